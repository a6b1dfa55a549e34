import type { Comparison } from '@akkoord/clause';
import { gapHeadings, phrases } from '../words/phrases.ts';
import type { RowKind } from './row-kind.ts';
import type { TableRow } from './table.ts';
import type { TableOptions } from './table-options.ts';

/** Rows that stand under one heading. */
export interface TableGroup {
  /** `null` where rows stand in the order of the text, without headings. */
  title: string | null;
  rows: TableRow[];
}

/** Put rows under headings: by topic, by what the school arranges beside a model, or all under none. */
export function tableGroups(
  rows: readonly TableRow[],
  comparison: Comparison,
  { group, model, topics = {} }: TableOptions,
): TableGroup[] {
  const others = rows.filter(({ of }) => of !== 'clause');
  if (others.length > 0) {
    const clauses = rows.filter(({ of }) => of === 'clause');
    const groups = tableGroups(clauses, comparison, { group, model, topics });
    return [
      ...groups.filter((one) => one.rows.length > 0),
      { title: phrases.otherRows, rows: others },
    ];
  }
  if (group === 'topic') {
    const topicOf = (row: TableRow) => mainTopic(comparison, row.number - 1);
    const found = [...new Set(rows.map(topicOf))];
    const named = found.filter((topic) => topic !== null);
    return [...named, ...(found.includes(null) ? [null] : [])].map((topic) => ({
      title: topic === null ? phrases.noTopic : (topics[topic] ?? topic),
      rows: rows.filter((row) => topicOf(row) === topic),
    }));
  }
  if (model && group !== 'order') {
    const kinds = Object.keys(gapHeadings) as Array<keyof typeof gapHeadings & RowKind>;
    const placeOf = inModelOrder(comparison, model);
    return kinds
      .map((kind) => ({
        title: gapHeadings[kind],
        rows: rows
          .filter((row) => row.kind === kind)
          .sort((one, other) => placeOf(one) - placeOf(other)),
      }))
      .filter((one) => one.rows.length > 0);
  }
  return [{ title: null, rows: [...rows] }];
}

/** Places of rows in the text of the model; what only the school has stands where its own text has it. */
function inModelOrder(
  comparison: Comparison,
  model: 'before' | 'after',
): (row: TableRow) => number {
  const school = model === 'before' ? 'after' : 'before';
  const order = (side: 'before' | 'after') =>
    new Map(Object.keys(comparison[side].clauses).map((eId, index) => [eId, index]));
  const places = { before: order('before'), after: order('after') };
  return ({ number }) => {
    const change = comparison.changes[number - 1];
    const side = change?.[model].length ? model : school;
    return Math.min(...(change?.[side] ?? []).map((eId) => places[side].get(eId) ?? 0));
  };
}

function mainTopic({ changes, before, after }: Comparison, index: number): string | null {
  const change = changes[index];
  const topics = [
    ...(change?.after ?? []).map((eId) => after.clauses[eId]?.topics?.[0]),
    ...(change?.before ?? []).map((eId) => before.clauses[eId]?.topics?.[0]),
  ];
  return topics.find((topic) => topic !== undefined) ?? null;
}
