import type { Edit } from '@akkoord/clause';
import { clausesOf, footnotesOf, ownText } from '@akkoord/clause';
import { schoolNameFinder } from '@akkoord/collate';
import type { Taxonomy } from '@akkoord/taxonomy';
import { foldText, isCapitalised, upperFirst } from '@akkoord/text';
import type { Source } from '../sources/source.ts';
import { opensSentence } from './casing.ts';
import { determinersOf } from './determiner.ts';
import { addressesIn } from './finder.ts';

/** A name under which a source speaks of its own school: half-open, UTF-16 units. */
export interface SchoolName {
  start: number;
  end: number;
  /** As it stands there. */
  name: string;
}

/** Finds where a text names the school that it comes from, in order. */
export type SchoolNames = (text: string) => SchoolName[];

/** Make a finder of the names of one source's own school. Parts of compounds and addresses are none. */
export function schoolNamesOf({ tree }: Source, taxonomy: Taxonomy): SchoolNames {
  const find = schoolNameFinder(tree, taxonomy);
  return (text) => {
    const found = find(text);
    if (found.length === 0) return [];
    const addresses = addressesIn(text);
    return found
      .filter(
        ({ start, end }) =>
          !/[\p{L}\p{M}\p{N}\-‐‑@#_]$/u.test(text.slice(0, start)) &&
          !/^[\p{L}\p{M}\p{N}\-‐‑@_]|^['’]\p{L}/u.test(text.slice(end)) &&
          !addresses.some((one) => one.start < end && start < one.end),
      )
      .map((range) => ({ ...range, name: text.slice(range.start, range.end) }));
  };
}

/** Count the names of a source's own school in all that it says, in order of appearance. */
export function countedNames(source: Source, taxonomy: Taxonomy): Map<string, number> {
  const find = schoolNamesOf(source, taxonomy);
  const counts = new Map<string, number>();
  for (const node of [...clausesOf(source.tree), ...footnotesOf(source.tree)]) {
    for (const { name } of find(ownText(node))) counts.set(name, (counts.get(name) ?? 0) + 1);
  }
  return counts;
}

/**
 * Put other words in the place of a school's own name, with the article before it and the word for a school
 * (`onze school De Wilg`). A longer name that begins or ends with it is another one, and stays.
 *
 * @param chosen What to write, as it stands within a sentence: `de school`, `Basisschool De Regenboog`.
 */
export function schoolNameEdits(
  text: string,
  names: readonly SchoolName[],
  { chosen, taxonomy }: { chosen: string; taxonomy: Taxonomy },
): Edit[] {
  const own = occurrences(text, chosen);
  const edits: Edit[] = [];
  for (const name of names) {
    if (own.some(({ start, end }) => start <= name.start && name.end <= end)) continue;
    if (foldText(name.name) === foldText(chosen)) continue;
    const start = phraseStart(text, name, taxonomy);
    if (start === null || start < (edits.at(-1)?.end ?? 0)) continue;
    if (/^\s+\p{Lu}/u.test(text.slice(name.end))) continue;
    const written = opensSentence(text, start) ? upperFirst(chosen) : chosen;
    if (written !== text.slice(start, name.end)) {
      edits.push({ start, end: name.end, text: written });
    }
  }
  return edits;
}

/** Find where a name begins with the words that belong to it; `null` where it is the end of another name. */
function phraseStart(text: string, { start }: SchoolName, taxonomy: Taxonomy): number | null {
  const { institutions } = taxonomy.wording;
  const boards = taxonomy.roles.filter(({ bearer }) => bearer === 'competent_authority');
  let at = start;
  let word = wordBefore(text, at);
  if (word && isCapitalised(word.text) && !opensSentence(text, word.start)) {
    const folded = foldText(word.text);
    const isBoard = boards.some(({ phrases }) => phrases.includes(folded));
    if (isBoard || !institutions.some((one) => foldText(one) === folded)) return null;
  }
  if (word && boards.some(({ phrases }) => phrases.includes(foldText(word?.text ?? ''))))
    return null;
  const isKind = word && institutions.some((one) => foldText(one) === foldText(word?.text ?? ''));
  if (word && isKind) {
    at = word.start;
    word = wordBefore(text, at);
  }
  const { articles } = taxonomy.functionWords;
  const belonging = isKind ? [...articles, ...determinersOf(taxonomy)] : articles;
  return word && belonging.includes(foldText(word.text)) ? word.start : at;
}

function wordBefore(text: string, at: number): { text: string; start: number } | null {
  const found = /(?<![\p{L}\p{M}\p{N}\-‐‑])([\p{L}\p{M}'’]+)\s+$/u.exec(text.slice(0, at));
  return found ? { text: found[1] as string, start: found.index } : null;
}

function occurrences(text: string, words: string): Array<{ start: number; end: number }> {
  const source = words
    .trim()
    .split(/\s+/u)
    .map((word) => word.replace(/[.*+?^${}()|[\]\\/-]/g, '\\$&'))
    .join('\\s+');
  return [...text.matchAll(new RegExp(source, 'giu'))].map(({ index, 0: { length } }) => ({
    start: index,
    end: index + length,
  }));
}
