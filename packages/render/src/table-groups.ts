import type { Comparison } from '@akkoord/clause';
import type { RowKind, TableRow } from './table.ts';
import type { TableOptions } from './table-options.ts';
import { gapHeadings, phrases } from './words.ts';

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
    return kinds
      .map((kind) => ({
        title: gapHeadings[kind],
        rows: rows.filter((row) => row.kind === kind),
      }))
      .filter((one) => one.rows.length > 0);
  }
  return [{ title: null, rows: [...rows] }];
}

function mainTopic({ changes, before, after }: Comparison, index: number): string | null {
  const change = changes[index];
  const topics = [
    ...(change?.after ?? []).map((eId) => after.clauses[eId]?.topics?.[0]),
    ...(change?.before ?? []).map((eId) => before.clauses[eId]?.topics?.[0]),
  ];
  return topics.find((topic) => topic !== undefined) ?? null;
}
