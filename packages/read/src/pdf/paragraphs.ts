import { median } from './flows.ts';
import type { PdfLine } from './lines.ts';
import { isLabel } from './pieces.ts';

/** How a line stands to the one before it; null where the page does not tell. */
export type Follows = 'goes-on' | 'begins' | null;

/** A line with its gap, and how it stands to the line before it. */
export interface Followed {
  readonly line: PdfLine;
  readonly follows: Follows;
  /** Empty lines before it. */
  readonly blanks: number;
  /** It opens a column or a page, and may go on with what stood on the one before. */
  readonly opens: boolean;
}

/** Parts of the size of the letters, or of the usual distance between lines. */
const bounds = {
  gap: 1.22,
  /** A raised sign may push its line down, and the lines of a heading may stand wider. */
  wideStep: 1.45,
  wideGap: 2.6,
  indent: 0.5,
  spare: 0.4,
  size: 0.06,
  /** Share of the lines of a column that end at its right edge, where it is justified. */
  justified: 0.5,
  /** Share of the paragraphs that begin under a gap or with an indent, where all do. */
  marked: 0.8,
} as const;

/**
 * Tell by gaps, indents, letters and the room that was left on a line where paragraphs begin.
 *
 * A word that had room on the line before stands on a line of its own: there a paragraph begins. Where the page tells
 * neither, the rules for text decide.
 *
 * @param lines All lines of the document in reading order.
 * @param sameBlock Whether two lines are one paragraph by the document's own structure; null where that does not say.
 */
export function toParagraphs(
  lines: readonly PdfLine[],
  sameBlock: (before: PdfLine, line: PdfLine) => boolean | null,
): Followed[] {
  const step = usualStep(lines);
  const justified = justifiedFlows(lines);
  const body = bodySize(lines);
  const seen = lines.map((line, i) => {
    const before = lines[i - 1];
    return before ? see(before, line, { step, justified, body }) : null;
  });
  const ends = seen.flatMap((sight) => (sight?.short && !sight.over ? [sight] : []));
  const marked = ends.filter(({ gap, indented, labelled }) => gap || indented || labelled).length;
  const always = ends.length >= 4 && marked >= ends.length * bounds.marked;
  return lines.map((line, i) => {
    const before = lines[i - 1];
    const sight = seen[i];
    if (!before || !sight) return { line, follows: null, blanks: 0, opens: false };
    const told = sameBlock(before, line);
    const follows = told === null ? judge(sight, always) : told ? 'goes-on' : 'begins';
    return { line, follows, blanks: sight.blanks, opens: sight.over };
  });
}

/** What the page shows between two lines. */
interface Sight {
  /** The line stands in another column or on another page. */
  readonly over: boolean;
  readonly gap: boolean;
  readonly blanks: number;
  /** Larger letters, or another weight. */
  readonly restyled: boolean;
  readonly labelled: boolean;
  /** A label that stands left of the text before it. */
  readonly outdented: boolean;
  readonly indented: boolean;
  /** The line before had room for its first word. */
  readonly short: boolean;
  readonly lower: boolean;
  readonly level: boolean;
}

interface Measures {
  readonly step: number;
  /** The size of most letters. */
  readonly body: number;
  readonly justified: ReadonlySet<number>;
}

function see(before: PdfLine, line: PdfLine, { step, justified, body }: Measures): Sight {
  const over = before.flow !== line.flow;
  const ratio = over ? 1 : (line.y - before.y) / (step * Math.max(before.size, line.size));
  const raised = /[⁰¹²³⁴⁵⁶⁷⁸⁹]/u.test(before.text + line.text);
  const large = Math.min(before.size, line.size) > body * 1.1;
  const gap = ratio > (raised || large ? bounds.wideStep : bounds.gap);
  const restyled =
    Math.abs(line.size - before.size) > bounds.size * before.size || line.bold !== before.bold;
  const indent = bounds.indent * line.size;
  const start = before.hang ?? before.x;
  const labelled = isLabelled(line.text);
  return {
    over,
    gap,
    blanks: gap ? (ratio > bounds.wideGap ? 2 : 1) : 0,
    restyled,
    labelled,
    outdented: !over && labelled && line.x < start - indent,
    indented: !over && line.x > start + indent,
    short: hasRoom(before, line, justified.has(before.flow)),
    lower: /^[\p{Ll}]/u.test(line.text) && !labelled,
    level: Math.abs(line.x - start) < indent || Math.abs(line.x - before.x) < indent,
  };
}

function judge(sight: Sight, always: boolean): Follows {
  const { over, gap, restyled, labelled, outdented, indented, short, lower } = sight;
  if (over) {
    if (restyled) return 'begins';
    if (lower && !short) return 'goes-on';
    return short && !lower ? 'begins' : null;
  }
  if (gap) return 'begins';
  if (restyled) return lower && !short ? null : 'begins';
  if (outdented) return 'begins';
  if (labelled) return short ? 'begins' : null;
  if (short) return lower ? null : 'begins';
  if (indented) return lower ? null : 'begins';
  if (!sight.level) return null;
  return lower || always ? 'goes-on' : null;
}

function isLabelled(text: string): boolean {
  const first = /^(\S{1,12})\s+\S/u.exec(text)?.[1];
  return first !== undefined && isLabel(first);
}

/** Tell whether the first word of a line had room on the line before it. */
function hasRoom(before: PdfLine, line: PdfLine, justified: boolean): boolean {
  const room = before.right - before.end;
  if (justified && /\p{L}[-\u00ad]$/u.test(before.text)) return false;
  // A line of one word cannot be stretched.
  if (justified && room > before.size * 0.3 && before.text.includes(' ')) return true;
  const first = /^[^\s-]+-?/u.exec(line.text)?.[0].length ?? 0;
  const letter = (line.end - line.x) / Math.max(1, line.text.length);
  return room > (first + 1) * letter + bounds.spare * before.size;
}

/** The usual distance between lines, as a part of the size of their letters. */
function usualStep(lines: readonly PdfLine[]): number {
  const steps = lines.flatMap((line, i) => {
    const before = lines[i - 1];
    if (!before || before.flow !== line.flow || before.size !== line.size) return [];
    const step = (line.y - before.y) / line.size;
    return step > 0.8 && step < 3 ? [step] : [];
  });
  const sorted = steps.sort((a, b) => a - b);
  return sorted[sorted.length >> 2] ?? 1.3;
}

/** The columns of which the lines were stretched to the right edge. */
function justifiedFlows(lines: readonly PdfLine[]): ReadonlySet<number> {
  const byFlow = new Map<number, PdfLine[]>();
  for (const line of lines) byFlow.set(line.flow, [...(byFlow.get(line.flow) ?? []), line]);
  const found = new Set<number>();
  for (const [flow, all] of byFlow) {
    const full = all.filter(({ end, right }) => right - end < 1).length;
    if (all.length >= 5 && full >= all.length * bounds.justified) found.add(flow);
  }
  return found;
}

/** The size of most letters. */
function bodySize(lines: readonly PdfLine[]): number {
  return median(
    lines.flatMap(({ size, text }) => new Array<number>(Math.min(200, text.length)).fill(size)),
  );
}
