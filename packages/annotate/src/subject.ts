import type { Bearer } from '@akkoord/clause';
import { latin } from '@akkoord/text';
import type { Context } from './context.ts';
import { capacityAt } from './levels.ts';
import { sortedBearers } from './lexicon.ts';
import { type Sentence, wordAt } from './sentence.ts';

/** Who does something in a sentence. */
export interface Subject {
  /** `thing` is no one who can bear a norm; `none` is no subject at all. */
  kind: 'role' | 'name' | 'pronoun' | 'thing' | 'none';
  bearers: readonly Bearer[];
  /** The words that say so: half-open, in tokens; null where they stand elsewhere. */
  at: { from: number; to: number } | null;
}

const nobody: Subject = { kind: 'none', bearers: [], at: null };
const aThing: Subject = { kind: 'thing', bearers: [], at: null };

/**
 * Find the subject of a finite verb: in front of it, or right behind it where something else comes first.
 *
 * ```text
 * Medewerkers en ouders melden …      Bij twijfel meldt de medewerker …
 * ^^^^^^^^^^^^^^^^^^^^^                                 ^^^^^^^^^^^^^
 * ```
 *
 * @param verb Index of the finite verb.
 */
export function subjectOf(sentence: Sentence, verb: number, context: Context): Subject {
  const start = firstMain(sentence, verb, context);
  if (start !== null) {
    const leading = personAt(sentence, start, verb, context);
    if (leading) return withNaast(leading, sentence, verb, context);
  }
  if (
    start === null &&
    sentence.levels[0] === 'subordinate' &&
    context.lexicon.has('whoever', wordAt(sentence, 0))
  ) {
    return whoever(sentence, { from: 0, to: 1 }, context);
  }
  let next = verb + 1;
  while (/^(?:alleen|ook|dan|zich|dus|uitsluitend|slechts|wel|nog)$/.test(wordAt(sentence, next)))
    next += 1;
  const behind = personAt(sentence, next, sentence.tokens.length, context);
  if (behind && !(start !== null && isObject(sentence, verb, behind)))
    return withNaast(behind, sentence, verb, context);
  return start === null ? nobody : aThing;
}

/**
 * `De schoolarts nodigt de ouders uit`: of a verb in the singular, people behind it are not the subject; it stands before
 * it, and is no one whose name is known.
 */
function isObject(sentence: Sentence, verb: number, { kind, at }: Subject): boolean {
  const singular = /[^e]t$/.test(wordAt(sentence, verb));
  const named = wordAt(sentence, (at?.to ?? 0) - 1);
  const one = at !== null && sentence.roles.some(({ from, to }) => from >= at.from && to === at.to);
  return kind === 'role' && singular && one && /(?:en|ers|ors|gen)$/.test(named);
}

/** Find the roles that an adjective or participle says something of: `is het leerlingen niet toegestaan`. */
export function concerned(sentence: Sentence, until: number, context: Context): Subject {
  const first = sentence.roles.find(({ from, value }) => {
    if (value.bearer === null || sentence.levels[from] !== 'main') return false;
    const before = beforeNoun(sentence, from, context);
    return from < until + 3 && (!context.lexicon.isPreposition(before) || before === 'voor');
  });
  return first ? cluster(sentence, first.from, context) : nobody;
}

/** Find who acts in a passive: `wordt door de directeur gemeld`. */
export function agentOf(sentence: Sentence, context: Context): Subject {
  const { tokens, levels } = sentence;
  for (let i = 0; i < tokens.length; i++) {
    if (wordAt(sentence, i) !== 'door' || levels[i] !== 'main') continue;
    const agent = personAt(sentence, i + 1, tokens.length, context);
    if (agent) return agent;
  }
  return nobody;
}

/** Find the first role of a sentence, wherever it stands, as the one a pronoun points at. */
export function firstRole(sentence: Sentence, context: Context): Subject {
  const first = sentence.roles.find(({ from, value }) => {
    const before = beforeNoun(sentence, from, context);
    return value.bearer !== null && !context.lexicon.isPreposition(before);
  });
  return first ? cluster(sentence, first.from, context) : nobody;
}

/** Read the first word of the main clause in front of a verb, joining words left out. */
function firstMain(sentence: Sentence, verb: number, { lexicon }: Context): number | null {
  for (let i = 0; i < verb; i++) {
    if (sentence.levels[i] !== 'main') continue;
    const word = wordAt(sentence, i);
    if (/^(?:en|maar|ook|tevens|dus|verder|want|dan|alleen|daarnaast|bovendien|daarom)$/.test(word))
      continue;
    if (lexicon.isPreposition(word) && word !== 'na' && word !== 'naast') return null;
    if (word === 'na' || word === 'naast') return null;
    return i;
  }
  return null;
}

/** Read the person that stands at a word, behind its articles and adjectives; null where there is none. */
export function personAt(
  sentence: Sentence,
  at: number,
  until: number,
  context: Context,
): Subject | null {
  const { lexicon } = context;
  let i = at;
  while (i < until && isModifier(sentence, i, context)) i += 1;
  const role = sentence.roles.find(({ from }) => from === i);
  if (role) return role.value.bearer === null ? aThing : cluster(sentence, i, context);
  const name = context.nameAt(sentence, i) ?? context.nameAt(sentence, at);
  if (name) return name;
  const word = wordAt(sentence, at);
  const one = { from: at, to: at + 1 };
  if (lexicon.has('addressees', word))
    return { kind: 'pronoun', bearers: addressed(sentence, context), at: one };
  if (lexicon.has('ourselves', word)) return { kind: 'pronoun', bearers: ['school'], at: one };
  if (lexicon.has('myself', word)) {
    const bearers = context.inherited.length > 0 ? context.inherited : (['pupil'] as const);
    return { kind: 'pronoun', bearers, at: one };
  }
  if (lexicon.has('pronouns', word)) return pointed(sentence, at, context);
  if (lexicon.has('whoever', word)) return whoever(sentence, one, context);
  return null;
}

