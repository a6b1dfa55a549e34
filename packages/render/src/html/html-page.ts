import { sha256 } from '@noble/hashes/sha2.js';
import { utf8ToBytes } from '@noble/hashes/utils.js';
import type { Element, ElementContent, Root, RootContent } from 'hast';
import { h } from 'hastscript';
import rehypeStringify from 'rehype-stringify';
import { unified } from 'unified';
import { nameHiddenCharacters } from '../view/hidden-characters.ts';

/** What a page holds. */
export interface HtmlPage {
  title: string;
  /** CSS of ours; its hash is the only style that the page allows. */
  style: string;
  /** What stands in `main`. Text of documents stands in text nodes and is escaped by construction. */
  children: ElementContent[];
  /** Whether pictures stand in the page itself; none may come from elsewhere. Default `none`. */
  pictures?: 'none' | 'inside';
}

/**
 * Write a whole page that needs nothing from elsewhere and runs no script.
 *
 * Its content security policy allows its own style by hash, pictures that stand in it where it has any, and nothing else. Hidden characters in
 * texts and attributes are named, so that a text cannot look other than it is.
 */
export function htmlPage({ title, style, children, pictures }: HtmlPage): string {
  const policy = `default-src 'none'; style-src 'sha256-${base64(sha256(utf8ToBytes(style)))}'; ${pictures === 'inside' ? 'img-src data:; ' : ''}base-uri 'none'; form-action 'none'`;
  const page: Root = {
    type: 'root',
    children: [
      { type: 'doctype' },
      h('html', { lang: 'nl' }, [
        h('head', [
          h('meta', { charSet: 'utf-8' }),
          h('meta', { httpEquiv: 'Content-Security-Policy', content: policy }),
          h('meta', { name: 'viewport', content: 'width=device-width, initial-scale=1' }),
          h('title', visible(title)),
          h('style', style),
        ]),
        h('body', [h('main', children.map(withoutHidden))]),
      ]),
    ],
  };
  return `${unified().use(rehypeStringify).stringify(page)}\n`;
}

function withoutHidden<T extends RootContent>(node: T): T {
  if (node.type === 'text') return { ...node, value: visible(node.value) };
  if (node.type !== 'element') return node;
  const element: Element = {
    ...node,
    properties: Object.fromEntries(
      Object.entries(node.properties).map(([name, value]) => [
        name,
        typeof value === 'string' ? visible(value) : value,
      ]),
    ),
    children: node.children.map(withoutHidden),
  };
  return element as typeof node;
}

function visible(text: string): string {
  return nameHiddenCharacters(text);
}

function base64(bytes: Uint8Array): string {
  return btoa(String.fromCharCode(...bytes));
}
