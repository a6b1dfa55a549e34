import {
  type Bearer,
  type Clause,
  clausesOf,
  labelsOf,
  ownText,
  type Protocol,
  type Provision,
  type Section,
  sectionsByClause,
} from '@akkoord/clause';
import type { Taxonomy } from '@akkoord/taxonomy';
import { foldWord, phraseFinder, stem, type Token, tokenize, variantFolder } from '@akkoord/text';
import { settingsReader } from './settings.ts';

/** A norm of a protocol, with what tells it from others. */
export interface Norm {
  clause: Clause;
  label: string | null;
  topics: readonly string[];
  modality: Provision['modality'];
  bearers: readonly Bearer[];
  sentence: string;
  /** Stems of what it is about, without its bearers, its exception and its condition. */
  terms: ReadonlySet<string>;
  /** Where and when it holds, as far as it says so: `les`, or `-les` for outside of it. */
  settings: ReadonlySet<string>;
  /** The same of the headings and opening sentences over it. */
  around: ReadonlySet<string>;
  /** Numbers in it, such as ages. */
  numbers: string;
  /** True where it says that something is not so, or forbidden. */
  denies: boolean;
  /** True where it holds only for some of its bearers, up to a limit, or under a condition. */
  limited: boolean;
  excepted: boolean;
  /** True where it says that it also holds in a case that might have been an exception. */
  inclusive: boolean;
  /** Labels of other clauses that its clause names. */
  references: ReadonlySet<string>;
}

/** Entries of the modality data whose words tell what a sentence does and not what it is about. */
export const signals: ReadonlySet<string> = new Set([
  'negations',
  'may',
  'permitted',
  'competences',
  'own_choice',
  'not_needed',
  'prohibitions',
  'must',
  'bound',
  'restrictions',
  'statives',
]);

/** Read the norms of an annotated protocol, in document order. */
export function normsOf(tree: Protocol, taxonomy: Taxonomy): Norm[] {
  const read = normReader(taxonomy);
  const labels = labelsOf(tree);
  const sections = sectionsByClause(tree);
  const parents = parentsOf(tree);
  return clausesOf(tree).flatMap((clause) => {
    const around = [...headingsOf(sections.get(clause.eId) ?? []), ...(parents.get(clause) ?? [])];
    return (clause.data?.provisions ?? [])
      .filter(({ span }) => span.eId === clause.eId)
      .map((provision) =>
        read(clause, provision, { label: labels.get(clause.eId) ?? null, around }),
      );
  });
}

interface Place {
  label: string | null;
  /** Texts that stand over the clause. */
  around: readonly string[];
}

function normReader(taxonomy: Taxonomy) {
  const hears = signalsOf(taxonomy);
  const termsOf = termReader(taxonomy);
  const settings = settingsReader(taxonomy);
  const ownNames = bearerFinder(taxonomy);
  const relatives = Object.values(taxonomy.terminology.relative);
  return (clause: Clause, provision: Provision, { label, around }: Place): Norm => {
    const { all, core } = tokensIn(clause, provision);
    const own = ownNames(core, provision.bearers);
    const words = core
      .filter((_, index) => !own.some(({ from, to }) => from <= index && index < to))
      .map(({ folded }) => folded);
    const inclusive =
      provision.condition !== null &&
      hears.inclusive(all).some(({ to }) => all[to]?.start === provision.condition?.span.start);
    const { modality, bearers, span, rule, exception } = provision;
    return {
      clause,
      label,
      topics: clause.data?.topics ?? [],
      modality,
      bearers,
      sentence: ownText(clause).slice(span.start, span.end).trim(),
      terms: termsOf(words),
      settings: new Set(settings(core)),
      around: new Set(around.map(tokenize).flatMap(settings)),
      numbers: numbersIn(words),
      denies: (rule === 'lead-in' && modality === 'prohibition') || hears.denial(core),
      limited:
        (provision.condition !== null && !inclusive) ||
        hears.whoever(core).some(({ from }) => from === 0) ||
        own.some(({ to }) => relatives.includes(core[to]?.folded ?? '')) ||
        (exception === null && hears.limits(core).length > 0),
      excepted: exception !== null,
      inclusive,
      references: referencesOf(clause),
    };
  };
}

