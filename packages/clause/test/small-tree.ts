import {
  type Clause,
  identify,
  type MdastNode,
  type Protocol,
  type Section,
} from '../src/index.ts';

/** The source of `smallTree`. */
export const source =
  'Huisregels\n\nA. Rust\n1. Hetis1\nhier stil.\n- Ook buiten.\n2/3\n1 Zie bord.\n';

/** Where a stretch of the source stands. */
export function placeOf(text: string) {
  const start = source.indexOf(text);
  const before = source.slice(0, start).split('\n');
  const line = before.length;
  const column = (before.at(-1) as string).length + 1;
  return {
    start: { line, column, offset: start },
    end: { line, column: column + text.length, offset: start + text.length },
  };
}

function mark(
  kind: 'title' | 'num' | 'heading' | 'bullet' | 'syntax',
  value: string,
  part = value,
) {
  const position = placeOf(value);
  const shift = value.indexOf(part);
  const move = (point: { line: number; column: number; offset: number }, by: number) => ({
    line: point.line,
    column: point.column + by,
    offset: point.offset + by,
  });
  const start = move(position.start, shift);
  return { kind, value: part, position: { start, end: move(start, part.length) } };
}

function text(value: string, stands = value): MdastNode {
  const repaired = stands === value ? {} : { data: { source: stands } };
  return { type: 'text', value, position: placeOf(stands.trim()), ...repaired };
}

function paragraph(...children: MdastNode[]): MdastNode {
  return { type: 'paragraph', children };
}

export function clause(num: string | null, form: Clause['form'], children: unknown[]): Clause {
  return { type: 'clause', eId: '', wId: '', num, form, children: children as Clause['children'] };
}

export function section(num: string | null, heading: string, children: unknown[]): Section {
  return {
    type: 'section',
    eId: '',
    num,
    heading,
    depth: 1,
    children: children as Section['children'],
  };
}

export function protocol(...children: unknown[]): Protocol {
  return identify({
    type: 'protocol',
    meta: { title: null, language: 'nl' },
    children: children as Protocol['children'],
  });
}

/** A protocol of one section with an item, a bullet in it, a page number and a footnote. */
export function smallTree(): Protocol {
  const bullet = clause(null, 'bullet', [paragraph(text('Ook buiten.'))]);
  bullet.data = { marks: [mark('bullet', '- Ook', '-')] };
  const reference = { type: 'footnoteReference', identifier: '1', position: placeOf('1\nhier') };
  const item = clause('1', 'item', [
    paragraph(text('Het is', 'Hetis'), reference, text(' '), text('hier stil.')),
    { type: 'furniture', value: '2/3', reason: 'page-counter', position: placeOf('2/3') },
    bullet,
  ]);
  delete (item.children[0] as { children: MdastNode[] }).children[2]?.position;
  item.data = { marks: [mark('num', '1. Het', '1.'), mark('syntax', 's1\nh', '1')] };
  const note = {
    type: 'footnoteDefinition',
    identifier: '1',
    data: { marks: [mark('num', '1 Zie', '1')] },
    children: [paragraph(text('Zie bord.'))],
  };
  const rest = section('A', 'Rust', [item, note]);
  rest.data = { marks: [mark('num', 'A. Rust', 'A.'), mark('heading', 'A. Rust', 'Rust')] };
  const tree = protocol(rest);
  return {
    ...tree,
    meta: { title: 'Huisregels', language: 'nl' },
    data: { marks: [mark('title', 'Huisregels')] },
  };
}
