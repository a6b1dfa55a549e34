import type { Bearer } from '@akkoord/clause';
import type { Role, Taxonomy } from '@akkoord/taxonomy';
import { foldAccents, foldText, phraseWords } from '@akkoord/text';
import { type Hit, PhraseIndex } from './phrases.ts';
import type { Token } from './token.ts';
import { type VerbForm, verbForms } from './verbs.ts';

/** The taxonomy's words, made ready to read sentences with. */
export interface Lexicon {
  taxonomy: Taxonomy;
  /** Find what each word or phrase does in a sentence: ids of `modality.yaml`. */
  signals(tokens: readonly Token[]): Hit<string>[];
  roles(tokens: readonly Token[]): Hit<Role>[];
  /** Say which present-tense form of a known verb a folded word is. */
  verb(word: string): VerbForm | undefined;
  /** Say whether a folded word names a state or asks for a modal, so that it is finite and no action. */
  isAuxiliary(word: string): boolean;
  isArticle(word: string): boolean;
  isPreposition(word: string): boolean;
  isPronoun(word: string): boolean;
  isAdverb(word: string): boolean;
  isFunctionWord(word: string): boolean;
  /** The words of an entry of `modality.yaml`, single words only. */
  has(id: string, word: string): boolean;
}

/** Make a taxonomy ready. */
export function lexiconOf(taxonomy: Taxonomy): Lexicon {
  const signals = new PhraseIndex<string>();
  const single = new Map<string, Set<string>>();
  for (const { id, phrases } of taxonomy.modality) {
    const words = phrases.map(phraseWords).filter((list) => list.length === 1);
    single.set(id, new Set(words.map(([word]) => word as string)));
    if (id !== 'actions') for (const phrase of phrases) signals.add(phrase, id);
  }
  const roles = new PhraseIndex<Role>();
  for (const role of taxonomy.roles) for (const phrase of role.phrases) roles.add(phrase, role);
  const verbs = verbForms([...(single.get('actions') ?? [])]);
  const has = (id: string, word: string) => single.get(id)?.has(word) === true;
  const set = (list: readonly string[]) => new Set(list.map((word) => foldAccents(foldText(word))));
  const { articles, prepositions, conjunctions, pronouns, adverbs } = taxonomy.functionWords;
  const [isArticle, isPreposition, isConjunction, isPronoun, isAdverb] = [
    articles,
    prepositions,
    conjunctions,
    pronouns,
    adverbs,
  ].map((list) => {
    const words = set(list);
    return (word: string) => words.has(word);
  }) as [Test, Test, Test, Test, Test];
  const modal = ['may', 'must', 'shall', 'competences', 'not_needed'];
  return {
    taxonomy,
    signals: (tokens) => signals.find(tokens),
    roles: (tokens) => longest(roles.find(tokens)),
    verb: (word) => verbs.get(word),
    isAuxiliary: (word) => modal.some((id) => has(id, word)) || has('statives', word),
    isArticle,
    isPreposition,
    isPronoun,
    isAdverb,
    isFunctionWord: (word) =>
      [isArticle, isPreposition, isConjunction, isPronoun, isAdverb].some((test) => test(word)),
    has,
  };
}

type Test = (word: string) => boolean;

/** Keep the longest of what begins at one word, and nothing inside what is kept. */
function longest<Value>(hits: readonly Hit<Value>[]): Hit<Value>[] {
  const kept: Hit<Value>[] = [];
  for (const hit of [...hits].sort((a, b) => a.from - b.from || b.to - a.to)) {
    if (hit.from >= (kept.at(-1)?.to ?? 0)) kept.push(hit);
  }
  return kept;
}

const bearerOrder: readonly Bearer[] = [
  'staff',
  'pupil',
  'parent',
  'competent_authority',
  'school_leadership',
  'mentor',
  'school',
  'everyone',
  'mr',
];

/** List bearers once each, in the order of the schema. */
export function sortedBearers(bearers: Iterable<Bearer | null>): Bearer[] {
  const found = new Set(bearers);
  return bearerOrder.filter((bearer) => found.has(bearer));
}
