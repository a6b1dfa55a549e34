import type { FootnoteDefinition, MdastNode, Phrasing } from '@akkoord/clause';
import type { Nodes, Paragraph, PhrasingContent } from 'mdast';
import { gfmFootnoteToMarkdown } from 'mdast-util-gfm-footnote';
import { gfmTableToMarkdown } from 'mdast-util-gfm-table';
import { type Options, toMarkdown } from 'mdast-util-to-markdown';

const options: Options = {
  bullet: '-',
  emphasis: '*',
  fence: '`',
  fences: true,
  listItemIndent: 'one',
  resourceLink: true,
  rule: '-',
  strong: '*',
  extensions: [gfmFootnoteToMarkdown(), gfmTableToMarkdown()],
  // A reference that begins a paragraph, and then a colon, would begin a footnote.
  unsafe: [{ before: '\\]', character: ':', inConstruct: 'phrasing' }],
};

/** Write an mdast block as Markdown, without a line break at its end. */
export function writeBlock(node: MdastNode): string {
  return toMarkdown(node as Nodes, options).replace(/\n+$/, '');
}

/** Write a footnote with its text. */
export function writeNote(note: FootnoteDefinition): string {
  const children = note.children.flatMap((child) => writable(child as MdastNode));
  const { identifier, label } = note;
  return writeBlock({ type: 'footnoteDefinition', identifier, label, children } as MdastNode);
}

/**
 * Prepare a block for writing: white space folded, leaves joined, and nothing in it that would be read
 * as something else.
 *
 * Headings become paragraphs and HTML becomes text; a rule and a definition hold no text and are left
 * out, and so is a paragraph without text.
 *
 * @returns The block, or nothing.
 */
export function writable(node: MdastNode): MdastNode[] {
  const { type, children = [] } = node;
  if (type === 'furniture' || type === 'thematicBreak' || type === 'definition') return [];
  if (type === 'html') return writableParagraph([{ type: 'text', value: node.value }]);
  if (type === 'paragraph' || type === 'heading') return writableParagraph(children);
  if (type === 'tableCell') {
    const inner = inline(children).map((child) =>
      child.type === 'break' ? ({ type: 'html', value: '<br>' } as const) : child,
    );
    return [{ type, children: inner as MdastNode[] }];
  }
  const { position: _, data: __, ...rest } = node as MdastNode & { data?: unknown };
  const inner = children.flatMap((child) => writable(child));
  return [node.children ? { ...rest, children: inner } : rest];
}

/** Put a comment behind the text of a paragraph, and a number before it. */
export function dressed(
  paragraph: MdastNode,
  { label, comment }: { label?: string | null; comment: string | null },
): MdastNode {
  const before: PhrasingContent[] = label
    ? [
        { type: 'strong', children: [{ type: 'text', value: label }] },
        { type: 'text', value: ' ' },
      ]
    : [];
  const after: PhrasingContent[] = comment
    ? [
        { type: 'text', value: ' ' },
        { type: 'html', value: comment },
      ]
    : [];
  const children = [...before, ...(paragraph as Paragraph).children, ...after];
  return { type: 'paragraph', children: joinLeaves(children) as MdastNode[] };
}

/** Give the plain text of a node. */
export function plainText(node: MdastNode): string {
  if (node.type === 'break') return ' ';
  if (node.type === 'footnoteReference') return '';
  return node.value ?? (node.children ?? []).map(plainText).join('');
}

function writableParagraph(nodes: readonly MdastNode[]): MdastNode[] {
  const children = inline(nodes);
  return children.length > 0 ? [{ type: 'paragraph', children: children as MdastNode[] }] : [];
}

function inline(nodes: readonly MdastNode[]): Phrasing[] {
  const children = joinLeaves(nodes.flatMap((node) => writableInline(node as Phrasing)));
  return withoutEdges(children);
}

function writableInline(node: Phrasing): Phrasing[] {
  switch (node.type) {
    case 'text':
    case 'html':
      return [{ type: 'text', value: foldAsciiSpace(node.value) }];
    case 'inlineCode':
      return [{ type: 'inlineCode', value: foldAsciiSpace(node.value) }];
    case 'emphasis':
    case 'strong':
    case 'link': {
      const { position: _, data: __, ...rest } = node;
      const children = joinLeaves(node.children.flatMap((child) => writableInline(child)));
      return [{ ...rest, children } as Phrasing];
    }
    case 'delete':
    case 'linkReference':
      return node.children.flatMap((child) => writableInline(child));
    case 'imageReference':
      return [{ type: 'text', value: foldAsciiSpace(node.alt ?? '') }];
    case 'image': {
      const { url, title, alt } = node;
      return [{ type: 'image', url, alt: alt ?? '', ...(title ? { title } : {}) }];
    }
    case 'footnoteReference': {
      const { identifier, label } = node;
      return [{ type: 'footnoteReference', identifier, label }];
    }
    default:
      return [{ type: node.type } as Phrasing];
  }
}

function joinLeaves(nodes: readonly Phrasing[]): Phrasing[] {
  const found: Phrasing[] = [];
  for (const node of nodes) {
    const before = found.at(-1);
    if (
      (node.type === 'text' || node.type === 'inlineCode') &&
      before?.type === node.type &&
      'value' in before
    ) {
      found[found.length - 1] = {
        type: node.type,
        value: foldAsciiSpace(before.value + node.value),
      };
    } else if (node.type !== 'text' || node.value !== '') found.push(node);
  }
  return found;
}

/** Drop the white space and the line breaks at both ends, and the white space around line breaks. */
function withoutEdges(nodes: readonly Phrasing[]): Phrasing[] {
  const edge = (node: Phrasing | undefined) => node === undefined || node.type === 'break';
  const trimmed = nodes.map((node, index) => {
    if (node.type !== 'text') return node;
    const start = edge(nodes[index - 1]) ? node.value.trimStart() : node.value;
    return { ...node, value: edge(nodes[index + 1]) ? start.trimEnd() : start };
  });
  const kept = trimmed.filter((node) => node.type !== 'text' || node.value !== '');
  while (kept[0]?.type === 'break') kept.shift();
  while (kept.at(-1)?.type === 'break') kept.pop();
  return kept.length === nodes.length ? kept : withoutEdges(kept);
}

/** Put the white space that Markdown folds down to single spaces; other spaces stay. */
function foldAsciiSpace(text: string): string {
  return text.replace(/[\t\n\v\f\r ]+/g, ' ');
}
