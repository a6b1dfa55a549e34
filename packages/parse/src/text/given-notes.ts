import type { Footnotes, NoteLines } from './footnotes.ts';
import type { GivenReference } from './given.ts';
import type { Line } from './lines.ts';
import type { Reference } from './references.ts';

/** The footnotes that a format gives, with the signs that refer to them; none are guessed. */
export function givenNotes(
  lines: readonly Line[],
  references: readonly GivenReference[],
): Footnotes {
  const notes = new Map<string, NoteLines & { lines: Line[] }>();
  for (const line of lines) {
    if (line.given?.kind !== 'note') continue;
    const { label, marker } = line.given;
    const known = notes.get(label);
    if (known) known.lines.push(line);
    else
      notes.set(label, { label, marker, ...lengthOf(marker, line), misread: false, lines: [line] });
  }
  return { notes: [...notes.values()], references: references.map(toReference), doubts: [] };
}

function lengthOf(marker: string, { text }: Line): { length: number } {
  const rest = text.slice(marker.length);
  return { length: marker.length + rest.length - rest.trimStart().length };
}

function toReference({ start, end, label }: GivenReference): Reference {
  return { start, end, label, misread: false, confidence: 1, sign: label };
}
