import type { Comparison, ContentRun } from '@akkoord/clause';
import { lowerFirst } from '@akkoord/text';
import {
  DeletedTextRun,
  FootnoteReference,
  FootnoteReferenceRun,
  HeadingLevel,
  InsertedTextRun,
  type IParagraphOptions,
  Paragraph,
  type ParagraphChild,
  Tab,
  Table,
  TableCell,
  TableRow,
  TabStopType,
  TextRun,
  WidthType,
} from 'docx';
import { type RedlineParagraph, type RedlineTable, toRedline } from '../view/redline.ts';
import type { Run } from '../view/runs.ts';
import { targetText } from '../view/targets.ts';
import { revisionWords } from '../words/revision-words.ts';
import { headingAt, portrait, properties, section } from './house-style.ts';
import { labelRoom } from './numbering.ts';
import { packDocx } from './package.ts';
import { plainText } from './plain-text.ts';

/**
 * Write the whole new text over the old one as a Word document with tracked changes: accept all and the new
 * text stands there, reject all and it is the old one.
 *
 * Numbers are plain text here, so that they too are accepted or rejected. Paragraph marks are tracked, so
 * that no empty paragraph stays behind; rows of tables come in and go out as rows. A footnote is a footnote. Where a clause moved, the name beside its revisions says so: a
 * comment was tried, and its anchor keeps the paragraph of a deleted clause alive.
 *
 * Source: ECMA-376 part 1, 17.13.5 (revisions).
 *
 * @returns The same bytes for the same comparison.
 */
export async function redlineToDocx(comparison: Comparison): Promise<Uint8Array> {
  const { title, subtitle, blocks, notes } = toRedline(comparison);
  const tracker = new Tracker();
  const children = blocks.map((block) =>
    block.kind === 'table' ? tableOf(block, tracker) : paragraphOf(block, tracker),
  );
  const last = blocks.at(-1);
  // The last paragraph mark of a document cannot go: where it should, an empty paragraph keeps it.
  if (last?.kind === 'table' || last?.end !== 'equal') children.push(new Paragraph({}));
  const footnotes = tracker.footnotes.map(({ note, op }, index) => {
    const runs = notes[note]?.runs ?? [];
    const words = sideRuns(runs, op).flatMap((run) =>
      runOf(run, tracker, op === 'equal' ? revisionWords.words : revisionWords[op]),
    );
    return [index + 1, { children: [new Paragraph({ children: words })] }] as const;
  });
  return packDocx({
    ...properties(title),
    footnotes: Object.fromEntries(footnotes),
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
  /** The footnotes in the order of their marks: a moved one goes out at the one place and comes in at the other. */
  readonly footnotes: Array<{ note: number; op: Run['op'] }> = [];

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

function paragraphOf(block: RedlineParagraph, tracker: Tracker): Paragraph {
  const { label, runs, end } = block;
  const whole = wholeName(block);
  const words = tracker.wasNamed(revisionWords.words)
    ? revisionWords.moreWords
    : revisionWords.words;
  const children = [
    ...label.flatMap((run) => runOf(run, tracker, whole ?? revisionWords.number)),
    ...runs.flatMap((run) => runOf(run, tracker, whole ?? words)),
  ];
  const kind = end === 'insert' ? 'insertion' : 'deletion';
  const mark = end === 'equal' ? {} : { run: { [kind]: tracker.next(whole ?? words) } };
  return new Paragraph({ ...shapeOf(block), ...mark, children });
}

/** A table with its rows tracked: what stands in a row that comes in or goes out does so too. */
function tableOf({ rows, level }: RedlineTable, tracker: Tracker): Table {
  return new Table({
    indent: { size: level * labelRoom, type: WidthType.DXA },
    width: { size: portrait.width - level * labelRoom, type: WidthType.DXA },
    rows: rows.map(({ op, cells }) => {
      const name = op === 'equal' ? revisionWords.words : revisionWords[op];
      const tracked = op === 'insert' ? 'insertion' : 'deletion';
      return new TableRow({
        ...(op === 'equal' ? {} : { [tracked]: tracker.next(name) }),
        children: cells.map((runs) => {
          const children = runs.flatMap((run) => runOf(run, tracker, name));
          const mark = op === 'equal' ? {} : { run: { [tracked]: tracker.next(name) } };
          return new TableCell({ children: [new Paragraph({ ...mark, children })] });
        }),
      });
    }),
  });
}

/** Name the revision of a paragraph that only one text has; `null` where words of both stand in it. */
function wholeName({ label, runs, end, note }: RedlineParagraph): string | null {
  if (end === 'equal' || ![...label, ...runs].every(({ op }) => op === end)) return null;
  return note ? plainText(lowerFirst(note.slice(0, -1))) : revisionWords[end];
}

function shapeOf({ kind, level, label }: RedlineParagraph): IParagraphOptions {
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
function runOf(
  { op, text, note, target }: ContentRun,
  tracker: Tracker,
  name: string,
): ParagraphChild[] {
  const next = () => tracker.next(name);
  if (note !== undefined) return [noteMark(op, note, tracker, next)];
  return (target ? targetText(target) : text)
    .split(/(\t)/)
    .filter(Boolean)
    .map((piece) => {
      const children = [piece === '\t' ? new Tab() : plainText(piece)];
      if (op === 'insert') return new InsertedTextRun({ children, ...next() });
      if (op === 'delete') return new DeletedTextRun({ children, ...next() });
      return new TextRun({ children });
    });
}

/** Give the words of a footnote as its mark stands: all of it goes out or comes in with the mark. */
function sideRuns(runs: readonly ContentRun[], op: Run['op']): ContentRun[] {
  if (op === 'equal') return [...runs];
  const gone = op === 'delete' ? 'insert' : 'delete';
  return runs.filter((run) => run.op !== gone).map((run) => ({ ...run, op }));
}

/** A footnote stands at the foot of the page of its first mark; a later mark of one text is its number. */
function noteMark(
  op: Run['op'],
  note: number,
  { footnotes }: Tracker,
  next: () => ReturnType<Tracker['next']>,
): ParagraphChild {
  const placed = footnotes.findIndex((one) => one.note === note && one.op === op);
  if (placed < 0) footnotes.push({ note, op });
  if (placed < 0 && op === 'equal') return new FootnoteReferenceRun(footnotes.length);
  const children =
    placed < 0 ? [new FootnoteReference(footnotes.length)] : [plainText(`${placed + 1}`)];
  const style = placed < 0 ? { style: 'FootnoteReference' } : { superScript: true };
  if (op === 'insert') return new InsertedTextRun({ children, ...style, ...next() });
  if (op === 'delete') return new DeletedTextRun({ children, ...style, ...next() });
  return new TextRun({ children, ...style });
}
