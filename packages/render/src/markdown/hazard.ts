import type { MdastNode } from '@akkoord/clause';
import { dutch } from '@akkoord/taxonomy/dutch';
import { plainText } from './block.ts';

/**
 * Tell whether a heading without number could be read as one with a number.
 *
 * Here and below rather once too often than once too little: the only price is a comment.
 */
export function looksNumbered(heading: string): boolean {
  return (
    /^\S*\d/u.test(heading) ||
    /^\S*[.):](\s|$)/u.test(heading) ||
    /^§/u.test(heading) ||
    /^\p{L}+\.?\s+(?:\d|[IVX]|[A-Z](?!\p{L}))/u.test(heading) ||
    heading.endsWith(':')
  );
}

/** Tell whether the text of a paragraph or bullet could be read as a number with text, or as a heading. */
export function looksLabelled(paragraph: MdastNode): boolean {
  const [first, ...others] = paragraph.children ?? [];
  if (first?.type === 'strong') {
    const text = plainText(first).trim();
    return others.length === 0 || /\d|^\(?[a-z][.:)]?$|^[ivx]{2,6}[.:)]?$/iu.test(text);
  }
  if (/^\d{1,3}[.)]$/.test(first?.value ?? '')) return true;
  return /^(?:\d{1,3}[.)]\S|\(?\d{1,3}\)|\(?[a-z][.)](?:\s|$)|\(?[ivx]{2,6}[.)]|(?:art\w*\.?|§)\s{0,3}\d)/iu.test(
    plainText(paragraph),
  );
}

/** Tell whether a number can stand before the text of a heading: `A. Voor alle gebruikers`. */
export function isHeadingNum(num: string, heading: string): boolean {
  return (
    /^(?:[1-9]\d{0,2}(?:\.[1-9]\d{0,2}){0,4}|[A-Za-z]|[IVX]{2,6}|[ivx]{2,6})$/u.test(num) &&
    /^[\p{L}\p{N}'"‘“(]/u.test(heading) &&
    !heading.endsWith(':')
  );
}

const divisionWord = new RegExp(`^(?:${dutch.divisions.join('|')})$`, 'iu');

/** Tell whether a number with a word before it can stand before the text of a heading: `Artikel 3. Begrippen`. */
export function isWordedNum(label: string, num: string, heading: string): boolean {
  const isArticle = /^(?:Artikel|ARTIKEL|Art\.?|ART\.?|§)$/u.test(label);
  const isDivision = divisionWord.test(label);
  const fits = /^[1-9]\d{0,2}(?:\.[1-9]\d{0,2}){0,3}[a-z]?$/u.test(num);
  const counts = fits || (isDivision && /^(?:[IVX]{1,5}|[A-Z])$/u.test(num));
  const isText = /^[\p{L}\p{N}'"‘“(]/u.test(heading) && !heading.endsWith(':');
  return (isArticle || isDivision) && counts && (heading === '' || isText);
}

/** Tell whether a number can stand in bold before the text of a bullet: `**2.1** tekst`. */
export function isBoldNum(num: string): boolean {
  return /^(?:\d{1,3}(?:\.\d{1,3}){0,4}|[A-Za-z]|[IVX]{2,6}|[ivx]{2,6})$/u.test(num);
}

/** Tell whether a number can be the marker of an ordered list. */
export function isMarkerNum(num: string | null): num is string {
  return num !== null && /^\d{1,9}$/.test(num);
}
