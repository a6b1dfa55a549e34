import { dutch } from '@akkoord/taxonomy/dutch';
import { ParseDutch } from 'parse-dutch';
import { latin } from './latin.ts';

/** A sentence with its place in the text: half-open, UTF-16 units from 0. */
export interface Sentence {
  text: string;
  start: number;
  end: number;
}

interface Node {
  type: string;
  children?: readonly Node[];
  position?: { start: { offset?: number }; end: { offset?: number } };
}

const parser = new ParseDutch();

/** An abbreviation that may end a sentence, before a capital. */
const ender = latin(
  String.raw`(?<![\p{L}\p{N}.])(?:${dutch.enders.map((one) => one.replaceAll('.', '\\.')).join('|')})\.["'”’)]*(?=\s+["'“‘(]*\p{Lu})`,
  'gu',
);

/**
 * Split a Dutch text into sentences; `art.`, `o.a.` and initials end none, nor does a number with a stop. What may
 * close an enumeration (`e.d.`, `enz.`, `mln.`) ends one where a capital follows.
 *
 * @param text Running text, of any number of lines.
 * @returns The sentences in order, without the white space between them.
 *
 * jsdiff's own sentence splitter was tried: it breaks after `art.` and `o.a.`.
 */
export function sentences(text: string): Sentence[] {
  const found: Sentence[] = [];
  const visit = (node: Node): void => {
    if (node.type !== 'SentenceNode') {
      node.children?.forEach(visit);
      return;
    }
    const start = node.position?.start.offset ?? 0;
    const end = node.position?.end.offset ?? start;
    found.push(...cutAtEnders(text, start, end));
  };
  visit(parser.parse(text) as Node);
  return found;
}

function cutAtEnders(text: string, start: number, end: number): Sentence[] {
  const whole = text.slice(start, end);
  const found: Sentence[] = [];
  let at = 0;
  for (const match of whole.matchAll(ender)) {
    const to = match.index + match[0].length;
    found.push({ text: whole.slice(at, to), start: start + at, end: start + to });
    at = to + (/^\s+/.exec(whole.slice(to))?.[0].length ?? 0);
  }
  return [...found, { text: whole.slice(at), start: start + at, end }];
}
