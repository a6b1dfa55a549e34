import type { Comparison } from '@akkoord/clause';
import { lowerFirst } from '@akkoord/text';
import {
  DeletedTextRun,
  HeadingLevel,
  InsertedTextRun,
  type IParagraphOptions,
  Paragraph,
  type ParagraphChild,
  Tab,
  TabStopType,
  TextRun,
} from 'docx';
import { type RedlineBlock, toRedline } from '../view/redline.ts';
import type { Run } from '../view/runs.ts';
import { headingAt, portrait, properties, section } from './house-style.ts';
import { labelRoom } from './numbering.ts';
import { packDocx } from './package.ts';
import { plainText } from './plain-text.ts';

/**
 * Write the whole new text over the old one as a Word document with tracked changes: accept all and the new
 * text stands there, reject all and it is the old one.
 *
 * Numbers are plain text here, so that they too are accepted or rejected. Paragraph marks are tracked, so
 * that no empty paragraph stays behind. Where a clause moved, the name beside its revisions says so: a
 * comment was tried, and its anchor keeps the paragraph of a deleted clause alive.
 *
 * Source: ECMA-376 part 1, 17.13.5 (revisions).
 *
 * @returns The same bytes for the same comparison.
 */
export async function redlineToDocx(comparison: Comparison): Promise<Uint8Array> {
  const { title, subtitle, blocks } = toRedline(comparison);
  const tracker = new Tracker();
  const children = blocks.map((block) => paragraphOf(block, tracker));
  // The last paragraph mark of a document cannot go: where it should, an empty paragraph keeps it.
  if (blocks.at(-1)?.end !== 'equal') children.push(new Paragraph({}));
  return packDocx({
    ...properties(title),
    sections: [
      section(children, {
        paper: portrait,
        header: [title, ''],
        footer: subtitle,
      }),
    ],
  });
}

/**
 * Numbers revisions in the order of the text, and names them by what they do.
 *
 * The names matter beside being of use: LibreOffice takes two insertions of one name, at the end of a
 * paragraph that stays and at the start of the next, for one, and rejects the paragraph mark with them.
 */
class Tracker {
  #revision = 0;
  #last = '';

  /** Give the particulars of the next revision; the date is taken out of the file again. */
  next(name: string): { id: number; author: string; date: string } {
    this.#revision += 1;
    this.#last = `Akkoord: ${name}`;
    return { id: this.#revision, author: this.#last, date: '2000-01-01T00:00:00Z' };
  }

  /** Whether the last revision has this name. */
  wasNamed(name: string): boolean {
    return this.#last === `Akkoord: ${name}`;
  }
}

function paragraphOf(block: RedlineBlock, tracker: Tracker): Paragraph {
  const { label, runs, end } = block;
  const whole = wholeName(block);
  const words = tracker.wasNamed(names.words) ? names.moreWords : names.words;
  const children = [
    ...label.flatMap((run) => runOf(run, () => tracker.next(whole ?? names.number))),
    ...runs.flatMap((run) => runOf(run, () => tracker.next(whole ?? words))),
  ];
  const kind = end === 'insert' ? 'insertion' : 'deletion';
  const mark = end === 'equal' ? {} : { run: { [kind]: tracker.next(whole ?? words) } };
  return new Paragraph({ ...shapeOf(block), ...mark, children });
}

/** What a revision does, as the name beside it in Word. */
const names = {
  words: 'woorden',
  moreWords: 'meer woorden',
  number: 'nummer',
  insert: 'nieuw',
  delete: 'vervallen',
} as const;

/** Name the revision of a paragraph that only one text has; `null` where words of both stand in it. */
function wholeName({ label, runs, end, note }: RedlineBlock): string | null {
  if (end === 'equal' || ![...label, ...runs].every(({ op }) => op === end)) return null;
  return note ? plainText(lowerFirst(note.slice(0, -1))) : names[end];
}

function shapeOf({ kind, level, label }: RedlineBlock): IParagraphOptions {
  if (kind === 'title') return { heading: HeadingLevel.TITLE };
  if (kind === 'heading') return { heading: headingAt(level) };
  const left = level * labelRoom;
  if (label.length === 0) return left > 0 ? { indent: { left } } : {};
  return {
    indent: { left: left + labelRoom, hanging: labelRoom },
    tabStops: [{ type: TabStopType.LEFT, position: left + labelRoom }],
  };
}

/** A run for each stretch between tabs. */
function runOf({ op, text }: Run, next: () => ReturnType<Tracker['next']>): ParagraphChild[] {
  return text
    .split(/(\t)/)
    .filter(Boolean)
    .map((piece) => {
      const children = [piece === '\t' ? new Tab() : plainText(piece)];
      if (op === 'insert') return new InsertedTextRun({ children, ...next() });
      if (op === 'delete') return new DeletedTextRun({ children, ...next() });
      return new TextRun({ children });
    });
}
