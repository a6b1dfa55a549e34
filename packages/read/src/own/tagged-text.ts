import type { SeenText } from '@akkoord/clause';
import type { PdfDocument, PdfPage } from '../pdf/pdfjs.ts';

interface StructNode {
  readonly role?: string;
  readonly type?: string;
  readonly id?: string;
  readonly children?: readonly StructNode[];
}

/** Roles that stand within a line; others begin a block. Source: ISO 32000-1, 14.8.4.4. */
const inline = new Set(['Span', 'Link', 'Code', 'Quote', 'Reference', 'Em', 'Strong', 'Annot']);

/** Deeper trees are no document's. */
const deepest = 60;

/**
 * Read the words of a tagged PDF in the order of its tags: no layout is guessed at, so that every word has its place.
 *
 * Words without a tag stand in `around`, also those that the document calls no part of its text: none is lost.
 */
export async function taggedText(document: PdfDocument): Promise<SeenText> {
  const parts = new Parts();
  for (let number = 1; number <= document.numPages; number++) {
    const page = await document.getPage(number);
    await readPage(page, parts);
    page.cleanup();
  }
  return parts.seen();
}

async function readPage(page: PdfPage, parts: Parts): Promise<void> {
  const { items } = await page.getTextContent({ includeMarkedContent: true });
  const byId = new Map<string, string>();
  const open: Array<string | null> = [];
  for (const item of items) {
    if (!('str' in item)) {
      if (item.type === 'endMarkedContent') open.pop();
      else open.push('tag' in item && item.tag === 'Artifact' ? 'artifact' : (item.id ?? null));
      continue;
    }
    const text = item.str + (item.hasEOL ? '\n' : '');
    const id = open.includes('artifact') ? null : (open.findLast((one) => one) ?? null);
    if (id === null) parts.around(text);
    else byId.set(id, (byId.get(id) ?? '') + text);
  }
  parts.around('\n');
  const tree: StructNode | null = await page.getStructTree().catch(() => null);
  if (tree) parts.read(tree, byId);
  // A tag that the tree does not have is none.
  for (const text of byId.values()) parts.around(text);
}

/** Gathers the words by where they stand. */
class Parts {
  #text = '';
  #contents = '';
  #around = '';
  readonly #notes = new Map<string, string>();

  around(text: string): void {
    this.#around += text;
  }

  read(tree: StructNode, byId: Map<string, string>): void {
    this.#walk(tree, { byId, depth: 0, parent: '', put: (text) => (this.#text += text) });
  }

  seen(): SeenText {
    const order = [...this.#notes].sort(([a], [b]) => Number(a) - Number(b));
    return {
      text: this.#text,
      notes: order.map(([, text]) => text).join('\n'),
      contents: this.#contents,
      around: this.#around,
    };
  }

  #walk(node: StructNode, place: Walk): void {
    const { byId, depth, put } = place;
    if (depth > deepest) return;
    if (node.type === 'content') {
      const text = byId.get(node.id ?? '');
      // Between stretches in other letters pdf.js finds a space where there is only room.
      if (text !== undefined) put(text.replace(/^ | $/g, '\n'));
      byId.delete(node.id ?? '');
      return;
    }
    const role = node.role ?? '';
    const inner = this.#placeIn(node, place);
    if (!inline.has(role)) inner.put('\n');
    for (const child of node.children ?? []) {
      this.#walk(child, { ...inner, depth: depth + 1, parent: role });
    }
    if (!inline.has(role)) inner.put('\n');
  }

  /** A label outside a list is the sign of a note. */
  #placeIn(node: StructNode, place: Walk): Walk {
    if (node.role === 'TOC') return { ...place, put: (text) => (this.#contents += text) };
    if (node.role === 'Lbl' && place.parent !== 'LI') return { ...place, put: () => '' };
    if (node.role !== 'Note') return place;
    const label = wordsOf(node.children?.[0], place.byId).trim();
    return {
      ...place,
      put: (text) => this.#notes.set(label, (this.#notes.get(label) ?? '') + text),
    };
  }
}

interface Walk {
  readonly byId: Map<string, string>;
  readonly depth: number;
  readonly parent: string;
  readonly put: (text: string) => unknown;
}

function wordsOf(node: StructNode | undefined, byId: ReadonlyMap<string, string>): string {
  if (!node) return '';
  if (node.type === 'content') return byId.get(node.id ?? '') ?? '';
  return (node.children ?? []).map((child) => wordsOf(child, byId)).join('');
}
