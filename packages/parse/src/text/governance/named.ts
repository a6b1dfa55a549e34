import type { Decision } from '@akkoord/clause';
import type { GovernanceWords } from '@akkoord/taxonomy';
import { latin } from '@akkoord/text';

type Body = Decision['body'];

/** Find the council that a text names. */
export function bodyOf(text: string, words: GovernanceWords): Body | null {
  const squeezed = squeeze(text);
  return sectionOfGmr(squeezed, words) ?? firstNamed(squeezed, words);
}

/** `( G)MR`, as it comes out of a PDF. */
function squeeze(text: string): string {
  return text.replace(/\(\s+G\)/gu, '(G)');
}

/** A section of the GMR is neither the GMR nor a section of the MR: `de personeelsgeleding van de GMR`. */
const sections = new Map<Body, Body>([
  ['pmr', 'pgmr'],
  ['omr', 'ogmr'],
  ['lmr', 'lgmr'],
]);

/** A council as texts name it. */
interface Named {
  readonly body: Body;
  /** Abbreviations, which stand in capitals. */
  readonly capitals: readonly string[];
  /** Words, in any case; here in lower case. */
  readonly words: readonly string[];
}

interface Names {
  readonly councils: readonly Named[];
  /** Each of the sections of the GMR with the pattern of its name. */
  readonly sections: ReadonlyArray<readonly [Body, RegExp]>;
}

/** A memo and no state: the words of one taxonomy always make the same names. */
const namesOf = new WeakMap<GovernanceWords, Names>();

function namesIn(words: GovernanceWords): Names {
  let names = namesOf.get(words);
  if (!names) {
    names = { councils: words.bodies.map(toNamed), sections: sectionPatterns(words) };
    namesOf.set(words, names);
  }
  return names;
}

function toNamed({ body, names }: GovernanceWords['bodies'][number]): Named {
  const isAbbreviation = (name: string) => /^[(A-Z)]+$/.test(name);
  return {
    body,
    capitals: names.filter(isAbbreviation),
    words: names.filter((name) => !isAbbreviation(name)).map((name) => name.toLowerCase()),
  };
}

function sectionPatterns({ bodies, bare }: GovernanceWords): Array<readonly [Body, RegExp]> {
  const anyOf = (wanted: Body) => bodies.find(({ body }) => body === wanted)?.names.join('|') ?? '';
  const of = String.raw`\s(?:\p{Ll}{3}\s)?(?:(?:${bare.join('|')})\s)?\(?(?:${anyOf('gmr')})(?!\p{L})`;
  return [...sections].map(([section, ofGmr]) => [
    ofGmr,
    latin(`(?:${anyOf(section)})${of}`, 'iu'),
  ]);
}

function sectionOfGmr(text: string, words: GovernanceWords): Body | null {
  return namesIn(words).sections.find(([, pattern]) => pattern.test(text))?.[0] ?? null;
}

/** Find all councils that a text names; of a section the council that it is part of is none: `oudergeleding van de MR`. */
export function bodiesIn(text: string, words: GovernanceWords): Body[] {
  const squeezed = squeeze(text);
  const lower = squeezed.toLowerCase();
  const named = namesIn(words)
    .councils.filter((council) => isNamed(council, squeezed, lower))
    .map(({ body }) => body);
  const section = sectionOfGmr(squeezed, words);
  if (section) return [section];
  const part = named.some((body) => sections.has(body));
  if (named.includes('(g)mr')) return ['(g)mr'];
  return named.filter((body) => !(part && body === 'mr'));
}

/** Find the council that stands nearest to a place, where a text names more than one. */
export function bodyNear(text: string, at: number, words: GovernanceWords): Body | null {
  const all = bodiesIn(text, words);
  if (all.length < 2) return bodyOf(text, words);
  const folded = text.toLowerCase();
  const distance = (body: Body) =>
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

function firstNamed(text: string, words: GovernanceWords): Body | null {
  const lower = text.toLowerCase();
  return namesIn(words).councils.find((council) => isNamed(council, text, lower))?.body ?? null;
}

/** Abbreviations in capitals, words in any case. */
function isNamed({ capitals, words }: Named, text: string, lower: string): boolean {
  return capitals.some((name) => hasWord(text, name)) || words.some((name) => hasWord(lower, name));
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

const letterOrDigit = /[\p{L}\p{N}]/u;

/** Tell whether one of the words stands in a folded text. */
export function hasAny(folded: string, list: readonly string[]): boolean {
  return list.some((word) => hasWord(folded, word.toLowerCase()));
}

/** Tell whether a word stands in a text, not as a part of another. */
export function hasWord(text: string, word: string): boolean {
  return indexFrom(text, word, 0) >= 0;
}

/** Find where a word stands in a text, not as a part of another. */
export function indexesOf(text: string, word: string): number[] {
  const found: number[] = [];
  for (let at = indexFrom(text, word, 0); at >= 0; at = indexFrom(text, word, at + 1)) {
    found.push(at);
  }
  return found;
}

/** Where a word stands first from a place on; -1 where it does not. */
function indexFrom(text: string, word: string, from: number): number {
  for (let at = text.indexOf(word, from); at >= 0; at = text.indexOf(word, at + 1)) {
    const before = text[at - 1] ?? ' ';
    const after = text[at + word.length] ?? ' ';
    if (!letterOrDigit.test(before) && !letterOrDigit.test(after)) return at;
  }
  return -1;
}
