import { nameHiddenCharacters } from '../view/hidden-characters.ts';

/**
 * Make a text fit for one run of a Word document: hidden characters named, and no tab or line break, which
 * Word would lay out. Field codes need no escape: Word reads fields from their own elements only.
 */
export function plainText(text: string): string {
  return nameHiddenCharacters(text).replace(/[\t\n\r]+/g, ' ');
}
