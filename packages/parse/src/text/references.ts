import type { ReadingWords } from '@akkoord/taxonomy';
import type { Range } from './lines.ts';
import type { NoteDraft } from './note-groups.ts';
import { pointsElsewhere, withoutBracket } from './note-markers.ts';
import type { NoteSign } from './note-signs.ts';

/** A sign in the text that refers to a footnote. */
export interface Reference extends Range {
  readonly label: string;
  /** What was read where the number belongs. */
  readonly sign: string;
  /** The sign was taken for another: `!` for `1`. */
  readonly misread: boolean;
  readonly confidence: number;
}

/** A footnote with the sign that refers to it, and how sure that is, 0..1. */
export interface Match {
  readonly sign: NoteSign;
  /** The sign shows the number or star of the note, and belongs to no word. */
  readonly exact: boolean;
  /** The note says by itself that it is one. */
  readonly itself: boolean;
  readonly confidence: number;
}

/** What the matching knows of the text beside its signs. */
export interface MatchContext {
  readonly words: ReadingWords;
  /** The text shows damage by a scanner or an extraction, or it is not known whether it does. */
  readonly damaged: boolean;
}

/** Above this many pairs of sign and note, only signs that show the note's own number are matched. */
const mostCells = 1_000_000;

/**
 * Match the notes of a run to the signs above them, in order.
 *
 * A digit refers to its own number only, a star to a star. A misread sign (`!`, `?`, `®`, a star for a digit)
 * may stand for one note, where the note says by itself that it is one: it points elsewhere, or it explains the
 * word to which the sign clings. A digit that belongs to its word as often as not (`mp3`) needs the same, or half
 * of the run to be certain. As many as possible are matched, true numbers before misread ones.
 *
 * ```markdown
 * > | mits het geen persoonsgegevens! betreft
 *                                   ^
 * ```
 *
 * @param signs The signs that stand before the notes, in order.
 * @param drafts The notes of the run.
 * @returns For each note its sign; `null` where it has none that is certain.
 */
export function matchNotes(
  signs: readonly NoteSign[],
  drafts: readonly NoteDraft[],
  { words, damaged }: MatchContext,
): Array<Match | null> {
  const shaken = damaged || showsDamage(signs, drafts);
  const notes = drafts.map((draft) => toNote(draft, words, shaken));
  const usable =
    signs.length * notes.length > mostCells
      ? signs.filter(({ strength, number }) => strength !== 'weak' && number !== null)
      : signs;
  const strict = matchBy(usable, notes);
  const left = strict.filter((match) => match === null).length;
  if (left === 0 || left > notes.length / 2) return strict;
  return matchBy(
    usable,
    notes.map((note) => ({ ...note, carried: true })),
  );
}

function matchBy(signs: readonly NoteSign[], notes: readonly Note[]): Array<Match | null> {
  const useful = signs.filter((sign) => notes.some((note) => weigh(sign, note) > 0));
  if (useful.length * notes.length > mostCells) return matchEqual(useful, notes);
  return matchInOrder(useful, notes).map(
    (match, j) => match ?? matchCertain(useful, notes[j] as Note),
  );
}

/** A small digit, a number in brackets or a star refers to its note out of order too: `reis** … ouders*`. */
function matchCertain(signs: readonly NoteSign[], note: Note): Match | null {
  const { style } = note.draft.marker;
  if (style === 'digit' || style === 'damaged') return null;
  const sign = signs.find(
    (other) => other.strength === 'certain' && weigh(other, note) === weights.certain,
  );
  return sign ? { sign, exact: true, itself: speaks(note, sign), confidence: 0.97 } : null;
}

/** How much speaks for a match: the more true numbers a matching has, the more it weighs. */
const weights = { certain: 8, number: 7, sameSign: 6, wordDigit: 4, misread: 2, none: 0 } as const;

/** How sure a match of a weight is. */
function confidenceOf(weight: number): number {
  if (weight >= weights.number) return 0.97;
  return weight >= weights.sameSign ? 0.95 : 0.85;
}

/** A note with what its text says of itself. */
interface Note {
  readonly draft: NoteDraft;
  /** Its text begins as one that points elsewhere. */
  readonly points: boolean;
  /** The words that it may explain: those in quotation marks, its long ones, and its first ones but the shortest. */
  readonly explained: ReadonlySet<string>;
  /** Signs that a person may have written are taken for misread ones. */
  readonly shaken: boolean;
  /** Half of its run or more has references for sure. */
  readonly carried: boolean;
}

