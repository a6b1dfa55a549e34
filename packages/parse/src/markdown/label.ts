import type { Phrasing } from '@akkoord/clause';
import type { Text } from 'mdast';
import { type Label, nextNum, readLabel, sameSeries } from '../text/labels.ts';
import type { Page, Range } from './page.ts';
import { cut, plainText, trimmed } from './phrasing.ts';

/** A number that an author wrote at the beginning of a heading or paragraph, and what follows it. */
export interface Labelled {
  num: string;
  /** How many characters of the text it takes. */
  width: number;
  /** The word before the number, as written: `Artikel`. */
  word?: string | undefined;
  /** Where the label stands, with its punctuation. */
  range: Range;
  /** The same phrasing without the label. */
  rest: Phrasing[];
}

const boldLabel =
  /^(?:(?:artikel|art\.?|§)\s{0,3})?(\d{1,3}(?:\.\d{1,3}){0,4}|[A-Za-z]|[IVX]{2,6}|[ivx]{2,6})[.:)]?$/iu;
const headingStyles = new Set([
  'article',
  'chapter',
  'decimal',
  'digit',
  'digit-paren',
  'upper',
  'lower',
  'roman-upper',
  'roman-lower',
]);
const textStyles = new Set([
  'decimal',
  'digit',
  'digit-paren',
  'lower',
  'roman-upper',
  'roman-lower',
]);

/**
 * Read the number at the beginning of a heading.
 *
 * ```markdown
 * > | ## A. Voor alle gebruikers
 *        ^^
 * > | ### Artikel 3 Beeldmateriaal
 *         ^^^^^^^^^
 * ```
 *
 * A bare number (`## 3 Beeldmateriaal`) is a label only where it follows on the one before it, because
 * a heading may begin with a number (`## 10 gouden regels`). An escaped one (`1\.`) never is.
 *
 * @param children The phrasing of the heading.
 * @param page The source.
 * @param next The bare number that would follow on the last one at this depth.
 */
export function readHeadingLabel(
  children: readonly Phrasing[],
  page: Page,
  next: number,
): Labelled | null {
  const label = readLabel(plainText(children));
  if (label?.num == null) return null;
  const bare = label.style === 'digit-bare' && (label.num === '1' || label.num === String(next));
  if (!bare && !headingStyles.has(label.style)) return null;
  const found = split(children, label.num, label.width, page);
  return found && { ...found, word: label.word };
}

/**
 * Read the number at the beginning of a paragraph or bullet.
 *
 * ```markdown
 * > | **2.1** Medewerkers melden dit.
 *     ^^^^^^^
 * > | Artikel 3 Leerlingen bergen hun telefoon op.
 *     ^^^^^^^^^
 * ```
 *
 * Plain text must go on as a sentence does, because a paragraph may name an article (`Artikel 10 van de
 * wet`) or an amount (`2.1 miljoen euro`).
 */
export function readTextLabel(children: readonly Phrasing[], page: Page): Labelled | null {
  const first = children[0];
  if (first?.type === 'strong') return readBoldLabel(children, page);
  if (first?.type !== 'text') return null;
  const text = plainText(children);
  const label = readLabel(text);
  if (label?.num == null) return null;
  const rest = text.slice(label.width).trim();
  const asText =
    textStyles.has(label.style) && !(label.style === 'decimal' && !/^[\p{Lu}‘'"“(]/u.test(rest));
  const asArticle = label.style === 'article' && /^\p{Lu}(?!\p{Lu})/u.test(rest);
  if (rest === '' || !(asText || asArticle)) return null;
  return split(children, label.num, label.width, page);
}

function readBoldLabel(children: readonly Phrasing[], page: Page): Labelled | null {
  const [strong, ...others] = children;
  const num = boldLabel.exec(plainText(strong ? [strong] : []).trim())?.[1];
  const rest = trimmed(others, page);
  const start = strong?.position?.start.offset;
  const end = strong?.position?.end.offset;
  if (!num || start === undefined || end === undefined || rest.length === 0) return null;
  return { num, width: end - start, range: { start, end }, rest };
}

/** Read a letter or number that is glued to its text (`b.de vakanties`), where it counts on from an open one. */
export function readGluedLabel(
  children: readonly Phrasing[],
  open: readonly Label[],
  page: Page,
): Labelled | null {
  const text = plainText(children);
  const sign = /^\(?(?:[a-z]|\d{1,3})[.)](?=\p{L})/u.exec(text)?.[0];
  const label = sign ? readLabel(`${sign} X`) : null;
  if (!sign || label?.num == null) return null;
  const goesOn = open.some((one) => sameSeries(one, label) && label.num === nextNum(one, 1));
  return goesOn ? split(children, label.num, sign.length, page) : null;
}

/** Cut a label of `width` off the first leaf; null where the leaf does not hold it whole. */
function split(
  children: readonly Phrasing[],
  num: string,
  width: number,
  page: Page,
): Labelled | null {
  const leaf = firstLeaf(children);
  const start = leaf?.position?.start.offset;
  if (!leaf || start === undefined || leaf.data || leaf.value.trimEnd().length < width) return null;
  const rest = trimmed(replaceFirst(children, cut(leaf, width, page)), page);
  return { num, width, range: { start, end: start + width }, rest };
}

function firstLeaf(children: readonly Phrasing[]): Text | null {
  const first = children[0];
  if (first?.type === 'text') return first;
  return first && 'children' in first ? firstLeaf(first.children as Phrasing[]) : null;
}

function replaceFirst(children: readonly Phrasing[], leaf: Text): Phrasing[] {
  const [first, ...others] = children;
  if (!first || first.type === 'text') return [leaf, ...others];
  const inner = replaceFirst((first as { children: Phrasing[] }).children, leaf);
  return [{ ...first, children: inner } as Phrasing, ...others];
}
