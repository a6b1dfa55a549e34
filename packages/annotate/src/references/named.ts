import { latin } from '@akkoord/text';
import type { Found } from '../mentions.ts';

const nouns = 'hoofdstuk|onderdeel|paragraaf|deel|sectie|rubriek|kopje|kop';
const cue = latin(
  String.raw`(?<!\p{L})(?:(?:zie(?:\sook)?:?(?:\s(?:onder|bij|in))?|onder)(?:\s(?:het|de)(?=\s(?:${nouns})\s))?(?:\s(${nouns}))?|(${nouns}))\s(["“„‘'’]?)`,
  'giu',
);
const unknown = latin(
  /(?<!\p{L})(hoofdstuk|paragraaf|kopje)\s(?:(["“„‘'])([^"“”„‘’']{2,80})["”’']|(\p{Lu}\p{Ll}{2,}))/gu,
);
const closing = /^["”’']/;

/**
 * List references by name: `hoofdstuk Maatregelen`, `zie onder Maatregelen`, `onder “Maatregelen”`.
 *
 * @param text The own text of a clause.
 * @param headings The headings of its document; a name that is none of them counts only behind `hoofdstuk`,
 *   `paragraaf` or `kopje`.
 */
export function namedReferences(text: string, headings: readonly string[]): Found[] {
  return [...byHeading(text, headings), ...byNoun(text)];
}

/** Give the names by which a document's sections may be called: their headings, also without what stands in brackets. */
export function headingNames(headings: readonly string[]): string[] {
  const names = headings.flatMap((heading) => [heading, heading.replace(/\s*\(.*$/s, '')]);
  return [...new Set(names.map((name) => name.trim()))]
    .filter((name) => /\p{L}{3}/u.test(name))
    .sort((a, b) => b.length - a.length);
}

function byHeading(text: string, headings: readonly string[]): Found[] {
  if (headings.length === 0) return [];
  return [...text.matchAll(cue)].flatMap((match): Found[] => {
    const [whole, nounBehind, nounAlone, quote] = match as unknown as string[];
    const at = match.index + (whole as string).length;
    const noun = (nounBehind ?? nounAlone)?.toLowerCase();
    const loose = quote !== '' || /^zie/i.test(whole as string);
    const heading = headings.find((name) => stands(name, text.slice(at, at + name.length), loose));
    if (!heading) return [];
    const behind = text.slice(at + heading.length);
    if (/^[\p{L}\p{N}]/u.test(behind) || isDefinition(behind)) return [];
    const end = at + heading.length + (quote && closing.test(behind) ? 1 : 0);
    const under = /onder\s["“„‘'’]?$/i.exec(whole as string);
    const named = new RegExp(`(?:${nouns})\\s["“„‘'’]?$`, 'i').exec(whole as string);
    const from = named?.index ?? under?.index ?? (whole as string).length - (quote ?? '').length;
    const value = `${noun ?? 'onder'} ${heading}`;
    return [{ kind: 'clause', value, start: match.index + from, end }];
  });
}

function byNoun(text: string): Found[] {
  return [...text.matchAll(unknown)].map((match) => ({
    kind: 'clause' as const,
    value: `${match[1]} ${match[3] ?? match[4]}`,
    start: match.index,
    end: match.index + match[0].length,
  }));
}

/** Without a word that announces a name, only one written as the heading is counts: `onder leerlingen` is none. */
function stands(heading: string, words: string, loose: boolean): boolean {
  return loose ? words.toLowerCase() === heading.toLowerCase() : words === heading;
}

/** `Onder “sociale media” verstaan wij` says what a word means. */
function isDefinition(behind: string): boolean {
  return /^["”’']?\s(?:\p{L}+\s){0,3}(?:versta|vallen|valt|begrepen)/u.test(behind);
}
