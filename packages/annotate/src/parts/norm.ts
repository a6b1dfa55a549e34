import type { Bearer, Modality, Provision, Span } from '@akkoord/clause';
import type { Taxonomy } from '@akkoord/taxonomy';
import type { Token } from '@akkoord/text';
import { type BearerNamer, bearerNamer } from './bearers.ts';
import { opensPart, type Passage } from './passage.ts';
import { type SignId, signsOf } from './signs.ts';
import { holdsIn } from './tails.ts';

/** Words of a clause, with their place in its own text. */
export interface Quote {
  value: string;
  span: Span;
  /** What counts when two are compared, where that is not the words themselves. */
  key?: string;
  /** True where it stands in an exception or condition, and so says nothing of the rule itself. */
  qualifies?: boolean;
}

/** One norm of a clause. */
export interface SentenceNorm {
  modality: Modality;
  quote: Quote;
  /** True where a lead-in says it: *Het is verboden om:*. */
  inherited: boolean;
  /** Kind of its exception, as the annotation gives it. */
  exception: string | null;
  /** True where its exception or condition denies something: *mits niet*. */
  denies: boolean;
  /** The folded words of the sentence. */
  words: readonly string[];
}

/** What a clause does. */
export interface Norm {
  /** The norms in order; the first is the main one. */
  sentences: readonly SentenceNorm[];
  /** Whom the main norm binds; of a clause without one, to whom the heading or lead-in over it speaks. */
  bearers: readonly Bearer[];
  bearerQuote: Quote | null;
  /** Whether the words name who is bound; if not, everyone is a guess. */
  bearersNamed: boolean;
  exceptions: readonly Quote[];
  /** Conditions, and words such as *alleen* that hold a rule in. */
  conditions: readonly Quote[];
  /** Cases outside which the norms do not hold: *als …*, *bij …*. */
  cases: readonly Quote[];
  /** The folded words of the clause. */
  words: readonly string[];
  negations: readonly Quote[];
  emphasis: readonly Quote[];
  hedges: readonly Quote[];
}

/** Reads the norm of a clause. */
export type NormReader = (entry: Passage) => Norm;

/**
 * Make a reader of norms from the words of a taxonomy.
 *
 * Modality, bearers and cases are those of the annotation (`data.provisions`). Exceptions and conditions are
 * counted by their words too, for a norm can have more of them than the one that an annotation names.
 */
export function normReader(taxonomy: Taxonomy): NormReader {
  const whoever = taxonomy.modality.find(({ id }) => id === 'whoever')?.phrases ?? [];
  const nameBearers = bearerNamer(taxonomy.roles, whoever);
  return (entry) => readNorm(entry, taxonomy, nameBearers);
}

/** List the words that deny: one entry of the words of rules. */
export function negationsOf(modality: Taxonomy['modality']): readonly string[] {
  return modality.find(({ id }) => id === 'negations')?.phrases ?? [];
}

function readNorm(entry: Passage, taxonomy: Taxonomy, nameBearers: BearerNamer): Norm {
  const provisions = entry.clause.data?.provisions ?? [];
  const tails = tailsOf(entry, taxonomy);
  const all = (id: SignId): Quote[] =>
    signsOf(entry.tokens, id, taxonomy).map(({ value: phrase, from, to }) => {
      const start = (entry.tokens[from] as Token).start;
      const end = (entry.tokens[to - 1] as Token).end;
      const qualifies = tails.some((tail) => start >= tail.start && end <= tail.end);
      return { ...quote(entry, { eId: entry.eId, start, end }), key: phrase, qualifies };
    });
  const negations = all('negations');
  const exceptions = all('exceptions');
  const conditions = all('conditions');
  const unwritten = provisions.flatMap(({ exception }) =>
    exception && !tails.some((tail) => overlaps(tail, exception.span)) ? [exception] : [],
  );
  const named = unwritten.filter(({ kind, span }) => kind !== 'only' && span.eId === entry.eId);
  // `een pas` is a thing, and no limit.
  const neutral = all('neutral');
  const isNoun = ({ span }: Quote) => neutral.some((other) => overlaps(other.span, span));
  const limits = all('restrictions').filter(
    (found) =>
      !found.qualifies &&
      !isNoun(found) &&
      !negations.some(({ span }) => span.end + 1 === found.span.start),
  );
  const main = provisions[0];
  const bearer = main
    ? bearerOf(entry, main, nameBearers)
    : { quote: quote(entry, wholeOf(entry)), named: true };
  return {
    sentences: provisions.map((provision) => sentenceNorm(entry, provision, negations)),
    bearers: main?.bearers ?? entry.clause.data?.addressees ?? [],
    bearerQuote: bearer.quote,
    bearersNamed: bearer.named || entry.clause.data?.addressees?.includes('everyone') === true,
    exceptions: [
      ...exceptions.map((found) => inWhole(entry, found)),
      ...named.map(({ span }) => quote(entry, span)),
    ],
    conditions: [...conditions, ...limits].map((found) => inWhole(entry, found)),
    cases: provisions.flatMap(({ condition }) =>
      condition && holdsIn(condition) && !tails.some((tail) => overlaps(tail, condition.span))
        ? [{ ...quote(entry, condition.span), key: foldedIn(entry, condition.span) }]
        : [],
    ),
    words: entry.tokens.map((token) => token.folded),
    negations: withoutRead(negations, provisions, all('prohibitions')),
    emphasis: all('emphasis'),
    hedges: all('hedges'),
  };
}

