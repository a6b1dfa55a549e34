import type { LayoutLine } from '@akkoord/parse';
import { alignFlows, type Flow, findGutter, type Gutter, toFlows } from './flows.ts';
import type { PageParts } from './furniture.ts';
import { headingRanks } from './heading-ranks.ts';
import { apartLine, noteLines, rowLine, textLine } from './layout.ts';
import { type PdfLine, toLines } from './lines.ts';
import { findNotes, type PdfNote } from './notes.ts';
import { type Followed, toParagraphs } from './paragraphs.ts';
import { findRows, type PdfRow } from './tables.ts';
import type { Tag, Tags } from './tags.ts';

/** The pages of a document as they were read. */
export interface PdfPages {
  /** What the document says of itself as its title. */
  readonly title: string | undefined;
  /** The pieces by page. */
  readonly pages: readonly PageParts[];
  readonly tags: Tags;
}

/**
 * Put what stands on pages in the order in which it is read, with what the layout tells of each line.
 *
 * @returns The lines: text, rows of tables, notes, and what pages add.
 */
export function layOut({ title, pages, tags }: PdfPages): LayoutLine[] {
  const lines = linesOf(pages);
  const byFlow = groupBy(lines, ({ flow }) => flow);
  const rows = [...byFlow.values()].flatMap(findRows);
  const rowOf = new Map(rows.flatMap((row) => row.lines.map((line) => [line, row] as const)));
  const told = trusted(lines, tags);
  const tagOf = (line: PdfLine): Tag | undefined =>
    told && line.content !== null ? tags.get(line.content) : undefined;
  const notes = findNotes(
    lines.filter((line) => !rowOf.has(line)),
    (line) => tagOf(line)?.kind === 'note',
  );
  const noteOf = new Map(notes.flatMap((note) => note.lines.map((line) => [line, note] as const)));
  const text = lines.filter((line) => !rowOf.has(line) && !noteOf.has(line));
  const followed = toParagraphs(text, (before, line) =>
    sameBlock(tagOf(before), tagOf(line), before, line),
  );
  const placed = assemble({ lines, pages, rowOf, noteOf, followed, tagOf, notes });
  return withTitle(placed, title);
}

function linesOf(pages: readonly PageParts[]): PdfLine[] {
  let gutter: Gutter | null = null;
  const found = pages.flatMap(({ body }, page) => {
    const flows = toFlows(body, gutter);
    gutter = findGutter(body) ?? gutter;
    return flows.map((flow) => ({ flow, page }));
  });
  const aligned = alignFlows(found.map(({ flow }) => flow));
  return found.flatMap(({ page }, i) => toLines(aligned[i] as Flow, page, i));
}

/** Tags are worth something where most of the text has them, and where they are not one for each line. */
function trusted(lines: readonly PdfLine[], tags: Tags): boolean {
  const tagged = lines.filter(({ content }) => content !== null && tags.has(content));
  if (tagged.length < lines.length * 0.7) return false;
  const blocks = new Set(tagged.map(({ content }) => tags.get(content as string)?.block));
  const broken = lines.filter((line, i) => {
    const before = lines[i - 1];
    const apart = before?.flow === line.flow && blockOf(before, tags) !== blockOf(line, tags);
    return apart && /^\p{Ll}/u.test(line.text) && /[\p{L},]$/u.test(before.text);
  });
  return blocks.size > 1 && broken.length < lines.length * 0.1;
}

function blockOf({ content }: PdfLine, tags: Tags): number | undefined {
  return content === null ? undefined : tags.get(content)?.block;
}

function sameBlock(
  one: Tag | undefined,
  other: Tag | undefined,
  before: PdfLine,
  line: PdfLine,
): boolean | null {
  if (!one || !other || before.page !== line.page) return null;
  return one.block === other.block;
}

interface Parts {
  readonly lines: readonly PdfLine[];
  readonly pages: readonly PageParts[];
  readonly rowOf: ReadonlyMap<PdfLine, PdfRow>;
  readonly noteOf: ReadonlyMap<PdfLine, PdfNote>;
  readonly followed: readonly Followed[];
  readonly tagOf: (line: PdfLine) => Tag | undefined;
  readonly notes: readonly PdfNote[];
}

function assemble({ lines, pages, rowOf, noteOf, followed, tagOf, notes }: Parts): LayoutLine[] {
  const placed: LayoutLine[] = [];
  const byLine = new Map(followed.map((one) => [one.line, one]));
  const ranks = headingRanks(followed.map(({ line }) => line));
  const labelled = notes.flatMap(({ signs, label }) => signs.map((sign) => ({ ...sign, label })));
  const signs = groupBy(labelled, ({ line }) => line);
  const done = new Set<PdfRow | PdfNote>();
  for (const [page, { head, foot }] of pages.entries()) {
    placed.push(...head.map((piece) => apartLine(piece, page)));
    let afterRow = false;
    for (const line of lines.filter((one) => one.page === page)) {
      const whole = rowOf.get(line) ?? noteOf.get(line);
      if (whole && done.has(whole)) continue;
      if (whole) done.add(whole);
      if (whole && 'cells' in whole) placed.push(rowLine(whole, afterRow ? 0 : 1));
      else if (whole) placed.push(...noteLines(whole));
      const one = byLine.get(line);
      if (one) {
        const tag = tagOf(line);
        const depth = tag ? (tag.kind === 'heading' ? tag.depth : null) : ranks(line);
        const blanks = afterRow ? Math.max(1, one.blanks) : one.blanks;
        placed.push(textLine({ ...one, blanks }, { tag, depth, signs: signs.get(line) ?? [] }));
      }
      afterRow = rowOf.has(line);
    }
    placed.push(...foot.map((piece) => apartLine(piece, page)));
  }
  return placed;
}

/**
 * The first heading is the title where the document has it as its title, or where a heading as high follows at once.
 */
function withTitle(lines: readonly LayoutLine[], title: string | undefined): LayoutLine[] {
  const isText = ({ given }: LayoutLine) => given?.kind !== 'furniture';
  const from = lines.findIndex(isText);
  const first = lines[from];
  const end = lines.findIndex((line, i) => i > from && isText(line) && line.follows !== 'goes-on');
  const next = lines[end];
  if (!first || !next) return [...lines];
  const stretch = lines.slice(from, end).filter(isText);
  const named =
    title !== undefined && fold(stretch.map(({ text }) => text).join(' ')) === fold(title);
  const above =
    first.given?.kind === 'heading' &&
    next.given?.kind === 'heading' &&
    first.given.depth <= next.given.depth &&
    first.given.label === undefined;
  if (!named && !above) return [...lines];
  return lines.map((line) => (line === first ? { ...line, given: { kind: 'title' } } : line));
}

function fold(text: string): string {
  return text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}

function groupBy<Key, One>(all: readonly One[], keyOf: (one: One) => Key): Map<Key, One[]> {
  const groups = new Map<Key, One[]>();
  for (const one of all) {
    const group = groups.get(keyOf(one));
    if (group) group.push(one);
    else groups.set(keyOf(one), [one]);
  }
  return groups;
}
