import type { DiffPart, Edit } from '@akkoord/clause';
import { sentences, words } from '@akkoord/text';

/** A stretch of the base that a proposal gives other words; empty where it only adds. */
export type Stretch = Edit;

/** So many words have to stay between two changes for both to hold: nearer ones are read together. */
const wordsBetween = 3;

/** Below this share of words that stay, a text was written anew. */
const leastKept = 0.5;

/** How the changes of two proposals to one text stand to each other. */
export type Meeting =
  | { code: 'other-sentences' | 'same-sentence' }
  /** The words of the base between which they meet: half-open. */
  | { code: 'same-words'; start: number; end: number };

/** List where a difference changes the base, in order. */
export function stretchesOf(diff: readonly DiffPart[]): Stretch[] {
  const found: Stretch[] = [];
  let at = 0;
  for (const { op, text } of diff) {
    if (op === 'equal') at += text.length;
    else if (op === 'delete') {
      found.push({ start: at, end: at + text.length, text: '' });
      at += text.length;
    } else {
      const last = found.at(-1);
      if (last && last.end === at && last.text === '') last.text = text;
      else found.push({ start: at, end: at, text });
    }
  }
  return found;
}

/** Give the text that a difference starts from: its deletes and equals. */
export function baseText(diff: readonly DiffPart[]): string {
  return diff.map(({ op, text }) => (op === 'insert' ? '' : text)).join('');
}

/** Tell whether less than half of the words of the base stay. */
export function isRewritten(diff: readonly DiffPart[]): boolean {
  const count = (text: string) => words(text).filter(({ isWord }) => isWord).length;
  const all = count(baseText(diff));
  const kept = diff.reduce((sum, { op, text }) => sum + (op === 'equal' ? count(text) : 0), 0);
  return all > 0 && kept / all < leastKept;
}

/**
 * Say whether the changes of two proposals can stand in one text: never where they touch the same words, or words
 * with fewer than three between them. It speaks of words; whether the rules go together a person has to read.
 *
 * @param text The base.
 */
export function meetingOf(
  text: string,
  some: readonly Stretch[],
  others: readonly Stretch[],
): Meeting {
  let code: 'other-sentences' | 'same-sentence' = 'other-sentences';
  const ends = sentences(text).map(({ end }) => end);
  const sentenceAt = (offset: number) => ends.findIndex((end) => offset < end);
  for (const one of some) {
    for (const other of others) {
      if (isSameStretch(one, other)) continue;
      const [first, last] = one.start <= other.start ? [one, other] : [other, one];
      const between = text.slice(Math.min(first.end, last.start), last.start);
      const apart = words(between).filter(({ isWord }) => isWord).length;
      const inOne = sentenceAt(Math.max(first.end - 1, first.start)) === sentenceAt(last.start);
      if (first.end > last.start || (apart < wordsBetween && inOne)) {
        return { code: 'same-words', start: first.start, end: Math.max(first.end, last.end) };
      }
      if (first.end === last.start) {
        return { code: 'same-words', start: first.start, end: last.end };
      }
      if (inOne) code = 'same-sentence';
    }
  }
  return { code };
}

/** Put the changes of several proposals together, each once, in order. */
export function mergedStretches(all: ReadonlyArray<readonly Stretch[]>): Stretch[] {
  const found: Stretch[] = [];
  for (const stretch of all.flat()) {
    if (!found.some((known) => isSameStretch(known, stretch))) found.push(stretch);
  }
  return found.sort((a, b) => a.start - b.start);
}

/** Write the base with these stretches. */
export function withStretches(text: string, stretches: readonly Stretch[]): string {
  let written = '';
  let at = 0;
  for (const stretch of stretches) {
    written += text.slice(at, stretch.start) + stretch.text;
    at = stretch.end;
  }
  return written + text.slice(at);
}

/** Make edits of stretches: one that only adds takes a sign beside it along, since an edit is never empty. */
export function editsOf(text: string, stretches: readonly Stretch[]): Edit[] {
  return stretches.map(({ start, end, text: added }) => {
    if (end > start) return { start, end, text: added };
    return start > 0
      ? { start: start - 1, end: start, text: text.slice(start - 1, start) + added }
      : { start, end: start + 1, text: added + text.slice(start, start + 1) };
  });
}

function isSameStretch(one: Stretch, other: Stretch): boolean {
  return one.start === other.start && one.end === other.end && one.text === other.text;
}