/** Take the words of a norm, all of them and those outside its exception and condition. */
function tokensIn(clause: Clause, { span, exception, condition }: Provision) {
  const apart = [exception, condition].flatMap((one) =>
    one && one.span.eId === clause.eId ? [one.span] : [],
  );
  const all = tokenize(ownText(clause).slice(span.start, span.end)).map((token) =>
    shifted(token, span.start),
  );
  const core = all.filter(
    (token) => !apart.some((one) => one.start <= token.start && token.end <= one.end),
  );
  return { all, core };
}

/** Make what hears in the words of a norm what it does. */
function signalsOf({ modality, rules }: Taxonomy) {
  const finder = (...ids: string[]) =>
    phraseFinder(modality.filter(({ id }) => ids.includes(id)).flatMap(({ phrases }) => phrases));
  const denying = finder('negations', 'prohibitions');
  const neutral = finder('neutral', 'not_only');
  return {
    denial: (tokens: readonly Token[]) => {
      const neutrals = neutral(tokens);
      return denying(tokens).some(
        ({ from }) => !neutrals.some((one) => one.from <= from && from < one.to),
      );
    },
    limits: finder('limits', 'restrictions'),
    whoever: finder('whoever'),
    inclusive: phraseFinder(rules.inclusive),
  };
}

/** Make a reader of what words are about: stems, synonyms in one form, without words that any rule may hold. */
function termReader({ variants, wording, functionWords, rules, modality }: Taxonomy) {
  const { articles, prepositions, conjunctions, pronouns, adverbs } = functionWords;
  const does = modality.filter(({ id }) => signals.has(id)).flatMap(({ phrases }) => phrases);
  const empty = new Set(
    [articles, prepositions, conjunctions, pronouns, adverbs, rules.general, does]
      .flat()
      .flatMap((phrase) => phrase.split(' ').map(foldWord)),
  );
  const folded = variantFolder([...variants, ...wording.synonyms]);
  const isTelling = (word: string) => !empty.has(word) && !/^\p{N}+$/u.test(word);
  return (words: readonly string[]): ReadonlySet<string> =>
    new Set(folded(words.filter(isTelling)).filter(isTelling).map(stem));
}

/** Make a finder of the names of those who bear a norm. */
function bearerFinder(taxonomy: Taxonomy) {
  const finders = new Map(
    taxonomy.roles.flatMap(({ bearer }) =>
      bearer ? [[bearer, namesOf(bearer, taxonomy)] as const] : [],
    ),
  );
  return (tokens: readonly Token[], bearers: readonly Bearer[]) =>
    bearers.flatMap((bearer) => finders.get(bearer)?.(tokens) ?? []);
}

function numbersIn(words: readonly string[]): string {
  return words
    .filter((word) => /\p{N}/u.test(word))
    .sort()
    .join(' ');
}

function referencesOf({ data }: Clause): ReadonlySet<string> {
  const references = (data?.mentions ?? []).filter(({ kind }) => kind === 'clause');
  return new Set(references.map(({ value }) => value));
}

function namesOf(bearer: Bearer, { roles }: Taxonomy) {
  return phraseFinder(
    roles.filter((role) => role.bearer === bearer).flatMap(({ phrases }) => phrases),
  );
}

function headingsOf(sections: readonly Section[]): string[] {
  return sections.map(({ heading }) => heading);
}

/** Give the texts of the clauses that each clause is nested in. */
function parentsOf(tree: Protocol): Map<Clause, string[]> {
  const found = new Map<Clause, string[]>();
  for (const clause of clausesOf(tree)) {
    const above = [...(found.get(clause) ?? []), ownText(clause)];
    for (const child of clause.children)
      if (child.type === 'clause') found.set(child as Clause, above);
  }
  return found;
}

function shifted(token: Token, by: number): Token {
  return { ...token, start: token.start + by, end: token.end + by };
}
