import type { GovernanceWords } from '@akkoord/taxonomy';
import { latin, startsSmall } from '@akkoord/text';

/**
 * Give a text once for each of the councils that it names together, with that one alone in their place.
 *
 *     De MR en de GMR hebben op 3 mei 2024 ingestemd.
 *     ^^^^^^^^^^^^^^^^
 *
 * @param text A sentence, or a line of a form.
 * @param words The words about adoption.
 * @returns The texts; the text itself where no two councils stand together.
 */
export function eachCouncil(text: string, words: GovernanceWords): string[] {
  const { run, name } = patternsOf(words);
  const found = run.exec(text);
  if (!found) return [text];
  const names = [...found[0].matchAll(name)].map(([one]) => one);
  const end = found.index + found[0].length;
  return names.map((one) => text.slice(0, found.index) + one + text.slice(end));
}

interface Patterns {
  /** Two councils and more, with what joins them. */
  readonly run: RegExp;
  /** One of them, with the council that a section is of. */
  readonly name: RegExp;
}

/** A memo and no state: the words of one taxonomy always make the same patterns. */
const patterns = new WeakMap<GovernanceWords, Patterns>();

function patternsOf(words: GovernanceWords): Patterns {
  const made = patterns.get(words);
  if (made) return made;
  const names = words.bodies
    .filter(({ body }) => body !== '(g)mr')
    .flatMap((one) => one.names)
    .sort((a, b) => b.length - a.length)
    .map(anyCase);
  const article = String.raw`(?:(?:${words.bare.join('|')})\s)?`;
  const council = String.raw`(?<![\p{L}(])(?:${names.join('|')})(?![\p{L})])`;
  const name = String.raw`${council}(?:\s\p{Ll}{3}\s${article}${council})?`;
  const joins = String.raw`(?:\s?,\s?(?:(?:${words.joins.join('|')})\s)?|\s(?:${words.joins.join('|')}|[&+])\s)`;
  const found = {
    run: latin(`${name}(?:${joins}${article}${name}){1,4}`),
    name: latin(name, 'gu'),
  };
  patterns.set(words, found);
  return found;
}

/** An abbreviation as it is; a word with a capital or without. */
function anyCase(name: string): string {
  return startsSmall(name) ? `[${name[0]}${name[0]?.toUpperCase()}]${name.slice(1)}` : name;
}
