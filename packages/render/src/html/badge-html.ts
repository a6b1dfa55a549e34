import type { Element } from 'hast';
import { h } from 'hastscript';

/** Write a badge: its sign for the eye, its words for all. */
export function badge(kind: string, symbol: string, text: string): Element {
  return h('span.badge', { className: [kind] }, [
    h('span.sign', { ariaHidden: 'true' }, symbol),
    text,
  ]);
}
