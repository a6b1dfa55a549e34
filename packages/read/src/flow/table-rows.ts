import type { GivenReference, LayoutLine } from '@akkoord/parse';
import type { FlowBlock, FlowParagraph, FlowTable } from './flow.ts';

/** Write each row of a table as a line: its cells with a tab between them, as many in each row. */
export function tableRows({ rows }: FlowTable): LayoutLine[] {
  const width = Math.max(0, ...rows.map((row) => row.length));
  return rows.flatMap((row) => {
    let text = '';
    const cells: Array<{ start: number; end: number }> = [];
    const references: GivenReference[] = [];
    for (let i = 0; i < width; i++) {
      if (i > 0) text += '\t';
      const cell = cellText(row[i] ?? []);
      const start = text.length;
      text += cell.text;
      cells.push({ start, end: text.length });
      for (const one of cell.references) {
        references.push({ ...one, start: one.start + start, end: one.end + start });
      }
    }
    if (text.trim() === '') return [];
    return [
      { text, given: { kind: 'row', cells }, ...(references.length > 0 ? { references } : {}) },
    ];
  });
}

/** A name over a column or before a row is no longer, in characters. */
const longestName = 40;

/**
 * Tell whether a table tells something by its rows and columns: names stand over its columns and before its rows. Then a
 * list in a cell belongs to its row, and cannot be read without it.
 *
 * ```markdown
 * > | Rol    | Taken          |
 *     ^^^      ^^^^^
 * > | Mentor | - belt de ouders; - praat met de leerling |
 *     ^^^^^^
 * ```
 */
export function hasNames({ rows }: FlowTable): boolean {
  const [head, ...rest] = rows;
  if (!head || head.length < 2 || rest.length < 2) return false;
  const even = rest.every((row) => row.length === head.length);
  const over = head.every(
    (cell, i) => isName(cell) || (i === 0 && paragraphsOf(cell).length === 0),
  );
  return even && over && rest.every(([first]) => first !== undefined && isName(first));
}

/** One short paragraph that is no sentence and no item. */
function isName(cell: readonly FlowBlock[]): boolean {
  const [only, second] = paragraphsOf(cell);
  if (!only || second || only.role.kind !== 'text' || only.list) return false;
  return only.text.length <= longestName && !/[.:;?!]\s*$/u.test(only.text);
}

function paragraphsOf(cell: readonly FlowBlock[]): FlowParagraph[] {
  return cell.flatMap((block) =>
    block.kind === 'paragraph' && block.text.trim() !== '' ? [block] : [],
  );
}

/** The text of a cell on one line, with the labels of its paragraphs. */
function cellText(blocks: readonly FlowBlock[]): { text: string; references: GivenReference[] } {
  let text = '';
  const references: GivenReference[] = [];
  for (const block of blocks) {
    if (block.kind === 'table' || block.text.trim() === '') continue;
    if (text !== '') text += ' ';
    if (block.label) text += `${block.label} `;
    const skipped = block.text.length - block.text.trimStart().length;
    const shift = text.length - skipped;
    for (const one of block.references) {
      references.push({ ...one, start: one.start + shift, end: one.end + shift });
    }
    text += block.text.trim().replace(/[\t\n]/g, ' ');
  }
  return { text, references };
}
