import { type Protocol, type ReadingMessage, walk } from '@akkoord/clause';
import { tellLoss } from './loss.ts';
import { saying } from './messages.ts';
import { tellNumberedLines } from './numbered-lines.ts';

/**
 * Tell what of a text is no clause and no heading: how much it is, each line that was set aside, and each line
 * that begins with a number and goes on with the sentence before it.
 *
 * @param tree What was read from the source.
 * @param source The text.
 */
export function tellOutside(tree: Protocol, source: string): ReadingMessage[] {
  return [...tellLoss(tree), ...tellFurniture(tree), ...tellNumberedLines(tree, source)];
}

function tellFurniture(tree: Protocol): ReadingMessage[] {
  const messages: ReadingMessage[] = [];
  walk(tree, (node) => {
    if (node.type !== 'furniture') return;
    const { reason, position } = node as { reason: string; position?: ReadingMessage['place'] };
    messages.push({
      ...saying({ code: 'read-as-furniture', data: { reason } }),
      ...(position ? { place: position } : {}),
      level: 'info',
      confidence: 1,
    });
  });
  return messages;
}
