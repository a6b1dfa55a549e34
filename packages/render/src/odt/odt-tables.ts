import { labelRoom, paperWidth } from './house.ts';
import { element, type Xml } from './xml.ts';

/** The cells of a table, each with its paragraphs. */
export interface OdtTable {
  head: readonly Xml[];
  rows: ReadonlyArray<readonly Xml[]>;
  /** The part of the width that each column gets; together 1. */
  widths: readonly number[];
  /** The styles of cells, in the head and under it. */
  looks: readonly [string, string];
}

/** Writes the tables of one document, and gathers the styles that they take. */
export class OdtTables {
  readonly #styles: Xml[] = [];
  #count = 0;

  /**
   * Write a table, with its head on every page.
   *
   * @param indent Levels from the left margin.
   */
  table({ head, rows, widths, looks }: OdtTable, indent: number): Xml {
    this.#count += 1;
    const name = `Tabel${this.#count}`;
    const width = paperWidth - indent * labelRoom;
    this.#styles.push(tableStyle(name, width, indent));
    this.#styles.push(
      ...widths.map((share, column) => columnStyle(`${name}.${column}`, share * width)),
    );
    const row = (cells: readonly Xml[], look: string) =>
      element(
        'table:table-row',
        {},
        ...cells.map((xml) =>
          element(
            'table:table-cell',
            { 'table:style-name': look, 'office:value-type': 'string' },
            xml,
          ),
        ),
      );
    return element(
      'table:table',
      { 'table:name': name, 'table:style-name': name },
      ...widths.map((_, column) =>
        element('table:table-column', { 'table:style-name': `${name}.${column}` }),
      ),
      element('table:table-header-rows', {}, row(head, looks[0])),
      ...rows.map((cells) => row(cells, looks[1])),
    );
  }

  /** Give the styles that the tables took. */
  styles(): Xml {
    return this.#styles.join('');
  }
}

function tableStyle(name: string, width: number, indent: number): Xml {
  return element(
    'style:style',
    { 'style:name': name, 'style:family': 'table' },
    element('style:table-properties', {
      'style:width': `${width}mm`,
      'fo:margin-left': `${indent * labelRoom}mm`,
      'fo:margin-top': '1mm',
      'fo:margin-bottom': '3mm',
      'table:align': 'left',
    }),
  );
}

function columnStyle(name: string, width: number): Xml {
  return element(
    'style:style',
    { 'style:name': name, 'style:family': 'table-column' },
    element('style:table-column-properties', { 'style:column-width': `${width.toFixed(2)}mm` }),
  );
}
