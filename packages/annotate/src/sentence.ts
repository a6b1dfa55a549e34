import type { Role } from '@akkoord/taxonomy';
import { type Hit, sentences as splitSentences, type Token } from '@akkoord/text';
import { type Level, levelsOf, type Region } from './levels.ts';
import type { Lexicon } from './lexicon.ts';
import type { ReadText } from './text.ts';

/** One sentence of a clause, read as far as its words go. Indexes are into its own tokens. */
export interface Sentence {
  tokens: readonly Token[];
  levels: readonly Level[];
  regions: readonly Region[];
  signals: readonly Hit<string>[];
  /** The ids of the signals that it has. */
  present: ReadonlySet<string>;
  roles: readonly Hit<Role>[];
  /** Indexes of the finite verbs of its main clause. */
  finite: readonly number[];
  /** Half-open range in the clause's own text. */
  start: number;
  end: number;
  /** True where a colon ends it, so that what follows hangs on it. */
  opensList: boolean;
  /** True where it goes on from the one before it, whose subject is its own: `…, maar moeten zich melden`. */
  goesOn: boolean;
}

/**
 * Cut a clause into sentences and read the words of each.
 *
 * A semicolon ends a sentence; so does a colon, unless a bare case stands before it (`Bij twijfel: niet
 * plaatsen`), and the opening of an exception whose full stop was lost.
 */
export function readSentences(read: ReadText, lexicon: Lexicon): Sentence[] {
  const { text, tokens } = read;
  const openers = new Set(
    read.signals.filter(({ value }) => value === 'exception_openers').map(({ from }) => from),
  );
  const found: Sentence[] = [];
  let at = 0;
  for (const end of sentenceEnds(text)) {
    let from = at;
    for (; at < tokens.length && (tokens[at] as Token).start < end; at++) {
      if (at > from && cuts(tokens, from, at, { openers, lexicon })) {
        found.push(...readNorms(read, from, at, lexicon));
        from = at;
      }
    }
    if (at > from) found.push(...readNorms(read, from, at, lexicon));
  }
  return found;
}

