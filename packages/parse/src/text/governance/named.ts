import type { Decision } from '@akkoord/clause';
import type { GovernanceWords } from '@akkoord/taxonomy';

/** Find the council that a text names. */
export function bodyOf(text: string, words: GovernanceWords): Decision['body'] | null {
  const squeezed = text.replace(/\(\s+G\)/gu, '(G)');
  const found = words.bodies.filter(({ names }) => names.some((name) => hasName(squeezed, name)));
  return sectionOfGmr(squeezed, words) ?? found[0]?.body ?? null;
}

/** A section of the GMR is neither the GMR nor a section of the MR: `de personeelsgeleding van de GMR`. */
const sections = new Map<Decision['body'], Decision['body']>([
  ['pmr', 'pgmr'],
  ['omr', 'ogmr'],
  ['lmr', 'lgmr'],
]);

function sectionOfGmr(text: string, { bodies, bare }: GovernanceWords): Decision['body'] | null {
  const namesOf = (wanted: Decision['body']) =>
    bodies.find(({ body }) => body === wanted)?.names.join('|') ?? '';
  const of = String.raw`\s(?:\p{Ll}{3}\s)?(?:(?:${bare.join('|')})\s)?\(?(?:${namesOf('gmr')})(?!\p{L})`;
  const part = [...sections].find(([section]) =>
    new RegExp(`(?:${namesOf(section)})${of}`, 'iu').test(text),
  );
  return part?.[1] ?? null;
}

/** Find all councils that a text names; of a section the council that it is part of is none: `oudergeleding van de MR`. */
export function bodiesIn(text: string, words: GovernanceWords): Decision['body'][] {
  const squeezed = text.replace(/\(\s+G\)/gu, '(G)');
  const named = words.bodies
    .filter(({ names }) => names.some((name) => hasName(squeezed, name)))
    .map(({ body }) => body);
  const section = sectionOfGmr(squeezed, words);
  if (section) return [section];
  const part = named.some((body) => sections.has(body));
  if (named.includes('(g)mr')) return ['(g)mr'];
  return named.filter((body) => !(part && body === 'mr'));
}

/** Find the council that stands nearest to a place, where a text names more than one. */
export function bodyNear(
  text: string,
  at: number,
  words: GovernanceWords,
): Decision['body'] | null {
  const all = bodiesIn(text, words);
  if (all.length < 2) return bodyOf(text, words);
  const folded = text.toLowerCase();
  const distance = (body: Decision['body']) =>
    Math.min(
      ...words.bodies
        .filter((one) => one.body === body)
        .flatMap(({ names }) => names.flatMap((name) => indexesOf(folded, name.toLowerCase())))
        .map((place) => Math.abs(place - at)),
    );
  return all.sort((a, b) => distance(a) - distance(b))[0] ?? null;
}

/** Tell whether a text names a council. */
export function hasBody(text: string, words: GovernanceWords): boolean {
  return bodyOf(text, words) !== null;
}

/** Abbreviations in capitals, words in any case. */
function hasName(text: string, name: string): boolean {
  const abbreviation = /^[(A-Z)]+$/.test(name);
  return abbreviation ? hasWord(text, name) : hasWord(text.toLowerCase(), name.toLowerCase());
}

/** Find who adopts, by the name that stands first. */
export function authorityOf(folded: string, words: GovernanceWords): string | undefined {
  const named = words.authorities.map((name) => ({
    name,
    at: indexesOf(folded, name.toLowerCase())[0] ?? -1,
  }));
  return named
    .filter(({ at }) => at >= 0)
    .sort((a, b) => a.at - b.at || b.name.length - a.name.length)[0]?.name;
}

/** Tell whether one of the words stands in a folded text. */
export function hasAny(folded: string, list: readonly string[]): boolean {
  return list.some((word) => hasWord(folded, word.toLowerCase()));
}

/** Tell whether a word stands in a text, not as a part of another. */
export function hasWord(text: string, word: string): boolean {
  return indexesOf(text, word).length > 0;
}

/** Find where a word stands in a text, not as a part of another. */
export function indexesOf(text: string, word: string): number[] {
  const found: number[] = [];
  for (let at = text.indexOf(word); at >= 0; at = text.indexOf(word, at + 1)) {
    const before = text[at - 1] ?? ' ';
    const after = text[at + word.length] ?? ' ';
    if (!/[\p{L}\p{N}]/u.test(before) && !/[\p{L}\p{N}]/u.test(after)) found.push(at);
  }
  return found;
}
