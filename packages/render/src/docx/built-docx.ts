import type { ContentBlock } from '@akkoord/clause';
import { Paragraph, ShadingType, Table, TableCell, TableRow, TextRun, WidthType } from 'docx';
import type { Run } from '../view/runs.ts';
import { colours, styleIds } from './house-style.ts';
import { plainText } from './plain-text.ts';

/** Write what a clause is built of into a cell of a was-wordt table; after a table there is always a paragraph. */
export function builtToDocx(blocks: readonly ContentBlock[]): Array<Paragraph | Table> {
  const written = blocks.map((block) => {
    if (block.type === 'table') return tableOf(block);
    const mark = block.mark === null ? [] : [new TextRun(plainText(`${block.mark} `))];
    return new Paragraph({
      style: styleIds.small,
      indent: { left: block.level * 240 },
      children: [...mark, ...block.runs.map((run) => runOf(run))],
    });
  });
  return blocks.at(-1)?.type === 'table' || written.length === 0
    ? [...written, new Paragraph({ style: styleIds.small })]
    : written;
}

const grounds = { equal: null, insert: colours.plusGround, delete: colours.minGround } as const;

function tableOf({ rows }: Extract<ContentBlock, { type: 'table' }>): Table {
  return new Table({
    width: { size: 100, type: WidthType.PERCENTAGE },
    rows: rows.map(({ op, cells }, index) => {
      const fill = grounds[op];
      const shading = fill
        ? { shading: { type: ShadingType.CLEAR, fill, color: 'auto' as const } }
        : {};
      return new TableRow({
        cantSplit: true,
        children: cells.map((runs) => {
          const children = runs.map((run) => runOf(run, index === 0));
          return new TableCell({
            ...shading,
            children: [new Paragraph({ style: styleIds.small, children })],
          });
        }),
      });
    }),
  });
}

/** Write a run of words with the style of what came in or went out. */
export function runOf({ op, text }: Run, bold = false): TextRun {
  const weight = bold ? { bold } : {};
  if (op === 'equal') return new TextRun({ text: plainText(text), ...weight });
  const style = op === 'insert' ? styleIds.inserted : styleIds.deleted;
  return new TextRun({ text: plainText(text), style, ...weight });
}
