import { type Comparison, clausesOf } from '@akkoord/clause';
import { comparisonToDocx } from '@akkoord/render/docx';
import { comparisonToHtml, protocolToHtml } from '@akkoord/render/html';
import { comparisonToMarkdown, toMarkdown } from '@akkoord/render/markdown';
import { type TableOptions, toAccount } from '@akkoord/render/view';
import { toTable } from '@akkoord/render/view/table';
import { topicNames } from '@akkoord/workflow/reading';
import { saysStatus } from './inspection.ts';
import type { Reading, TableFormat, TableResult } from './jobs.ts';
import type { ReadFile } from './read-file.ts';
import { withoutTopics } from './without-topics.ts';

/** Tell how a text was read. */
export function toReading({ tree, notices, missed, isFaithful }: ReadFile): Reading {
  const rights = clausesOf(tree).flatMap(({ data }) => data?.rights ?? []);
  return {
    title: tree.meta.title,
    account: toAccount(tree),
    notices,
    missed,
    isFaithful,
    asksStatus: !saysStatus(tree),
    asksSector: rights.some(({ sectors }) => sectors !== undefined),
  };
}

/** Write a text as it was read, as a whole HTML page. */
export function pageOf({ tree }: ReadFile): string {
  return protocolToHtml(tree);
}

/** Write a text that was read for a person to correct: as Markdown, with what the reading doubts. */
export function correctable({ tree }: ReadFile): string {
  return toMarkdown(withoutTopics(tree), { doubts: true });
}

/** Write a was-wordt table for the page to show. */
export function toResult(comparison: Comparison): TableResult {
  const { title, total } = toTable(comparison).head;
  const page = tableWriters.html(comparison);
  // The style stands in the head, before any word of a document. A page whose policy allows no style that stands in
  // it complains of one even where it is only parsed.
  const [element = '', style = ''] = /<style>(.*?)<\/style>/s.exec(page) ?? [];
  return { html: page.replace(element, ''), style, title, total };
}

/** Write a was-wordt table in a form, as `akkoord compare --output` does. */
export function writeTable(
  comparison: Comparison,
  format: TableFormat,
): string | Uint8Array | Promise<Uint8Array> {
  return tableWriters[format](comparison);
}

/** Named one by one, not asked of the registry of forms, which brings the writers of all other documents. */
const tableWriters = {
  html: (comparison: Comparison) => comparisonToHtml(comparison, options()),
  docx: (comparison: Comparison) => comparisonToDocx(comparison, options()),
  md: (comparison: Comparison) => comparisonToMarkdown(comparison, options()),
} as const satisfies Record<TableFormat, unknown>;

function options(): TableOptions {
  return { topics: topicNames() };
}
