import type { Comparator } from '@akkoord/clause';
import type { NormWords, Taxonomy } from '@akkoord/taxonomy';
import { type Hit, PhraseIndex, type Token } from '@akkoord/text';

/** Entries of `modality.yaml` that are signs of parts. */
const entries = [
  'neutral',
  'negations',
  'consent',
  'whoever',
  'bound',
  'competences',
  'triggers',
  'definitions',
  'purpose',
  'statives',
] as const;

/** The limits of `structure.yaml`, in its order. */
export const limits = [
  'up-to-and-including',
  'from',
  'at-least',
  'at-most',
  'below',
  'above',
  'more-than',
  'less-than',
  'within',
] as const satisfies readonly Comparator[];

/** Those that are limits only before a number or date, in the order of `structure.yaml`. */
export const limitsBeforeNumber = [
  'until',
  'before',
  'after',
] as const satisfies readonly Comparator[];

/** What words do by which a part of a rule is known: a list of the taxonomy each. */
export type SignId =
  | (typeof entries)[number]
  | 'modal'
  | 'prohibitions'
  | 'restrictions'
  | 'exceptions'
  | 'conditions'
  | 'emphasis'
  | 'hedges'
  | 'bounded'
  | 'counted'
  | 'scope'
  | 'sets-aside'
  | 'purposes'
  | 'contrasts'
  | 'instead'
  | 'points-back'
  | 'other-than'
  | 'inclusive'
  | 'punishes'
  | 'leave'
  | 'latest'
  | 'ahead'
  | 'cases'
  | 'clause'
  | 'bodies'
  | 'needs'
  | 'accompanied'
  | 'holds'
  | 'at-all'
  | `limit:${Comparator}`
  | 'sanctions'
  | 'sanction-signs';

interface Sign {
  readonly id: SignId;
  /** The phrase; of synonyms the first, of a measure its name. */
  readonly phrase: string;
}

type Found = ReadonlyMap<SignId, readonly Hit<string>[]>;

interface SignFinder {
  readonly index: PhraseIndex<Sign>;
  /** What was found in words, so that they are searched once. */
  readonly known: WeakMap<readonly Token[], Found>;
}

/** A memo and no state: one taxonomy always gives the same finder. */
const finders = new WeakMap<Taxonomy, SignFinder>();

const none: readonly Hit<string>[] = [];

/**
 * List where words of one kind stand, in order; where two fit, the longest.
 *
 * All kinds are found in one pass, the first time that the words are asked for.
 *
 * @param tokens The words of a sentence or clause.
 * @param id Which words are sought.
 */
export function signsOf(
  tokens: readonly Token[],
  id: SignId,
  taxonomy: Taxonomy,
): readonly Hit<string>[] {
  let finder = finders.get(taxonomy);
  if (!finder) {
    finder = { index: indexOf(taxonomy), known: new WeakMap() };
    finders.set(taxonomy, finder);
  }
  let found = finder.known.get(tokens);
  if (!found) {
    found = findAll(tokens, finder.index);
    finder.known.set(tokens, found);
  }
  return found.get(id) ?? none;
}

/** Keep, of each kind, the longest of what begins at one word, and nothing inside what is kept. */
function findAll(tokens: readonly Token[], index: PhraseIndex<Sign>): Found {
  const found = new Map<SignId, Hit<string>[]>();
  for (const { value, from, to } of index.findAll(tokens)) {
    const hit = { value: value.phrase, from, to };
    const hits = found.get(value.id);
    const last = hits?.at(-1);
    if (!hits) found.set(value.id, [hit]);
    else if (!last || from >= last.to) hits.push(hit);
    else if (from === last.from && to > last.to) hits[hits.length - 1] = hit;
  }
  return found;
}

function indexOf(taxonomy: Taxonomy): PhraseIndex<Sign> {
  const index = new PhraseIndex<Sign>();
  const add = (id: SignId, phrases: readonly string[]) => {
    for (const phrase of phrases) index.add(phrase, { id, phrase });
  };
  const addAs = (id: SignId, phrase: string, words: readonly string[]) => {
    for (const word of words) index.add(word, { id, phrase });
  };
  const addGroups = (id: SignId, phrases: readonly string[], groups: readonly Group[]) => {
    for (const [phrase, first] of firstsOf(phrases, groups))
      index.add(phrase, { id, phrase: first });
  };
  const { norms, wording, structure } = taxonomy;
  const entry = (id: string) => taxonomy.modality.find((one) => one.id === id)?.phrases ?? [];
  for (const id of entries) add(id, entry(id));
  add('modal', ['may', 'must', 'competences', 'not_needed'].flatMap(entry));
  add('prohibitions', norms.prohibitions);
  add('restrictions', norms.restrictions);
  add('exceptions', norms.exceptions);
  addGroups('conditions', norms.conditions, conditionGroups(norms));
  addGroups('emphasis', wording.emphasis, wording.synonyms);
  addGroups('hedges', wording.hedges, wording.synonyms);
  for (const [i, id] of limits.entries()) add(`limit:${id}`, structure.limits[i] ?? []);
  for (const [i, id] of limitsBeforeNumber.entries())
    add(`limit:${id}`, structure.beforeNumber[i] ?? []);
  add('bounded', [...structure.limits.flat(), ...entry('bound')]);
  add('counted', norms.limits);
  add('scope', structure.scopeStatements);
  add('sets-aside', structure.setsAside);
  add('purposes', structure.purposes);
  add('contrasts', structure.contrasts);
  add('instead', structure.instead);
  add('points-back', structure.pointsBack);
  add('other-than', structure.otherThan);
  add('inclusive', taxonomy.rules.inclusive);
  add('punishes', structure.punishes);
  add('leave', structure.leave);
  add('latest', structure.latest);
  add('ahead', structure.ahead);
  add('cases', [...entry('triggers'), 'na', 'met']);
  add('clause', structure.opensClause);
  add('bodies', structure.bodies);
  add('needs', structure.needs);
  add('accompanied', structure.accompanied);
  add('holds', structure.holds);
  add('at-all', structure.atAll);
  for (const [measure, ...words] of norms.sanctions)
    addAs('sanctions', measure as string, [measure as string, ...words]);
  for (const [measure, ...words] of norms.sanctionSigns)
    addAs('sanction-signs', measure as string, words);
  return index;
}

type Group = readonly string[];

/** Give all that may stand for phrases, each with the first of its group. */
function firstsOf(phrases: readonly string[], groups: readonly Group[]): Map<string, string> {
  const first = new Map<string, string>();
  for (const phrase of phrases) {
    const group = groups.find((one) => one.includes(phrase)) ?? [phrase];
    for (const one of group) first.set(one, group[0] as string);
  }
  return first;
}

/** One word that restricts may stand for another: `uitsluitend met` is `alleen met`. */
function conditionGroups({ conditions, restrictions }: NormWords): Group[] {
  return conditions.map((phrase) => {
    const word = restrictions.find((one) => phrase.startsWith(`${one} `));
    if (!word) return [phrase];
    return [phrase, ...restrictions.map((one) => one + phrase.slice(word.length))];
  });
}
