import type { GovernanceWords } from '@akkoord/taxonomy';
import { latin } from '@akkoord/text';

const keyed = latin(/^(\p{L}[\p{L} ()]{1,40}?)\s{0,2}(?::\s|\t)/u);
const anyLetter = latin(/\p{L}/u);

/** Tell whether a text is a line such as 'Versie: 1.2', as they stand over a protocol. */
export function isMetaLine(text: string, words: GovernanceWords): boolean {
  const cues = [...words.keys, ...words.version];
  const match = keyed.exec(text);
  const key = match?.[1]?.toLowerCase();
  if (match && key && cues.some((cue) => key.startsWith(cue))) {
    return !/\.$/u.test(text) || text.slice(match[0].length).split(' ').length <= 4;
  }
  const folded = text.toLowerCase();
  const opens = cues.some((cue) => folded.startsWith(`${cue} `));
  return opens && text.length < 60 && /^\p{L}+\s\d|\d{1,2}[-/.]\d{1,2}[-/.]\d{2,4}$/u.test(text);
}

/** Tell whether a text is 'CONCEPT' on a line of its own, or as the value of a status. */
export function isDraftLine(text: string, words: GovernanceWords): boolean {
  const value = text.replace(/^[^:]{1,20}:\s{0,3}/u, '').toLowerCase();
  return words.drafts.some(
    (word) =>
      value.startsWith(word) &&
      (!anyLetter.test(value.slice(word.length)) ||
        (value.length < text.length && value[word.length] === ',')),
  );
}

/** `1.0` of 'Versie 1.0 – september 2023' */
export function versionIn(text: string, words: GovernanceWords): string | null {
  const folded = text.toLowerCase();
  const cue = words.version.find((word) => folded.startsWith(`${word} `));
  return (
    (cue &&
      /^\s{1,3}(\d{1,3}(?:\.\d{1,3}){0,3})\b(?![-/]\d|\s+\p{L}{3,12}\s+\d{4}\b)/u.exec(
        text.slice(cue.length),
      )?.[1]) ||
    null
  );
}

/** The text behind 'Bestemd voor:'; `''` where it ends there, null where the text does not begin so. */
export function afterLead(text: string, leads: readonly string[]): string | null {
  if (!text.includes(':')) return null;
  const match = /^([^:|]{2,50}?)\s{0,3}:\s{0,3}(.{0,300})$/u.exec(text);
  if (!match) return null;
  const lead = (match[1] as string).toLowerCase();
  const fits = leads.some(
    (cue) => lead === cue || lead.startsWith(`${cue} `) || lead.endsWith(` ${cue}`),
  );
  return fits ? (match[2] as string) : null;
}
