import { type Bearer, bearers, type Mention } from '@akkoord/clause';
import type { Role, Taxonomy, Topic } from '@akkoord/taxonomy';
import { foldWord, latin, PhraseIndex, phraseWords } from '@akkoord/text';
import { lawNamePattern, lawOpeningPattern } from './laws.ts';
import { type VerbForm, verbForms } from './verbs.ts';

/** What a phrase of the taxonomy stands for. */
export type Tag =
  | { kind: 'signal'; id: string }
  | { kind: 'role'; role: Role }
  | { kind: 'cue'; topic: string; cue: Cue; phrase: string }
  | { kind: 'heading'; topic: string; candidate: boolean }
  | { kind: 'right'; id: string }
  | { kind: 'mention'; mention: Mention['kind']; value: string; capital: boolean }
  | { kind: 'no-mention' };

export type Cue = Topic['cues'][number];

/** The taxonomy's words, made ready to read sentences with. */
export interface Lexicon {
  taxonomy: Taxonomy;
  /** The topics, with their keywords as cues where they have none. */
  topics: readonly Topic[];
  /** Everything that a text is searched for, in one pass. */
  index: PhraseIndex<Tag>;
  /** What headings are searched for besides. */
  headings: PhraseIndex<Tag>;
  /** Say which present-tense form of a known verb a folded word is. */
  verb(word: string): VerbForm | undefined;
  /** Say whether a folded word can be a finite verb by itself: modal, state, known action. */
  isFinite(word: string): boolean;
  /** Say whether a folded word names a state or asks for an infinitive, so that it is finite and no action. */
  isAuxiliary(word: string): boolean;
  isArticle(word: string): boolean;
  isPreposition(word: string): boolean;
  isFunctionWord(word: string): boolean;
  /** Say whether a folded word makes a name the name of a school, so that it is no name by itself. */
  isInstitution(word: string): boolean;
  /** Words by which a number is an age or a period. */
  numbers: {
    ages: ReadonlySet<string>;
    ageCues: ReadonlySet<string>;
    lasting: ReadonlySet<string>;
    periods: ReadonlySet<string>;
    parts: ReadonlyMap<string, number>;
    /** Between two numbers of one unit: `2 à 3 weken`. */
    ranges: ReadonlySet<string>;
    /** Before `een week` these say that it is a period. */
    periodCues: ReadonlySet<string>;
  };
  /** Words that a number follows on when it names a place, by what one of them is called: `punten` by `punt`. */
  placeNouns: ReadonlyMap<string, string>;
  /** Say whether a folded word is an official gazette: *Stb*. */
  isGazette(word: string): boolean;
  /** The name of a law, up to the end of a text. */
  lawName: RegExp;
  /** The begin of one, whose end is to come. */
  lawOpening: RegExp;
  /** Say whether an entry of `modality.yaml` has this word by itself. */
  has(id: string, word: string): boolean;
}

const keywordWeight = 3;

/** A memo and no state: one taxonomy always gives the same lexicon, and making it takes longer than a document. */
const lexicons = new WeakMap<Taxonomy, Lexicon>();

/** Make a taxonomy ready; what was made once is used again. */
export function lexiconOf(taxonomy: Taxonomy): Lexicon {
  const known = lexicons.get(taxonomy);
  if (known) return known;
  const made = makeLexicon(taxonomy);
  lexicons.set(taxonomy, made);
  return made;
}

function makeLexicon(taxonomy: Taxonomy): Lexicon {
  const kinds = new Map<string, Set<string>>();
  const mark = (word: string, kind: string) => {
    const known = kinds.get(word);
    if (known) known.add(kind);
    else kinds.set(word, new Set([kind]));
  };
  const actions: string[] = [];
  for (const { id, phrases } of taxonomy.modality) {
    for (const words of phrases.map(phraseWords)) {
      if (words.length === 1) mark(words[0] as string, id);
      if (words.length === 1 && id === 'actions') actions.push(words[0] as string);
    }
  }
  const { articles, prepositions, ...others } = taxonomy.functionWords;
  const fold = (list: readonly string[]) => list.map(foldWord);
  for (const word of taxonomy.wording.institutions.flatMap(phraseWords)) mark(word, '#institution');
  for (const word of fold(taxonomy.references.gazettes)) mark(word, '#gazette');
  for (const word of fold(articles)) mark(word, '#article');
  for (const word of fold(prepositions)) mark(word, '#preposition');
  const { conjunctions, pronouns, adverbs } = others;
  for (const word of fold([
    ...articles,
    ...prepositions,
    ...conjunctions,
    ...pronouns,
    ...adverbs,
  ])) {
    mark(word, '#function');
  }
  for (const id of ['may', 'must', 'shall', 'competences', 'not_needed', 'statives']) {
    for (const [word, own] of kinds) if (own.has(id)) mark(word, '#auxiliary');
  }
  const verbs = verbForms(actions);
  for (const [word, form] of verbs) {
    if (form !== 'bare' || word.endsWith('t')) mark(word, '#action');
  }
  const has = (id: string, word: string) => kinds.get(word)?.has(id) === true;
  const topics = taxonomy.topics.map(withCues);
  return {
    taxonomy,
    topics,
    ...indexes(taxonomy, topics),
    verb: (word) => verbs.get(word),
    isFinite: (word) => {
      const own = kinds.get(word);
      return own !== undefined && (own.has('#auxiliary') || own.has('#action'));
    },
    isAuxiliary: (word) => has('#auxiliary', word),
    isArticle: (word) => has('#article', word),
    isPreposition: (word) => has('#preposition', word),
    isFunctionWord: (word) => has('#function', word),
    isInstitution: (word) => has('#institution', word),
    placeNouns: new Map(
      taxonomy.references.places.flatMap((words) =>
        words.map((word) => [word, words[0] as string] as const),
      ),
    ),
    isGazette: (word) => has('#gazette', word),
    lawName: lawNamePattern(taxonomy.references.statutes),
    lawOpening: lawOpeningPattern(taxonomy.references.statutes),
    has,
    numbers: numbersOf(taxonomy),
  };
}

