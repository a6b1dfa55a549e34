import { identify, isClause, isSection, type Protocol } from '@akkoord/clause';
import fc from 'fast-check';

/**
 * Trees and edits for the law that what a reader sees differs where the digest does. Made from the list of nodes in
 * the schema, without a look at what the digest is made of: any node, any attribute, any place.
 */
interface Node {
  type: string;
  children?: Node[];
  value?: string;
  [key: string]: unknown;
}

const word = fc.constantFrom(
  ...['filmen', 'mag', 'niet', 'de les', 'ouders', 'docent', 'x', '16 jaar', "foto's", '', 'ja'],
);
const words = fc.array(word, { minLength: 1, maxLength: 4 }).map((list) => list.join(' '));
const said = words.filter((text) => text.trim() !== '');
const text = said.map((value): Node => ({ type: 'text', value }));
const url = fc.constantFrom('https://a.nl/2026', 'https://a.nl/2031', 'mailto:x@a.nl');

const inline: fc.Arbitrary<Node> = fc.oneof(
  { weight: 6, arbitrary: text },
  { weight: 1, arbitrary: said.map((value) => ({ type: 'inlineCode', value })) },
  { weight: 1, arbitrary: fc.constant({ type: 'break' }) },
  {
    weight: 1,
    arbitrary: fc
      .tuple(fc.constantFrom('strong', 'emphasis', 'delete'), text)
      .map(([type, child]) => ({ type, children: [child] })),
  },
  {
    weight: 1,
    arbitrary: fc
      .tuple(url, text)
      .map(([to, child]) => ({ type: 'link', url: to, children: [child] })),
  },
  {
    weight: 1,
    arbitrary: fc.tuple(said, url).map(([alt, at]) => ({ type: 'image', alt, url: at })),
  },
  {
    weight: 1,
    arbitrary: fc
      .constantFrom('1', '2')
      .map((identifier) => ({ type: 'footnoteReference', identifier })),
  },
);
const paragraph = fc
  .tuple(text, fc.array(inline, { maxLength: 3 }), text)
  .map(
    ([first, middle, last]): Node => ({ type: 'paragraph', children: [first, ...middle, last] }),
  );
const cell = fc
  .array(text, { maxLength: 1 })
  .map((children): Node => ({ type: 'tableCell', children }));
const row = fc.tuple(cell, cell, cell).map((children): Node => ({ type: 'tableRow', children }));
const table = fc
  .array(row, { minLength: 2, maxLength: 4 })
  .map((children): Node => ({ type: 'table', children }));
const list = fc.tuple(fc.boolean(), fc.array(paragraph, { minLength: 1, maxLength: 2 })).map(
  ([ordered, items]): Node => ({
    type: 'list',
    ordered,
    start: ordered ? 1 : null,
    children: items.map((item) => ({ type: 'listItem', children: [item] })),
  }),
);
const block = fc.oneof(
  { weight: 8, arbitrary: paragraph },
  { weight: 1, arbitrary: table },
  {
    weight: 1,
    arbitrary: fc
      .tuple(paragraph, list)
      .map((children): Node => ({ type: 'blockquote', children })),
  },
  { weight: 1, arbitrary: said.map((value): Node => ({ type: 'code', value })) },
);

const clause = (depth: number): fc.Arbitrary<Node> =>
  fc
    .tuple(
      fc.constantFrom('item', 'item', 'bullet', 'step', 'prose'),
      fc.constantFrom('1', '2', '3', 'a'),
      fc.array(block, { minLength: 1, maxLength: 2 }),
      depth > 1 ? fc.constant([]) : fc.array(clause(depth + 1), { maxLength: 2 }),
    )
    .map(([form, label, blocks, nested]) => ({
      type: 'clause',
      eId: '',
      wId: '',
      num: form === 'bullet' || form === 'prose' ? null : label,
      form,
      children: [...blocks, ...nested],
    }));
const section = (depth: number): fc.Arbitrary<Node> =>
  fc
    .tuple(
      fc.option(fc.constantFrom('A', 'B', '1')),
      said,
      fc.array(clause(0), { minLength: 1, maxLength: 3 }),
      depth > 2 ? fc.constant([]) : fc.array(section(depth + 1), { maxLength: 2 }),
    )
    .map(([num, heading, clauses, sections]) => ({
      type: 'section',
      eId: '',
      num,
      heading: heading.trim(),
      depth,
      children: [...clauses, ...sections],
    }));
const note = fc
  .tuple(fc.constantFrom('1', '2'), paragraph)
  .map(
    ([identifier, child]): Node => ({ type: 'footnoteDefinition', identifier, children: [child] }),
  );

