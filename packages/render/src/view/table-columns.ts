import type { CouncilRight } from '@akkoord/clause';
import { dutchDate } from '@akkoord/text';
import { columnWords, type SideTitle, sideNames } from '../words/column-words.ts';
import { sectorQuestion } from '../words/sector-words.ts';
import type { TableOptions } from './table-options.ts';

/** One column of a was-wordt table. */
export interface TableColumn {
  key: 'place' | 'before' | 'after' | 'remarks' | 'rights' | 'council';
  title: string;
  /** What stands in it, for whoever opens such a table for the first time. */
  explanation: string;
}

/**
 * List the columns of a table. The one with council rights is left out where no row has any.
 *
 * @param rights All rights that stand in the table.
 */
export function tableColumns(
  rights: readonly CouncilRight[],
  { model }: TableOptions,
): TableColumn[] {
  const [before, after] = sideTitles(model);
  const dates = [...new Set(rights.map(({ asOf }) => asOf))].sort().map(dutchDate);
  return [
    {
      key: 'place',
      title: columnWords.place.title,
      explanation: model ? columnWords.place.besideModel : columnWords.place.explanation,
    },
    {
      key: 'before',
      title: before,
      explanation: sideNames[before],
    },
    {
      key: 'after',
      title: after,
      explanation: sideNames[after],
    },
    { key: 'remarks', ...columnWords.remarks },
    ...(rights.length > 0
      ? [
          {
            key: 'rights' as const,
            title: columnWords.rights.title,
            explanation: `${columnWords.rights.explanation(dates)}${rights.some(({ sectors }) => sectors) ? `. ${sectorQuestion}` : ''}`,
          },
        ]
      : []),
    { key: 'council', ...columnWords.council },
  ];
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
