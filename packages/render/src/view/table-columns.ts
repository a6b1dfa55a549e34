import type { Comparison, CouncilRight } from '@akkoord/clause';
import { dutchDate } from '@akkoord/text';
import { columnWords, type SideTitle, sideNames } from '../words/column-words.ts';
import { sectorQuestion } from '../words/sector-words.ts';
import { rowRemarks, type TableRow } from './table.ts';
import type { TableOptions } from './table-options.ts';

/** One column of a was-wordt table. */
export interface TableColumn {
  key: 'place' | 'before' | 'after' | 'remarks' | 'council';
  title: string;
  /** What stands in it, for whoever opens such a table for the first time. */
  explanation: string;
}

/**
 * List the columns of a table. That with remarks is left out where no row has any, and an empty one for a council
 * stands only where it is asked for.
 *
 * @param rows All rows of the table.
 */
export function tableColumns(
  rows: readonly TableRow[],
  { changes }: Comparison,
  { model, remarks }: TableOptions,
): TableColumn[] {
  const [before, after] = sideTitles(model);
  const rights = rows.flatMap(({ number, rights: shown }) =>
    shown.length > 0 ? (changes[number - 1]?.rights ?? []) : [],
  );
  const isRemarked = rows.some((row) => rowRemarks(row).length > 0 || row.verdict !== null);
  return [
    {
      key: 'place',
      title: columnWords.place.title,
      explanation: model ? columnWords.place.besideModel : columnWords.place.explanation,
    },
    { key: 'before', title: before, explanation: sideNames[before] },
    { key: 'after', title: after, explanation: sideNames[after] },
    ...(isRemarked
      ? [
          {
            key: 'remarks' as const,
            title: columnWords.remarks.title,
            explanation: `${columnWords.remarks.explanation}${rightsText(rights)}`,
          },
        ]
      : []),
    ...(remarks === 'column' ? [{ key: 'council' as const, ...columnWords.council }] : []),
  ];
}

function rightsText(rights: readonly CouncilRight[]): string {
  if (rights.length === 0) return '';
  const dates = [...new Set(rights.map(({ asOf }) => asOf))].sort().map(dutchDate);
  const question = rights.some(({ sectors }) => sectors) ? `. ${sectorQuestion}` : '';
  return `; ${columnWords.rights(dates)}${question}`;
}

/** Name both sides as readers do: `Was` and `Wordt`, or `School` and `Model`. */
export function sideTitles(
  model: TableOptions['model'],
): readonly [before: SideTitle, after: SideTitle] {
  if (model === 'before') return ['Model', 'School'];
  return model === 'after' ? ['School', 'Model'] : ['Was', 'Wordt'];
}

/** Explain all columns in one sentence. */
export function columnLegend(columns: readonly TableColumn[]): string {
  const parts = columns.map(
    ({ title, explanation }) => `${title}: ${explanation.replace(/\.$/, '')}`,
  );
  return columnWords.legend(parts);
}
