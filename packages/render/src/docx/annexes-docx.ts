import {
  BorderStyle,
  type FileChild,
  Paragraph,
  Table,
  TableCell,
  TableLayoutType,
  TableRow,
  TextRun,
  WidthType,
} from 'docx';
import type { FrontPage } from '../view/front-page.ts';
import type { SourceRow } from '../view/sources.ts';
import { basisWords } from '../words/basis-words.ts';
import { phrases } from '../words/phrases.ts';
import { unlisted } from './front-page-docx.ts';
import { colours, portrait, styleIds } from './house-style.ts';
import { plainText } from './plain-text.ts';

/** Set on what clauses rest, as an annex behind the rules. */
export function sourcesToDocx(rows: readonly SourceRow[]): FileChild[] {
  if (rows.length === 0) return [];
  const facts = rows.map(({ label, sources }) => ({ label, values: sources }));
  return [
    unlisted(basisWords.annex),
    new Paragraph({ text: basisWords.intro }),
    factsTable(facts, { head: [basisWords.clause, basisWords.source], first: 1600 }),
  ];
}

/** Set all that is known of a text's approval as an annex behind the rules. */
export function annexToDocx({ annex }: FrontPage): FileChild[] {
  if (annex.length === 0) return [];
  const facts = annex.map(({ label, value }) => ({ label, values: [value] }));
  return [
    unlisted(phrases.approvalAnnex),
    factsTable(facts, { head: [phrases.fact, phrases.state], first: 2870 }),
  ];
}

/** What stands in one row; each value is a paragraph. */
interface Fact {
  label: string;
  values: readonly string[];
}

/** @param look What stands over the columns, and the width of the first, in twentieths of a point. */
function factsTable(
  facts: readonly Fact[],
  { head: [left, right], first }: { head: readonly [string, string]; first: number },
): Table {
  const line = { style: BorderStyle.SINGLE, size: 4, color: colours.edge };
  const none = { style: BorderStyle.NONE, size: 0, color: 'auto' };
  const borders = { top: none, bottom: line, left: none, right: none };
  const cell = (
    texts: readonly string[],
    run: { color?: string; italics?: boolean; bold?: boolean },
  ) =>
    new TableCell({
      borders,
      children: texts.map(
        (text) =>
          new Paragraph({
            style: styleIds.small,
            children: [new TextRun({ ...run, text: plainText(text) })],
          }),
      ),
    });
  const soft = { color: colours.soft };
  return new Table({
    layout: TableLayoutType.FIXED,
    width: { size: portrait.width, type: WidthType.DXA },
    columnWidths: [first, portrait.width - first],
    margins: { top: 50, bottom: 20, left: 40, right: 90, marginUnitType: WidthType.DXA },
    rows: [
      new TableRow({
        tableHeader: true,
        cantSplit: true,
        children: [cell([left], { ...soft, bold: true }), cell([right], { ...soft, bold: true })],
      }),
      ...facts.map(
        ({ label, values }) =>
          new TableRow({
            cantSplit: true,
            children: [
              cell([label], soft),
              cell(values, values[0] === phrases.notYet ? { ...soft, italics: true } : {}),
            ],
          }),
      ),
    ],
  });
}
