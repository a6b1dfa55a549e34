import { type RowClause, toReference } from '../sources/row-clause.ts';
import type { Source } from '../sources/source.ts';
import { type WholeList, wholeLists } from '../sources/whole-lists.ts';
import type { Bare } from './agenda.ts';
import { sourceName } from './options.ts';

/**
 * Give every procedure and list one owner: the subject that most of its points are on. Decided point by point, the
 * steps of a procedure would end up in as many places as they have subjects.
 *
 * A list on many subjects has no owner: its points are rules by themselves. The subjects that lose a point tell of it
 * as something that is said elsewhere; a subject of which nothing is left is no question.
 *
 * @param items In the order of the agenda.
 */
export function withWholeLists(items: readonly Bare[], sources: readonly Source[]): Bare[] {
  const owners = new Map<string, Bare>();
  for (const source of sources) {
    // Inner lists come later, and go where the list goes that they stand in.
    for (const list of wholeLists(source.tree)) own(owners, list, { source, items });
  }
  if (owners.size === 0) return [...items];
  const goesTo = (clause: RowClause, item: Bare) => owners.get(keyOf(clause)) ?? item;
  const all = items.flatMap((item) => item.clauses.map((clause) => ({ item, clause })));
  return items.flatMap((item): Bare[] => {
    const gone = item.clauses.filter((clause) => goesTo(clause, item) !== item);
    const come = all.filter(
      ({ item: from, clause }) => from !== item && goesTo(clause, from) === item,
    );
    if (gone.length === 0 && come.length === 0) return [item];
    const clauses = item.row
      ? inOrder([...item.clauses, ...come.map(({ clause }) => clause)], sources).filter(
          (clause) => !gone.includes(clause),
        )
      : item.clauses;
    if (clauses.length === 0) return [];
    const left = gone.filter(({ source }) => clauses.every((one) => one.source !== source));
    return [
      {
        ...item,
        clauses,
        references: clauses.map(toReference),
        silent: item.silent.filter((source) => clauses.every((one) => one.source !== source)),
        inPassing: [...item.inPassing, ...left.map(namedClause)],
      },
    ];
  });
}

/** Name a clause by its school: `De Eik: A.1`. */
export function namedClause({ source, label }: RowClause): string {
  return `${sourceName(source)}: ${label}`;
}

function own(
  owners: Map<string, Bare>,
  { lead, points, share }: WholeList,
  { source, items }: { source: Source; items: readonly Bare[] },
): void {
  const itemOf = (eId: string) =>
    items.find(({ clauses }) => clauses.some((one) => one.source === source && one.eId === eId));
  const counts = new Map<Bare, number>();
  for (const { eId } of points) {
    const item = itemOf(eId);
    if (item) counts.set(item, (counts.get(item) ?? 0) + 1);
  }
  const [most] = [...counts].sort(([, a], [, b]) => b - a);
  const known = lead && owners.get(`${source.id} ${lead.eId}`);
  const owner = known ?? (most && most[1] > 1 && most[1] >= share * points.length ? most[0] : null);
  if (!owner) return;
  for (const { eId } of lead ? [lead, ...points] : points) owners.set(`${source.id} ${eId}`, owner);
}

function keyOf({ source, eId }: RowClause): string {
  return `${source.id} ${eId}`;
}

function inOrder(clauses: readonly RowClause[], sources: readonly Source[]): RowClause[] {
  const place = ({ source }: RowClause) => sources.indexOf(source);
  return [...clauses].sort((a, b) => place(a) - place(b) || a.index - b.index);
}
