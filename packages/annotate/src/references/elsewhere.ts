import type { Mention } from '@akkoord/clause';
import type { ReferenceWords } from '@akkoord/taxonomy';
import { isCapitalised, latin, wordEnd } from '@akkoord/text';

/** What a text says beside a place that it names. */
export interface Surroundings {
  /** What else the clause names. */
  mentions: readonly Mention[];
  words: ReferenceWords;
}

/** The words of a taxonomy as patterns. */
interface Patterns {
  compound: RegExp;
  described: RegExp;
  own: RegExp;
  idiom: RegExp;
  inDocument: RegExp;
  titled: RegExp;
  documentBefore: RegExp;
}

/** How far from a place, in characters, its text is named. */
const near = 200;

const of = /^,?\s(?:van|uit)\s/;

/** A memo and no state: the same words always give the same patterns. */
const known = new WeakMap<ReferenceWords, Patterns>();

function patternsOf(words: ReferenceWords): Patterns {
  const made = known.get(words) ?? makePatterns(words);
  known.set(words, made);
  return made;
}

function makePatterns(words: ReferenceWords): Patterns {
  const any = (list: readonly string[]) => list.join('|').replaceAll(' ', String.raw`\s`);
  const documents = any(words.documents);
  const determiner = String.raw`(?:(?:${any(words.determiners)})\s)`;
  const self = String.raw`(?:${any(words.selves)})(?!\p{L})`;
  const ownWord = String.raw`(?:(?:${any(words.ownDeterminers)})\s)(?:${any(words.own)})(?=\s?[.,;:)]|\s?$|\s(?:${any(words.ownBehind)}))`;
  const raw = String.raw;
  const pattern = (source: string, flags = 'iu') => latin(source, flags);
  return {
    compound: pattern(raw`^\p{L}*(?:${documents})(?:en|s)?${wordEnd}`),
    described: pattern(`^${determiner}`),
    own: pattern(`^(?:${self}|${ownWord})`),
    idiom: pattern(`^(?:${any(words.idioms)})${wordEnd}`),
    inDocument: pattern(
      raw`^,?\sin\s${determiner}(?:\p{L}+\s){0,2}\p{L}{2,}(?:${documents})${wordEnd}`,
    ),
    titled: pattern(raw`^,?\s\(?(?:\p{Lu}{2,}${wordEnd}|\p{L}{2,}(?:${documents})${wordEnd})`, 'u'),
    documentBefore: pattern(raw`\p{L}{2,}(?:${documents})(?:,\s|\s\(|\s)$`),
  };
}

/**
 * Say whether words about a place mean one of another text: `artikel 3 van het leerlingenstatuut`, `artikel 11
 * CAO`, `het pestprotocol, punt 2`.
 *
 * What is not surely of this protocol counts as elsewhere, because a reference that is left alone says what it said.
 *
 * @param stretch Where the place is named, half-open in the text.
 */
export function isElsewhere(
  text: string,
  { start, end, noun }: { start: number; end: number; noun: string | null },
  { mentions, words }: Surroundings,
): boolean {
  const before = text.slice(Math.max(0, start - near), start);
  const behind = text.slice(end, end + near);
  const patterns = patternsOf(words);
  const others = mentions.filter(
    ({ kind, span }) =>
      (kind === 'law' || kind === 'document') && span.start < end + near && span.end > start - near,
  );
  const follows = others.some(
    ({ span }) =>
      span.start >= end &&
      /^,?\s(?:(?:van|uit|in)\s)?(?:\p{L}+\s){0,2}$/u.test(text.slice(end, span.start)) &&
      !/\s(?:en|of)\s/.test(text.slice(end, span.start)),
  );
  const precedes = others.some(
    ({ span }) => span.end <= start && /^(?:,\s|\s\(|\s)$/.test(text.slice(span.end, start)),
  );
  if (follows || precedes) return true;
  if (patterns.documentBefore.test(before.replace(/(?:de|het)\s$/, ''))) return true;
  if (noun === 'artikel' && /^\s\(?\p{Lu}/u.test(behind)) return true;
  return (
    patterns.titled.test(behind) ||
    patterns.inDocument.test(behind) ||
    isOfAnother(behind, patterns)
  );
}

function isOfAnother(behind: string, { own, idiom, described, compound }: Patterns): boolean {
  const match = of.exec(behind);
  if (!match) return false;
  const rest = behind.slice(match[0].length);
  if (own.test(rest) || idiom.test(rest)) return false;
  return described.test(rest) || isCapitalised(rest) || compound.test(rest);
}
