import type { ReadingWords } from '@akkoord/taxonomy';
import { readLabel } from './labels.ts';
import type { Line } from './lines.ts';

/** Lines of a page's head: the menus of a web site with a dozen entries each. */
const farthest = 40;

/** `Home > De school > Protocollen` */
function isBreadcrumb(text: string): boolean {
  if (text.length > 300 || /[.!?]/u.test(text)) return false;
  const crumbs = text.split(/\s[>»›]\s/u);
  return crumbs.length > 1 && crumbs.every((crumb) => crumb !== '' && crumb.length <= 60);
}

/** Tell whether a line is the trail of a site: it begins at its first page, or ends in the title under it. */
export function isTrail(lines: readonly Line[], i: number, { trailRoots }: ReadingWords): boolean {
  const { text } = lines[i] as Line;
  if (i >= farthest || !isBreadcrumb(text)) return false;
  const crumbs = crumbsOf(text);
  const [root = '', last] = [crumbs[0], crumbs.at(-1)];
  const titled = lines.slice(i + 1, i + 4).some((line) => line.text.toLowerCase() === last);
  return titled || trailRoots.includes(root) || trailRoots.some((cue) => root.endsWith(` ${cue}`));
}

function crumbsOf(text: string): string[] {
  return text.toLowerCase().split(/\s[>»›]\s/u);
}

/** Find a breadcrumb as a numbered list over the title: its last entry is the title. */
export function trail(lines: readonly Line[]): readonly Line[] {
  const entries = lines.slice(0, 12).map(({ text }) => /^(\d)[.)]\s+(\S.{0,60})$/u.exec(text));
  const end = entries.findIndex((entry, i) => Number(entry?.[1]) !== i + 1);
  const last = entries[end - 1]?.[2]?.toLowerCase();
  return end >= 2 && lines[end]?.text.toLowerCase() === last ? lines.slice(0, end) : [];
}

/**
 * Find the menus of a web page: the short lines over the trail that ends in the title, and behind the text those
 * among the lines that every page of the site ends with.
 *
 * ```markdown
 * > | Ouders
 *     ^^^^^^
 *   | Home › Ouders › Luizen
 *   | Luizen
 * ```
 *
 * @param lines All lines of the text.
 * @param found The lines that are set aside already.
 */
export function siteFrame(
  lines: readonly Line[],
  found: ReadonlyMap<Line, string>,
): readonly Line[] {
  return [...menuOver(lines), ...menuUnder(lines, found)];
}

function menuOver(lines: readonly Line[]): readonly Line[] {
  const at = lines.slice(0, farthest).findIndex(({ text }) => isBreadcrumb(text));
  const last = crumbsOf(lines[at]?.text ?? '').at(-1);
  const title = lines.slice(at + 1, at + 4).some(({ text }) => text.toLowerCase() === last);
  const over = lines.slice(0, Math.max(0, at));
  return title && over.every(isEntry) ? over : [];
}

/** From the first of two lines that a site ends with; what stands before it is text. */
function menuUnder(lines: readonly Line[], found: ReadonlyMap<Line, string>): readonly Line[] {
  let from = lines.length;
  while (from > 0 && (found.get(lines[from - 1] as Line) || isEntry(lines[from - 1] as Line)))
    from -= 1;
  const tail = lines.slice(from);
  const known = tail.filter((line) => found.get(line) === 'boilerplate');
  return known.length < 2 ? [] : tail.slice(tail.indexOf(known[0] as Line));
}

/** An entry of a menu: a few words, without the end of a sentence. */
function isEntry({ text, cells }: Line): boolean {
  return (
    !cells &&
    text.length <= 40 &&
    !/[.:;!?]$/u.test(text) &&
    !readLabel(text) &&
    !/\d{3}/u.test(text)
  );
}
