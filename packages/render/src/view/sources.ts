import { type Clause, clausesOf, labelsOf, type Protocol } from '@akkoord/clause';
import { listed, upperFirst } from '@akkoord/text';
import { type CitedSource, citedSource } from '../words/cited-source.ts';
import { placesOf } from './places.ts';

/** Clauses that follow each other in the annex and rest on the same. */
export interface SourceRow {
  /** The first of the clauses. */
  eId: string;
  /** How many clauses they are, from 1. */
  clauses: number;
  /** How many sources each of them has, from 1. */
  cited: number;
  /** Their names: `C.1 en C.2`; a clause without a number goes by its heading and its first words. */
  label: string;
  /** What the sources are, which text of them was read, and when: a sentence for those that were read alike. */
  sources: string[];
}

/**
 * List on what the clauses of a protocol rest, in the order of the text.
 *
 * @returns A row for each clause that has a source; clauses in a row with the same sources share one. Empty where no
 *   clause has any.
 */
export function sourceRows(tree: Protocol): SourceRow[] {
  const resting = clausesOf(tree).filter(({ data }) => data?.basis !== undefined);
  if (resting.length === 0) return [];
  const labels = labelsOf(tree);
  const rows: Array<{ eId: string; names: string[]; cited: number; sources: string[] }> = [];
  for (const clause of resting) {
    const sources = sourcesOf(clause);
    if (sources.length === 0) continue;
    const { eId, wId, num } = clause;
    const label = num === null ? null : labels.get(eId);
    const name = label ?? placesOf(tree, [wId])[0] ?? eId;
    const last = rows.at(-1);
    if (last?.sources.join('\n') === sources.join('\n')) last.names.push(name);
    else rows.push({ eId, names: [name], cited: citedIn(clause), sources });
  }
  return rows.map(({ eId, names, cited, sources }) => ({
    eId,
    clauses: names.length,
    cited,
    label: listed(names),
    sources,
  }));
}

/**
 * Say on what one clause rests: a sentence for the sources of which texts of one date were read on one day.
 */
export function sourcesOf(clause: Pick<Clause, 'data'>): string[] {
  return readAlike(clause).map(
    ({ names, ...read }) => `${upperFirst(citedSource({ ...read, source: listed([...names]) }))}.`,
  );
}

/** Sources of one clause that were read alike, each once. */
type ReadAlike = Omit<CitedSource, 'source'> & { readonly names: Set<string> };

function readAlike({ data }: Pick<Clause, 'data'>): ReadAlike[] {
  const groups = new Map<string, ReadAlike>();
  for (const { source, asOf, readOn, later } of data?.basis ?? []) {
    const key = JSON.stringify([asOf, readOn, later]);
    const group = groups.get(key) ?? { asOf, readOn, later, names: new Set() };
    group.names.add(source);
    groups.set(key, group);
  }
  return [...groups.values()];
}

function citedIn(clause: Clause): number {
  return readAlike(clause).reduce((sum, { names }) => sum + names.size, 0);
}