/** Any tree with every kind of node in it. */
export const anySeen: fc.Arbitrary<Protocol> = fc
  .tuple(
    said,
    fc.option(said),
    fc.array(section(1), { minLength: 1, maxLength: 3 }),
    fc.uniqueArray(note, { maxLength: 2, selector: ({ identifier }) => identifier }),
  )
  .map(([title, school, sections, notes]) =>
    withIds({
      type: 'protocol',
      meta: {
        title: title.trim(),
        language: 'nl',
        ...(school ? { school: { name: school.trim() } } : {}),
      },
      children: [...sections, ...notes],
    }),
  );

/** What may be done to a tree: where, and which of the things that can be done there. */
export const anyEdit = fc.record({ at: fc.nat(), how: fc.nat(), word });
export type Edit = { at: number; how: number; word: string };

/** Do one thing to one node, whatever it is; the tree itself where nothing can be done there. */
export function edited(tree: Protocol, { at, how, word: fresh }: Edit): Protocol {
  const copy = structuredClone(tree) as unknown as Node;
  const places: Array<{ node: Node; parent: Node; index: number }> = [];
  const visit = (node: Node) =>
    node.children?.forEach((child, index) => {
      places.push({ node: child, parent: node, index });
      visit(child);
    });
  visit(copy);
  const place = places[at % places.length];
  if (!place) return tree;
  const { node, parent, index } = place;
  const siblings = parent.children as Node[];
  const before = siblings[index - 1];
  const acts: Array<() => void> = [() => siblings.splice(index, 1)];
  const change = (key: string, values: readonly unknown[]) =>
    acts.push(() => {
      node[key] = values[how % values.length];
    });
  if (siblings[index + 1]?.type === node.type) {
    acts.push(() => siblings.splice(index, 2, siblings[index + 1] as Node, node));
  }
  if (node.value !== undefined) change('value', [`${node.value} ${fresh}`.trim(), fresh || 'y']);
  if (node.type === 'section') {
    change('depth', [1, 2, 3, 4]);
    change('num', [null, 'A', 'C', '7']);
    change('heading', [`${node.heading} ${fresh}`.trim(), 'Anders']);
    if (before?.type === 'section') {
      acts.push(() => {
        siblings.splice(index, 1);
        before.children?.push(node);
      });
    }
  }
  if (node.type === 'clause') {
    change('form', ['item', 'bullet', 'step', 'prose']);
    change('num', [null, '1', '9']);
    if (before?.type === 'clause') {
      acts.push(() => {
        siblings.splice(index, 1);
        before.children?.push(node);
      });
    }
    const last = node.children?.at(-1);
    if (last?.type === 'clause') {
      acts.push(() => {
        node.children?.pop();
        siblings.splice(index + 1, 0, last);
      });
    }
  }
  if (node.type === 'image') change('alt', [fresh || 'y', null]);
  if (node.type === 'image' || node.type === 'link') change('url', ['https://a.nl/anders']);
  if (node.type === 'list') change('ordered', [true, false]);
  if (node.type === 'list') change('start', [1, 4]);
  if (node.type === 'tableCell')
    acts.push(() => move(node, siblings[(index + 1) % siblings.length]));
  if (node.type === 'footnoteReference') change('identifier', ['1', '2', 'weg']);
  if (node.type === 'paragraph') acts.push(() => split(node, siblings, index));
  if (node.type === 'strong' || node.type === 'link')
    acts.push(() => siblings.splice(index, 1, ...(node.children ?? [])));
  acts[how % acts.length]?.();
  const { meta } = copy as unknown as Protocol;
  if (how % 23 === 0) meta.title = `${meta.title} ${fresh}`.trim();
  if (how % 29 === 0) meta.school = { name: `De ${fresh || 'Ark'}` };
  return withIds(copy);
}

/** Put what stands in one cell in another. */
function move(from: Node, to: Node | undefined): void {
  if (!to || to === from) return;
  [from.children, to.children] = [to.children ?? [], from.children ?? []];
}

/** Begin a new paragraph in the middle. */
function split(node: Node, siblings: Node[], index: number): void {
  const children = node.children ?? [];
  if (children.length < 2) return;
  const rest = children.splice(Math.ceil(children.length / 2));
  siblings.splice(index + 1, 0, { type: 'paragraph', children: rest });
}

function withIds(tree: unknown): Protocol {
  const blank = (node: Node): Node => ({
    ...node,
    ...(isClause(node) || isSection(node)
      ? { eId: '', ...(isClause(node) ? { wId: '' } : {}) }
      : {}),
    ...(node.children ? { children: node.children.map(blank) } : {}),
  });
  return identify(blank(tree as Node) as unknown as Protocol);
}

/** The tree without bold, italic and line breaks: what the digest leaves out on purpose, as white space and its like. */
export function plainly(tree: Protocol): Protocol {
  const plain = (node: Node): Node[] => {
    const children = node.children?.flatMap(plain);
    if (node.type === 'break') return [{ type: 'text', value: ' ' }];
    if (node.type === 'strong' || node.type === 'emphasis') return children ?? [];
    return [{ ...node, ...(children ? { children } : {}) }];
  };
  return plain(tree as unknown as Node)[0] as unknown as Protocol;
}
