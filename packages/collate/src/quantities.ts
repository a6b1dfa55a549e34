import type { Finding } from '@akkoord/clause';
import type { Taxonomy } from '@akkoord/taxonomy';
import { phraseWords } from '@akkoord/text';
import type { Quote } from './norm.ts';
import { missing } from './quotes.ts';
import type { Entry } from './side.ts';
import type { Token } from './tokenize.ts';

/** A number, age, date or period that a clause names. */
export interface Quantity extends Quote {
  kind: 'number' | 'age' | 'date' | 'period';
  /** What counts when two are compared: `16`, `2024-05-01`, `2 week`. */
  key: string;
}

/** Lists the quantities of a clause, in order. */
export type QuantityReader = (entry: Entry) => Quantity[];

/** Make a reader of quantities from the words of a taxonomy. */
export function quantityReader(taxonomy: Taxonomy): QuantityReader {
  const set = (list: readonly string[]) => new Set(list.flatMap(phraseWords));
  const { units, numberWords } = taxonomy.norms;
  const words = new Map(numberWords.flatMap(phraseWords).map((word, i) => [word, String(i + 2)]));
  const months = new Map(
    taxonomy.reading.months.flatMap(phraseWords).map((word, i) => [word, i + 1]),
  );
  const [age, cues, period] = [set(units.age), set(units.ageCues), set(units.period)];
  return (entry) => {
    const { tokens } = entry;
    const found: Quantity[] = [];
    const push = (kind: Quantity['kind'], key: string, from: number, to: number) => {
      const start = (tokens[from] as Token).start;
      const end = (tokens[to - 1] as Token).end;
      const span = { eId: entry.eId, start, end };
      found.push({ kind, key, value: entry.text.slice(start, end), span });
    };
    for (let at = 0; at < tokens.length; at++) {
      const date = dateAt(tokens, at, months, entry.text);
      if (date) {
        push('date', date.key, at, date.to);
        at = date.to - 1;
        continue;
      }
      const token = tokens[at] as Token;
      const number = isCount(token.folded) ? token.folded : words.get(token.folded);
      if (number === undefined) continue;
      const unit = tokens[at + 1]?.folded ?? '';
      const around = tokens.slice(Math.max(0, at - 4), at + 4).map((other) => other.folded);
      const isAge =
        (age.has(unit) || age.has(tokens[at - 1]?.folded ?? '')) &&
        around.some((word) => cues.has(word));
      if (isAge) push('age', number, at, age.has(unit) ? at + 2 : at + 1);
      else if (period.has(unit)) push('period', `${number} ${unit}`, at, at + 2);
      else push('number', number, at, at + 1);
    }
    return found;
  };
}

/** Say whether digits count something: a telephone number does not. */
function isCount(digits: string): boolean {
  return /^(?:0|[1-9]\d{0,4})$/.test(digits);
}

/** Read a date: `1 mei 2024`, `mei 2024`, `01-05-2024`, `2024`. */
function dateAt(
  tokens: readonly Token[],
  at: number,
  months: ReadonlyMap<string, number>,
  text: string,
): { key: string; to: number } | null {
  const word = (i: number) => tokens[i]?.folded ?? '';
  const isYear = (i: number) => /^(?:19|20)\d\d$/.test(word(i));
  const isDay = (i: number) => /^(?:0?[1-9]|[12]\d|3[01])$/.test(word(i));
  const pad = (value: string | number) => String(value).padStart(2, '0');
  const month = months.get(word(at));
  if (month && isYear(at + 1)) return { key: `${word(at + 1)}-${pad(month)}`, to: at + 2 };
  const next = months.get(word(at + 1));
  if (isDay(at) && next) {
    const year = isYear(at + 2) ? word(at + 2) : '';
    return { key: `${year}-${pad(next)}-${pad(word(at))}`, to: at + (year ? 3 : 2) };
  }
  if (isDay(at) && /^(?:0?[1-9]|1[0-2])$/.test(word(at + 1)) && isYear(at + 2)) {
    const between = text.slice((tokens[at] as Token).end, (tokens[at + 2] as Token).start);
    if (/^[-/.]\d+[-/.]$/.test(between)) {
      return { key: `${word(at + 2)}-${pad(word(at + 1))}-${pad(word(at))}`, to: at + 3 };
    }
  }
  return isYear(at) ? { key: word(at), to: at + 1 } : null;
}

const nouns: Readonly<Record<Quantity['kind'], string>> = {
  number: 'Het getal',
  age: 'De leeftijd',
  date: 'De datum',
  period: 'De termijn',
};

/** Say which quantities only one side names; what is lost and what is gained are paired in order. */
export function quantityFindings(
  before: readonly Quantity[],
  after: readonly Quantity[],
): Finding[] {
  return (['age', 'date', 'period', 'number'] as const).flatMap((kind) => {
    const of = (list: readonly Quantity[]) => list.filter((quantity) => quantity.kind === kind);
    const lost = missing(of(before), of(after));
    const gained = missing(of(after), of(before));
    return Array.from({ length: Math.max(lost.length, gained.length) }, (_, i): Finding => {
      const [from, to] = [lost[i], gained[i]];
      return {
        kind,
        before: from ? { value: from.value, span: from.span } : null,
        after: to ? { value: to.value, span: to.span } : null,
        effect: null,
        reason: `${nouns[kind]} ${happened(from?.value, to?.value)}.`,
      };
    });
  });
}

function happened(from: string | undefined, to: string | undefined): string {
  if (from && to) return `verandert van ${from} in ${to}`;
  return to ? `${to} is toegevoegd` : `${from} is vervallen`;
}