function numbersOf({ norms: { units } }: Taxonomy): Lexicon['numbers'] {
  const set = (words: readonly string[]) => new Set(words.flatMap(phraseWords));
  return {
    ages: set(units.age),
    ageCues: set(units.ageCues),
    lasting: set(units.lasting),
    periods: set(units.period),
    parts: new Map(Object.entries(units.parts)),
    ranges: set(units.ranges),
    periodCues: set(units.periodCues),
  };
}

function indexes(
  taxonomy: Taxonomy,
  topics: readonly Topic[],
): Pick<Lexicon, 'index' | 'headings'> {
  const index = new PhraseIndex<Tag>();
  const headings = new PhraseIndex<Tag>();
  for (const { id, phrases } of taxonomy.modality) {
    if (wordOnly.has(id)) continue;
    const over = headingOnly.has(id);
    for (const phrase of phrases) (over ? headings : index).add(phrase, { kind: 'signal', id });
  }
  for (const role of taxonomy.roles) {
    for (const phrase of role.phrases) index.add(phrase, { kind: 'role', role });
  }
  for (const { id: topic, cues, headings: titles, candidateHeadings } of topics) {
    for (const cue of cues) {
      for (const phrase of 'any' in cue ? cue.any : cue.all) {
        index.add(phrase, { kind: 'cue', topic, cue, phrase });
      }
    }
    for (const phrase of titles) headings.add(phrase, { kind: 'heading', topic, candidate: false });
    for (const phrase of candidateHeadings) {
      headings.add(phrase, { kind: 'heading', topic, candidate: true });
    }
  }
  for (const { id, phrases } of taxonomy.councilRights) {
    for (const phrase of phrases ?? []) index.add(phrase, { kind: 'right', id });
  }
  addNames(index, taxonomy);
  return { index, headings };
}

/** Entries of `modality.yaml` that are asked of one word at a time, so that no text is searched for them. */
const wordOnly: ReadonlySet<string> = new Set([
  'actions',
  'addressees',
  'coordinators',
  'doing',
  'myself',
  'ourselves',
  'pointers',
  'pronouns',
  'statives',
  'titles',
  'whether_heads',
  'whoever',
]);

/** Entries of `modality.yaml` that only headings are read by. */
const headingOnly: ReadonlySet<string> = new Set(['preambles', 'neglect', 'think_openers']);

const capitalWord = latin(/^\p{Lu}\p{Ll}+$/u);

function addNames(index: PhraseIndex<Tag>, { platforms, laws, names: named }: Taxonomy): void {
  for (const { kind: mention, value, phrases, except = [] } of named) {
    for (const phrase of except) index.add(phrase, { kind: 'no-mention' });
    for (const phrase of phrases)
      index.add(phrase, { kind: 'mention', mention, value, capital: false });
  }
  for (const { name, aliases } of platforms) {
    for (const phrase of [name, ...aliases]) {
      const capital = phrase.length < 3 || capitalWord.test(phrase);
      index.add(phrase, { kind: 'mention', mention: 'platform', value: name, capital });
    }
  }
  for (const { abbreviation, names } of laws) {
    for (const phrase of names) {
      index.add(phrase, { kind: 'mention', mention: 'law', value: abbreviation, capital: true });
    }
  }
}

/** Let the keywords of a topic without cues be one, such as of a topic that a school adds. */
function withCues(topic: Topic): Topic {
  const own = topic.cues.length > 0 || topic.keywords.length === 0;
  return own ? topic : { ...topic, cues: [{ weight: keywordWeight, any: topic.keywords }] };
}

/** List bearers once each, in the order of the schema. */
export function sortedBearers(found: Iterable<Bearer | null>): Bearer[] {
  const all = new Set(found);
  return bearers.filter((bearer) => all.has(bearer));
}
