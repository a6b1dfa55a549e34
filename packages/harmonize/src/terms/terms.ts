import { clausesOf, type Edit, footnotesOf, ownText } from '@akkoord/clause';
import type { Taxonomy, TermGroup, TermVariant } from '@akkoord/taxonomy';
import type { Source } from '../sources/source.ts';
import { type Chosen, termEdits } from './edits.ts';
import { termFinder, writtenForm } from './finder.ts';
import { countedNames, type SchoolNames, schoolNameEdits, schoolNamesOf } from './school-names.ts';

/** A thing for which the sources together use more than one word, or the name of the school. */
export interface Term {
  /** Id of the group; `school` for the name of the school. */
  id: string;
  label: string;
  /** What to decide, in Dutch. */
  question: string;
  variants: TermOption[];
}

/** A word to choose. For the name of the school the id is the name itself. */
export interface TermOption {
  id: string;
  label: string;
  /** How often each source uses it, in the order of the sources; those that do not are left out. */
  counts: Array<{ source: string; count: number }>;
}

/**
 * What was chosen, by the id of the term: the id of a variant, or for `school` the words to write, as they
 * stand within a sentence (`de school`). What is not in it is left as it is.
 */
export type TermChoices = ReadonlyMap<string, string>;

/**
 * Finds what to change in a text so that it uses the chosen words.
 *
 * @param source The id of the source that the text comes from; `null` for a text of the model or of one's own,
 *   in which the names of schools are left.
 * @param text Any text, such as a clause's own text.
 * @returns Edits of that text, in order, none over another.
 * @throws TypeError for a source that it was not made for.
 */
export type TermEditor = (source: string | null, text: string) => Edit[];

/** The term for the school's own name. */
const school = 'school';

/**
 * Find the words on which sources differ: groups of the taxonomy of which they use two or more words, in its
 * order, and then the names under which they speak of their own schools.
 *
 * Every word of such a group can be chosen, also one that no source uses.
 */
export function findTerms(sources: readonly Source[], taxonomy: Taxonomy): Term[] {
  const find = termFinder(taxonomy);
  const counts = new Map<TermVariant, Map<string, number>>();
  for (const { id, tree } of sources) {
    for (const node of [...clausesOf(tree), ...footnotesOf(tree)]) {
      for (const { variant } of find(ownText(node))) {
        const known = counts.get(variant) ?? new Map<string, number>();
        known.set(id, (known.get(id) ?? 0) + 1);
        counts.set(variant, known);
      }
    }
  }
  const terms = taxonomy.terminology.groups.flatMap((group) => termOf(group, counts));
  return [...terms, ...schoolTerm(sources, taxonomy)];
}

function termOf(
  { id, label, question, variants }: TermGroup,
  counts: ReadonlyMap<TermVariant, ReadonlyMap<string, number>>,
): Term[] {
  if (variants.filter((variant) => counts.has(variant)).length < 2) return [];
  const options = variants.map((variant) => ({
    id: variant.id,
    label: writtenForm(variant),
    counts: [...(counts.get(variant) ?? [])].map(([source, count]) => ({ source, count })),
  }));
  return [{ id, label, question, variants: options }];
}

function schoolTerm(sources: readonly Source[], taxonomy: Taxonomy): Term[] {
  const options = new Map<string, TermOption>();
  for (const source of sources) {
    for (const [name, count] of countedNames(source, taxonomy)) {
      const option = options.get(name) ?? { id: name, label: name, counts: [] };
      option.counts.push({ source: source.id, count });
      options.set(name, option);
    }
  }
  if (options.size === 0) return [];
  return [
    {
      id: school,
      ...taxonomy.terminology.school,
      variants: [...options.values()],
    },
  ];
}

/**
 * Make what puts the chosen words in texts.
 *
 * @param sources The protocols that texts come from: each names its own school.
 * @throws TypeError for a choice of a term or word that the taxonomy does not have, or an empty name.
 */
export function termEditor(
  sources: readonly Source[],
  choices: TermChoices,
  taxonomy: Taxonomy,
): TermEditor {
  const chosen = chosenBy(choices, taxonomy);
  const find = termFinder(taxonomy);
  const name = choices.get(school)?.trim();
  const names = new Map<string, SchoolNames>(
    sources.map((source) => [source.id, name ? schoolNamesOf(source, taxonomy) : () => []]),
  );
  return (source, text) => {
    const namesIn = source === null ? () => [] : names.get(source);
    if (!namesIn) throw new TypeError(`Expected one of the sources, not \`${source}\``);
    const found = namesIn(text);
    const ofSchool = name ? schoolNameEdits(text, found, { chosen: name, taxonomy }) : [];
    const matches = find(text).filter(({ start, end }) =>
      [...found, ...ofSchool].every((one) => one.end <= start || end <= one.start),
    );
    const ofTerms = termEdits(text, matches, { chosen, taxonomy }).filter((edit) =>
      ofSchool.every((one) => one.end <= edit.start || edit.end <= one.start),
    );
    return [...ofSchool, ...ofTerms].sort((a, b) => a.start - b.start);
  };
}

function chosenBy(choices: TermChoices, { terminology }: Taxonomy): Chosen {
  const variants = new Map<string, TermVariant>();
  for (const [id, choice] of choices) {
    if (id === school) {
      if (choice.trim() === '')
        throw new TypeError('Expected words for the school, not an empty text');
      continue;
    }
    const group = terminology.groups.find((one) => one.id === id);
    const variant = group?.variants.find((one) => one.id === choice);
    if (!variant) {
      const known = (group?.variants ?? terminology.groups).map((one) => one.id).join(', ');
      throw new TypeError(
        `Expected for \`${group ? id : 'term'}\` one of ${known}, not \`${group ? choice : id}\``,
      );
    }
    variants.set(id, variant);
  }
  return (group) => variants.get(group);
}
