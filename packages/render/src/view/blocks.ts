import type { MdastNode } from '@akkoord/clause';
import { imageText } from '../words/content-words.ts';

/** A block of text in a document. */
export type Block =
  | { type: 'paragraph'; inlines: Inline[] }
  | { type: 'code'; text: string }
  | { type: 'quote'; blocks: Block[] }
  | { type: 'list'; labels: string[] | null; items: Block[][] }
  | { type: 'table'; header: Inline[][]; rows: Inline[][][] }
  | { type: 'rule' };

/** A stretch of text in a block. */
export type Inline =
  | { type: 'text'; text: string }
  | { type: 'code'; text: string }
  | { type: 'emphasis' | 'strong' | 'delete'; inlines: Inline[] }
  | { type: 'link'; url: string; inlines: Inline[] }
  | { type: 'note'; number: number }
  | { type: 'break' };

/** Numbers the notes that a text refers to. */
export interface Notes {
  numberOf(identifier: string): number | null;
}

/** Turn an mdast flow node into blocks; what has no block of its own becomes a paragraph. */
export function toBlocks(node: MdastNode, notes: Notes): Block[] {
  const children = node.children ?? [];
  switch (node.type) {
    case 'code':
      return [{ type: 'code', text: node.value ?? '' }];
    case 'thematicBreak':
      return [{ type: 'rule' }];
    case 'blockquote':
      return [{ type: 'quote', blocks: children.flatMap((child) => toBlocks(child, notes)) }];
    case 'list':
      return [toList(node, notes)];
    case 'table':
      return [toTableBlock(node, notes)];
    case 'heading':
      return [
        { type: 'paragraph', inlines: [{ type: 'strong', inlines: toInlines(children, notes) }] },
      ];
    case 'definition':
      return [];
    default:
      return [
        {
          type: 'paragraph',
          inlines: toInlines(node.type === 'paragraph' ? children : [node], notes),
        },
      ];
  }
}

function toList(node: MdastNode, notes: Notes): Block {
  const { ordered, start } = node as { ordered?: boolean | null; start?: number | null };
  const items = node.children ?? [];
  return {
    type: 'list',
    labels: ordered ? items.map((_, index) => `${(start ?? 1) + index}.`) : null,
    items: items.map((item) => (item.children ?? []).flatMap((child) => toBlocks(child, notes))),
  };
}

function toTableBlock(node: MdastNode, notes: Notes): Block {
  const rows = (node.children ?? []).map((row) =>
    (row.children ?? []).map((cell) => toInlines(cell.children ?? [], notes)),
  );
  const width = Math.max(1, ...rows.map((row) => row.length));
  const filled = rows.map((row) => [...row, ...Array<Inline[]>(width - row.length).fill([])]);
  return { type: 'table', header: filled[0] ?? [[]], rows: filled.slice(1) };
}

/** Turn mdast phrasing into inlines. */
export function toInlines(nodes: readonly MdastNode[], notes: Notes): Inline[] {
  return nodes.flatMap((node): Inline[] => {
    const inlines = () => toInlines(node.children ?? [], notes);
    switch (node.type) {
      case 'emphasis':
      case 'strong':
      case 'delete':
        return [{ type: node.type, inlines: inlines() }];
      case 'inlineCode':
        return [{ type: 'code', text: node.value ?? '' }];
      case 'break':
        return [{ type: 'break' }];
      case 'link':
        return toLink((node as { url?: string }).url ?? '', inlines());
      case 'image': {
        const { alt, url } = node as { alt?: string | null; url?: string };
        return [{ type: 'text', text: imageText(alt || url || '') }];
      }
      case 'footnoteReference': {
        const identifier = String((node as { identifier?: string }).identifier);
        const number = notes.numberOf(identifier);
        return number === null
          ? [{ type: 'text', text: `[^${identifier}]` }]
          : [{ type: 'note', number }];
      }
      default:
        return node.value === undefined
          ? inlines()
          : [{ type: 'text', text: foldBreakableSpace(node.value) }];
    }
  });
}

/** A link that a reader may follow; of any other address only the text stands, with the address after it. */
function toLink(url: string, inlines: Inline[]): Inline[] {
  if (isSafeAddress(url)) return [{ type: 'link', url, inlines }];
  return url ? [...inlines, { type: 'text', text: ` (${url})` }] : inlines;
}

/** Put white space at which a line may break down to single spaces. */
function foldBreakableSpace(text: string): string {
  return text.replace(/[^\S\u00A0]+/g, ' ');
}

/** Tell whether a reader may follow an address from a document. */
export function isSafeAddress(url: string): boolean {
  return /^(?:https?:\/\/|mailto:|tel:)[^\s\p{Cc}]+$/iu.test(url);
}
