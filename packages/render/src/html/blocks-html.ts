import type { ElementContent } from 'hast';
import { h } from 'hastscript';
import type { Block, Inline } from '../view/blocks.ts';

/** Turn blocks into HTML elements. */
export function blocksToHast(blocks: readonly Block[]): ElementContent[] {
  return blocks.map(blockToHast);
}

/** Turn one block into an HTML element. */
export function blockToHast(block: Block): ElementContent {
  switch (block.type) {
    case 'paragraph':
      return h('p', inlinesToHast(block.inlines));
    case 'code':
      return h('pre', block.text);
    case 'quote':
      return h('blockquote', blocksToHast(block.blocks));
    case 'rule':
      return h('hr');
    case 'list': {
      const { labels, items } = block;
      return h(
        labels ? 'ol.clauses' : 'ul.clauses',
        { role: 'list' },
        items.map((item, index) =>
          h('li', [h('span.label', labels?.[index] ?? '•'), h('div', blocksToHast(item))]),
        ),
      );
    }
    case 'table':
      return h('table', [
        h('thead', [
          h(
            'tr',
            block.header.map((cell) => h('th', { scope: 'col' }, inlinesToHast(cell))),
          ),
        ]),
        h(
          'tbody',
          block.rows.map((row) =>
            h(
              'tr',
              row.map((cell) => h('td', inlinesToHast(cell))),
            ),
          ),
        ),
      ]);
  }
}

function inlinesToHast(inlines: readonly Inline[]): ElementContent[] {
  return inlines.map(inlineToHast);
}

function inlineToHast(inline: Inline): ElementContent {
  switch (inline.type) {
    case 'text':
      return { type: 'text', value: inline.text };
    case 'code':
      return h('code', inline.text);
    case 'emphasis':
      return h('em', inlinesToHast(inline.inlines));
    case 'strong':
      return h('strong', inlinesToHast(inline.inlines));
    case 'delete':
      return h('s', inlinesToHast(inline.inlines));
    case 'link':
      return h('a', { href: inline.url, rel: ['noreferrer'] }, inlinesToHast(inline.inlines));
    case 'note':
      return h('sup', [
        h('a', { href: `#noot-${inline.number}`, id: `nootverwijzing-${inline.number}` }, [
          h('span.vh', 'noot '),
          String(inline.number),
        ]),
      ]);
    case 'break':
      return h('br');
  }
}
