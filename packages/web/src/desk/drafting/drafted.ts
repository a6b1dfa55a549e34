import type { Protocol } from '@akkoord/clause';
import {
  composeForm,
  composeVersion,
  fullForm,
  nextQuestion,
  savedAnswers,
} from '@akkoord/compose';
import { protocolToDocx } from '@akkoord/render/docx';
import { protocolToHtml } from '@akkoord/render/html';
import { toMarkdown } from '@akkoord/render/markdown';
import { protocolToOdt } from '@akkoord/render/odt';
import { withoutStyle } from '../report-page.ts';
import type { DraftForm, DraftFormat, Drafting, DraftPage } from './jobs.ts';
import { standingOfDraft } from './standing.ts';

/** Make the text that follows from all answers; one that is open leaves a gap that says so. */
export function draftOf(drafting: Drafting, form: DraftForm): Protocol {
  const { template, conversation } = standingOfDraft(drafting);
  const answers = savedAnswers(conversation);
  if (form === 'full' || form === 'short') {
    return composeForm(template, answers, { ...fullForm, length: form }).protocol;
  }
  return composeVersion(template, answers, { audience: form });
}

/** Write a draft as `akkoord draft --output` does. */
export function writeDraft(
  drafting: Drafting,
  { form, format }: { form: DraftForm; format: DraftFormat },
): string | Promise<string | Uint8Array> {
  return writers[format](draftOf(drafting, form));
}

/** Write a draft for the page to show; `null` where a question has no answer yet. */
export function pageOfDraft(drafting: Drafting, form: DraftForm): DraftPage | null {
  const { conversation, template } = standingOfDraft(drafting);
  if (nextQuestion(conversation)) return null;
  const tree = draftOf(drafting, form);
  return {
    ...withoutStyle(protocolToHtml(tree, sources)),
    title: tree.meta.title ?? template.title,
  };
}

const sources = { sources: 'annex' } as const;

/** Named one by one, as those of a table. */
const writers = {
  docx: (tree) => protocolToDocx(tree, sources),
  odt: async (tree) => protocolToOdt(tree, sources),
  html: (tree) => protocolToHtml(tree, sources),
  md: (tree) => toMarkdown(tree),
} as const satisfies Record<DraftFormat, (tree: Protocol) => string | Promise<string | Uint8Array>>;