/** Where sentences end. Without a mark inside that could end one there is one, and no need to parse it. */
function sentenceEnds(text: string): number[] {
  if (!/[.!?…‽]['’”")\]]*\s|\n/.test(text)) return [text.length];
  return splitSentences(text).map(({ end }) => end);
}

interface Cutting {
  openers: ReadonlySet<number>;
  lexicon: Lexicon;
}

function cuts(
  tokens: readonly Token[],
  from: number,
  at: number,
  { openers, lexicon }: Cutting,
): boolean {
  const { mark, capital } = tokens[at] as Token;
  if (mark === '') return capital && openers.has(at);
  if (mark.includes(';')) return true;
  return mark.includes(':') && !isBareCase(tokens.slice(from, at), lexicon);
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

/** Read a sentence, cut in two where a second modal verb shares the subject of the first. */
function readNorms(read: ReadText, from: number, to: number, lexicon: Lexicon): Sentence[] {
  const whole = readSentence(read, from, to, lexicon);
  const at = secondNorm(whole, lexicon);
  if (at === null) return [whole];
  const second = readSentence(read, from + at, to, lexicon);
  return [readSentence(read, from, from + at, lexicon), { ...second, goesOn: true }];
}

const modals = ['may', 'must', 'competences', 'not_needed'] as const;

/**
 * Find where a second norm begins that shares the subject of the first.
 *
 * ```text
 * Ouders mogen de klas in, maar moeten zich eerst melden.
 *                          ^
 * ```
 *
 * Not where an exception or proviso follows, which may hold for both.
 */
function secondNorm(sentence: Sentence, lexicon: Lexicon): number | null {
  const { tokens, levels, finite, present } = sentence;
  if (!modals.some((id) => present.has(id)) || present.has('unless') || present.has('provided'))
    return null;
  const at = tokens.findIndex(({ folded, mark }, i) => {
    const joins = folded === 'en' || (folded === 'maar' && mark.includes(','));
    if (!joins || levels[i + 1] !== 'main' || !finite.some((verb) => verb < i)) return false;
    const modal = modals.some((id) => lexicon.has(id, wordAt(sentence, i + 1)));
    return modal && finite.includes(i + 1);
  });
  return at < 0 ? null : at;
}

function readSentence(read: ReadText, from: number, to: number, lexicon: Lexicon): Sentence {
  // The words of a clause of one sentence are searched once for both.
  const isWhole = from === 0 && to === read.tokens.length;
  const tokens = isWhole ? read.tokens : read.tokens.slice(from, to);
  const signals = denying(inRange(read.signals, from, to), tokens);
  const roles = named(inRange(read.roles, from, to), tokens, lexicon);
  const starts = new Set(roles.map((hit) => hit.from));
  const { levels, regions, finite: verbs } = levelsOf(tokens, signals, starts, lexicon);
  const finite: number[] = [];
  for (let i = 0; i < tokens.length; i++) if (verbs[i] && levels[i] === 'main') finite.push(i);
  const end = tokens.at(-1)?.end ?? 0;
  const closing = /^[)\]'’”"]*[.!?:;…]*/.exec(read.text.slice(end, end + 8))?.[0] ?? '';
  return {
    tokens,
    levels,
    regions,
    signals,
    present: new Set(signals.map(({ value }) => value)),
    roles,
    finite,
    start: tokens[0]?.start ?? 0,
    end: end + closing.length,
    opensList: closing.includes(':'),
    goesOn: false,
  };
}

function inRange<Value>(hits: readonly Hit<Value>[], from: number, to: number): Hit<Value>[] {
  const found: Hit<Value>[] = [];
  for (const hit of hits) {
    if (hit.from >= from && hit.to <= to) {
      found.push({ value: hit.value, from: hit.from - from, to: hit.to - from });
    }
  }
  return found;
}

/** Leave out a word for anyone that only counts the people behind it: `ieder kind`. */
function named(
  hits: readonly Hit<Role>[],
  tokens: readonly Token[],
  { taxonomy }: Lexicon,
): Hit<Role>[] {
  const { quantifiers } = taxonomy.structure;
  return hits.filter(({ from, to }) => {
    if (to !== from + 1 || !quantifiers.includes(tokens[from]?.folded ?? '')) return true;
    return tokens[to]?.mark !== '' || !hits.some((next) => next.from === to);
  });
}

/** Leave out what looks like a denial or a limit and is none: `al dan niet`, `niet-medewerkers`, `een pas`. */
function denying(hits: Hit<string>[], tokens: readonly Token[]): Hit<string>[] {
  const turns = ({ value }: Hit<string>) => value === 'negations' || value === 'restrictions';
  if (!hits.some(turns)) return hits;
  const neutral = hits.filter(({ value }) => value === 'neutral');
  return hits.filter((one) => {
    const { value, from } = one;
    if (!turns(one)) return true;
    const part = value === 'negations' && prefixed(tokens, from);
    return !part && !neutral.some((hit) => hit.from <= from && from < hit.to);
  });
}

/** `niet-medewerkers`: part of a word. */
function prefixed(tokens: readonly Token[], i: number): boolean {
  return /^[-‐-―]$/.test(tokens[i + 1]?.mark ?? '');
}

const none: readonly Hit<string>[] = [];

/** List the signals of some kinds that stand in some parts of a sentence, in order. */
export function signalsIn(
  sentence: Sentence,
  ids: readonly string[],
  levels: readonly Level[] = ['main'],
): readonly Hit<string>[] {
  if (!ids.some((id) => sentence.present.has(id))) return none;
  return sentence.signals.filter(
    ({ value, from }) => ids.includes(value) && levels.includes(sentence.levels[from] as Level),
  );
}

/** Give the folded word at a place, or nothing beyond the ends. */
export function wordAt(sentence: Sentence, i: number): string {
  return sentence.tokens[i]?.folded ?? '';
}
