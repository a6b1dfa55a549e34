import type { PdfPage } from './pdfjs.ts';

/** A stretch of text in one font, as pdf.js gives it: points from the top left corner of the page as it is shown. */
export interface Run {
  readonly text: string;
  readonly x: number;
  readonly end: number;
  /** The baseline. */
  readonly y: number;
  /** Size of the letters. */
  readonly size: number;
  readonly bold: boolean;
  /** White space stands between it and the run before it. */
  readonly spaced: boolean;
  /** It does not run from left to right: a watermark, a line up the margin. */
  readonly turned: boolean;
  /** The marked content that it belongs to: `artifact` where the document says that it is no text of its own. */
  readonly content: string | 'artifact' | null;
}

/** The runs of a page, and its size in points. */
export interface PageRuns {
  readonly width: number;
  readonly height: number;
  readonly runs: readonly Run[];
}

/**
 * Read the runs of a page, in the order in which they were drawn.
 *
 * @param bold Tells the weight of a font by pdf.js' name for it.
 */
export async function readRuns(
  page: PdfPage,
  bold: (page: PdfPage, names: readonly string[]) => Promise<ReadonlySet<string>>,
): Promise<PageRuns> {
  const { width, height, transform } = page.getViewport({ scale: 1 });
  const { items } = await page.getTextContent({ includeMarkedContent: true });
  const names = new Set(items.flatMap((item) => ('fontName' in item ? [item.fontName] : [])));
  const heavy = await bold(page, [...names]);
  const runs: Turned[] = [];
  const open: Array<string | null> = [];
  let spaced = false;
  for (const item of items) {
    if (!('str' in item)) {
      if (item.type === 'endMarkedContent') open.pop();
      else open.push(isArtifact(item) ? 'artifact' : (item.id ?? null));
      continue;
    }
    if (item.str.trim() === '') {
      spaced ||= item.str !== '' || item.hasEOL;
      continue;
    }
    const [a, b, c, d, e, f] = multiply(transform, item.transform);
    const size = Math.hypot(c, d) || Math.hypot(a, b);
    if (![size, e, f, item.width].every(Number.isFinite) || size === 0) continue;
    const content = open.includes('artifact') ? 'artifact' : (open.findLast((id) => id) ?? null);
    const lead = item.str.length - item.str.trimStart().length;
    runs.push({
      text: item.str.trim(),
      along: [a / Math.hypot(a, b) || 0, b / Math.hypot(a, b) || 0],
      x: e,
      end: item.width,
      y: f,
      size: Math.round(size * 10) / 10,
      bold: heavy.has(item.fontName),
      spaced: spaced || lead > 0,
      content,
    });
    spaced = item.hasEOL || /\s$/u.test(item.str);
  }
  return { width, height, runs: upright(runs) };
}

/** Text that is none of the document's own. pdf.js gives the tag, which its types lack. */
function isArtifact(item: object): boolean {
  return 'tag' in item && item.tag === 'Artifact';
}

/** A run before it is known which way the page is read: `end` is its length. */
interface Turned extends Omit<Run, 'turned'> {
  /** Its direction: right and down. */
  readonly along: readonly [number, number];
}

/** Turn the page so that most of its letters run from left to right. */
function upright(runs: readonly Turned[]): Run[] {
  const letters = new Map<string, number>();
  for (const { along, text } of runs) {
    const key = along.map((part) => Math.round(part)).join(' ');
    letters.set(key, (letters.get(key) ?? 0) + text.length);
  }
  const [most = '1 0'] = [...letters].sort((a, b) => b[1] - a[1])[0] ?? [];
  const [right = 1, down = 0] = most.split(' ').map(Number);
  const main =
    Math.abs(right) + Math.abs(down) === 1 ? ([right, down] as const) : ([1, 0] as const);
  return runs.map(({ along, x, y, end, ...run }) => {
    const at = x * main[0] + y * main[1];
    const straight = along[0] * main[0] + along[1] * main[1];
    return {
      ...run,
      x: at,
      end: at + end * Math.max(0.1, straight),
      y: y * main[0] - x * main[1],
      turned: straight < 0.99,
    };
  });
}

type Matrix = readonly [number, number, number, number, number, number];

/** The second transformation and then the first. */
function multiply(first: readonly number[], second: readonly number[]): Matrix {
  const [a = 1, b = 0, c = 0, d = 1, e = 0, f = 0] = first;
  const [g = 1, h = 0, i = 0, j = 1, k = 0, l = 0] = second;
  return [
    a * g + c * h,
    b * g + d * h,
    a * i + c * j,
    b * i + d * j,
    a * k + c * l + e,
    b * k + d * l + f,
  ];
}
