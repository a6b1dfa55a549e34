import {
  type DiffPart,
  type Other,
  type OtherCode,
  type Significance,
  withoutQuoteShapes,
} from '@akkoord/clause';
import { diffWords } from '../diff.ts';

/** What each code is a difference of, and in which way. */
const sorts = {
  title: ['title', 'substitution'],
  school: ['school', 'substitution'],
  'heading-text': ['heading', 'substitution'],
  'heading-number': ['heading', 'substitution'],
  'heading-level': ['structure', 'substitution'],
  'heading-nesting': ['structure', 'substitution'],
  'heading-moved': ['structure', 'substitution'],
  'heading-added': ['heading', 'insertion'],
  'heading-removed': ['heading', 'repeal'],
  'note-text': ['footnote', 'substitution'],
  'note-place': ['footnote', 'substitution'],
  'note-added': ['footnote', 'insertion'],
  'note-removed': ['footnote', 'repeal'],
  'table-cells': ['table', 'substitution'],
  'table-row-added': ['table', 'insertion'],
  'table-row-removed': ['table', 'repeal'],
  'link-address': ['link', 'substitution'],
  'link-added': ['link', 'insertion'],
  'link-removed': ['link', 'repeal'],
  'image-text': ['image', 'substitution'],
  'image-added': ['image', 'insertion'],
  'image-removed': ['image', 'repeal'],
  'clause-depth': ['structure', 'substitution'],
  'clause-heading': ['structure', 'substitution'],
  'clause-form': ['structure', 'substitution'],
  'clause-layout': ['structure', 'substitution'],
  'document-layout': ['structure', 'substitution'],
} as const satisfies Record<OtherCode, readonly [Other['of'], Other['kind']]>;

/** Where a difference stands on each side, and its words. */
export interface OtherPlace {
  before: readonly string[];
  after: readonly string[];
  /** The words of both sides; left out where no words say it. */
  words?: readonly [string, string];
}

/** Make a row for a difference that stands in no clause's words. */
export function other(
  code: OtherCode,
  { before, after, words }: OtherPlace,
  significance: Significance = 'substantive',
): Other {
  const [of, kind] = sorts[code];
  const diff: DiffPart[] = words ? diffWords(...words) : [];
  return {
    of,
    code,
    kind,
    before: [...before],
    after: [...after],
    significance,
    effect: null,
    findings: [],
    diff,
  };
}

/** Tell whether a reader sees the same on both sides, whatever the white space and the shapes of quotation marks. */
export function isSame(before: unknown, after: unknown): boolean {
  if (before === after) return true;
  if (typeof before === 'string' && typeof after === 'string') {
    return withoutQuoteShapes(folded(before)) === withoutQuoteShapes(folded(after));
  }
  return JSON.stringify(withoutQuoteShapes(before)) === JSON.stringify(withoutQuoteShapes(after));
}

function folded(text: string): string {
  return text.normalize('NFC').replace(/\s+/gu, ' ').trim();
}

/** Weigh words that differ: the same but for case, marks and white space is no difference of meaning. */
export function wordsWeigh(before: string, after: string): Significance {
  return letters(before) === letters(after) ? 'none' : 'substantive';
}

function letters(text: string): string {
  return text
    .normalize('NFC')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]/gu, '');
}
