import type { PdfLine } from './lines.ts';

/** A note, with its lines and the signs that refer to it. */
export interface PdfNote {
  /** Its number; where numbers begin again on each page, its place in the document. */
  readonly label: string;
  /** As it stands before the note: `¹`, `1.` */
  readonly marker: string;
  readonly lines: readonly PdfLine[];
  readonly signs: readonly NoteSign[];
}

/** A raised number in a line: a half-open range of its text. */
export interface NoteSign {
  readonly line: PdfLine;
  readonly start: number;
  readonly end: number;
  readonly number: number;
}

const superscripts = '⁰¹²³⁴⁵⁶⁷⁸⁹';
const raised = /(?<=[\p{L}\p{P}])[⁰¹²³⁴⁵⁶⁷⁸⁹]{1,3}/gu;
const unit = /(?<!\p{L})[cdkm]?m$/u;
const counted = /^(\d{1,3})[.)]?\s/u;

/**
 * Find the notes at the feet of pages and at the end of the document, each with a raised number in the text.
 *
 * All raised numbers have their note and all notes their number, or none is given: then the rules for text decide.
 *
 * @param lines All lines in reading order.
 * @param tagged Whether the document itself says that a line is a note.
 */
export function findNotes(
  lines: readonly PdfLine[],
  tagged: (line: PdfLine) => boolean,
): PdfNote[] {
  const drafts =
    [footNotes(lines, tagged), endNotes(lines)].find((found) => found.length > 0) ?? [];
  const own = new Set(drafts.flatMap((draft) => draft.lines));
  const signs = lines.filter((line) => !own.has(line)).flatMap(signsIn);
  return pair(drafts, signs);
}

interface Draft {
  readonly number: number;
  readonly marker: string;
  readonly lines: PdfLine[];
}

/** The notes at the feet of columns; the rest of one may stand at the foot of the next page. */
function footNotes(lines: readonly PdfLine[], tagged: (line: PdfLine) => boolean): Draft[] {
  const drafts: Draft[] = [];
  for (const flow of flowsOf(lines)) {
    const from = flow.findIndex((line) => line.raised || tagged(line));
    const start = from < 0 ? flow.length : from;
    const rest = restBefore(flow, start, drafts.at(-1));
    if (rest < start) drafts.at(-1)?.lines.push(...flow.slice(rest, start));
    for (const line of flow.slice(start)) {
      const marker =
        /^([⁰¹²³⁴⁵⁶⁷⁸⁹]+)/u.exec(line.text)?.[1] ??
        (tagged(line) ? counted.exec(line.text)?.[0]?.trim() : undefined);
      if (marker) drafts.push({ number: numberOf(marker), marker, lines: [line] });
      else drafts.at(-1)?.lines.push(line);
    }
  }
  return drafts;
}

/** Where the rest of a note that was not finished on the page before begins: apart from the text, in small letters. */
function restBefore(flow: readonly PdfLine[], to: number, open: Draft | undefined): number {
  const last = open?.lines.at(-1);
  if (!last || /[.!?…]["'”’)]*$/u.test(last.text)) return to;
  const alike = (line: PdfLine) => line.size === last.size && Math.abs(line.x - last.x) < 40;
  let at = to;
  while (at > 0 && alike(flow[at - 1] as PdfLine)) {
    at -= 1;
    const [line, above] = [flow[at] as PdfLine, flow[at - 1]];
    if (!above || line.y - above.y > line.size * 2) return /^\p{Ll}/u.test(line.text) ? at : to;
  }
  return to;
}

/** The last list of the document, where it counts as the raised numbers of the text do. */
function endNotes(lines: readonly PdfLine[]): Draft[] {
  const drafts: Draft[] = [];
  let from = lines.length;
  for (let i = lines.length - 1; i >= 0; i--) {
    const line = lines[i] as PdfLine;
    const marker = counted.exec(line.text)?.[0]?.trim();
    if (!marker || (line.hang === null && !/[.)]$/u.test(marker))) {
      if (line.size !== lines.at(-1)?.size) break;
      continue;
    }
    drafts.unshift({ number: numberOf(marker), marker, lines: lines.slice(i, from) });
    from = i;
    if (numberOf(marker) === 1) break;
  }
  const counts = drafts.every(({ number }, i) => number === i + 1);
  return counts ? drafts : [];
}

function flowsOf(lines: readonly PdfLine[]): PdfLine[][] {
  const flows: PdfLine[][] = [];
  for (const line of lines) {
    const last = flows.at(-1);
    if (last?.[0]?.flow === line.flow) last.push(line);
    else flows.push([line]);
  }
  return flows;
}

function signsIn(line: PdfLine): NoteSign[] {
  return [...line.text.matchAll(raised)]
    .filter(({ index }) => !unit.test(line.text.slice(0, index)))
    .map(({ index, 0: sign }) => ({
      line,
      start: index,
      end: index + sign.length,
      number: numberOf(sign),
    }));
}

function pair(drafts: readonly Draft[], signs: readonly NoteSign[]): PdfNote[] {
  const notes: PdfNote[] = [];
  const numbers = drafts.map(({ number }) => number);
  const unique = new Set(numbers).size === numbers.length;
  let from = 0;
  for (const [i, { number, marker, lines }] of drafts.entries()) {
    const found = unique
      ? signs.filter((sign) => sign.number === number)
      : signs.slice(from, from + 1).filter((sign) => sign.number === number);
    if (found.length === 0) return [];
    from += found.length;
    notes.push({ label: String(unique ? number : i + 1), marker, lines, signs: found });
  }
  return from === signs.length ? notes : [];
}

/** The number that a marker or a sign shows: `¹²` and `12.` twelve. */
function numberOf(sign: string): number {
  const digits = [...sign].map((part) => {
    const at = superscripts.indexOf(part);
    return at < 0 ? part : String(at);
  });
  return Number(digits.join('').replace(/\D/gu, ''));
}
