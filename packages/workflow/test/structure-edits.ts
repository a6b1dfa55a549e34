import { type Clause, clausesOf, identify, type Protocol } from '@akkoord/clause';

/** Any node, as far as an edit looks into it. */
interface Node {
  type: string;
  children?: Node[];
  [key: string]: unknown;
}

/** Change how a text is built, and leave its words as they are; `false` where there is nothing to change. */
type Change = (root: Node) => boolean;

/** One structural edit of each kind. */
export const structureEdits: Readonly<Record<string, Change>> = {
  'an item outdented': (root) =>
    each(root, (parent, index) => {
      const clause = parent.children?.[index];
      const nested = clause?.children?.findIndex((child) => child.type === 'clause') ?? -1;
      if (clause?.type !== 'clause' || nested < 0) return false;
      const [inner] = clause.children?.splice(nested, 1) ?? [];
      parent.children?.splice(index + 1, 0, inner as Node);
      return true;
    }),
  'an item indented': (root) =>
    each(root, (parent, index) => {
      const [one, other] = [parent.children?.[index], parent.children?.[index + 1]];
      if (one?.type !== 'clause' || other?.type !== 'clause') return false;
      parent.children?.splice(index + 1, 1);
      one.children?.push(other);
      return true;
    }),
  'a heading up': (root) => headingBy(root, -1),
  'a heading down': (root) => headingBy(root, 1),
  'a heading under another': (root) =>
    each(root, (parent, index) => {
      const [one, other] = [parent.children?.[index], parent.children?.[index + 1]];
      if (one?.type !== 'section' || other?.type !== 'section') return false;
      parent.children?.splice(index + 1, 1);
      one.children?.push(other);
      return true;
    }),
  'a cell moved': (root) =>
    each(root, (parent, index) => {
      const row = parent.children?.[index];
      const cells = row?.type === 'tableRow' ? (row.children ?? []) : [];
      const at = cells.findIndex((cell, k) => k > 0 && said(cell) !== said(cells[k - 1]));
      if (at < 1) return false;
      cells.splice(at - 1, 2, cells[at] as Node, cells[at - 1] as Node);
      return true;
    }),
  'an alternative text': (root) =>
    each(root, (parent, index) => {
      const image = parent.children?.[index];
      if (image?.type !== 'image') return false;
      image.alt = 'iets anders';
      return true;
    }),
  'an address of a link': (root) =>
    each(root, (parent, index) => {
      const link = parent.children?.[index];
      if (link?.type !== 'link') return false;
      link.url = 'https://voorbeeld.nl/anders';
      return true;
    }),
  'a mark of a footnote moved': (root) => {
    let mark: Node | undefined;
    const taken = each(root, (parent, index) => {
      if (parent.children?.[index]?.type !== 'footnoteReference') return false;
      [mark] = parent.children.splice(index, 1);
      return true;
    });
    if (!taken || !mark) return false;
    const paragraphs: Node[] = [];
    each(root, (parent, index) => {
      const child = parent.children?.[index];
      if (child?.type === 'paragraph') paragraphs.push(child);
      return false;
    });
    paragraphs.at(-1)?.children?.push(mark);
    return true;
  },
  'a clause in another form': (root) =>
    each(root, (parent, index) => {
      const clause = parent.children?.[index];
      if (clause?.type !== 'clause') return false;
      clause.form = clause.form === 'bullet' ? 'prose' : 'bullet';
      return true;
    }),
  'a paragraph split': (root) =>
    each(root, (parent, index) => {
      const block = parent.children?.[index];
      const texts = block?.type === 'paragraph' ? (block.children ?? []) : [];
      const whole = texts.find(
        (text) => typeof text.value === 'string' && text.value.includes('. '),
      );
      if (!whole) return false;
      const [first, ...rest] = String(whole.value).split('. ');
      const at = texts.indexOf(whole);
      const after = [{ type: 'text', value: rest.join('. ') }, ...texts.slice(at + 1)];
      const before = [...texts.slice(0, at), { type: 'text', value: `${first}.` }];
      parent.children?.splice(
        index,
        1,
        { type: 'paragraph', children: before },
        { type: 'paragraph', children: after },
      );
      return true;
    }),
};

/** Do an edit to a copy of a tree; `null` where the tree has nothing that it is about. */
export function withEdit(tree: Protocol, change: Change): Protocol | null {
  const copy = structuredClone(tree) as unknown as Node;
  if (!change(copy)) return null;
  const fresh = copy as unknown as Protocol;
  for (const clause of clausesOf(fresh) as Clause[]) clause.wId = '';
  return identify(fresh);
}

function headingBy(root: Node, step: number): boolean {
  return each(root, (parent, index) => {
    const section = parent.children?.[index];
    const depth = Number(section?.depth) + step;
    if (section?.type !== 'section' || depth < 1 || depth > 6) return false;
    section.depth = depth;
    return true;
  });
}

/** Try every place in document order, outer ones first, until an edit is done. */
function each(node: Node, change: (parent: Node, index: number) => boolean): boolean {
  const children = node.children ?? [];
  for (let index = 0; index < children.length; index++) {
    if (change(node, index)) return true;
    if (each(children[index] as Node, change)) return true;
  }
  return false;
}

function said(node: Node | undefined): string {
  return JSON.stringify(node, (key, value) =>
    key === 'position' || key === 'data' ? undefined : value,
  );
}

/** A protocol with all that an edit can be about, in wording of our own. */
export const everyKind = `---
title: Afspraken over de mediatheek
language: nl
school: { name: De Zeester, sector: po }
---

# A. Voor bezoekers

1. Wie leent, let op deze regels:[^1]
   - fluisteren is genoeg. Roepen stoort;
   - drinken blijft in de tas.
2. Zie de [lijst van boeken](https://voorbeeld.nl/lijst-2026) en ![de plattegrond](plan.png).

## Uitzonderingen

1. In de pauze mag er gepraat worden.

# B. Voor begeleiders

1. Dit geldt per dag.

   | Dag | Open | Dicht |
   | --- | --- | --- |
   | maandag | x | |
   | dinsdag | | x |

2. Sleutels liggen bij de balie. Wie sluit, kijkt rond.

[^1]: Ook voor gasten.
`;
