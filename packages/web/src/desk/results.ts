import { type Comparison, clausesOf, type Protocol, type Reader } from '@akkoord/clause';
import { comparisonToDocx, redlineToDocx } from '@akkoord/render/docx';
import { comparisonToHtml, protocolToHtml, redlineToHtml } from '@akkoord/render/html';
import { comparisonToMarkdown, toMarkdown } from '@akkoord/render/markdown';
import { type TableOptions, toAccount } from '@akkoord/render/view';
import { toTable } from '@akkoord/render/view/table';
import { topicNames } from '@akkoord/workflow/reading';
import { changeRows } from './change-rows.ts';
import { saysStatus } from './inspection.ts';
import type { Reading, RowNotes, SavedFormat, TableResult } from './jobs.ts';
import type { ReadFile } from './read-file.ts';
import { type ReportPage, withoutStyle } from './report-page.ts';
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

/** Two texts compared, and for whom the comparison is summed up; `null` for everyone. */
export interface Compared {
  before: Protocol;
  after: Protocol;
  comparison: Comparison;
  reader: Reader | null;
}

/** Write a was-wordt table for the page to show. */
export function toResult(compared: Compared): TableResult {
  const { before, after, comparison } = compared;
  const { title, total } = toTable(comparison).head;
  const rows = changeRows(before, after, comparison);
  return { ...withoutStyle(comparisonToHtml(comparison, options(compared))), rows, title, total };
}

/** Write the whole new text with its changes for the page to show. */
export function toRunning(comparison: Comparison): ReportPage {
  return withoutStyle(redlineToHtml(comparison));
}

/**
 * Write a was-wordt table in a form, as `akkoord compare --output` does.
 *
 * @param notes What stands beside rows besides: what was decided.
 */
export function writeTable(
  compared: Compared,
  format: SavedFormat,
  notes: RowNotes = {},
): string | Uint8Array | Promise<Uint8Array> {
  const changes = compared.comparison.changes.map((change, index) => {
    const note = notes[index + 1];
    return note === undefined
      ? change
      : { ...change, note: [change.note, note].filter(Boolean).join(' ') };
  });
  const comparison = { ...compared.comparison, changes };
  return tableWriters[format](comparison, options(compared));
}

/** Named one by one, not asked of the registry of forms, which brings the writers of all other documents. */
const tableWriters = {
  html: comparisonToHtml,
  docx: comparisonToDocx,
  md: comparisonToMarkdown,
  tracked: redlineToDocx,
} as const satisfies Record<SavedFormat, unknown>;

function options({ reader }: Compared): TableOptions {
  return { topics: topicNames(), ...(reader ? { reader } : {}) };
}
