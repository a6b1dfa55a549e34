import type { Element, ElementContent } from 'hast';
import { h } from 'hastscript';
import type { Run } from '../view/runs.ts';
import { phrases } from '../words/phrases.ts';

/** Write a stretch of text; what went out or came in is marked, for the ear too. */
export function runToHast({ op, text }: Run): ElementContent {
  return op === 'equal' ? { type: 'text', value: text } : markedHast(op, [text]);
}

/** Mark content that went out or came in, for the eye and for the ear. */
export function markedHast(
  op: Exclude<Run['op'], 'equal'>,
  content: ReadonlyArray<ElementContent | string>,
): Element {
  const [name, word] =
    op === 'delete' ? (['del', phrases.deleted] as const) : (['ins', phrases.inserted] as const);
  return h(name, [h('span.vh', `[${word}: `), ...content, h('span.vh', ']')]);
}
