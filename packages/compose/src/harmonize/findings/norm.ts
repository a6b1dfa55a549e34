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
import { foldAccents, foldText, stem, variantFolder } from '@akkoord/text';
import { phraseMatcher, type Token, tokensOf } from './phrase-matcher.ts';

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
const signals: ReadonlySet<string> = new Set([
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
  const { modality, functionWords, rules, roles, terminology } = taxonomy;
  const phrasesOf = (id: string) => modality.find((entry) => entry.id === id)?.phrases ?? [];
  const denying = phraseMatcher([...phrasesOf('negations'), ...phrasesOf('prohibitions')]);
  const neutral = phraseMatcher([...phrasesOf('neutral'), ...phrasesOf('not_only')]);
  const limits = phraseMatcher([...phrasesOf('limits'), ...phrasesOf('restrictions')]);
  const whoever = phraseMatcher(phrasesOf('whoever'));
  const inclusive = phraseMatcher(rules.inclusive);
  const settings = settingsReader(taxonomy);
  const synonyms = variantFolder([...taxonomy.variants, ...taxonomy.wording.synonyms]);
  const empty = new Set(
    [
      ...functionWords.articles,
      ...functionWords.prepositions,
      ...functionWords.conjunctions,
      ...functionWords.pronouns,
      ...functionWords.adverbs,
      ...rules.general,
      ...modality.filter(({ id }) => signals.has(id)).flatMap(({ phrases }) => phrases),
    ].flatMap((phrase) => phrase.split(' ').map(fold)),
  );
  const names = new Map(
    roles.flatMap(({ bearer }) => (bearer ? [[bearer, namesOf(bearer, taxonomy)] as const] : [])),
  );
  const relatives = Object.values(terminology.relative);
  return (clause: Clause, provision: Provision, { label, around }: Place): Norm => {
    const text = ownText(clause);
    const { start, end } = provision.span;
    const apart = [provision.exception, provision.condition].flatMap((one) =>
      one && one.span.eId === clause.eId ? [one.span] : [],
    );
    const all = tokensOf(text.slice(start, end)).map((token) => shifted(token, start));
    const core = all.filter(
      (token) => !apart.some((one) => one.start <= token.start && token.end <= one.end),
    );
    const own = provision.bearers.flatMap((bearer) => names.get(bearer)?.(core) ?? []);
    const isOwn = (index: number) => own.some(({ from, to }) => from <= index && index < to);
    const neutrals = neutral(core);
    const includes =
      provision.condition !== null &&
      inclusive(all).some(({ to }) => all[to]?.start === provision.condition?.span.start);
    const words = core.filter((_, index) => !isOwn(index)).map(({ folded }) => folded);
    return {
      clause,
      label,
      topics: clause.data?.topics ?? [],
      modality: provision.modality,
      bearers: provision.bearers,
      sentence: text.slice(start, end).trim(),
      terms: new Set(
        synonyms(words.filter((word) => !empty.has(word)))
          .filter((word) => !empty.has(word) && !/^\p{N}+$/u.test(word))
          .map(stem),
      ),
      settings: new Set(settings(core)),
      around: new Set(around.map(tokensOf).flatMap(settings)),
      numbers: words
        .filter((word) => /\p{N}/u.test(word))
        .sort()
        .join(' '),
      denies:
        provision.rule === 'lead-in' ||
        denying(core).some(
          ({ from }) => !neutrals.some((one) => one.from <= from && from < one.to),
        ),
      limited:
        (provision.condition !== null && !includes) ||
        whoever(core).some(({ from }) => from === 0) ||
        own.some(({ to }) => relatives.includes(core[to]?.folded ?? '')) ||
        (provision.exception === null && limits(core).length > 0),
      excepted: provision.exception !== null,
      inclusive: includes,
      references: new Set(
        (clause.data?.mentions ?? [])
          .filter(({ kind }) => kind === 'clause')
          .map(({ value }) => value),
      ),
    };
  };
}

/** Reads where and when a rule holds: a noun with a word before it that says in it, or out of it. */
function settingsReader({ rules, terminology, functionWords }: Taxonomy) {
  const { inside, outside, nouns } = rules.settings;
  const find = phraseMatcher(nouns);
  const joiners = new Set([...terminology.joiners.and, ...terminology.joiners.or]);
  const between = new Set([...functionWords.articles, ...functionWords.pronouns].map(fold));
  const isInside = new Set(inside.map(fold));
  const isOutside = new Set(outside.map(fold));
  return (tokens: readonly Token[]): string[] => {
    const found: string[] = [];
    let last = { to: -1, out: false };
    for (const { from, to, phrase } of find(tokens)) {
      let at = from - 1;
      while (at >= 0 && between.has(tokens[at]?.folded ?? '')) at--;
      const word = tokens[at]?.folded ?? '';
      const joined = last.to === at && joiners.has(word);
      if (!joined && !isInside.has(word) && !isOutside.has(word)) continue;
      const out = joined ? last.out : isOutside.has(word);
      found.push(`${out ? '-' : ''}${stem(fold(phrase))}`);
      last = { to, out };
    }
    return found;
  };
}

function namesOf(bearer: Bearer, { roles }: Taxonomy) {
  return phraseMatcher(
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

function shifted({ folded, start, end }: Token, by: number): Token {
  return { folded, start: start + by, end: end + by };
}

function fold(text: string): string {
  return foldAccents(foldText(text));
}
