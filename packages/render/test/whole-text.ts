import type { Comparison, ContentBlock, ContentRun } from '@akkoord/clause';
import { printedLabel, printedNum } from '../src/view/document.ts';

/**
 * The whole text of one side of a comparison, made without the redline: title, headings, and each clause
 * with its label, a line each; of a clause that is built of more, each paragraph and each cell of a table. With `marks`
 * the marks of footnotes are their numbers.
 */
export function wholeText(
  comparison: Comparison,
  side: 'before' | 'after',
  { marks = false }: { marks?: boolean } = {},
): string {
  const markOf = (note: number) => (marks ? `${comparison.notes?.[note]?.[side]}` : '');
  const texts = new Map(
    comparison.changes.flatMap((change) => {
      const other = side === 'before' ? 'insert' : 'delete';
      const parts = change.diff.filter(({ op }) => op !== other).map(({ text }) => text);
      const lines = parts.join('').split('\n');
      return change[side].map((eId, index) => [eId, lines[index]] as const);
    }),
  );
  const witness = comparison[side];
  const lines = [witness.title ?? 'Zonder titel'];
  let open: string[] = [];
  for (const [eId, name] of Object.entries(witness.clauses)) {
    const { sections, heading, num = null, form, label } = name;
    const path = sections
      ? sections.map((one) => `${printedNum(one.num)} ${one.heading}`.trim())
      : [heading].filter((one) => one !== null);
    const from = path.findIndex((one, index) => one !== open[index]);
    if (from >= 0) lines.push(...path.slice(from));
    open = path;
    const printed = form ? printedLabel({ num, form }) || (form === 'bullet' ? '•' : '') : label;
    if (name.content) lines.push(...builtLines(name.content, printed ?? '', markOf));
    else lines.push([printed, texts.get(eId)].filter(Boolean).join('\t'));
  }
  return lines.join('\n');
}

function builtLines(
  blocks: readonly ContentBlock[],
  label: string,
  markOf: (note: number) => string,
): string[] {
  const words = (runs: readonly ContentRun[]) =>
    runs
      .map(({ text, note, target }) => {
        if (target?.of === 'image') return `[Afbeelding: ${target.text}, ${target.address}]`;
        if (target && target.text !== target.address) return ` (${target.address})`;
        return note === undefined ? text : markOf(note);
      })
      .join('');
  const lines = blocks.flatMap((block, index) => {
    if (block.type === 'table') return block.rows.flatMap(({ cells }) => cells.map(words));
    const before = [index === 0 ? label : '', block.mark ?? ''].filter(Boolean);
    return [[...before, words(block.runs)].join('\t')];
  });
  return blocks[0]?.type === 'table' && label ? [`${label}\t`, ...lines] : lines;
}
