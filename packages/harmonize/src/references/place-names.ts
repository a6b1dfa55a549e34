import { type Clause, isClause, isSection, labelFrom, type Protocol, walk } from '@akkoord/clause';
import { fillPhrase, type HarmonizedPhrases, type Taxonomy } from '@akkoord/taxonomy';

/**
 * Name the place of every clause for readers, by eId: by its label (`A.1`), with the heading where more
 * clauses have that label (`Uitgangspunten 1`); where it has no number, by what is around it and its place
 * there (`Inleiding, 2e alinea`; `A.7, 1e punt`).
 */
export function placeNames(
  tree: Protocol,
  { documentPhrases }: Pick<Taxonomy, 'documentPhrases'>,
): Map<string, string> {
  const phrases = documentPhrases.harmonized.places;
  const places: Array<{ eId: string; name: string; heading: string | null; num: string | null }> =
    [];
  walk(tree, (node, ancestors) => {
    if (!isClause(node)) return;
    const around = ancestors.filter((one) => isSection(one) || isClause(one)) as Clause[];
    const heading = ancestors.findLast(isSection)?.heading || null;
    const label = labelFrom([...around, node]);
    const name = node.num === null || !label ? unnumbered(node, ancestors, phrases) : label;
    places.push({ eId: node.eId, name, heading, num: node.num });
  });
  const counts = new Map<string, number>();
  for (const { name } of places) counts.set(name, (counts.get(name) ?? 0) + 1);
  return new Map(
    places.map(({ eId, name, heading, num }) => {
      const clear = num === null || heading === null || counts.get(name) === 1;
      return [eId, clear ? name : `${heading} ${name}`];
    }),
  );
}

function unnumbered(
  clause: Clause,
  ancestors: ReadonlyArray<{ type: string }>,
  phrases: HarmonizedPhrases['places'],
): string {
  const parent = ancestors.at(-1) as unknown as { children: ReadonlyArray<{ type: string }> };
  const around = ancestors.filter((one) => isSection(one) || isClause(one)) as Clause[];
  const heading = ancestors.findLast(isSection)?.heading;
  const label = labelFrom(around);
  const where =
    (ancestors.some(isClause) ? (label ?? heading) : (heading ?? label)) || phrases.withoutHeading;
  const isProse = clause.form === 'prose';
  const siblings = parent.children.filter(
    (child) => isClause(child) && child.num === null && (child.form === 'prose') === isProse,
  );
  const phrase = isProse ? phrases.paragraph : phrases.point;
  return fillPhrase(phrase, { around: where, number: siblings.indexOf(clause) + 1 });
}
