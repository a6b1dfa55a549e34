import type { ContentBlock, ContentRun, Shape, Target } from '@akkoord/clause';

/** Where a block stands: in how many lists or quotations, and behind which mark. */
interface Place {
  level: number;
  mark: string | null;
}

/**
 * Give what a clause is built of, from its canonical content: paragraphs, items of lists, tables; all of it `equal`.
 *
 * Where a nested clause stands is left out: a row of its own tells of that.
 *
 * @param notes The footnotes that it refers to, in order, by their place in the comparison.
 */
export function blocksOf(content: readonly Shape[], notes: readonly number[]): ContentBlock[] {
  const marks = [...notes];
  return content.flatMap((shape) => blocksOfShape(shape, { level: 0, mark: null }, marks));
}

function blocksOfShape(shape: Shape, place: Place, marks: number[]): ContentBlock[] {
  if (typeof shape === 'string') return [paragraph([shape], place, marks)];
  const [type, attributes, ...children] = shape;
  switch (type) {
    case 'clause':
    case 'thematicBreak':
      return [];
    case 'list':
      return listBlocks(shape, place, marks);
    case 'blockquote':
      return inOrder(children, { ...place, level: place.level + 1 }, marks);
    case 'table':
      return [
        {
          type: 'table',
          op: 'equal',
          rows: children.map((row) => ({
            op: 'equal',
            cells: childrenOf(row).map((cell) => runsOf(childrenOf(cell), marks)),
          })),
        },
      ];
    case 'listItem':
      return inOrder(children, place, marks);
    default:
      return attributes === null || children.length > 0 ? [paragraph(children, place, marks)] : [];
  }
}

function listBlocks(list: Exclude<Shape, string>, { level }: Place, marks: number[]) {
  const [, attributes, ...items] = list;
  const start = Number(attributes?.start ?? 1);
  return items.flatMap((item, index) => {
    const mark = attributes?.ordered === true ? `${start + index}.` : '•';
    return inOrder(childrenOf(item), { level: level + 1, mark }, marks);
  });
}

/** Blocks of one parent; only the first stands behind its mark. */
function inOrder(children: readonly Shape[], place: Place, marks: number[]): ContentBlock[] {
  return children.flatMap((child, index) =>
    blocksOfShape(child, index === 0 ? place : { ...place, mark: null }, marks),
  );
}

function childrenOf(shape: Shape): readonly Shape[] {
  return typeof shape === 'string' ? [shape] : (shape.slice(2) as Shape[]);
}

function paragraph(
  children: readonly Shape[],
  { level, mark }: Place,
  marks: number[],
): ContentBlock {
  return { type: 'paragraph', op: 'equal', mark, level, runs: runsOf(children, marks) };
}

/** Give words, marks of footnotes, links and pictures; each mark takes the next footnote. */
function runsOf(shapes: readonly Shape[], marks: number[]): ContentRun[] {
  const runs: ContentRun[] = [];
  const visit = (shape: Shape) => {
    if (typeof shape === 'string') return pushRun(runs, { op: 'equal', text: shape });
    if (shape[0] === 'note') {
      const note = marks.shift();
      if (note !== undefined) runs.push({ op: 'equal', text: '', note });
      return;
    }
    for (const child of shape.slice(2)) visit(child as Shape);
    const target = targetOf(shape);
    if (target) runs.push({ op: 'equal', text: '', target });
  };
  for (const shape of shapes) visit(shape);
  return runs;
}

/** Give what a link leads to, or what a picture is; `null` for anything else. */
export function targetOf(shape: Shape): Target | null {
  if (typeof shape === 'string' || (shape[0] !== 'link' && shape[0] !== 'image')) return null;
  const [type, attributes, ...children] = shape;
  const of = (...keys: string[]) =>
    keys.flatMap((key) => (attributes?.[key] ? [String(attributes[key])] : [])).join(' ');
  return type === 'link'
    ? { of: type, text: children.map(wordsIn).join(''), address: of('url', 'title') }
    : { of: type, text: of('alt', 'title'), address: of('url') };
}

function wordsIn(shape: Shape): string {
  return typeof shape === 'string'
    ? shape
    : shape
        .slice(2)
        .map((child) => wordsIn(child as Shape))
        .join('');
}

/** Tell whether a run is no words but what stands between them. */
export function isMark({ note, target }: ContentRun): boolean {
  return note !== undefined || target !== undefined;
}

/** Add a run, joined to the last one where both are words of the same texts. */
export function pushRun(runs: ContentRun[], run: ContentRun): void {
  const last = runs.at(-1);
  if (run.text === '' && !isMark(run)) return;
  if (last && last.op === run.op && !isMark(last) && !isMark(run)) {
    runs[runs.length - 1] = { op: run.op, text: last.text + run.text };
  } else runs.push(run);
}
