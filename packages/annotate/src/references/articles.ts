import type { ReferenceWords } from '@akkoord/taxonomy';
import { latin, ordinalOf } from '@akkoord/text';
import { datedLaws } from '../laws.ts';
import type { Lexicon } from '../lexicon.ts';
import type { Found } from '../mentions.ts';
import type { ReadText } from '../text.ts';
import { type Part, runFrom } from './run.ts';

/** The words of a taxonomy as patterns. */
interface Patterns {
  opening: RegExp;
  plural: RegExp;
  /** `lid 2`. */
  member: RegExp;
  /** `eerste lid`, `eerste en tweede lid`, `eerste tot en met het derde lid`. */
  ranks: RegExp;
  rank: RegExp;
  letter: RegExp;
  /** What stands between an article and its law: ` van de `. */
  ofLaw: RegExp;
}

/** A memo and no state: the same words always give the same patterns. */
const known = new WeakMap<ReferenceWords, Patterns>();

function patternsOf(words: ReferenceWords): Patterns {
  const made = known.get(words) ?? makePatterns(words);
  known.set(words, made);
  return made;
}

function makePatterns(words: ReferenceWords): Patterns {
  const { articles, members, letters, openLetters } = words;
  const any = (list: readonly string[]) => list.join('|');
  const number = String.raw`\d+[a-z]{0,2}(?:[.:]\d+[a-z]{0,2})*`;
  const word = String.raw`\p{L}{5,}`;
  const joint = String.raw`(?:,\s|\s(?:en|of|tot en met|t\/m)\s)`;
  const one = members[0] as string;
  const plurals = [...articles, ...members, ...letters].filter((noun) => noun.endsWith('en'));
  return {
    opening: latin(
      String.raw`(?<![\p{L}\p{N}])(?:${any(articles)})\.?\s{0,3}(${number})(?![\p{L}\p{N}])`,
      'giu',
    ),
    plural: latin(`^,?s?(?:${any(plurals)})`, 'iu'),
    member: latin(String.raw`,?\s(?:${any(members)})\s(\d{1,2}[a-z]?)(?![\p{L}\p{N}])`, 'iuy'),
    ranks: latin(
      String.raw`,?\s(?:het\s)?${word}(?:${joint}(?:het\s)?${word}){0,5}\s${one}(?!\p{L})`,
      'iuy',
    ),
    rank: latin(String.raw`(?:het\s)?(?<!\p{L})(${word})(?!\p{L})(?:\s${one}$)?`, 'giu'),
    letter: latin(
      String.raw`,?\s(?:(?:${any(openLetters)})\s)?(?:${any(letters)})\s([a-z]|\d+)(?:[°º]|(?![\p{L}\p{N}]))`,
      'iuy',
    ),
    ofLaw: latin(
      String.raw`^,?\s(?:(?:${any(words.of)})\s)?(?:(?:${any(words.determiners)})\s)?$`,
      'u',
    ),
  };
}

/** A text with what its articles are found by. */
interface Scene {
  read: ReadText;
  patterns: Patterns;
}

/**
 * List references to articles, whole: `artikel 6a.2.1`, `artikel 3, eerste en tweede lid`, `artikelen 18, 21 en 24a`.
 *
 * Each paragraph and each article of an enumeration is one of its own; those of a law that is named right behind or
 * before them are of that law.
 */
export function articles(read: ReadText, lexicon: Lexicon): Found[] {
  const laws = lawsIn(read, lexicon);
  const patterns = patternsOf(lexicon.taxonomy.references);
  const scene = { read, patterns };
  let last = 0;
  return [...read.text.matchAll(patterns.opening)].flatMap((match) => {
    if (match.index < last) return [];
    const end = match.index + match[0].length;
    const first = withinArticle({ label: match[1] as string, start: match.index, end }, scene);
    const parts = withMore(first, scene, patterns.plural.test(match[0]));
    last = parts.at(-1)?.end ?? end;
    return inLaw(parts, scene, laws);
  });
}

/** Add the articles that an enumeration goes on with, each with what it says of itself. */
function withMore(first: readonly Part[], scene: Scene, many: boolean): Part[] {
  const more = runFrom(scene.read, (first.at(-1) as Part).end, { style: 'number', many });
  const last = more.at(-1);
  if (!last) return [...first];
  const inner = withinArticle(last, scene);
  const isWhole = inner.length === 1 && inner[0] === last;
  return [...first, ...more.slice(0, -1), ...(isWhole ? inner : withMore(inner, scene, many))];
}

