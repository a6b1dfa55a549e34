import type { Modality } from '@akkoord/clause';
import type { Taxonomy } from '@akkoord/taxonomy';
import { sentences } from '@akkoord/text';
import { type BearerReader, bearerReader } from './bearers.ts';
import { type Found, type PhraseFinder, phraseFinder, synonymFinder } from './phrases.ts';
import type { Entry } from './side.ts';
import type { Token } from './tokenize.ts';

/** Words of a clause, with their place in its own text. */
export interface Quote {
  value: string;
  span: { eId: string; start: number; end: number };
  /** What counts when two are compared, where that is not the words themselves. */
  key?: string;
  /** True where it stands in an exception or condition, and so says nothing of the rule itself. */
  qualifies?: boolean;
}

/** What one sentence does, as far as its words say so outright. */
export interface SentenceNorm {
  modality: Modality;
  quote: Quote;
  /** True where the norm holds under a restriction, so that the two polarities lie close. */
  restricted: boolean;
  /** True where a word such as `alleen` holds it in, beside its exceptions and conditions. */
  held: boolean;
  /** The folded words of the sentence. */
  words: readonly string[];
  bearers: readonly string[];
  bearerQuote: Quote | null;
}

/** What a clause does. */
export interface Norm {
  /** The sentences that do something, in order; the first is the main one. */
  sentences: readonly SentenceNorm[];
  exceptions: readonly Quote[];
  conditions: readonly Quote[];
  negations: readonly Quote[];
  emphasis: readonly Quote[];
  hedges: readonly Quote[];
  bearers: readonly string[];
  bearerQuote: Quote | null;
}

/** Reads the norm of a clause. */
export type NormReader = (entry: Entry) => Norm;

const lists = [
  'negations',
  'permissions',
  'competences',
  'prohibitions',
  'subordinators',
  'obligations',
  'recommendations',
  'restrictions',
  'exceptions',
  'conditions',
] as const;

type Finders = Record<(typeof lists)[number] | 'emphasis' | 'hedges', PhraseFinder>;

/** Make a reader of norms from the words of a taxonomy. */
export function normReader({ norms, wording }: Taxonomy): NormReader {
  const finders = {
    ...Object.fromEntries(lists.map((name) => [name, phraseFinder(norms[name])])),
    emphasis: synonymFinder(wording.emphasis, wording.synonyms),
    hedges: synonymFinder(wording.hedges, wording.synonyms),
  } as Finders;
  const readBearers = bearerReader(norms);
  return (entry) => readNorm(entry, finders, readBearers);
}

function readNorm(entry: Entry, finders: Finders, readBearers: BearerReader): Norm {
  const parts = sentences(entry.text)
    .map(({ start, end }) =>
      entry.tokens.filter((token) => token.start >= start && token.end <= end),
    )
    .filter((tokens) => tokens.length > 0);
  const qualifiers = parts.map((tokens) => qualifierOf(tokens, finders));
  const all = (name: keyof Finders) =>
    finders[name](entry.tokens).map((found): Quote => {
      const { value, span } = quote(entry, entry.tokens, found);
      const qualifies = qualifiers.some(
        (tail) => tail !== null && span.start >= tail.start && span.end <= tail.end,
      );
      return { value, span, key: found.phrase, qualifies };
    });
  const bearersOf = (tokens: readonly Token[], modal: number) => {
    const { ids, found } = readBearers(tokens, modal);
    return { bearers: ids, bearerQuote: found && quote(entry, tokens, found) };
  };
  const read = parts.flatMap((tokens): SentenceNorm[] => {
    const norm = readSentence(tokens, finders, readBearers);
    if (!norm) return [];
    const words = tokens.map((token) => token.folded);
    const { at, ...what } = norm;
    const bound = bearersOf(tokens, at.from);
    return [{ ...what, quote: quote(entry, tokens, at), words, ...bound }];
  });
  const main = read[0];
  const isRead = ({ span }: Quote) =>
    read.some(({ quote: at }) => span.start >= at.span.start && span.end <= at.span.end);
  return {
    sentences: read,
    exceptions: all('exceptions'),
    conditions: all('conditions'),
    negations: all('negations').filter((found) => !isRead(found)),
    emphasis: all('emphasis'),
    hedges: all('hedges'),
    ...(main
      ? { bearers: main.bearers, bearerQuote: main.bearerQuote }
      : bearersOf(parts[0] ?? [], 0)),
  };
}

