import type { Clause, FootnoteDefinition, MdastNode } from './schema/node.ts';
import { isClause } from './walk.ts';

/**
 * A piece of what a reader sees: text, or a node with its type, what else a reader sees or follows of it (address,
 * alternative text, start of a list), and its content.
 */
export type Shape = string | readonly [type: string, attributes: Attributes | null, ...Shape[]];

export type Attributes = Readonly<Record<string, unknown>>;

/** Numbers the footnotes of a text as its documents do; `null` where a reference leads nowhere. */
export type NoteNumber = (identifier: string) => number | null;

/** What no reader sees, or what is no part of the form: white space between blocks, positions, annotations. */
const unseen = new Set(['type', 'children', 'value', 'position', 'data', 'spread']);

/** Bold and italic are no part of the form: which of them a reader of Word, PDF or scans finds differs too much. */
const transparent = new Set(['strong', 'emphasis']);

/** A heading in a clause and HTML are written as paragraphs in every document. */
const paragraphs = new Set(['paragraph', 'heading', 'html']);

/** Blocks, of which white space at the ends is no text. */
const blocks = new Set(['paragraph', 'tableCell', 'heading']);

/**
 * Give the canonical form of a clause's or footnote's own content: its blocks in order, and `['clause', null]` where a
 * nested clause stands between them. NFC, white space folded; without furniture, bold and italic.
 *
 * Nodes of kinds that are not named here keep their type and every attribute, so that nothing that may be seen is
 * left out.
 */
export function shapeOf(root: Clause | FootnoteDefinition, number: NoteNumber): Shape[] {
  const shapes = root.children.flatMap((child): Shape[] =>
    isClause(child) ? [['clause', null]] : nodeShape(child as MdastNode, number),
  );
  while (isNested(shapes.at(-1))) shapes.pop();
  return shapes;
}

/** Tell whether content is one paragraph of nothing but these words, so that they say all of it. */
export function isPlain(shapes: readonly Shape[], text: string): boolean {
  const [only] = shapes;
  if (only === undefined || shapes.length > 1) return only === undefined && text === '';
  return only[0] === 'paragraph' && only.length === 3 && only[2] === text;
}

function isNested(shape: Shape | undefined): boolean {
  return shape !== undefined && shape[0] === 'clause';
}

function nodeShape(node: MdastNode, number: NoteNumber): Shape[] {
  const { type } = node;
  if (type === 'furniture' || type === 'definition') return [];
  if (paragraphs.has(type) && (node.children || type === 'paragraph')) {
    const content = inlineShapes(node, number);
    return content.length > 0 ? [['paragraph', null, ...content]] : [];
  }
  if (type === 'html') return paragraphOf(node.value ?? '');
  if (node.value !== undefined) return [[type, attributesOf(node), fold(node.value)]];
  if (blocks.has(type)) return [[type, attributesOf(node), ...inlineShapes(node, number)]];
  const children = node.children ?? [];
  return [[type, attributesOf(node), ...children.flatMap((child) => nodeShape(child, number))]];
}

function paragraphOf(value: string): Shape[] {
  const text = fold(value).trim();
  return text ? [['paragraph', null, text]] : [];
}

/** Give the content of a block that holds text: neighbouring texts joined, white space folded, ends trimmed. */
function inlineShapes(node: MdastNode, number: NoteNumber): Shape[] {
  const joined: Shape[] = [];
  for (const shape of (node.children ?? []).flatMap((child) => inlineShape(child, number))) {
    const last = joined.at(-1);
    if (typeof shape === 'string' && typeof last === 'string') {
      joined[joined.length - 1] = last + shape;
    } else if (isCode(shape) && isCode(last)) {
      joined[joined.length - 1] = ['inlineCode', null, `${last[2]}${shape[2]}`];
    } else joined.push(shape);
  }
  // Folded once: folding at each join would go over a long text again for every leaf.
  const folded = joined.map((shape) => (typeof shape === 'string' ? fold(shape) : shape));
  if (typeof folded[0] === 'string') folded[0] = folded[0].trimStart();
  const end = folded.at(-1);
  if (typeof end === 'string') folded[folded.length - 1] = end.trimEnd();
  return folded.filter((shape) => shape !== '');
}

/** Two stretches of code beside each other read as one. */
function isCode(shape: Shape | undefined): shape is Exclude<Shape, string> {
  return shape !== undefined && typeof shape !== 'string' && shape[0] === 'inlineCode';
}

function inlineShape(node: MdastNode, number: NoteNumber): Shape[] {
  const { type } = node;
  if (type === 'furniture') return [];
  if (type === 'break') return [' '];
  if (type === 'text' || type === 'html') return [fold(node.value ?? '')];
  if (transparent.has(type)) {
    return (node.children ?? []).flatMap((child) => inlineShape(child, number));
  }
  if (type === 'footnoteReference') {
    const note = number(String(node.identifier));
    return [note === null ? `[^${node.identifier}]` : ['note', null]];
  }
  if (node.value !== undefined) return [[type, attributesOf(node), fold(node.value)]];
  return [[type, attributesOf(node), ...inlineShapes(node, number)]];
}

/** Everything of a node that is neither its content nor `unseen`; what says nothing (`null`, `false`, a list from 1) left out. */
function attributesOf(node: MdastNode): Attributes | null {
  const found = Object.entries(node)
    .filter(([key, value]) => !unseen.has(key) && saysSomething(key, value))
    .filter(([key]) => key !== 'start' || ('ordered' in node && node.ordered === true))
    .sort(([a], [b]) => (a < b ? -1 : 1));
  return found.length > 0 ? Object.fromEntries(found) : null;
}

function saysSomething(key: string, value: unknown): boolean {
  if (value === undefined || value === null || value === '') return false;
  if (value === false) return key === 'checked';
  if (key === 'start') return value !== 1;
  return !(key === 'align' && Array.isArray(value) && value.every((each) => each === null));
}

/** Signs beyond ASCII, and white space that is not one space: without them there is nothing to fold. */
const foldable = /[^ -~]| {2}/;

/** Fold white space and Unicode form; what is left is what a reader sees. */
export function fold(text: string): string {
  if (!foldable.test(text)) return text;
  return text.normalize('NFC').replace(/\s+/gu, ' ');
}

const single = /[\u2018\u2019\u201a\u201b\u2039\u203a\u0060\u00b4]/gu;
const double = /[\u201c\u201d\u201e\u201f\u00ab\u00bb]/gu;

/** Give what is hashed of a value: the same, but for the shapes of its quotation marks. */
export function withoutQuoteShapes(value: unknown): unknown {
  if (typeof value === 'string') return value.replace(single, "'").replace(double, '"');
  if (Array.isArray(value)) return value.map(withoutQuoteShapes);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value).map(([key, inner]) => [key, withoutQuoteShapes(inner)]),
  );
}
