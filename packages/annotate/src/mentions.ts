import type { Mention } from '@akkoord/clause';
import { findDates, latin, type Token } from '@akkoord/text';
import { datedLaws, isInLawName, isNumberOfText } from './laws.ts';
import type { Lexicon } from './lexicon.ts';
import { quantities } from './quantities.ts';
import { mayRefer, references } from './references/mentioned.ts';
import { namedReferences } from './references/named.ts';
import { longest, type ReadText } from './text.ts';

type Kind = Mention['kind'];

/** A mention before it has its clause: half-open, UTF-16 units in the own text. */
export interface Found {
  kind: Kind;
  value: string;
  start: number;
  end: number;
}

/** What a document gives to read the mentions of its clauses with. */
export interface MentionContext {
  lexicon: Lexicon;
  /** The names of its sections, the longest first. */
  headings: readonly string[];
}

const digit = /\d/;

/**
 * List what a clause names: laws and clauses, documents, dates, ages, periods, amounts, telephone numbers and
 * e-mail addresses, persons, platforms, channels, bodies.
 *
 * Where two overlap the longer stays, and of equals the one that says more. Values are written in one way
 * whatever the text does: dates in ISO 8601, numbers in digits, names as the taxonomy writes them.
 */
export function mentionsOf(
  read: ReadText,
  eId: string,
  { lexicon, headings }: MentionContext,
): Mention[] {
  const { text } = read;
  const found: Found[] = names(read, lexicon);
  found.push(...references(read, lexicon), ...quantities(read, lexicon));
  if (mayRefer(text)) found.push(...namedReferences(text, headings));
  if (digit.test(text)) {
    found.push(...dates(text, lexicon), ...phones(text), ...datedLaws(text, lexicon));
  }
  if (text.includes('@')) found.push(...emails(text));
  found.push(...persons(read, lexicon));
  return withoutOverlap(found).map(({ kind, value, start, end }) => ({
    kind,
    value,
    span: { eId, start, end },
  }));
}

function names({ text, tokens, mentions }: ReadText, lexicon: Lexicon): Found[] {
  const fitting = mentions.filter(({ value, from, to }) => {
    const [first, last] = [tokens[from], tokens[to - 1]];
    if (!first || !last || (value.capital && !first.capital)) return false;
    const plus = text[last.end] === '+';
    if (isTitleOrInitial(text, last, value.value) || isInLawName(text, first.start, lexicon)) {
      return false;
    }
    return plus === value.value.endsWith('+');
  });
  return longest(fitting).map(({ value, from, to }) => ({
    kind: value.mention,
    value: value.value,
    start: tokens[from]?.start ?? 0,
    end: (tokens[to - 1]?.end ?? 0) + (value.value.endsWith('+') ? 1 : 0),
  }));
}

/** `X. Jansen` and `Mr Jansen`, where `MR Jansen` is a council. */
function isTitleOrInitial(text: string, { end, text: word }: Token, value: string): boolean {
  const behind = text.slice(end, end + 5);
  if (value.length > 2) return false;
  return /^\.\s*\p{Lu}/u.test(behind) || (word !== value && /^\s\p{Lu}[\p{Ll}.]/u.test(behind));
}

function dates(text: string, lexicon: Lexicon): Found[] {
  return findDates(text).flatMap(({ value, start, end }) => {
    if (value === null || (end - start === 4 && isNumberOfText(text, start, lexicon))) return [];
    return [{ kind: 'date' as const, value, start, end }];
  });
}

/** `0900 - 111 31 11`, `+31 (0)6 1234 5678`: ten digits, or eight and more behind 0800 and 0900. */
function phones(text: string): Found[] {
  const pattern = /(?:\+31|\b0)[\d\s()./\u2010-\u2015-]{6,18}\d/g;
  return [...text.matchAll(pattern)].flatMap((match) => {
    // `+31 (0)6`: the zero in brackets is for those who call from within the country.
    const digits = match[0].replace(/^\+31\s?\(0\)/, '+31').replace(/\D/g, '');
    const value = match[0].startsWith('+') ? `+${digits}` : digits;
    const service = /^0[89]00\d{4,7}$/.test(digits);
    const whole = /^0\d{9}$/.test(digits) || /^31\d{9}$/.test(digits);
    if (!service && !whole) return [];
    return [
      { kind: 'phone' as const, value, start: match.index, end: match.index + match[0].length },
    ];
  });
}

function emails(text: string): Found[] {
  return [...text.matchAll(/[\w.+-]{1,64}@[\w-]{1,63}(?:\.[\w-]{1,63}){1,4}/g)].map((match) => ({
    kind: 'email',
    value: match[0].toLowerCase(),
    start: match.index,
    end: match.index + match[0].length,
  }));
}

const person = latin(
  /^[.\s]{1,3}((?:\p{Lu}\.\s?){0,4}(?:(?:van|de|der|den|ten|ter|el|al)\s){0,3}\p{Lu}[\p{L}'’-]+(?:\s(?:(?:van|de|der|den)\s){0,2}\p{Lu}[\p{L}'’-]+){0,2})/u,
);

/** `mevr. A. de Boer`: a title with a name behind it. Names without a title are not looked for. */
function persons({ text, tokens }: ReadText, lexicon: Lexicon): Found[] {
  const found: Found[] = [];
  tokens.forEach((token, i) => {
    const next = tokens[i + 1];
    // A name begins with a capital or with a small word such as `van`, which is sooner seen than a title.
    if (!next || !(next.capital || next.folded.length <= 3)) return;
    if (!lexicon.has('titles', token.folded)) return;
    const match = person.exec(text.slice(token.end, token.end + 80));
    if (!match) return;
    const end = token.end + match[0].length;
    found.push({ kind: 'person', value: match[1] as string, start: token.start, end });
  });
  return found;
}

/** What wins where two kinds fit the same words. */
const rank: readonly Kind[] = [
  'law',
  'phone',
  'email',
  'date',
  'time',
  'amount',
  'age',
  'period',
  'clause',
];

function withoutOverlap(found: readonly Found[]): Found[] {
  const order = (kind: Kind) => (rank.includes(kind) ? rank.indexOf(kind) : rank.length);
  const sorted = [...found].sort(
    (a, b) => b.end - b.start - (a.end - a.start) || order(a.kind) - order(b.kind),
  );
  const taken = new Uint8Array(found.reduce((most, { end }) => Math.max(most, end), 0));
  const kept = sorted.filter(({ start, end }) => {
    if (taken.subarray(start, end).includes(1)) return false;
    taken.fill(1, start, end);
    return true;
  });
  return kept.sort((a, b) => a.start - b.start);
}