/** Find where the exception or condition of a sentence stands: from its first word to the end. */
function qualifierOf(
  tokens: readonly Token[],
  finders: Finders,
): { start: number; end: number } | null {
  const found = [...finders.exceptions(tokens), ...finders.conditions(tokens)];
  if (found.length === 0) return null;
  const first = tokens[Math.min(...found.map(({ from }) => from))] as Token;
  return { start: first.start, end: (tokens.at(-1) as Token).end };
}

interface Read {
  modality: Modality;
  restricted: boolean;
  held: boolean;
  at: Found;
}

/** Read one sentence: what stands before its exception or condition says what it does. */
function readSentence(
  tokens: readonly Token[],
  finders: Finders,
  readBearers: BearerReader,
): Read | null {
  const conditions = finders.conditions(tokens);
  const qualifiers = [...finders.exceptions(tokens), ...conditions];
  const starts = qualifiers.map((found) => found.from).filter((from) => from > 0);
  const cut = Math.min(tokens.length, ...starts);
  const head = tokens.slice(0, cut);
  const qualified = cut < tokens.length;
  const prohibition = finders.prohibitions(head)[0];
  if (prohibition) return plainly('prohibition', prohibition, qualified);
  const obligation = finders.obligations(head)[0];
  const permission = finders.permissions(head)[0];
  if (permission && (!obligation || permission.from < obligation.from)) {
    const restrictions = finders.restrictions(tokens);
    const atCut = conditions.filter(
      (found) => found.from === cut && restrictions.some(({ from }) => from === cut),
    );
    const restriction = nearest([...finders.restrictions(head), ...atCut], permission);
    const sub = finders.subordinators(head).find((found) => found.from >= permission.to);
    const negation = finders.negations(sub ? head.slice(0, sub.from) : head)[0];
    const limit = negation ?? restriction;
    if (limit) {
      const at = over(limit, permission);
      const held = restriction !== undefined && restriction.to <= cut && !negation;
      return { modality: 'prohibition', restricted: qualified || !negation, held, at };
    }
    const denied = finders.negations(tokens.slice(cut)).length > 0;
    return plainly('permission', permission, denied);
  }
  if (obligation) return readObligation(head, obligation, finders);
  const recommendation = finders.recommendations(head)[0];
  if (recommendation) return plainly('recommendation', recommendation);
  const competence = finders
    .competences(head)
    .find((found) => readBearers.isSubjectOf(head, found.from));
  return competence ? plainly('permission', competence) : null;
}

function plainly(modality: Modality, at: Found, restricted = false): Read {
  return { modality, restricted, held: false, at };
}

function readObligation(head: readonly Token[], obligation: Found, finders: Finders): Read {
  const negation = finders
    .negations(head)
    .find((found) => found.from >= obligation.to && found.from < obligation.to + 3);
  if (negation) return plainly('prohibition', over(obligation, negation));
  const softened = finders.hedges(head).length > 0;
  return plainly(softened ? 'recommendation' : 'obligation', obligation);
}

/** Give the phrase within three words of another. */
function nearest(list: readonly Found[], to: Found): Found | undefined {
  return list.find((found) => found.from < to.to + 3 && to.from < found.to + 3);
}

function over(a: Found, b: Found): Found {
  return { phrase: '', from: Math.min(a.from, b.from), to: Math.max(a.to, b.to) };
}

function quote(entry: Entry, tokens: readonly Token[], { from, to }: Found): Quote {
  const start = (tokens[from] as Token).start;
  const end = (tokens[to - 1] as Token).end;
  return { value: entry.text.slice(start, end), span: { eId: entry.eId, start, end } };
}
