import type { Line } from './lines.ts';

interface InlineLabel {
  readonly at: number;
  readonly value: number;
  readonly kind: 'digit' | 'bullet';
}

const inline =
  /(?<=\S)\s+(?:(\d{1,2})[.)](?=\s+[\p{Lu}‘'"])|(?<=[.;!?]\s{1,4})(\d{1,2})[.)]$|([•●▪■➢✓])(?=\s)|(?<=[.;:]\s{1,4})([-–])(?=\s))/gu;
const opening = /^(\d{1,2})[.)]\s/u;
const lineStart = /^\d{1,2}[.)](?:\s|$)/u;
const onlyLabels = /^(?:\d{1,2}[.)]\s{1,4}){1,60}\d{1,2}[.)]$/u;
const sentenceEnd = /(?<!(?<!\p{L})[A-Z])[.!?;:]["'”’)]?\s+(?=\p{Lu})/gu;

/**
 * Cut lines into which the extraction ran several items together, down to a whole document on one line.
 *
 * A label within a line counts where it goes on from the label before it, or begins again with 1 while a 2
 * follows; a title before a 1 is a line of its own.
 *
 * ```markdown
 * > | 1. Wij pesten niet. 2. Wij filmen niet. Voor ouders 1. Wij helpen mee. 2. Wij praten erover.
 *                         ^                   ^           ^                  ^
 * ```
 *
 * @param lines The lines of the text.
 */
export function cutRunOnLines(lines: readonly Line[]): Line[] {
  let value = 0;
  return lines.flatMap((line, i) => {
    if (line.cells) return [line];
    if (line.blanks > 0 || opening.test(line.text)) value = 0;
    const parts = cutLine(line, { first: i === 0, under: lines.slice(i + 1, i + 7), value });
    const last = parts.findLast(({ text }) => lineStart.test(text));
    value = last ? Number(/\d+/u.exec(last.text)?.[0]) : value;
    return parts;
  });
}

interface Around {
  readonly first: boolean;
  /** The lines under it. */
  readonly under: readonly Line[];
  /** The number of the item that goes on in this line; 0 for none. */
  readonly value: number;
}

function cutLine(line: Line, { first, under, value }: Around): Line[] {
  const labels = onlyLabels.test(line.text)
    ? everyLabel(line.text)
    : inSequence(line.text, nextValue(under), value);
  if (labels.length === 0) return [line];
  const cuts = new Set<number>();
  for (const { at, kind, value: num } of labels) {
    cuts.add(at);
    if (kind === 'digit' && num === 1)
      for (const cut of titleBefore(line.text, at, first)) cuts.add(cut);
  }
  const starts = [0, ...[...cuts].filter((cut) => cut > 0).sort((a, b) => a - b)];
  return starts.map((start, i) => {
    const raw = line.text.slice(start, starts[i + 1]);
    const text = raw.trimEnd();
    const at = line.start + start;
    return {
      ...line,
      text,
      start: at,
      end: at + text.length,
      ...(i > 0 ? { cut: true, blanks: 1, startsPage: false } : {}),
    };
  });
}

/** A column of numbers that the extraction put on one line: `1. 2. 3.` */
function everyLabel(text: string): InlineLabel[] {
  return [...text.matchAll(/\d+/gu)]
    .slice(1)
    .map((match) => ({ at: match.index, value: Number(match[0]), kind: 'digit' }));
}

/** The number of the first label under a line. */
function nextValue(under: readonly Line[]): number | null {
  const label = under.map(({ text }) => opening.exec(text)).find((match) => match !== null);
  return label ? Number(label[1]) : null;
}

/** The labels of a line that count on; a lone one is no list. */
function inSequence(text: string, next: number | null, going: number): InlineLabel[] {
  const own = opening.exec(text);
  const all: InlineLabel[] = [...text.matchAll(inline)].map((match) => ({
    at: match.index + match[0].length - match[0].trimStart().length,
    value: Number(match[1] ?? match[2] ?? 0),
    kind: match[1] || match[2] ? 'digit' : 'bullet',
  }));
  const bullets = all.filter(({ kind }) => kind === 'bullet');
  const found: InlineLabel[] = bullets.length >= 2 ? [...bullets] : [];
  let value = own ? Number(own[1]) : going;
  const digits = all.filter(({ kind }) => kind === 'digit');
  digits.forEach((label, i) => {
    const carried = own !== null || value !== going || /[.;!?]\s*$/u.test(text.slice(0, label.at));
    const goesOn = value > 0 && label.value === value + 1 && carried;
    const last = i === digits.length - 1;
    const starts = label.value === 1 && (digits[i + 1]?.value ?? (last ? next : null)) === 2;
    if (!goesOn && !starts) return;
    found.push(label);
    value = label.value;
  });
  return found.sort((a, b) => a.at - b.at);
}

/** Where the title begins that stands between the last sentence and a 1; at the start also the document's. */
function titleBefore(text: string, at: number, first: boolean): number[] {
  const from = Math.max(0, at - 200);
  const before = text.slice(from, at);
  const last = [...before.matchAll(sentenceEnd)].at(-1);
  const start = from + (last ? last.index + last[0].length : 0);
  const title = text.slice(start, at).trim();
  if (title.length > 90 || title === '') return [];
  const letter = /(?<=\s)(?=[A-Z][.)]\s\p{Lu})/u.exec(title);
  const found = [start];
  if (letter) found.push(start + letter.index);
  const whole = letter ? title.slice(0, letter.index).trim() : title;
  const cut = start === 0 && first ? secondTitle(whole) : null;
  if (cut !== null) found.push(start + cut);
  return found;
}

/** Where the heading begins behind the document's title: at the last capital behind a word of some length. */
function secondTitle(title: string): number | null {
  const capitals = [...title.matchAll(/\p{L}{4,}\s+(?=\p{Lu})/gu)];
  const last = capitals.at(-1);
  return last ? last.index + last[0].length : null;
}
