import type { Protocol } from '@akkoord/clause';
import { blockSteps, fromLineState } from './block-steps.ts';
import { withPages } from './clause-pages.ts';
import {
  type LayoutLine,
  type PageLayout,
  placedDoubts,
  placedReferences,
  textOfLines,
  toPlacedLines,
} from './layout-lines.ts';
import { fromLines, type LineState, lineSteps } from './line-steps.ts';
import { toLines } from './lines.ts';
import { runSteps, type TextOptions } from './pipeline.ts';
import { toPlaces } from './places.ts';
import { tellDoubts } from './scan-doubts.ts';
import { toTree } from './to-tree.ts';

/**
 * Read plain text, as it comes out of a PDF or a scanner, into a clause tree.
 *
 * Never throws on text.
 *
 * @param source The text; `\n`, `\r\n`, `\r` end lines, a form feed pages.
 * @param options Taxonomy, dictionary, and whether damaged words are repaired.
 * @returns The tree; `data.messages` is the account of the reading. Leaves and marks cover every non-space character of the source once.
 */
export function parseText(source: string, options: TextOptions): Protocol {
  return readSource(source, fromLines(toLines(source)), options);
}

/**
 * Read lines with layout into a clause tree: the seam for readers of Word, PDF and scans. The same steps run
 * as for plain text; pages, indents and headings are told by the layout where a line carries it, and
 * what a format says surely (`given`) is taken over: no rule guesses at it.
 *
 * Never throws on text.
 *
 * @param lines The lines in reading order.
 * @param options As for `parseText`.
 * @param page Where the text begins on the page.
 * @returns The tree; its positions are in the text that `textOfLines` gives of the lines. Where they have pages,
 * `data.page` of a clause is the one on which it begins; words that a scanner hardly read are messages.
 */
export function readLines(
  lines: readonly LayoutLine[],
  options: TextOptions,
  page: PageLayout = {},
): Protocol {
  const source = textOfLines(lines);
  const state = fromLines(toPlacedLines(lines, page), placedReferences(lines));
  const messages = tellDoubts(placedDoubts(lines), source);
  return withPages(readSource(source, { ...state, messages }, options), source);
}

function readSource(source: string, lines: LineState, options: TextOptions): Protocol {
  const context = { options, places: toPlaces(source) };
  const read = runSteps(lineSteps, lines, context);
  return toTree(runSteps(blockSteps, fromLineState(read), context), context);
}
