import { clausesOf, ownText, type Protocol } from '@akkoord/clause';
import { foldText } from '@akkoord/text';
import type { Source } from '../sources/source.ts';
import { termFinder, writtenForm } from '../terms/finder.ts';
import { schoolNamesOf } from '../terms/school-names.ts';
import type { Finding, FindingContext, FindingRule, NameUse } from './finding.ts';
import { type PlaceNamer, placeNamer, placesOf } from './place.ts';

/** Find two words for one thing in a protocol, and the names of two schools as if each were its own. */
export const twoNames: FindingRule = (tree, context) => {
  const nameOf = placeNamer(tree);
  return [...twoWords(tree, context, nameOf), ...twoSchools(tree, context, nameOf)];
};

/** Where each name stands: eIds in document order. */
type Uses = Map<string, string[]>;

function twoWords(tree: Protocol, { taxonomy }: FindingContext, nameOf: PlaceNamer): Finding[] {
  const find = termFinder(taxonomy);
  const groups = new Map<string, Uses>();
  for (const clause of clausesOf(tree)) {
    for (const { group, variant } of find(ownText(clause))) {
      const uses: Uses = groups.get(group.id) ?? new Map();
      groups.set(group.id, withUse(uses, writtenForm(variant), clause.eId));
    }
  }
  return taxonomy.terminology.groups.flatMap(({ id, label }): Finding[] => {
    const uses = groups.get(id);
    if (!uses || uses.size < 2) return [];
    return [
      {
        ruleId: 'two-names',
        code: 'two-words',
        data: { thing: label, uses: told(uses, nameOf) },
        clauses: inOrder(tree, uses),
      },
    ];
  });
}

function twoSchools(
  tree: Protocol,
  { taxonomy, sources = [] }: FindingContext,
  nameOf: PlaceNamer,
): Finding[] {
  const uses: Uses = new Map();
  const owners = new Set<string>();
  const result = tree.meta.school ? [{ id: '', tree }] : [];
  for (const source of [...sources, ...result]) {
    const find = schoolNamesOf(source, taxonomy);
    for (const clause of clausesOf(tree)) {
      for (const { name } of find(ownText(clause))) {
        owners.add(ownerOf(source));
        if (!uses.get(name)?.includes(clause.eId)) withUse(uses, name, clause.eId);
      }
    }
  }
  if (owners.size < 2 || uses.size < 2) return [];
  return [
    {
      ruleId: 'two-names',
      code: 'two-schools',
      data: { uses: told(uses, nameOf) },
      clauses: inOrder(tree, uses),
    },
  ];
}

function ownerOf({ id, tree }: Source): string {
  return foldText(tree.meta.school?.name ?? id);
}

function withUse(uses: Uses, name: string, eId: string): Uses {
  const known = uses.get(name) ?? [];
  if (known.at(-1) !== eId) uses.set(name, [...known, eId]);
  return uses;
}

function told(uses: Uses, nameOf: PlaceNamer): NameUse[] {
  return [...uses].map(([name, eIds]) => ({ name, places: placesOf(eIds, nameOf) }));
}

function inOrder(tree: Protocol, uses: Uses): string[] {
  const used = new Set([...uses.values()].flat());
  return clausesOf(tree)
    .map(({ eId }) => eId)
    .filter((eId) => used.has(eId));
}
