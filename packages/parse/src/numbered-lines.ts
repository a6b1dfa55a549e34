import type { AnyNode, Mark, Position, Protocol, ReadingMessage } from '@akkoord/clause';
import { isClause, isSection, walk } from '@akkoord/clause';
import { saying } from './messages.ts';

/** A line that begins with a number, as an item or a numbered heading does. */
const numbered = /^[^\S\n\r]{0,200}(\(?\d{1,3}(?:\.\d{1,3}){0,4}[.)]?)(?=\s|$)/gm;

/**
 * Tell of each line that begins with a number and is no clause, no heading and no item of its own: it goes on
 * with the sentence before it. Lines of footnotes, of the title and those that were set aside are told by
 * messages of their own.
 *
 * ```markdown
 *   | Dit geldt voor groep
 * > | 8 en voor groep 7.
 *     ^
 * ```
 *
 * @param tree What was read from the source.
 * @param source The text.
 * @returns Messages `number-in-text`, level `info`.
 */
export function tellNumberedLines(tree: Protocol, source: string): ReadingMessage[] {
  const { starts, outside } = placesOf(tree);
  const messages: ReadingMessage[] = [];
  const lines = toLineStarts(source);
  let line = 0;
  let hole = 0;
  for (const match of source.matchAll(numbered)) {
    const number = match[1] as string;
    const start = match.index + match[0].length - number.length;
    while ((outside[hole]?.end ?? Number.POSITIVE_INFINITY) <= start) hole += 1;
    if (starts.has(start) || (outside[hole]?.start ?? Number.POSITIVE_INFINITY) <= start) continue;
    while ((lines[line + 1] ?? Number.POSITIVE_INFINITY) <= start) line += 1;
    const at = (offset: number) => ({
      line: line + 1,
      column: offset - (lines[line] as number) + 1,
      offset,
    });
    messages.push({
      ...saying({ code: 'number-in-text', data: { number } }),
      place: { start: at(start), end: at(start + number.length) },
      actual: number,
      level: 'info',
      confidence: 1,
    });
  }
  return messages;
}

interface Stretch {
  readonly start: number;
  readonly end: number;
}

/** Where clauses, headings and labels begin, and the stretches that are told of otherwise. */
function placesOf(tree: Protocol): { starts: ReadonlySet<number>; outside: Stretch[] } {
  const starts = new Set<number>();
  const outside: Stretch[] = [];
  walk(tree, (node) => {
    if (isClause(node) || isSection(node)) starts.add(offsetOf(node.position));
    const aside = node.type === 'furniture' || node.type === 'footnoteDefinition';
    if (aside && node.position) outside.push(stretchOf(node.position));
    for (const { kind, position } of marksOf(node)) {
      if (kind === 'num' || kind === 'heading') starts.add(offsetOf(position));
      else if (node === tree) outside.push(stretchOf(position));
    }
  });
  return { starts, outside: outside.sort((a, b) => a.start - b.start) };
}

function marksOf(node: AnyNode): readonly Mark[] {
  const { data } = node as { data?: { marks?: readonly Mark[] } | undefined };
  return data?.marks ?? [];
}

function stretchOf({ start, end }: Position): Stretch {
  return { start: start.offset ?? 0, end: end.offset ?? 0 };
}

function offsetOf(position: Position | undefined): number {
  return position?.start.offset ?? -1;
}

function toLineStarts(source: string): number[] {
  const starts = [0];
  for (const match of source.matchAll(/\r\n|\n|\r/g)) starts.push(match.index + match[0].length);
  return starts;
}
