import type { CountFormat } from '../view/label-series.ts';
import { colours, ground, labelRoom } from './house.ts';
import { element, type Xml } from './xml.ts';

/** How a list shows the labels of its items, and how far from the margin. */
export interface ListLook {
  label: { prefix: string; suffix: string; format: CountFormat } | 'bullet';
  /** Levels from the left margin, from 0. */
  indent: number;
}

const numberFormats = {
  decimal: '1',
  'lower-letter': 'a',
  'upper-letter': 'A',
  'lower-roman': 'i',
  'upper-roman': 'I',
} as const satisfies Record<CountFormat, string>;

/** Write the style of a list. */
export function listStyle(name: string, { label, indent }: ListLook): Xml {
  const left = `${(indent + 1) * labelRoom}mm`;
  const place = element(
    'style:list-level-properties',
    { 'text:list-level-position-and-space-mode': 'label-alignment' },
    element('style:list-level-label-alignment', {
      'text:label-followed-by': 'listtab',
      'text:list-tab-stop-position': left,
      'fo:margin-left': left,
      'fo:text-indent': `-${labelRoom}mm`,
    }),
  );
  const level = { 'text:level': 1 };
  const shown =
    label === 'bullet'
      ? element('text:list-level-style-bullet', { ...level, 'text:bullet-char': '•' }, place)
      : element(
          'text:list-level-style-number',
          {
            ...level,
            'style:num-prefix': label.prefix || undefined,
            'style:num-suffix': label.suffix || undefined,
            'style:num-format': numberFormats[label.format],
          },
          place,
        );
  return element('text:list-style', { 'style:name': name }, shown);
}

/** Write the styles that the text of every document uses: of words, of tables, of the logo. */
export function fixedStyles(): Xml {
  const words = (name: string, look: Readonly<Record<string, string>>) =>
    element(
      'style:style',
      { 'style:name': name, 'style:family': 'text' },
      element('style:text-properties', look),
    );
  const line = `0.5pt solid ${colours.edge}`;
  const cell = (name: string, look: Readonly<Record<string, string>>) =>
    element(
      'style:style',
      { 'style:name': name, 'style:family': 'table-cell' },
      element('style:table-cell-properties', look),
    );
  return [
    words('Vet', { 'fo:font-weight': 'bold' }),
    words('Cursief', { 'fo:font-style': 'italic' }),
    words('Doorgehaald', {
      'style:text-line-through-style': 'solid',
      'style:text-line-through-type': 'single',
    }),
    words('Letterlijk', { 'fo:background-color': ground }),
    words('Hoog', { 'style:text-position': 'super 58%' }),
    words('Zacht', { 'fo:color': colours.soft }),
    words('Onbekend', { 'fo:color': colours.soft, 'fo:font-style': 'italic' }),
    cell('Cel', { 'fo:border': line, 'fo:padding': '1.2mm' }),
    cell('Kopcel', { 'fo:border': line, 'fo:padding': '1.2mm', 'fo:background-color': ground }),
    cell('Feit', { 'fo:border-bottom': line, 'fo:padding': '0.8mm' }),
    element(
      'style:style',
      { 'style:name': 'Logo', 'style:family': 'graphic' },
      element('style:graphic-properties', {
        'style:vertical-pos': 'top',
        'style:vertical-rel': 'baseline',
      }),
    ),
    element(
      'style:style',
      { 'style:name': 'Lijn', 'style:family': 'paragraph', 'style:parent-style-name': 'Standard' },
      element('style:paragraph-properties', { 'fo:border-bottom': line }),
    ),
  ].join('');
}
