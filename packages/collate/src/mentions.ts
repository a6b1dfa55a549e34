import type {
  Coded,
  Finding,
  FindingData,
  FindingKind,
  Mention,
  NamedThing,
} from '@akkoord/clause';
import type { Taxonomy } from '@akkoord/taxonomy';
import {
  findDaysOfYear,
  findNumbers,
  findTimes,
  foldText,
  phraseFinder,
  type Token,
} from '@akkoord/text';
import type { Quote } from './norm.ts';
import { missing } from './quotes.ts';
import type { Entry } from './side.ts';

/** Something that a clause names and that counts when two are compared. */
export interface Named extends Quote {
  kind: NamedKind;
  /** What a reason calls it. */
  thing: NamedThing;
  key: string;
}

/** Lists what a clause names, in order. */
export type NamedReader = (entry: Entry) => Named[];

/** How a mention is reported; a person is no part of a rule. */
const mentionKinds: Readonly<
  Record<Exclude<Mention['kind'], 'person'>, readonly [NamedKind, NamedThing]>
> = {
  age: ['age', 'age'],
  date: ['date', 'date'],
  period: ['period', 'period'],
  amount: ['number', 'amount'],
  phone: ['channel', 'phone'],
  email: ['channel', 'email'],
  channel: ['channel', 'channel'],
  platform: ['platform', 'platform'],
  body: ['body', 'body'],
  law: ['law', 'law'],
  clause: ['reference', 'reference'],
  document: ['reference', 'reference'],
};

/**
 * Which kinds of findings are about what a clause names, in the order in which they stand. `each`: of two ages one
 * can change; `once`: a name counts once, however often a clause has it; `null`: read in the norm.
 */
const namedKinds = {
  age: 'each',
  date: 'each',
  period: 'each',
  number: 'each',
  sanction: 'once',
  body: 'once',
  channel: 'once',
  platform: 'once',
  law: 'once',
  reference: 'once',
  modality: null,
  bearer: null,
  exception: null,
  condition: null,
  scope: null,
} as const satisfies Record<FindingKind, 'each' | 'once' | null>;

/** A kind of finding that is about what a clause names. */
type NamedKind = {
  [Kind in FindingKind]: (typeof namedKinds)[Kind] extends null ? never : Kind;
}[FindingKind];

const order = (Object.keys(namedKinds) as FindingKind[]).filter(
  (kind): kind is NamedKind => namedKinds[kind] !== null,
);

/** Make a reader of what clauses name: the mentions of the annotation, and the numbers and sanctions beside them. */
export function namedReader({ norms }: Taxonomy): NamedReader {
  const sanctions = norms.sanctions.map(
    (group) => [group[0] as string, phraseFinder(group)] as const,
  );
  return (entry) => {
    const { tokens, eId, text } = entry;
    const at = (from: number, to: number) => {
      const [start, end] = [(tokens[from] as Token).start, (tokens[to - 1] as Token).end];
      return { value: text.slice(start, end), span: { eId, start, end } };
    };
    const mentions = (entry.clause.data?.mentions ?? []).flatMap(
      ({ kind, value, span }): Named[] => {
        if (kind === 'person') return [];
        const [as, thing] = mentionKinds[kind];
        return [{ kind: as, thing, key: value, value: text.slice(span.start, span.end), span }];
      },
    );
    const days = daysOf(entry);
    const times = timesOf(entry);
    const isTaken = (token: Token) =>
      [...mentions, ...days, ...times].some(
        ({ span }) => token.start < span.end && token.end > span.start,
      );
    const counted = findNumbers(tokens).flatMap(({ value, kind, from, to }): Named[] => {
      const token = tokens[from] as Token;
      if (kind === 'rank' || isTaken(token) || !isCount(token.folded)) return [];
      return [{ kind: 'number', thing: 'count', key: String(value), ...at(from, to) }];
    });
    const measures = sanctions.flatMap(([key, find]) =>
      find(tokens).map(({ from, to }): Named => {
        return { kind: 'sanction', thing: 'sanction', key, ...at(from, to) };
      }),
    );
    return [...mentions, ...days, ...times, ...counted, ...measures];
  };
}

/** List the days without a year, of which no mention can be made: `1 augustus`. */
function daysOf({ text, eId }: Entry): Named[] {
  return findDaysOfYear(text).map(({ value: day, start, end }): Named => {
    const value = text.slice(start, end);
    const key = day ?? foldText(value);
    return { kind: 'date', thing: 'date', key, value, span: { eId, start, end } };
  });
}

/** List the times of day: `9.00 uur`. */
function timesOf({ text, eId }: Entry): Named[] {
  return findTimes(text).map(({ value: key, start, end }): Named => {
    const span = { eId, start, end };
    return { kind: 'number', thing: 'time', key, value: text.slice(start, end), span };
  });
}

/** Say whether a number counts something: a telephone number does not. */
function isCount(word: string): boolean {
  return /^(?:0|[1-9]\d{0,4}|\D+)$/.test(word);
}

/**
 * Say what only one side names; what is lost and what is gained of one kind are paired in order.
 *
 * In clauses that are not close, a name that both sides have is no finding, however often they have it. A sanction that came is stricter, one that went looser.
 */
export function namedFindings(
  before: readonly Named[],
  after: readonly Named[],
  close: boolean,
): Finding[] {
  return order.flatMap((kind) => {
    const of = (list: readonly Named[]) => {
      const own = list.filter((named) => named.kind === kind);
      return close || namedKinds[kind] === 'each' ? own : once(own);
    };
    const lost = missing(of(before), of(after));
    const gained = missing(of(after), of(before));
    return Array.from({ length: Math.max(lost.length, gained.length) }, (_, i): Finding => {
      const [from, to] = [lost[i], gained[i]];
      const side = (named: Named | undefined) =>
        named ? { value: named.value, span: named.span } : null;
      return {
        kind,
        before: side(from),
        after: side(to),
        effect: kind === 'sanction' && !(from && to) ? (to ? 'stricter' : 'looser') : null,
        ...happened(from, to),
      };
    });
  });
}

function once(list: readonly Named[]): Named[] {
  return [...new Map([...list].reverse().map((named) => [named.key, named])).values()].reverse();
}

function happened(
  from: Named | undefined,
  to: Named | undefined,
): Coded<Pick<FindingData, 'named-changed' | 'named-gone' | 'named-new'>> {
  const { thing, value } = (to ?? from) as Named;
  if (from && to) return { code: 'named-changed', data: { thing, from: from.value, to: value } };
  return { code: to ? 'named-new' : 'named-gone', data: { thing, words: value } };
}
