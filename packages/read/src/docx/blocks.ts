import type { FlowBlock, FlowTable } from '../flow/flow.ts';
import { child, elementsIn, within, type XmlElement } from '../xml/xml.ts';
import { readParagraph } from './paragraph.ts';
import { type DocxReading, isChange, isLeftOut } from './reading.ts';
import { numberOf, valOf } from './styles.ts';

/** A table has no more columns; a file may name any number. */
const mostColumns = 200;

/**
 * Read the paragraphs and tables in an element: the body, a cell, a text box.
 *
 * @param contents They stand in a table of contents.
 */
export function readBlocks(
  element: XmlElement,
  reading: DocxReading,
  contents = false,
): FlowBlock[] {
  const blocks: FlowBlock[] = [];
  let open: XmlElement[] = [];
  const close = () => {
    if (open.length === 0) return;
    const { paragraph, boxes } = readParagraph(open, contents, reading);
    open = [];
    blocks.push(paragraph);
    for (const box of boxes) blocks.push(...readBlocks(box, reading, contents));
  };
  const visit = (one: XmlElement): void => {
    switch (one.name) {
      case 'w:p':
        open.push(one);
        if (hasMark(one, reading)) close();
        return;
      case 'w:tbl':
        close();
        blocks.push(readTable(one, reading));
        return;
      case 'w:sdt':
        close();
        blocks.push(...readBlocks(contentOf(one), reading, contents || isContents(one)));
        return;
      case 'w:altChunk':
        reading.told.chunks += 1;
        return;
      case 'mc:AlternateContent':
        for (const inner of elementsIn(child(one, 'mc:Choice') ?? child(one, 'mc:Fallback')))
          visit(inner);
        return;
      case 'w:customXml':
      case 'w:smartTag':
      case 'w:ins':
      case 'w:moveTo':
      case 'w:del':
      case 'w:moveFrom':
        if (!isLeftOut(one, reading.tracked)) for (const inner of elementsIn(one)) visit(inner);
        return;
    }
  };
  for (const one of elementsIn(element)) visit(one);
  close();
  return blocks;
}

/** A paragraph whose mark is no part of the text that is read goes over into the next. */
function hasMark(paragraph: XmlElement, { tracked, told }: DocxReading): boolean {
  const changes = elementsIn(child(child(paragraph, 'w:pPr'), 'w:rPr')).filter(isChange);
  told.tracked += changes.length;
  return !changes.some((change) => isLeftOut(change, tracked));
}

function contentOf(element: XmlElement): XmlElement {
  return child(element, 'w:sdtContent') ?? { name: '', attributes: {}, children: [] };
}

/** Word marks a table of contents that it made. */
function isContents(element: XmlElement): boolean {
  const galleries = within(child(element, 'w:sdtPr'), 'w:docPartGallery');
  return galleries.some((gallery) => /^table of contents$/i.test(valOf(gallery) ?? ''));
}

function readTable(element: XmlElement, reading: DocxReading): FlowTable {
  const rows = partsOf(element, 'w:tr').filter((row) => stays(child(row, 'w:trPr'), reading));
  return { kind: 'table', rows: rows.map((row) => readRow(row, reading)) };
}

function readRow(row: XmlElement, reading: DocxReading): FlowBlock[][] {
  const properties = child(row, 'w:trPr');
  const cells = partsOf(row, 'w:tc').filter((cell) => stays(child(cell, 'w:tcPr'), reading));
  const read = cells.flatMap((cell) => {
    const own = child(cell, 'w:tcPr');
    const span = spanOf(child(own, 'w:gridSpan'));
    const merge = child(own, 'w:vMerge');
    const below = merge !== undefined && valOf(merge) !== 'restart';
    if (span > 1 || below) reading.told.merged += 1;
    return [readBlocks(cell, reading), ...Array.from({ length: span - 1 }, () => [])];
  });
  const before = spanOf(child(properties, 'w:gridBefore'), 0);
  return [...Array.from({ length: before }, () => []), ...read];
}

function spanOf(element: XmlElement | undefined, none = 1): number {
  return Math.min(mostColumns, Math.max(none, numberOf(valOf(element)) ?? none));
}

/** Tell whether a row or cell is part of the text that is read. */
function stays(properties: XmlElement | undefined, { tracked, told }: DocxReading): boolean {
  const changes = elementsIn(properties).filter(isChange);
  told.tracked += changes.length;
  return !changes.some((change) => isLeftOut(change, tracked));
}

/** The rows of a table or the cells of a row, also those within controls. */
function partsOf(element: XmlElement, name: string): XmlElement[] {
  return elementsIn(element).flatMap((one) => {
    if (one.name === name) return [one];
    if (one.name === 'w:sdt') return partsOf(contentOf(one), name);
    return one.name === 'w:customXml' ? partsOf(one, name) : [];
  });
}
