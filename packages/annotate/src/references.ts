import type { Found } from './mentions.ts';
import type { ReadText } from './text.ts';

const article =
  /\b(?:artikel(?:en)?|art\.?)\s{0,3}(\d+(?:[.:]\d+)*[a-z]{0,2})\b(?:,?\s(?:(?:lid|leden)\s(\d+)|(\p{L}+)\slid))?(?:,?\s(?:aanhef en\s)?(?:onder|onderdeel|sub)\s([a-z]|\d+)\b)?/giu;
const label = /(?<![\p{L}\p{N}.])([A-Z])\.(\d+(?:\.\d+)*)(?![\p{L}\p{N}])/gu;
const named =
  /\b(?:punt|regel|bepaling|paragraaf|hoofdstuk|bijlage|onderdeel|stap)\s((?:[A-Z]\.?)?\d+(?:\.\d+)*|[A-Z])(?![\p{L}\p{N}])/gu;
const ordinals = ['eerste', 'tweede', 'derde', 'vierde', 'vijfde', 'zesde', 'zevende', 'achtste'];

/**
 * List references to articles and clauses: `artikel 10 lid 1 onder e van de WMS` is a law, `artikel 3` and
 * `zie B.2` are clauses of the document itself.
 *
 * @returns Laws as `WMS art. 10 lid 1, onder e`; clauses as `art. 3 lid 2`, `B.2`, `punt 4`.
 */
export function references(read: ReadText): Found[] {
  const { text } = read;
  if (!/\d|[Bb]ijlage|onderdeel/.test(text)) return [];
  return [
    ...[...text.matchAll(article)].map((match) => toReference(match, read)),
    ...[...text.matchAll(label)].map((match) => clause(match, `${match[1]}.${match[2]}`)),
    ...[...text.matchAll(named)].map((match) =>
      clause(match, match[0].toLowerCase() === match[0] ? match[0] : lowered(match[0])),
    ),
  ];
}

function toReference(match: RegExpExecArray, { text, tokens, mentions }: ReadText): Found {
  const [whole, number, paragraph, ordinal, letter] = match;
  const nth = ordinal ? ordinals.indexOf(ordinal.toLowerCase()) + 1 : 0;
  const lid = paragraph ?? (nth > 0 ? String(nth) : undefined);
  const value = `art. ${number}${lid ? ` lid ${lid}` : ''}${letter ? `, onder ${letter}` : ''}`;
  const start = match.index;
  const end = start + whole.trimEnd().length;
  const laws = mentions
    .filter(({ value: tag, from }) => tag.mention === 'law' && tokens[from]?.capital)
    .map(({ value: tag, from, to }) => ({
      value: tag.value,
      start: tokens[from]?.start ?? 0,
      end: tokens[to - 1]?.end ?? 0,
    }));
  const behind = laws
    .filter(
      (law) =>
        law.start >= end &&
        /^,?\s(?:(?:uit|van)\s)?(?:(?:de|het)\s)?$/.test(text.slice(end, law.start)),
    )
    .sort((a, b) => b.end - a.end)[0];
  if (behind) return { kind: 'law', value: `${behind.value} ${value}`, start, end: behind.end };
  const before = laws
    .filter((law) => /^[,\s(]{1,3}$/.test(text.slice(law.end, start)) && law.end <= start)
    .sort((a, b) => a.start - b.start)[0];
  if (before) return { kind: 'law', value: `${before.value} ${value}`, start: before.start, end };
  return { kind: 'clause', value, start, end };
}

function clause(match: RegExpExecArray, value: string): Found {
  return { kind: 'clause', value, start: match.index, end: match.index + match[0].length };
}

/** Lower the word and leave the label: `Bijlage B` is `bijlage B`. */
function lowered(words: string): string {
  return words.replace(/^\p{L}+/u, (word) => word.toLowerCase());
}
