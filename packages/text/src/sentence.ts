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

/** An abbreviation that may end a sentence, or a number of something, before a capital. */
const ender = latin(
  String.raw`(?<![\p{L}\p{N}.])(?:${dutch.enders.map((one) => one.replaceAll('.', '\\.')).join('|')}|(?:${dutch.numbered.join('|')})\s(?:\d{1,3}|\p{Ll}))\.["'”’)]*(?=\s+["'“‘(]*\p{Lu})`,
  'gu',
);

/**
 * Split a Dutch text into sentences; `art.`, `o.a.` and initials end none, nor does a number with a stop. What may
 * close an enumeration (`e.d.`, `enz.`, `mln.`), and a number of a place or group (`artikel 11.`, `groep 8.`), ends one
 * where a capital follows.
 *
 * @param text Running text, of any number of lines.
 * @returns The sentences in order, without the white space between them.
 *
 * jsdiff's own sentence splitter was tried: it breaks after `art.` and `o.a.`.
 */
export function sentences(text: string): Sentence[] {
  const found: Sentence[] = [];
  for (const { start, end, joins } of stretches(text)) {
    for (const [i, sentence] of sentencesIn(text.slice(start, end)).entries()) {
      const at = start + sentence.start;
      const last = found.at(-1);
      if (i === 0 && joins && last) last.end = start + sentence.end;
      else found.push({ text: '', start: at, end: start + sentence.end });
    }
  }
  return found.map(({ start, end }) => ({ text: text.slice(start, end), start, end }));
}

/** In characters. The parser looks again at all of a text for each sign that may end a sentence. */
const longest = 6000;

/** Where a sentence ends for sure: a word that is no abbreviation, a stop and a capital. */
const sureEnd = latin(String.raw`(?<=\p{Ll}{5}[.!?])\s+(?=\p{Lu}\p{Ll})`, 'gu');

/**
 * Cut a long text into stretches that are read one by one, between sentences; where none ends, between words: then the
 * first sentence of a stretch is the last one of the stretch before it.
 */
function stretches(text: string): Array<{ start: number; end: number; joins: boolean }> {
  const found: Array<{ start: number; end: number; joins: boolean }> = [];
  let start = 0;
  let joins = false;
  while (text.length - start > longest) {
    const window = text.slice(start, start + longest);
    const sure = [...window.matchAll(sureEnd)].at(-1);
    const space = window.search(/\s\S*$/u);
    const length = sure ? sure.index + sure[0].length : space > 0 ? space + 1 : longest;
    found.push({ start, end: start + length, joins });
    start += length;
    joins = sure === undefined;
  }
  return [...found, { start, end: text.length, joins }];
}

function sentencesIn(text: string): Sentence[] {
  const found: Sentence[] = [];
  const visit = (node: Node): void => {
    if (node.type !== 'SentenceNode') {
      node.children?.forEach(visit);
      return;
    }
    const start = node.position?.start.offset ?? 0;
    const end = node.position?.end.offset ?? start;
    for (const sentence of cutAtEnders(text, start, end)) found.push(sentence);
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
