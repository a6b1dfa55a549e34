import type { GivenLine, GivenReference, LayoutLine } from '@akkoord/parse';
import type { FlowBlock, FlowParagraph, FlowTable } from './flow.ts';
import { type ItemPlace, itemLevels } from './item-levels.ts';
import { hasNames, tableRows } from './table-rows.ts';

interface Writing {
  readonly lines: LayoutLine[];
  readonly place: (paragraph: FlowParagraph) => ItemPlace;
  page: number;
  blanks: number;
}

/**
 * Turn the paragraphs and tables of a document into lines with layout, each note behind the paragraph that refers to
 * it first.
 *
 * A table with one column, or with headings or tables in its cells, is there for the layout: its cells are read one after
 * the other. So is one with lists in its cells, unless names stand over its columns and before its rows.
 */
export function toLines(blocks: readonly FlowBlock[]): LayoutLine[] {
  const writing: Writing = { lines: [], place: itemLevels(), page: 0, blanks: 0 };
  writeBlocks(blocks, writing);
  return writing.lines;
}

function writeBlocks(blocks: readonly FlowBlock[], writing: Writing): void {
  for (const block of blocks) {
    if (block.kind === 'paragraph') writeParagraph(block, writing);
    else if (isLayout(block)) {
      for (const row of block.rows) for (const cell of row) writeBlocks(cell, writing);
    } else writeTable(block, writing);
  }
}

function isLayout(table: FlowTable): boolean {
  const cells = table.rows.flat();
  const paragraphs = (cell: readonly FlowBlock[]) =>
    cell.flatMap((block) => (block.kind === 'paragraph' ? [block] : []));
  const built = cells.some(
    (cell) =>
      cell.some(({ kind }) => kind === 'table') ||
      paragraphs(cell).some(({ role }) => role.kind === 'heading'),
  );
  if (built || table.rows.every((row) => row.length === 1)) return true;
  const lists = cells.some(
    (cell) => paragraphs(cell).filter(({ list }) => list && !list.further).length > 1,
  );
  return lists && !hasNames(table);
}

function writeParagraph(paragraph: FlowParagraph, writing: Writing): void {
  const { text, apart } = paragraph;
  if (apart === 'page' && writing.lines.length > 0) writing.page += 1;
  if (text.trim() === '') {
    writing.blanks += 1;
    return;
  }
  const place = writing.place(paragraph);
  const given = givenOf(paragraph, place);
  // Lines that are broken by hand stand alone where the rules for text have to tell what they are.
  const parts = given.kind === 'paragraph' ? text.split('\n') : [text];
  let at = 0;
  parts.forEach((part, i) => {
    const line = i === 0 ? given : undefined;
    pushLine(
      paragraph,
      { part, at, line, blanks: i === 0 ? gapOf(paragraph, writing) : 0 },
      writing,
    );
    at += part.length + 1;
  });
  writing.blanks = 0;
  writeNotes([paragraph], writing);
}

function gapOf({ apart }: FlowParagraph, { blanks, lines }: Writing): number {
  return lines.length === 0 ? 0 : Math.max(blanks, apart === 'gap' ? 1 : 0);
}

function pushLine(
  { label, references, indent, firstIndent, size, bold }: FlowParagraph,
  {
    part,
    at,
    line,
    blanks,
  }: { part: string; at: number; line: GivenLine | undefined; blanks: number },
  { lines, page }: Writing,
): void {
  const labelled = line?.kind === 'item' || line?.kind === 'heading' ? (label ?? '') : '';
  const lead = labelled === '' ? '' : `${labelled} `;
  const skipped = lead.length === 0 ? 0 : part.length - part.trimStart().length;
  const shift = lead.length - at - skipped;
  const inside = references.filter(({ start }) => start >= at && start < at + part.length);
  lines.push({
    text: lead + part.slice(skipped),
    page,
    blanks,
    x: Math.max(0, Math.min(indent, at === 0 ? firstIndent : indent)),
    ...(size === undefined ? {} : { size }),
    weight: bold ? 'bold' : 'normal',
    ...(line ? { given: line } : {}),
    ...(inside.length > 0 ? { references: moved(inside, shift) } : {}),
  });
}

function moved(references: readonly GivenReference[], shift: number): GivenReference[] {
  return references.map(({ start, end, label }) => ({
    start: start + shift,
    end: end + shift,
    label,
  }));
}

function givenOf({ role, label, list }: FlowParagraph, { level, further }: ItemPlace): GivenLine {
  switch (role.kind) {
    case 'title':
      return { kind: 'title' };
    case 'heading':
      return { kind: 'heading', depth: role.depth, ...(label ? { label } : {}) };
    case 'contents':
    case 'running-line':
      return { kind: 'furniture', reason: role.kind };
    case 'text':
      if (label && list && !list.further) {
        return { kind: 'item', label, ...(level === null ? {} : { level }) };
      }
      return { kind: 'paragraph', ...(further && level !== null ? { level } : {}) };
  }
}

function writeTable(table: FlowTable, writing: Writing): void {
  tableRows(table).forEach((row, i) => {
    writing.lines.push({
      ...row,
      page: writing.page,
      blanks: i === 0 && writing.lines.length > 0 ? Math.max(1, writing.blanks) : 0,
    });
  });
  writing.blanks = 1;
  writeNotes(paragraphsIn(table), writing);
}

function paragraphsIn({ rows }: FlowTable): FlowParagraph[] {
  return rows
    .flat(2)
    .flatMap((block) => (block.kind === 'paragraph' ? [block] : paragraphsIn(block)));
}

function writeNotes(paragraphs: readonly FlowParagraph[], { lines, page }: Writing): void {
  for (const { label, texts } of paragraphs.flatMap(({ notes }) => notes)) {
    const marker = `[${label}]`;
    texts.forEach((text, i) => {
      const given = { kind: 'note', label, marker } as const;
      lines.push({ text: i === 0 ? `${marker} ${text}` : text, page, given });
    });
  }
}
