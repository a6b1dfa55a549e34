import type { Role } from '@akkoord/taxonomy';
import { sentences as splitSentences } from '@akkoord/text';
import { type Level, levelsOf, type Region } from './levels.ts';
import type { Lexicon } from './lexicon.ts';
import type { Hit } from './phrases.ts';
import { type Token, tokenize } from './token.ts';

/** One sentence of a clause, read as far as its words go. Indexes are into its own tokens. */
export interface Sentence {
  tokens: readonly Token[];
  levels: readonly Level[];
  regions: readonly Region[];
  signals: readonly Hit<string>[];
  roles: readonly Hit<Role>[];
  /** Half-open range in the clause's own text. */
  start: number;
  end: number;
  /** True where a colon ends it, so that what follows hangs on it. */
  opensList: boolean;
}

/**
 * Cut a clause into sentences and read the words of each.
 *
 * A semicolon ends a sentence; so does a colon, unless a bare case stands before it (`Bij twijfel: niet
 * plaatsen`).
 *
 * @param text Own text of a clause.
 */
export function readSentences(text: string, lexicon: Lexicon): Sentence[] {
  const tokens = tokenize(text);
  let at = 0;
  const found: Sentence[] = [];
  for (const { end } of splitSentences(text)) {
    const from = at;
    while (at < tokens.length && (tokens[at] as Token).start < end) at += 1;
    for (const part of parts(tokens.slice(from, at), lexicon)) {
      found.push(readSentence(part, text, lexicon));
    }
  }
  return found.filter((sentence) => sentence.tokens.length > 0);
}

function parts(tokens: readonly Token[], lexicon: Lexicon): Token[][] {
  const cut: Token[][] = [[]];
  for (const token of tokens) {
    const part = cut.at(-1) as Token[];
    const colon = token.mark.includes(':') && !isBareCase(part, lexicon);
    if (part.length > 0 && (token.mark.includes(';') || colon)) cut.push([token]);
    else part.push(token);
  }
  return cut;
}

/** Words before a colon that only name a case: no verb, and a preposition in front. */
function isBareCase(tokens: readonly Token[], lexicon: Lexicon): boolean {
  const first = tokens[0]?.folded ?? '';
  return (
    tokens.length < 6 &&
    lexicon.isPreposition(first) &&
    tokens.every(({ folded }) => !lexicon.isAuxiliary(folded))
  );
}

function readSentence(tokens: readonly Token[], text: string, lexicon: Lexicon): Sentence {
  const all = lexicon.signals(tokens);
  const neutral = all.filter(({ value }) => value === 'neutral');
  const signals = all.filter(
    ({ value, from }) =>
      value !== 'negations' ||
      !(neutral.some((hit) => hit.from <= from && from < hit.to) || prefixed(tokens, from)),
  );
  const roles = lexicon.roles(tokens);
  const starts = new Set(roles.map(({ from }) => from));
  const { levels, regions } = levelsOf(tokens, signals, starts, lexicon);
  const [first, last] = [tokens[0], tokens.at(-1)];
  const end = last?.end ?? 0;
  const rest = text.slice(end);
  const closing = /^[)\]'’”"]*[.!?:;…]*/.exec(rest)?.[0] ?? '';
  return {
    tokens,
    levels,
    regions,
    signals,
    roles,
    start: first?.start ?? 0,
    end: end + closing.length,
    opensList: closing.includes(':'),
  };
}

/** `niet-medewerkers`: part of a word. */
function prefixed(tokens: readonly Token[], i: number): boolean {
  return /^[-‐-―]$/.test(tokens[i + 1]?.mark ?? '');
}

/** List the signals of some kinds that stand in some parts of a sentence, in order. */
export function signalsIn(
  sentence: Sentence,
  ids: readonly string[],
  levels: readonly Level[] = ['main'],
): Hit<string>[] {
  return sentence.signals.filter(
    ({ value, from }) => ids.includes(value) && levels.includes(sentence.levels[from] as Level),
  );
}

/** Give the folded word at a place, or nothing beyond the ends. */
export function wordAt(sentence: Sentence, i: number): string {
  return sentence.tokens[i]?.folded ?? '';
}
