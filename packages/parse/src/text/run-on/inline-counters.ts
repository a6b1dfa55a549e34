import { dutch } from '@akkoord/taxonomy/dutch';
import type { Line } from '../lines.ts';

const page = dutch.pages.words.map((word) => word.replaceAll('.', String.raw`\.`)).join('|');
const counter = new RegExp(
  String.raw`(?<=^|\s)(?:${page})\s{0,3}(\d{1,3})\s{1,3}(?:van|\/)\s{1,3}(\d{1,3})(?=\s|$)`,
  'giu',
);
/** Words of a running line, and the letters among which they stand. */
const longest = 14;
const reach = 300;

/** The lines of a text from which counters are cut. */
export interface CutLines {
  readonly lines: readonly Line[];
  readonly aside: ReadonlySet<Line>;
}

/** A stretch of a line, from and up to. */
type Stretch = readonly [number, number];

/**
 * Cut the counters of pages out of lines in which they stand among the text, and the running line beside them.
 *
 * They count up to the number that they name, and what stands beside each of them alike is the running line.
 *
 * ```markdown
 * > | … in het rek. Pagina 1 van 3 De Linde – fietsen 5. Steppen staan ernaast.
 *                   ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
 * ```
 *
 * @param lines The lines of the text.
 * @returns The lines, and which of them are nothing but a counter or a running line; what stands behind one begins a page.
 */
export function cutInlineCounters(lines: readonly Line[]): CutLines {
  const found = lines.map(({ text, cells }) => (cells ? [] : [...text.matchAll(counter)]));
  const all = found.flat();
  const counts = all.every(
    ([, value, of], i) => Number(value) === Number(all[0]?.[1]) + i && of === all[0]?.[2],
  );
  const alone = lines.every(({ text }, i) => (found[i] ?? []).every(([sign]) => sign === text));
  if (all.length < 2 || !counts || alone) return { lines, aside: new Set() };
  const around = lines.flatMap(({ text }, i) =>
    (found[i] ?? []).map((match) => beside(text, match)),
  );
  const after = sharedWords(around.map((one) => one.after));
  const before = sharedWords(around.map((one) => one.before.toReversed()));
  const aside = new Set<Line>();
  const parts = lines.flatMap((line, i) => {
    const stretches = (found[i] ?? []).flatMap((match) =>
      stretchesOf(line.text, match, { before, after }),
    );
    return stretches.length === 0 ? [line] : cutOut(line, stretches, aside);
  });
  return { lines: parts, aside };
}

function beside(text: string, match: RegExpExecArray): { before: string[]; after: string[] } {
  const end = match.index + match[0].length;
  const words = (part: string) => part.trim().split(/\s+/u).filter(Boolean);
  return {
    before: words(text.slice(Math.max(0, match.index - reach), match.index)).slice(-longest),
    after: words(text.slice(end, end + reach)).slice(0, longest),
  };
}

/** How many words most places have in common, read from the counter on: a running line has two and more. */
function sharedWords(lists: readonly (readonly string[])[]): number {
  const full = lists.filter(({ length }) => length > 0);
  const [first = []] = full;
  if (full.length < 2) return 0;
  const end = first.findIndex((word, k) => full.some((list) => list[k] !== word));
  const count = end < 0 ? first.length : end;
  return count >= 2 && count < longest ? count : 0;
}

function stretchesOf(
  text: string,
  match: RegExpExecArray,
  shared: { before: number; after: number },
): Stretch[] {
  const end = match.index + match[0].length;
  const behind = new RegExp(String.raw`^\s*(?:\S+(?:\s+|$)){${shared.after}}`, 'u');
  const over = new RegExp(String.raw`(?:\S+\s+){${shared.before}}$`, 'u');
  const after = behind.exec(text.slice(end, end + reach))?.[0].trimEnd().length ?? 0;
  const before =
    over.exec(text.slice(Math.max(0, match.index - reach), match.index))?.[0].length ?? 0;
  const list: Stretch[] = [[match.index, end]];
  if (shared.before > 0 && before > 0) list.unshift([match.index - before, match.index]);
  if (shared.after > 0 && after > 0) list.push([end, end + after]);
  return list;
}

/** Cut a line at the edges of stretches, and note which of the parts they are. */
function cutOut(line: Line, stretches: readonly Stretch[], aside: Set<Line>): Line[] {
  const edges = [...new Set([0, ...stretches.flat(), line.text.length])].sort((a, b) => a - b);
  let page = false;
  return edges.slice(0, -1).flatMap((start, i) => {
    const raw = line.text.slice(start, edges[i + 1]);
    const text = raw.trim();
    if (text === '') return [];
    const from = line.start + start + raw.length - raw.trimStart().length;
    const own = stretches.some(([begin]) => begin === start);
    const startsPage = !own && page;
    page = own;
    const whole = { ...line, text, start: from, end: from + text.length };
    const part = start === 0 ? whole : { ...whole, cut: true, blanks: 1, startsPage };
    if (own) aside.add(part);
    return [part];
  });
}
