import type { Mention } from '@akkoord/clause';
import { latin, ordinalOf } from '@akkoord/text';
import type { Wanted } from './place.ts';

/** One mention of a place in a clause's own text, taken apart: half-open, UTF-16 units. */
export interface Pointer {
  /** Where the mention begins, its noun included. */
  start: number;
  /** Where what names the place begins: `3` in `punt 3`. */
  at: number;
  end: number;
  /** The noun as it is written, in small letters: `punten`; null where there is none, or only `onder`. */
  noun: string | null;
  /** One of them: `punt`. */
  singular: string | null;
  target: Target;
}

/** What a mention names. */
export type Target =
  | { form: 'label'; label: string; behind: string[]; wanted: Wanted | 'article' }
  | { form: 'name'; name: string }
  | { form: 'neighbour'; step: 1 | -1; wanted: Wanted };

const valuePattern = latin(
  /^(?:(\p{Ll}+)\.?\s)?((?:[A-Z]\.?|[IVX]{2,6}\.)?\d+[a-z]{0,2}(?:[.:]\d+[a-z]{0,2})*(?:\.[a-z]{1,2})?|[A-Z]|[IVX]{2,6}|[a-z])(?:\slid\s(\d+[a-z]?))?(?:,\sonder\s(\w+))?$/u,
);
const sectionNouns = new Set([
  'hoofdstuk',
  'onderdeel',
  'paragraaf',
  'deel',
  'sectie',
  'rubriek',
  'kopje',
  'kop',
  'bijlage',
]);

const nextOrBefore = latin(/^(vorige|volgende)\s(\p{L}+)$/u);

const firstWord = latin(/^(\p{L}{2,}\.?)\s+/u);

/** Take a mention of a place apart. */
export function toPointer({ value, span: { start, end } }: Mention, text: string): Pointer {
  const words = text.slice(start, end);
  const near = nextOrBefore.exec(value);
  if (near) {
    const wanted = sectionNouns.has(near[2] as string) ? 'section' : 'clause';
    const target: Target = { form: 'neighbour', step: near[1] === 'vorige' ? -1 : 1, wanted };
    return { start, at: start, end, noun: near[2] ?? null, singular: near[2] ?? null, target };
  }
  const [, first, label, lid, behind] = valuePattern.exec(value) ?? [];
  const word = first ?? (label === undefined ? /^\p{Ll}+(?=\s)/u.exec(value)?.[0] : undefined);
  const singular =
    word === undefined || word === 'onder' ? null : word === 'art' ? 'artikel' : word;
  const lead = firstWord.exec(words);
  const written = lead?.[1]?.toLowerCase() ?? null;
  const noun = written === 'onder' || written === 'bij' || written === 'in' ? null : written;
  if (label === undefined) {
    const isLead = lead !== null && written !== null && value.toLowerCase().startsWith(written);
    const at = start + (isLead ? lead[0].length : 0);
    const name = word === undefined ? value : value.slice(word.length + 1);
    return { start, at, end, noun: isLead ? noun : null, singular, target: { form: 'name', name } };
  }
  const isWhole = isRank(words);
  const at = start + (isWhole ? 0 : (lead?.[0].length ?? 0));
  const parts = [lid, behind].filter((part) => part !== undefined);
  const wanted = wantedBy(singular, label);
  const target: Target = { form: 'label', label, behind: parts, wanted };
  return { start, at, end, noun: isWhole ? 'lid' : noun, singular, target };
}

const rankOfLid = latin(/^(?:het\s)?(\p{L}+)(?:\slid)?$/iu);

/** `het eerste lid`, and what of an enumeration stands for that: `het eerste`, `tweede lid`. */
function isRank(words: string): boolean {
  const [, rank] = rankOfLid.exec(words) ?? [];
  return rank !== undefined && (ordinalOf(rank.toLowerCase()) ?? 0) > 0;
}

/** List the ways in which a label may stand in a protocol: `B2` as `B.2`, `3a` as `3.a`. */
export function writingsOf(label: string): string[] {
  const plain = label.replaceAll(':', '.').replace(/^([A-Z])(?=\d)/, '$1.');
  return [...new Set([plain, plain.replace(/(\d)([a-z]{1,2})$/, '$1.$2')])];
}

function wantedBy(noun: string | null, label: string): Wanted | 'article' {
  if (noun === 'artikel') return 'article';
  if (noun === 'stap') return 'step';
  return (noun !== null && sectionNouns.has(noun)) || /^(?:[A-Z]|[IVX]{2,6})$/.test(label)
    ? 'section'
    : 'clause';
}
