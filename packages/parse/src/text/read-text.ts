import type { Protocol } from '@akkoord/clause';
import { blockSteps, fromLineState } from './block-steps.ts';
import { fromLines, lineSteps } from './line-steps.ts';
import { type Line, toLines } from './lines.ts';
import { runSteps, type TextOptions } from './pipeline.ts';
import { toPlaces } from './places.ts';
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
  return readSource(source, toLines(source), options);
}

function readSource(source: string, lines: readonly Line[], options: TextOptions): Protocol {
  const context = { options, places: toPlaces(source) };
  const read = runSteps(lineSteps, fromLines(lines), context);
  return toTree(runSteps(blockSteps, fromLineState(read), context), context);
}
