import type { Form } from '@akkoord/clause';

/** What our HTML comments say of the heading, block or list that they stand with. */
export interface Directives {
  /** `#…`: the wId of the clause. */
  wId?: string;
  /** `nr=…`: the number of the heading or item, where Markdown cannot say it. */
  num?: string;
  /** `woord=…`: the word before that number. */
  word?: string;
  /** `item`, `proza`: the form of a list item that Markdown shows as a bullet. */
  form?: Form;
  /** `stappen`: the items of the list are steps. */
  steps?: true;
  /** `los`: the list does not belong to the text before it, though that ends in a colon. */
  loose?: true;
  /** `onder`: the list belongs to the text before it, though that does not end in a colon. */
  nested?: true;
  /** `vervolg`: the block belongs to the clause before it. */
  continues?: true;
  /** `letterlijk`: no number, heading or title is to be read in this line. */
  literal?: true;
  /** `leeg`: the item has no text of its own. */
  empty?: true;
}

const words = new Map<string, Directives>([
  ['stappen', { steps: true }],
  ['los', { loose: true }],
  ['onder', { nested: true }],
  ['vervolg', { continues: true }],
  ['letterlijk', { literal: true }],
  ['leeg', { empty: true }],
  ['item', { form: 'item' }],
  ['proza', { form: 'prose' }],
]);

/**
 * Read an HTML comment as directives.
 *
 * ```markdown
 * > | <!-- stappen los -->
 *     ^^^^^^^^^^^^^^^^^^^^
 * > | 3. De mentor belt de ouders. <!-- #sec_A__cl_4 -->
 *                                  ^^^^^^^^^^^^^^^^^^^^^
 * ```
 *
 * @param html The comment with its delimiters.
 * @returns The directives, none for an empty comment; null where the comment holds another word.
 */
export function readDirectives(html: string): Directives | null {
  const body = /^<!--([\s\S]*)-->$/.exec(html)?.[1]?.trim();
  if (body === undefined) return null;
  const found: Directives = {};
  if (body === '') return found;
  for (const word of body.split(/\s+/)) {
    const directive = words.get(word) ?? valued(word);
    if (!directive) return null;
    Object.assign(found, directive);
  }
  return found;
}

/**
 * Read an HTML comment as an open doubt: a place that a person should check and then take the comment from.
 *
 * ```markdown
 * > | 3. De mentor belt de ouders. <!-- twijfel: het nummer 3 ontbrak -->
 *                                  ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
 * ```
 *
 * @param html The comment with its delimiters.
 * @returns What is doubted; null where the comment is no doubt.
 */
export function readDoubt(html: string): string | null {
  return /^<!--\s*twijfel:([\s\S]*)-->$/.exec(html)?.[1]?.trim() ?? null;
}

/** Tell whether a piece of HTML is a comment. */
export function isComment(html: string): boolean {
  return html.startsWith('<!--');
}

function valued(word: string): Directives | null {
  const match = /^(#|nr=|woord=)(.*)$/u.exec(word);
  if (!match) return null;
  const value = decode(match[2] as string);
  if (match[1] === '#') return value ? { wId: value } : null;
  return match[1] === 'nr=' ? { num: value } : { word: value };
}

function decode(value: string): string {
  try {
    return decodeURIComponent(value);
  } catch {
    return value;
  }
}
