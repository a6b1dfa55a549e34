import { countReader, type Quote, sanctionFinder } from '@akkoord/annotate/parts';
import type { Finding, FindingKind, NamedThing } from '@akkoord/clause';
import type { Taxonomy } from '@akkoord/taxonomy';
import { findNumbers, foldSpace, phraseWords, stem, type Token } from '@akkoord/text';
import { daysOf, mentionsOf } from './mentioned.ts';
import { amountFindings, nameFindings } from './named-findings.ts';

import type { Entry } from './side.ts';

/** Something that a clause names and that counts when two are compared. */
export interface Named extends Quote {
  kind: NamedKind;
  /** What a reason calls it. */
  thing: NamedThing;
  /** The same for all ways to write one thing. */
  key: string;
  /** How a reason writes it: its own words, or more where those do not stand by themselves. */
  words: string;
  /** A number that may count nothing: it is told of on neither side. */
  unsure?: true;
  /** The words of content that stand around it, by their stems. */
  near: ReadonlySet<string>;
}

/** What is found, before it is seen where it stands. */
export type Found = Omit<Named, 'near' | 'words'> & { words?: string };

/** Lists what a clause names, in order. */
export type NamedReader = (entry: Entry) => Named[];

/**
 * Which kinds of findings are about what a clause names, in the order in which they stand. `each`: of two ages one
 * can change; `once`: a name counts once, however often a clause has it; `null`: read in the norm.
 */
export const namedKinds = {
  age: 'each',
  date: 'each',
  period: 'each',
  time: 'each',
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
  member: null,
  connective: null,
} as const satisfies Record<FindingKind, 'each' | 'once' | null>;

/** A kind of finding that is about what a clause names. */
export type NamedKind = {
  [Kind in FindingKind]: (typeof namedKinds)[Kind] extends null ? never : Kind;
}[FindingKind];

const order = (Object.keys(namedKinds) as FindingKind[]).filter(
  (kind): kind is NamedKind => namedKinds[kind] !== null,
);

/** So many words on each side of a name say what it is the name of. */
const around = 5;

/** Make a reader of what clauses name: the mentions of the annotation, and the numbers and sanctions beside them. */
export function namedReader(taxonomy: Taxonomy): NamedReader {
  const { norms, wording } = taxonomy;
  const countsIn = countReader(taxonomy);
  const grades = new Set(norms.grades.flatMap(phraseWords));
  const functionWords = new Set(wording.functionWords.flatMap(phraseWords));
  const sanctionsIn = sanctionFinder(taxonomy);
  const nearOf = ({ tokens }: Entry, { span: { start, end } }: Found): ReadonlySet<string> => {
    const before = tokens.filter((token) => token.end <= start).slice(-around);
    const behind = tokens.filter((token) => token.start >= end).slice(0, around);
    const content = [...before, ...behind].filter(
      ({ folded }) => /^\p{L}{2}/u.test(folded) && !functionWords.has(folded),
    );
    return new Set(content.map(({ folded }) => stem(folded)));
  };
  return (entry) => {
    const { tokens, eId, text } = entry;
    const at = (from: number, to: number) => {
      const [start, end] = [(tokens[from] as Token).start, (tokens[to - 1] as Token).end];
      return { value: text.slice(start, end), span: { eId, start, end } };
    };
    const named = [...mentionsOf(entry, norms.equals), ...daysOf(entry.text, eId)];
    const isTaken = (token: Token) =>
      named.some(({ span }) => token.start < span.end && token.end > span.start);
    const counted = countsIn(text, tokens).flatMap(({ value, from, to, counts }): Found[] => {
      if (isTaken(tokens[from] as Token)) return [];
      const unsure = counts ? {} : { unsure: true as const };
      return [{ kind: 'number', thing: 'count', key: String(value), ...at(from, to), ...unsure }];
    });
    const measures = sanctionsIn(tokens).map(
      ({ from, to, ...found }): Found => ({
        kind: 'sanction',
        thing: 'sanction',
        ...found,
        ...at(from, to),
      }),
    );
    const graded = findNumbers(tokens).flatMap(({ value, kind, from, to }): Found[] => {
      const of = tokens[to];
      if (kind !== 'rank' || !of || of.mark !== '' || !grades.has(of.folded)) return [];
      return [
        { kind: 'number', thing: 'grade', key: `${value} ${of.folded}`, ...at(from, to + 1) },
      ];
    });
    return [...named, ...counted, ...graded, ...measures].map((found) => ({
      ...found,
      words: foldSpace(found.words ?? found.value),
      near: nearOf(entry, found),
    }));
  };
}

/**
 * Say what only one side names.
 *
 * A name that both sides have is no finding, however often they have it. A sanction that came is stricter, one that went looser.
 *
 * @param close True where the clauses share most of their words.
 */
export function namedFindings(
  before: readonly Named[],
  after: readonly Named[],
  close: boolean,
): Finding[] {
  return order.flatMap((kind) => {
    const [from, to] = [before, after].map((list) =>
      list.filter((named) => named.kind === kind),
    ) as [Named[], Named[]];
    const least = close ? 1 : 2;
    return namedKinds[kind] === 'each'
      ? amountFindings(from, to, least)
      : nameFindings(from, to, least);
  });
}