function toNote(draft: NoteDraft, words: ReadingWords, shaken: boolean): Note {
  const text = draft.lines
    .map((line, i) => (i === 0 ? line.text.slice(draft.marker.length) : line.text))
    .join(' ')
    .slice(0, 1000);
  const folded = text.toLowerCase();
  const spoken = folded.match(/\p{L}+/gu) ?? [];
  const quoted = folded.match(/(?<=[‘'“"„,])\p{L}{2,40}(?=[’'”"])/gu) ?? [];
  return {
    draft,
    points: pointsElsewhere(text, words),
    explained: new Set([...spoken.filter((word, i) => word.length >= (i < 4 ? 4 : 6)), ...quoted]),
    shaken,
    carried: false,
  };
}

/** How much a sign looks like the reference of a note: nothing where it cannot be. */
function weigh(sign: NoteSign, note: Note): number {
  const { marker, number, misread } = note.draft;
  if (number === null) {
    const same = withoutBracket(sign.sign) === withoutBracket(marker.text);
    return same ? weights.certain : weights.none;
  }
  const itself = speaks(note, sign);
  if (sign.number !== null) {
    if (sign.number !== number && !(misread && sign.sign === marker.text)) return weights.none;
    if (sign.strength === 'weak') return itself || note.carried ? weights.wordDigit : weights.none;
    return sign.strength === 'certain' ? weights.certain : weights.number;
  }
  if (marker.style === 'small' || marker.style === 'bracket') return weights.none;
  if (misread && sign.sign === marker.text) return weights.sameSign;
  if (sign.sign.length > 1) return weights.none;
  const taken = note.shaken || impossible.test(sign.sign);
  return taken && itself ? weights.misread : weights.none;
}

/** The note points elsewhere, or explains the word to which the sign clings. */
function speaks(note: Note, sign: NoteSign): boolean {
  return note.points || note.explained.has(sign.host);
}

/** What no person puts behind a word in small letters. */
const impossible = /[®°]/u;

/** The marker of a note was misread, or a sign stands on its page that no person puts there. */
function showsDamage(signs: readonly NoteSign[], notes: readonly NoteDraft[]): boolean {
  const page = notes[0]?.lines[0]?.page;
  return (
    notes.some(({ misread }) => misread) ||
    signs.some((sign) => sign.page === page && impossible.test(sign.sign))
  );
}

/** The matching in order with the greatest weight, by dynamic programming over signs and notes. */
function matchInOrder(signs: readonly NoteSign[], notes: readonly Note[]): Array<Match | null> {
  const gains = signs.map((sign) => notes.map((note) => weigh(sign, note)));
  const best = gains.map(() => new Array<number>(notes.length + 1).fill(0));
  best.push(new Array<number>(notes.length + 1).fill(0));
  const at = (i: number, j: number) => best[i]?.[j] ?? 0;
  const gain = (i: number, j: number) => gains[i]?.[j] ?? 0;
  for (let i = signs.length - 1; i >= 0; i--) {
    for (let j = notes.length - 1; j >= 0; j--) {
      const row = best[i] as number[];
      const taken = gain(i, j) > 0 ? at(i + 1, j + 1) + gain(i, j) : 0;
      row[j] = Math.max(at(i + 1, j), at(i, j + 1), taken);
    }
  }
  const found: Array<Match | null> = notes.map(() => null);
  let i = 0;
  let j = 0;
  while (i < signs.length && j < notes.length) {
    if (gain(i, j) > 0 && at(i, j) === at(i + 1, j + 1) + gain(i, j)) {
      const sign = signs[i] as NoteSign;
      found[j] = {
        sign,
        exact: gain(i, j) >= weights.number,
        itself: speaks(notes[j] as Note, sign),
        confidence: confidenceOf(gain(i, j)),
      };
      i += 1;
      j += 1;
    } else if (at(i, j) === at(i + 1, j)) i += 1;
    else j += 1;
  }
  return found;
}

function matchEqual(signs: readonly NoteSign[], notes: readonly Note[]): Array<Match | null> {
  const byNumber = new Map<number | null, NoteSign>();
  for (const sign of signs) if (!byNumber.has(sign.number)) byNumber.set(sign.number, sign);
  return notes.map((note) => {
    const { number } = note.draft;
    const sign = number === null ? undefined : byNumber.get(number);
    return sign ? { sign, exact: true, itself: speaks(note, sign), confidence: 0.97 } : null;
  });
}
