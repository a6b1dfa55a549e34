import { type FileChild, Paragraph, TextRun } from 'docx';
import type { FoldedRow } from '../view/folded.ts';
import { linesOf } from '../view/runs.ts';
import type { Table as WasWordt } from '../view/table.ts';
import { foldWords } from '../words/fold-words.ts';
import { runOf } from './built-docx.ts';
import { badgeRuns, headingOf, smallOf, softOf } from './comparison-parts-docx.ts';
import { colours, styleIds } from './house-style.ts';
import { plainText } from './plain-text.ts';

/** The rows in which no rule changes, in short. */
export function foldedOf({ folded }: WasWordt): FileChild[] {
  if (folded.length === 0) return [];
  return [
    headingOf(foldWords.title),
    smallOf(foldWords.intro),
    ...folded.flatMap(({ title, layout, rows }) => [
      headingOf(title, 2),
      ...(layout === 'line'
        ? [
            new Paragraph({
              style: styleIds.small,
              children: rows.flatMap((row, index) => [
                ...(index > 0 ? [new TextRun('; ')] : []),
                ...foldedRuns(row),
              ]),
            }),
          ]
        : rows.flatMap((row) => [
            new Paragraph({
              style: styleIds.small,
              indent: { left: 240, hanging: 240 },
              children: foldedRuns(row),
            }),
            ...row.remarks.map(softOf),
          ])),
    ]),
  ];
}

function foldedRuns({ row, name, badges, runs }: FoldedRow): TextRun[] {
  return [
    new TextRun({ text: `${row.number}  `, color: colours.soft }),
    ...(name ? [new TextRun({ text: `${plainText(name)}  `, bold: true })] : []),
    ...badgeRuns(badges),
    ...linesOf(runs).flatMap((own) => [new TextRun(' '), ...own.map((run) => runOf(run))]),
  ];
}
