import type { Taxonomy, TermGroup, TermVariant } from '@akkoord/taxonomy';
import { foldWord } from '@akkoord/text';
import { opensSentence } from './casing.ts';

/** A word of a group: half-open, UTF-16 units. */
export interface TermMatch {
  start: number;
  end: number;
  group: TermGroup;
  variant: TermVariant;
  number: 'singular' | 'plural';
  /** The form as the taxonomy writes it. */
  form: string;
}

/** Finds the words of a text that belong to a group of which one is enough, in order. */
export type TermFinder = (text: string) => TermMatch[];

interface Range {
  start: number;
  end: number;
}

/** A memo and no state: one taxonomy always gives the same finder. */
const finders = new WeakMap<Taxonomy, TermFinder>();

/**
 * Make a finder of the words of a taxonomy's terminology.
 *
 * It finds whole words; where two fit, the longest. No parts of compounds (`vakdocent`, `oud-medewerker`,
 * `docent(en)`), of addresses on the internet, of names of laws and documents, nor what the taxonomy excepts.
 */
export function termFinder(taxonomy: Taxonomy): TermFinder {
  const known = finders.get(taxonomy);
  if (known) return known;
  const made = makeFinder(taxonomy);
  finders.set(taxonomy, made);
  return made;
}

/** Give the form by which a variant is called: its singular, where it has one. */
export function writtenForm({ id, singular, plural }: TermVariant): string {
  return (singular ?? plural)?.[0] ?? id;
}

function makeFinder(taxonomy: Taxonomy): TermFinder {
  const forms = formsOf(taxonomy.terminology.groups);
  if (forms.size === 0) return () => [];
  const pattern = patternOf([...forms.values()].map(({ form }) => form));
  const fixed = taxonomy.terminology.groups.map(({ id, except }) => ({
    id,
    pattern: except.length > 0 ? patternOf(except) : null,
  }));
  const names = namesWith(pattern, taxonomy);
  const documents = new Set(taxonomy.reading.documentNouns);
  return (text) => {
    const anywhere = [...addressesIn(text), ...(names ? rangesOf(text, names) : [])];
    const excepted = new Map(
      fixed.map(({ id, pattern: phrases }) => [id, phrases ? rangesOf(text, phrases) : []]),
    );
    return rangesOf(text, pattern).flatMap((range) => {
      const form = forms.get(keyOf(text.slice(range.start, range.end)));
      if (!form || inTitle(text, range.start, documents)) return [];
      const apart = [...anywhere, ...(excepted.get(form.group.id) ?? [])];
      return apart.some((one) => one.start < range.end && range.start < one.end)
        ? []
        : [{ ...range, ...form }];
    });
  };
}

type Form = Omit<TermMatch, 'start' | 'end'>;

function formsOf(groups: readonly TermGroup[]): Map<string, Form> {
  const forms = new Map<string, Form>();
  for (const group of groups) {
    for (const variant of group.variants) {
      for (const number of ['singular', 'plural'] as const) {
        for (const form of variant[number] ?? []) {
          const key = keyOf(form);
          if (!forms.has(key)) forms.set(key, { group, variant, number, form });
        }
      }
    }
  }
  return forms;
}

/** Names of laws and documents in which a word of a group stands: they are called as they are called. */
function namesWith(pattern: RegExp, { laws, names }: Taxonomy): RegExp | null {
  const all = [
    ...laws.flatMap((law) => law.names),
    ...names.flatMap(({ kind, phrases }) => (kind === 'document' ? phrases : [])),
  ].filter((name) => rangesOf(name, pattern).length > 0);
  return all.length > 0 ? patternOf(all) : null;
}

/** Whether a place follows a document's own noun within a sentence: `de Gedragscode docenten`. */
function inTitle(text: string, start: number, documents: ReadonlySet<string>): boolean {
  const before = /(?<![\p{L}\p{N}])(\p{Lu}\p{L}+)\s+$/u.exec(text.slice(0, start));
  const noun = before?.[1];
  if (!before || noun === undefined || !documents.has(noun.toLowerCase())) return false;
  return !opensSentence(text, before.index);
}

/** Find addresses of sites and mail, and names of accounts. */
export function addressesIn(text: string): Range[] {
  const pattern = /\S*(?:@|:\/\/|www\.)\S*|\S*[\p{L}\p{N}]\.\p{Ll}{2,}(?![\p{L}\p{N}])\S*/gu;
  return rangesOf(text, pattern);
}

function patternOf(forms: readonly string[]): RegExp {
  const sorted = [...new Set(forms)].sort((a, b) => b.length - a.length || (a < b ? -1 : 1));
  const before = String.raw`(?<![\p{L}\p{M}\p{N}_@#)\-‐‑]|\p{L}['’])`;
  const after = String.raw`(?![\p{L}\p{M}\p{N}_@(\-‐‑]|['’]\p{L})`;
  return new RegExp(`${before}(?:${sorted.map(sourceOf).join('|')})${after}`, 'giu');
}

/** Let any white space stand for a space, any hyphen for one, and a bare letter for one with an accent. */
function sourceOf(form: string): string {
  return form
    .normalize('NFC')
    .split(/(\s+|-|.)/u)
    .filter((part) => part !== '')
    .map((part) => {
      if (/^\s/.test(part)) return String.raw`\s+`;
      if (part === '-') return '[-‐‑]';
      const apart = part.normalize('NFD');
      if (apart.length > 1) return `(?:${part}|${apart}|${apart.charAt(0)}(?!\\p{M}))`;
      return part.replace(/[\\^$.*+?()[\]{}|/]/, '\\$&');
    })
    .join('');
}

function rangesOf(text: string, pattern: RegExp): Range[] {
  return [...text.matchAll(pattern)].map(({ index, 0: { length } }) => ({
    start: index,
    end: index + length,
  }));
}

function keyOf(form: string): string {
  return foldWord(form);
}
