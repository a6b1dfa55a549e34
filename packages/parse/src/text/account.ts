import type { ReadingMessage } from '@akkoord/clause';
import { saying } from '../messages.ts';
import type { NoteLines } from './footnotes.ts';
import type { Line, Range } from './lines.ts';
import type { NoteDoubt } from './note-doubts.ts';
import type { Entry } from './numbers.ts';
import type { Places } from './places.ts';
import type { Reference } from './references.ts';
import { type Damage, supposed } from './words/damage.ts';
import type { Repair } from './words/repair.ts';

/** Tell of a repaired word or sign. */
export function tellRepair(repair: Repair, places: Places): ReadingMessage {
  return {
    ...saying(repair.says),
    place: places.position(repair),
    actual: places.source.slice(repair.start, repair.end),
    expected: repair.value,
    confidence: repair.confidence,
  };
}

/** Tell of a text that is clearly damaged, and how; nothing of a text that is not. */
export function tellDamage({ kinds }: Damage): ReadingMessage[] {
  const clear = supposed.filter((kind) => kinds[kind].extent === 'clear');
  if (clear.length === 0) return [];
  const told = clear.map((kind) => {
    const { evidence } = kinds[kind];
    return { kind, cases: evidence.length, example: evidence[0] as string };
  });
  return [{ ...saying({ code: 'text-damaged', data: { kinds: told } }), confidence: 0.9 }];
}

/** Tell of sentences on end that are read as clauses of their own, since the text lost its paragraphs. */
export function tellParted(lines: readonly Line[], places: Places): ReadingMessage[] {
  const runs: Line[][] = [];
  lines.forEach((line, i) => {
    if (!line.parted) return;
    if (lines[i - 1]?.parted) runs.at(-1)?.push(line);
    else runs.push([line]);
  });
  return runs.map((run) => ({
    ...saying({ code: 'sentences-parted', data: { count: run.length } }),
    place: places.position({ start: run[0]?.start ?? 0, end: run.at(-1)?.end ?? 0 }),
    confidence: 0.6,
  }));
}

/** Tell of a footnote reference that was read as another sign; null where it stands as it should. */
export function tellReference(reference: Reference, places: Places): ReadingMessage | null {
  if (!reference.misread) return null;
  return {
    ...saying({
      code: 'footnote-reference',
      data: { sign: reference.sign, label: reference.label },
    }),
    place: places.position(reference),
    actual: reference.sign,
    expected: reference.label,
    confidence: reference.confidence,
  };
}

/** Tell of a footnote whose own marker was misread; null where it stands as it should. */
export function tellNote(note: NoteLines, places: Places): ReadingMessage | null {
  if (!note.misread) return null;
  const first = note.lines[0] as Range;
  return {
    ...saying({ code: 'footnote-marker', data: { marker: note.marker, label: note.label } }),
    place: places.position({ start: first.start, end: first.start + note.marker.length }),
    actual: note.marker,
    expected: note.label,
    confidence: 0.85,
  };
}

/** Tell of a line that looks like a footnote and stays a clause. */
export function tellDoubt({ line, marker, why }: NoteDoubt, places: Places): ReadingMessage {
  return {
    ...saying({ code: 'footnote-unproven', data: { marker, why } }),
    place: places.position(line),
    actual: marker,
    confidence: 0.6,
  };
}

/** Tell of a number that was lost, or that stood apart from its text; null where it stands as it should. */
export function tellNumber(entry: Entry, places: Places): ReadingMessage | null {
  const first = entry.blocks[0]?.lines[0];
  if (!first || entry.num === null) return null;
  if (entry.recovered) {
    return {
      ...saying({ code: 'lost-number', data: { num: entry.num, between: entry.between } }),
      place: places.position(first),
      actual: '',
      expected: entry.num,
      confidence: entry.between ? 0.9 : 0.65,
    };
  }
  if (entry.labelAt === null || entry.label === null) return null;
  const printed = places.source.slice(entry.labelAt.start, entry.labelAt.end);
  if (/^\D{0,2}1\D{0,2}$/.test(printed) && entry.label.value > 1 && entry.num !== null) {
    return {
      ...saying({ code: 'repeated-number', data: { num: entry.num } }),
      place: places.position(entry.labelAt),
      actual: printed,
      expected: entry.num,
      confidence: 0.8,
    };
  }
  if (entry.labelAt.start === first.start) return null;
  return {
    ...saying({ code: 'stranded-number', data: { num: entry.num } }),
    place: places.position(entry.labelAt),
    actual: places.source.slice(entry.labelAt.start, entry.labelAt.end),
    expected: entry.num,
    confidence: 0.9,
  };
}