function sentenceNorm(
  entry: Passage,
  { modality, exception, condition, span, rule }: Provision,
  negations: readonly Quote[],
): SentenceNorm {
  const inOther = span.eId !== entry.eId;
  const denied = [exception, condition].some(
    (qualifier) => qualifier && negations.some((found) => overlaps(found.span, qualifier.span)),
  );
  return {
    modality,
    quote: quote(entry, span),
    inherited: rule === 'lead-in',
    exception: exception?.kind ?? null,
    denies: denied,
    words: entry.tokens
      .filter((token) => inOther || (token.start >= span.start && token.end <= span.end))
      .map((token) => token.folded),
  };
}

/** The words that the annotation read as those whom a norm binds; else where its words name them. */
function bearerOf(
  entry: Passage,
  provision: Provision,
  nameBearers: BearerNamer,
): ReturnType<BearerNamer> {
  const { bearer } = provision;
  if (bearer?.eId !== entry.eId) return nameBearers(entry, provision);
  return { quote: quote(entry, bearer), named: true };
}

/** Quote all that the words of an exception or condition open, where the annotation has it as a part of a norm. */
function inWhole(entry: Passage, found: Quote): Quote {
  const parts = (entry.clause.data?.provisions ?? []).flatMap(
    ({ exceptions = [], conditions = [] }) => [...exceptions, ...conditions],
  );
  const part = parts.find(
    ({ span }) =>
      span.eId === entry.eId && span.start <= found.span.start && span.end >= found.span.end,
  );
  return part ? { ...found, ...quote(entry, part.span) } : found;
}

/** Leave out the negation that made a prohibition one: *niet toegestaan* is *verboden*. */
function withoutRead(
  negations: readonly Quote[],
  provisions: readonly Provision[],
  prohibitions: readonly Quote[],
): Quote[] {
  const read = new Set<Quote>();
  for (const { modality, span } of provisions) {
    if (modality !== 'prohibition' || prohibitions.some((one) => overlaps(one.span, span)))
      continue;
    const first = negations.find(
      (found) => !found.qualifies && !read.has(found) && overlaps(found.span, span),
    );
    if (first) read.add(first);
  }
  return negations.filter((found) => !read.has(found));
}

/** Find where exceptions and conditions stand: from their first word to the end of the sentence or part. */
function tailsOf({ tokens, eId }: Passage, taxonomy: Taxonomy): Span[] {
  return [
    ...signsOf(tokens, 'exceptions', taxonomy),
    ...signsOf(tokens, 'conditions', taxonomy),
  ].map(({ from }) => {
    let to = from + 1;
    while (to < tokens.length && !opensPart(tokens[to] as Token)) to += 1;
    return { eId, start: (tokens[from] as Token).start, end: (tokens[to - 1] as Token).end };
  });
}

function wholeOf({ eId, text }: Passage): Span {
  return { eId, start: 0, end: text.length };
}

function foldedIn({ tokens }: Passage, span: Span): string {
  const inside = tokens.filter(({ start, end }) => start >= span.start && end <= span.end);
  return inside.map(({ folded }) => folded).join(' ');
}

function overlaps(a: Span, b: Span): boolean {
  return a.eId === b.eId && a.start < b.end && b.start < a.end;
}

/** Quote the words of a span; those of another clause are not at hand. */
function quote(entry: Passage, span: Span): Quote {
  return { value: span.eId === entry.eId ? entry.text.slice(span.start, span.end) : '', span };
}