/** Take the paragraphs and letters behind an article with it: one part for each that is named. */
function withinArticle(article: Part, scene: Scene): Part[] {
  const members = membersAt(article, scene);
  const last = members.at(-1) ?? article;
  const letters = lettersAt(last, scene);
  if (letters.length > 0) return [...members.slice(0, -1), ...letters];
  return members.length > 0 ? members : [article];
}

function membersAt({ label, start, end }: Part, { read, patterns }: Scene): Part[] {
  const { text } = read;
  const numbered = at(patterns.member, text, end);
  if (numbered) {
    const stop = end + numbered[0].length;
    const own = { label: `${label} lid ${numbered[1]}`, start, end: stop };
    const more = runFrom(read, stop, {
      style: 'number',
      many: patterns.plural.test(numbered[0]),
    }).filter(
      (part) => !at(patterns.ranks, text, part.end) && !at(patterns.member, text, part.end),
    );
    return [own, ...more.map((part) => ({ ...part, label: `${label} lid ${part.label}` }))];
  }
  const named = at(patterns.ranks, text, end);
  if (!named) return [];
  const found = [...named[0].matchAll(patterns.rank)].map((one) => ({
    value: ordinalOf((one[1] as string).toLowerCase()) ?? 0,
    start: end + one.index,
    end: end + one.index + one[0].length,
  }));
  if (found.some(({ value }) => value === 0)) return [];
  return found.map((one, i) => ({
    label: `${label} lid ${one.value}`,
    start: i === 0 ? start : one.start,
    end: one.end,
  }));
}

function lettersAt({ label, start, end }: Part, { read, patterns }: Scene): Part[] {
  const first = at(patterns.letter, read.text, end);
  if (!first) return [];
  const stop = end + first[0].length;
  const more = /\d/.test(first[1] as string)
    ? []
    : runFrom(read, stop, { style: 'letter', many: patterns.plural.test(first[0]) });
  return [
    { label: `${label}, onder ${first[1]}`, start, end: stop },
    ...more.map((part) => ({ ...part, label: `${label}, onder ${part.label}` })),
  ];
}

function at(pattern: RegExp, text: string, from: number): RegExpExecArray | null {
  const own = new RegExp(pattern);
  own.lastIndex = from;
  return own.exec(text);
}

interface Law {
  readonly value: string;
  readonly start: number;
  readonly end: number;
}

function lawsIn({ text, tokens, mentions }: ReadText, lexicon: Lexicon): Law[] {
  const known = mentions
    .filter(({ value: tag, from }) => tag.mention === 'law' && tokens[from]?.capital)
    .map(({ value: tag, from, to }) => ({
      value: tag.value,
      start: tokens[from]?.start ?? 0,
      end: tokens[to - 1]?.end ?? 0,
    }));
  const dated = datedLaws(text, lexicon).filter(({ start, end }) =>
    known.every((law) => law.start !== start || law.end !== end),
  );
  return [...known, ...dated];
}

/** Let articles be those of the law that is named right behind or before them, if any. */
function inLaw(
  parts: readonly Part[],
  { read: { text }, patterns: { ofLaw } }: Scene,
  laws: readonly Law[],
): Found[] {
  const [first, last] = [parts[0] as Part, parts.at(-1) as Part];
  const behind = laws
    .filter(
      (law) =>
        law.start >= last.end &&
        law.start - last.end < 20 &&
        ofLaw.test(text.slice(last.end, law.start)),
    )
    .sort((a, b) => b.end - a.end)[0];
  const before = laws
    .filter(
      (law) =>
        law.end <= first.start &&
        first.start - law.end <= 3 &&
        /^[,\s(]{1,3}$/.test(text.slice(law.end, first.start)),
    )
    .sort((a, b) => a.start - b.start)[0];
  const law = behind ?? before;
  return parts.map((part) => {
    if (!law)
      return { kind: 'clause', value: `art. ${part.label}`, start: part.start, end: part.end };
    const start = part === first && law.end <= first.start ? law.start : part.start;
    const end = part === last && law.start >= last.end ? law.end : part.end;
    return { kind: 'law', value: `${law.value} art. ${part.label}`, start, end };
  });
}
