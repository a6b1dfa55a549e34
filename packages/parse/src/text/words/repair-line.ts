import type { Dictionary, ReadingWords } from '@akkoord/taxonomy';
import { latin } from '@akkoord/text';
import type { Line } from '../lines.ts';
import { repairConfused } from './confused-letters.ts';
import { repairSigns } from './damaged-signs.ts';
import { repairGlued } from './glued-words.ts';
import { type Repair, type Token, toTokens } from './repair.ts';
import { repairSplit } from './split-words.ts';

const spaced = latin(/(?<![\p{L}\d])(?:\p{L} ){3,}\p{L}(?![\p{L}\d])/gu);
const cutWord = latin(/\p{L}[-\u00ad¬]$/u);
const address =
  /(?:https?:\/\/|www\.)\S+|[^\s@]{1,64}@\S{1,200}|\b[\w-]{1,64}\.(?:nl|com|org|eu|be|net)\b\S{0,200}/giu;

/**
 * Repair the words and signs of one line.
 *
 * @param line The line as it stands in the source.
 * @param words The reader's words.
 * @param dictionary The words that are known.
 * @param vocabulary The words of the whole text, in lower case.
 * @returns Repairs in reading order, without overlap.
 */
export function repairLine(
  line: Line,
  words: ReadingWords,
  dictionary: Dictionary | undefined,
  vocabulary: ReadonlySet<string>,
): Repair[] {
  const { text, start } = line;
  const addresses = [...text.matchAll(address)].map((match) => ({
    start: start + match.index,
    end: start + match.index + match[0].length,
  }));
  const found = [...repairSpaced(line), ...repairSigns(text, start)];
  if (dictionary) {
    const tokens = toTokens(text, start);
    const cut = cutWord.test(text);
    tokens.forEach((token, i) => {
      if (cut && i === tokens.length - 1) return;
      const between = betweenAt(line, tokens, i);
      const repair =
        repairConfused(token, dictionary) ??
        repairGlued(token, words, dictionary) ??
        repairSplit(tokens, i, { between, words, dictionary, vocabulary });
      if (repair) found.push(repair);
    });
  }
  return withoutOverlap(
    found.filter((repair) => !addresses.some((range) => overlaps(range, repair))),
  );
}

/** What stands between a word and the next. */
function betweenAt({ text, start }: Line, tokens: readonly Token[], at: number): string {
  const [token, next] = [tokens[at], tokens[at + 1]];
  return token && next ? text.slice(token.end - start, next.start - start) : '';
}

/** `P R O T O C O L`: letters set apart for show. */
function repairSpaced({ text, start }: Line): Repair[] {
  return [...text.matchAll(spaced)].map((match) => ({
    start: start + match.index,
    end: start + match.index + match[0].length,
    value: match[0].replaceAll(' ', ''),
    says: { code: 'letters-apart', data: {} },
    confidence: 0.9,
  }));
}

function withoutOverlap(repairs: readonly Repair[]): Repair[] {
  const kept: Repair[] = [];
  for (const repair of [...repairs].sort((a, b) => a.start - b.start || b.end - a.end)) {
    if ((kept.at(-1)?.end ?? -1) <= repair.start) kept.push(repair);
  }
  return kept;
}

function overlaps(a: { start: number; end: number }, b: { start: number; end: number }): boolean {
  return a.start < b.end && b.start < a.end;
}

/** Give the text of a line with its repairs made. */
export function repairedText(line: Line, repairs: readonly Repair[]): string {
  let text = '';
  let at = line.start;
  for (const repair of repairs) {
    text += line.text.slice(at - line.start, repair.start - line.start) + repair.value;
    at = repair.end;
  }
  return text + line.text.slice(at - line.start);
}
