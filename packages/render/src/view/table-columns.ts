import type { CouncilRight } from '@akkoord/clause';
import { dutchDate, listed } from '@akkoord/text';
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
      title: 'Bepaling',
      explanation: model
        ? 'of de school het regelt, en waar het in beide teksten staat'
        : 'wat er met de bepaling gebeurt, haar nummer en haar kopje',
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
    {
      key: 'remarks',
      title: 'Toelichting',
      explanation: 'wat er voor de regel verandert, en wat u nog moet nakijken',
    },
    ...(rights.length > 0
      ? [
          {
            key: 'rights' as const,
            title: 'Voor wie en op welk artikel',
            explanation: `welke raad een recht heeft en waarop dat steunt, volgens de wet van ${listed(dates)}; een voorstel, dat u zelf nagaat${rights.some(({ sectors }) => sectors) ? `. ${sectorQuestion}` : ''}`,
          },
        ]
      : []),
    { key: 'council', title: 'Opmerking MR', explanation: 'leeg, voor uw aantekeningen' },
  ];
}

/** What stands on each side, in words. */
export const sideNames = {
  Was: 'de oude tekst',
  Wordt: 'de nieuwe tekst',
  School: 'de tekst van de school',
  Model: 'de tekst van het model',
} as const;

/** What stands over a side. */
export type SideTitle = keyof typeof sideNames;

/** Name both sides as readers do: `Was` and `Wordt`, or `School` and `Model`. */
export function sideTitles(
  model: TableOptions['model'],
): readonly [before: SideTitle, after: SideTitle] {
  if (model === 'before') return ['Model', 'School'];
  return model === 'after' ? ['School', 'Model'] : ['Was', 'Wordt'];
}

/** Explain all columns in one sentence. */
export function columnLegend(columns: readonly TableColumn[]): string {
  const parts = columns.map(({ title, explanation }) => `${title}: ${explanation}`);
  return `De kolommen. ${parts.join('. ')}.`;
}
