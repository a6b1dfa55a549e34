import type { GovernanceWords } from '@akkoord/taxonomy';
import { foldStutter } from '@akkoord/text';
import { type Block, isTable } from '../blocks.ts';
import type { Line } from '../lines.ts';
import { indexesOf } from './named.ts';

/** A line of a form is no longer, in characters. */
const longest = 90;

/** An act opens a line of a form, behind one word at the most that is no other act: `Datum vaststelling`. */
const lead = 14;

/**
 * Give the lines of a form each as a block of its own: the rows of a table, and lines that were joined to one block though
 * two of them or more open with an act. What one line says of its council is nothing that the next one says of another.
 *
 *     Instemming MR n.v.t.
 *     Vastgesteld bestuur 3 mei 2024
 *
 * @returns The block itself where it is no form.
 */
export function rowsOf(block: Block, words: GovernanceWords): Block[] {
  if (isTable(block)) return block.lines.map((line) => asRow([line]));
  const { lines } = block;
  const opening = lines.filter((line) => opensWithAct(line, words));
  if (block.label || opening.length < 2 || lines.some(({ text }) => text.length > longest))
    return [block];
  const groups: Line[][] = [];
  for (const line of lines) {
    // What begins with a small letter or a digit goes on with the line before.
    if (groups.length === 0 || /^\p{Lu}/u.test(line.text.trim())) groups.push([line]);
    else groups.at(-1)?.push(line);
  }
  return groups.map(asRow);
}

function asRow(lines: readonly Line[]): Block {
  return { label: null, lines, text: lines.map(({ text }) => text).join(' ') };
}

/** `Instemming MR …`, `Datum vaststelling …`: with a capital, and not in the middle of a sentence. */
function opensWithAct({ text }: Line, words: GovernanceWords): boolean {
  const folded = foldStutter(text.trim());
  if (!/^\p{Lu}/u.test(text.trim())) return false;
  const { adopted, approved, consent, advice, effective, evaluation } = words;
  return [adopted, approved, consent, advice, effective, evaluation].flat().some((word) => {
    const [at = Number.POSITIVE_INFINITY] = indexesOf(folded, word.toLowerCase());
    return at <= lead && !folded.slice(0, at).trim().includes(' ');
  });
}
