import type { PdfPage } from './pdfjs.ts';

/** What a document says of a stretch of its text by the tags of its structure. */
export interface Tag {
  /** The same for all of one paragraph, item or heading on a page. */
  readonly block: number;
  readonly kind: 'heading' | 'item' | 'paragraph' | 'note' | 'row' | 'contents';
  /** Of a heading, from 1; of an item or a paragraph in one, from 0; else -1. */
  readonly depth: number;
}

/** The tags by the marked content of the pages. */
export type Tags = ReadonlyMap<string, Tag>;

interface StructNode {
  readonly role?: string;
  readonly type?: string;
  readonly id?: string;
  readonly children?: readonly StructNode[];
}

interface Place {
  readonly kind: Tag['kind'];
  readonly depth: number;
  readonly block: number;
}

const headings: Readonly<Record<string, number>> = {
  Title: 1,
  H: 1,
  H1: 1,
  H2: 2,
  H3: 3,
  H4: 4,
  H5: 5,
  H6: 6,
};

/** Deeper trees are no document's. */
const deepest = 60;

/**
 * Read the tags of a page into a map by marked content.
 *
 * A tree may be there and be empty, as some writers leave it: then nothing is tagged.
 * Source: ISO 32000-1, 14.8.4, Standard structure types.
 *
 * @param tags Those of the pages before; it is added to.
 */
export async function readTags(page: PdfPage, tags: Map<string, Tag>): Promise<void> {
  const tree: StructNode | null = await page.getStructTree().catch(() => null);
  const from = [...tags.values()].at(-1)?.block ?? 0;
  if (tree) tagTree(tree, tags, from);
}

function tagTree(tree: StructNode, tags: Map<string, Tag>, from: number): void {
  let blocks = from;
  const walk = (found: StructNode, place: Place, depth: number, parent = ''): Place => {
    const node = parent === 'L' ? asItem(found) : found;
    if (depth > deepest) return place;
    if (node.type === 'content' && node.id) {
      tags.set(node.id, place);
      return place;
    }
    const own = placeOf(node, place, () => ++blocks);
    let inner = own;
    for (const child of node.children ?? []) {
      const after = walk(child, inner, depth + 1, node.role);
      // The label of an item and its first paragraph are one block; what follows in the item is another.
      if (node.role === 'LI' || node.role === 'LBody') inner = afterIn(child, after, own);
    }
    return own;
  };
  walk(tree, { kind: 'paragraph', depth: -1, block: ++blocks }, 0);
}

/** What stands in a list is an item, also where a writer gives it no role or one that pdf.js does not know. */
function asItem(node: StructNode): StructNode {
  const other = node.role === 'NonStruct' || node.role === 'Div' || node.role === 'Note';
  return other ? { ...node, role: 'LI' } : node;
}

function placeOf(node: StructNode, place: Place, next: () => number): Place {
  const { role = '' } = node;
  const heading = headings[role];
  if (heading !== undefined && place.kind !== 'row')
    return { kind: 'heading', depth: heading, block: next() };
  if (place.kind === 'row' || place.kind === 'note' || place.kind === 'contents')
    return role === 'TR' ? { ...place, block: next() } : place;
  if (role === 'L') return { ...place, depth: place.depth + 1 };
  if (role === 'LI') return { kind: 'item', depth: place.depth, block: next() };
  if (role === 'Note' || role === 'FENote') return { kind: 'note', depth: -1, block: next() };
  if (role === 'TOC') return { kind: 'contents', depth: -1, block: next() };
  if (role === 'Table') return { kind: 'row', depth: -1, block: next() };
  if (role === 'P' && place.kind !== 'item') return { ...place, kind: 'paragraph', block: next() };
  return place;
}

function afterIn(child: StructNode, after: Place, own: Place): Place {
  if (child.role === 'Lbl' || child.type === 'content') return own;
  return after.kind === 'item' && after.depth === own.depth
    ? { kind: 'paragraph', depth: own.depth, block: own.block }
    : own;
}
