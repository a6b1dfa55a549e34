import { isClause, ownText, type Protocol, type ReadingMessage, walk } from '@akkoord/clause';
import { saying } from '../messages.ts';
import { thresholds } from './thresholds.ts';

/**
 * Tell of each clause that is longer than a council can discuss as one: a warning where it stands in a line that
 * holds more than a paragraph, for there paragraphs may have run together; else an info.
 *
 * @param tree What was read from the source.
 * @param source The text.
 * @returns Messages `long-clause`.
 */
export function tellLongClauses(tree: Protocol, source: string): ReadingMessage[] {
  const messages: ReadingMessage[] = [];
  walk(tree, (node) => {
    if (!isClause(node)) return;
    const { length } = ownText(node);
    if (length <= thresholds.longClause || !node.position) return;
    const line = lineAt(source, node.position.start.offset ?? 0);
    const runOn = line > thresholds.runOn.line;
    messages.push({
      ...saying({ code: 'long-clause', data: { length, line: runOn ? line : null } }),
      place: node.position,
      level: runOn ? 'warning' : 'info',
      confidence: 1,
    });
  });
  return messages;
}

/** The length of the line of the source in which an offset stands. */
function lineAt(source: string, offset: number): number {
  const start = source.lastIndexOf('\n', offset - 1) + 1;
  const end = source.indexOf('\n', offset);
  return (end < 0 ? source.length : end) - start;
}
