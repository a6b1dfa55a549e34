import type { GovernanceWords } from '@akkoord/taxonomy';
import { foldStutter, isCapitalised, latin } from '@akkoord/text';
import { type Block, isTable } from '../blocks.ts';
import type { Line } from '../lines.ts';
import { namesAct } from './acts.ts';
import { hasAny, hasBody, indexesOf } from './named.ts';

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
  if (!namesAct(block.text, words)) return [block];
  const { lines } = block;
  const opening = lines.filter((line) => opensWithAct(line, words));
  if (block.label || opening.length < 2 || lines.some(({ text }) => text.length > longest))
    return actsIn(block, words);
  const groups: Line[][] = [];
  for (const line of lines) {
    // What begins with a small letter or a digit goes on with the line before.
    if (groups.length === 0 || isCapitalised(line.text.trim())) groups.push([line]);
    else groups.at(-1)?.push(line);
  }
  return groups.map(asRow);
}

function asRow(lines: readonly Line[]): Block {
  return { label: null, lines, text: lines.map(({ text }) => text).join(' ') };
}

/** Lines of a form that stand behind each other are no longer, in characters. */
const longestTogether = 200;

/** An act has its council or board within so many characters. */
const reach = 48;

const placeToPart = latin(/(?<![:|]\s?)\s(?=\p{Lu})|(?<=[,;.])\s/gu);

/**
 * Part a line without a verb, of which nothing is still to come, before each act but the first, where the act has its own council or board: what stands
 * before it says nothing of it.
 *
 *     Instemming MR n.v.t., vastgesteld door bestuur 3 mei 2024
 *                           ^
 */
function actsIn(block: Block, words: GovernanceWords): Block[] {
  const { label, lines, text } = block;
  if (label || text.length > longestTogether) return [block];
  const all = foldStutter(text);
  const waits = [words.finite, words.pending, words.awaited, words.unasserted];
  if (waits.some((list) => hasAny(all, list))) return [block];
  const { adopted, approved, consent, advice, effective, evaluation, authorities } = words;
  const opens = (part: string) => {
    const folded = foldStutter(part);
    const starts = (list: readonly string[]) =>
      list.some((word) => indexesOf(folded, word.toLowerCase())[0] === 0);
    const named = { council: hasBody(part, words), board: hasAny(folded, authorities) };
    return (
      starts([...effective, ...evaluation]) ||
      (named.board && starts([...adopted, ...approved])) ||
      (named.council && starts([...consent, ...advice, ...approved]))
    );
  };
  const places = [...text.matchAll(placeToPart)]
    .map(({ index }) => index + 1)
    .filter((at) => opens(text.slice(at, at + reach)));
  if (places.length === 0 || !opens(text.slice(0, reach))) return [block];
  return [0, ...places].map((from, i) => ({
    label: null,
    lines: lines.slice(0, 1),
    text: text.slice(from, places[i]).replace(/[\s,;–-]+$/u, ''),
  }));
}

/** `Instemming MR …`, `Datum vaststelling …`: with a capital, and not in the middle of a sentence. */
function opensWithAct({ text }: Line, words: GovernanceWords): boolean {
  if (!isCapitalised(text.trim()) || !namesAct(text, words)) return false;
  const folded = foldStutter(text.trim());
  const { adopted, approved, consent, advice, effective, evaluation } = words;
  return [adopted, approved, consent, advice, effective, evaluation].flat().some((word) => {
    const [at = Number.POSITIVE_INFINITY] = indexesOf(folded, word.toLowerCase());
    return at <= lead && !folded.slice(0, at).trim().includes(' ');
  });
}