/** `hij`, `men`: the first role of this sentence, else the bearers of the one before. */
function pointed(sentence: Sentence, at: number, context: Context): Subject | null {
  const word = wordAt(sentence, at);
  if (/^(?:die|deze|het)$/.test(word)) return null;
  const one = { from: at, to: at + 1 };
  const earlier = sentence.roles.find(
    ({ from, value }) =>
      from < at &&
      value.bearer !== null &&
      !context.lexicon.isPreposition(beforeNoun(sentence, from, context)),
  );
  const found = earlier ? cluster(sentence, earlier.from, context).bearers : context.antecedent;
  const bearers = found.length > 0 ? found : context.inherited;
  return { kind: 'pronoun', bearers: bearers.length > 0 ? bearers : ['everyone'], at: one };
}

/** `wie`: everyone, or those in whose capacity: `wie als medewerker online schrijft`; under a heading for some, these. */
function whoever(sentence: Sentence, at: { from: number; to: number }, context: Context): Subject {
  const strict = context.heading.strict && context.heading.bearers.length > 0;
  const others = strict ? context.heading.bearers : (['everyone'] as const);
  return { kind: 'pronoun', bearers: capacityIn(sentence, context) ?? others, at };
}

/** `je`: who reads it, as far as the sentence says in what capacity or the heading for whom. */
function addressed(sentence: Sentence, context: Context): readonly Bearer[] {
  const own = capacityIn(sentence, context);
  if (own) return own;
  return context.inherited.length > 0 ? context.inherited : ['everyone'];
}

/** In what capacity a sentence speaks of those whom it does not name: `als medewerker`; null where it says none. */
function capacityIn(sentence: Sentence, context: Context): readonly Bearer[] | null {
  const starts = new Set(sentence.roles.map(({ from }) => from));
  const als = sentence.tokens.findIndex(
    ({ folded }, i) =>
      folded === 'als' &&
      starts.has(i + 1) &&
      capacityAt(sentence.tokens, i, starts, context.lexicon),
  );
  return als >= 0 ? cluster(sentence, als + 1, context).bearers : null;
}

const inflected = latin(/^\p{L}{3,}(?:e|en|ig)$/u);

/** Words that may stand before a noun: articles, `elke`, `alle`, an adjective in -e or -en before a role. */
function isModifier(sentence: Sentence, i: number, { lexicon, nameAt }: Context): boolean {
  if (sentence.roles.some(({ from }) => from === i) || nameAt(sentence, i)) return false;
  const word = wordAt(sentence, i);
  if (sentence.levels[i] === 'aside' && i > 0) return true;
  if (lexicon.isArticle(word)) return true;
  if (
    /^(?:alle|elke|iedere|ieder|elk|deze|die|onze|uw|betrokken|andere|ander|zijn|haar|hun|sommige|zowel|geen|beide|andermans|enkele)$/.test(
      word,
    )
  ) {
    return true;
  }
  const adjective =
    inflected.test(word) && !lexicon.isFunctionWord(word) && !lexicon.isAuxiliary(word);
  return (
    adjective &&
    sentence.roles.some(({ from }) => from === i + 1) &&
    lexicon.verb(word) === undefined
  );
}

/** Read the roles that are joined to one: `leerlingen, ouders en/of verzorgers`. */
function cluster(sentence: Sentence, at: number, context: Context): Subject {
  const { lexicon } = context;
  const bearers = new Set<Bearer | null>();
  let to = at;
  for (const { from, to: end, value } of sentence.roles) {
    if (from < at) continue;
    const gap = sentence.tokens.slice(to, from).map(({ folded }, k) => ({ folded, i: to + k }));
    const joined = gap.every(
      ({ folded, i }) =>
        sentence.levels[i] === 'aside' ||
        lexicon.has('coordinators', folded) ||
        lexicon.isArticle(folded) ||
        /^(?:hun|haar|zijn|andere|alle|betrokken|diens|de)$/.test(folded),
    );
    if (
      bearers.size > 0 &&
      !(
        joined &&
        (gap.some(({ folded }) => lexicon.has('coordinators', folded)) ||
          /[,/]/.test(sentence.tokens[from]?.mark ?? ''))
      )
    )
      break;
    bearers.add(value.bearer);
    to = end;
  }
  return { kind: 'role', bearers: sortedBearers(bearers), at: { from: at, to } };
}

/** `Naast medewerkers mogen ouders …`: both. */
function withNaast(subject: Subject, sentence: Sentence, verb: number, context: Context): Subject {
  if (wordAt(sentence, 0) !== 'naast') return subject;
  const other = sentence.roles.find(({ from }) => from < verb);
  if (!other) return subject;
  const also = cluster(sentence, other.from, context).bearers;
  return { ...subject, bearers: sortedBearers([...also, ...subject.bearers]) };
}

/** The word before a noun, its article and adjectives left out. */
function beforeNoun(sentence: Sentence, at: number, context: Context): string {
  let i = at - 1;
  while (i >= 0 && isModifier(sentence, i, context) && (sentence.tokens[i + 1]?.mark ?? '') === '')
    i -= 1;
  return wordAt(sentence, i);
}
