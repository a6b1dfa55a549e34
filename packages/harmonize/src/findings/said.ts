import { type Bearer, type Clause, clausesOf, ownText, type Protocol } from '@akkoord/clause';
import type { Taxonomy } from '@akkoord/taxonomy';
import {
  foldWord,
  phraseFinder,
  sentences,
  stem,
  type Token,
  tokenize,
  variantFolder,
} from '@akkoord/text';
import { signals } from './norm.ts';
import { settingsReader } from './settings.ts';

/** What a sentence says, or a whole clause, for a comparison with another. */
export interface SaidThing {
  clause: Clause;
  topics: readonly string[];
  /** Stems of what it is about. */
  terms: ReadonlyMap<string, SaidWord>;
  /** Which way it points: it keeps from something, demands or allows it, or tells no norm. */
  way: 'against' | 'for' | 'none';
  /** True where it holds under a condition or has an exception: such a ban and such a permission can be one rule. */
  limited: boolean;
  /** Persons and parties that it binds; empty where it tells none. */
  bearers: readonly Bearer[];
  settings: readonly string[];
  /** Its numbers in order, as one text. */
  numbers: string;
}

/** A word of a sentence. */
interface SaidWord {
  /** How much it tells: 1, and less for persons and short verbs, which most rules have. */
  tells: number;
  /** The fields of meaning that it belongs to. */
  fields: readonly number[];
}

/** A sentence behind the first that has fewer telling words speaks of what stands before it. */
const leastAlone = 5;
const tells = { person: 0.2, verb: 0.6, other: 1 } as const;

/**
 * Read what the clauses of an annotated protocol say, in document order: of each its first sentence, longer ones
 * behind it, and where there are more the clause as a whole. What is said in addition to what stands before it (`Ook
 * na hun vertrek …`) is left out.
 */
export function saidIn(tree: Protocol, taxonomy: Taxonomy): SaidThing[] {
  const read = sentenceReader(taxonomy);
  const adds = phraseFinder(taxonomy.rules.inclusive);
  return clausesOf(tree).flatMap((clause) => {
    const said = sentences(ownText(clause)).map((sentence) => {
      const tokens = tokenize(sentence.text);
      return {
        ...read(clause, sentence, tokens),
        adds: adds(tokens).some(({ from }) => from === 0),
      };
    });
    const [first, ...others] = said;
    if (!first) return [];
    const alone = others.filter(({ terms }) => terms.size >= leastAlone);
    const whole = others.length > 0 ? [together(first, others)] : [];
    return [first, ...alone].filter((one) => !one.adds).concat(first.adds ? [] : whole);
  });
}

type Read = SaidThing & { adds: boolean };

function together(first: Read, others: readonly Read[]): Read {
  const all = [first, ...others];
  return {
    ...first,
    terms: new Map(all.flatMap(({ terms }) => [...terms])),
    limited: all.some(({ limited }) => limited),
    numbers: all
      .map(({ numbers }) => numbers)
      .filter(Boolean)
      .join(' '),
  };
}

function sentenceReader(taxonomy: Taxonomy) {
  const terms = termReader(taxonomy);
  const settings = settingsReader(taxonomy);
  const limits = phraseFinder([
    ...taxonomy.modality
      .filter(({ id }) => id === 'limits' || id === 'restrictions')
      .flatMap(({ phrases }) => phrases),
    'zonder',
  ]);
  return (
    clause: Clause,
    { start, end }: { start: number; end: number },
    tokens: readonly Token[],
  ): SaidThing => {
    const folded = tokens.map((token) => token.folded);
    const norms = (clause.data?.provisions ?? []).filter(
      ({ span }) => span.eId === clause.eId && start <= span.start && span.start < end,
    );
    const [first] = norms;
    return {
      clause,
      topics: clause.data?.topics ?? [],
      terms: terms(folded),
      way: !first ? 'none' : first.modality === 'prohibition' ? 'against' : 'for',
      limited:
        norms.some(({ exception, condition }) => exception !== null || condition !== null) ||
        limits(tokens).length > 0,
      bearers: [...new Set(norms.flatMap(({ bearers }) => bearers))],
      settings: settings(tokens),
      numbers: folded.filter((word) => /\p{N}/u.test(word)).join(' '),
    };
  };
}

/** Make a reader of what words are about: stems, with synonyms in one form, without words that any rule may hold. */
function termReader({ variants, wording, functionWords, rules, modality, roles }: Taxonomy) {
  const { articles, prepositions, conjunctions, pronouns, adverbs, verbs } = functionWords;
  const does = modality.filter(({ id }) => signals.has(id)).flatMap(({ phrases }) => phrases);
  const empty = new Set(
    [articles, prepositions, conjunctions, pronouns, adverbs, rules.general, does]
      .flat()
      .concat(wording.functionWords)
      .flatMap((phrase) => phrase.split(' ').map(foldWord)),
  );
  const stemmed = (phrases: readonly string[]) =>
    new Set(phrases.map((phrase) => stem(foldWord(phrase))));
  const persons = stemmed(roles.flatMap(({ phrases }) => phrases));
  const short = stemmed(verbs);
  const fields = new Map<string, number[]>();
  wording.related.forEach((group, index) => {
    for (const key of stemmed(group)) fields.set(key, [...(fields.get(key) ?? []), index]);
  });
  const folder = variantFolder([...variants, ...wording.synonyms]);
  const isTelling = (word: string) => !empty.has(word) && !/^\p{N}+$/u.test(word);
  return (folded: readonly string[]): ReadonlyMap<string, SaidWord> =>
    new Map(
      folder(folded.filter(isTelling))
        .filter(isTelling)
        .map(stem)
        .map((word) => {
          const kind = persons.has(word) ? 'person' : short.has(word) ? 'verb' : 'other';
          return [word, { tells: tells[kind], fields: fields.get(word) ?? [] }];
        }),
    );
}
