import { pageOf, untouched } from '../src/ask/page.ts';
import type { View } from '../src/ask/view.ts';
import type { Prompts, Said } from '../src/prompts.ts';

/**
 * What a scripted person does at one question: answers by a value or its label, goes back with `?back`, leaves it for
 * later with `?later`; `null` is Ctrl-C.
 */
export type Reply = string | readonly string[] | null;

/** The screen of every test. */
const room = { width: 79, height: 29 } as const;

/** Draw a question as it looks before anything is pressed. */
export function drawn(view: View): string {
  const draft = untouched(view.asked, view.filled, view.problem);
  return pageOf(view, draft, room)
    .map(({ text }) => text)
    .join('\n');
}

/** Prompts that answer by a script, and remember what was shown and which answer stood there already. */
export function scriptedPrompts(replies: readonly Reply[]) {
  const left = [...replies];
  const shown: string[] = [];
  const initials: unknown[] = [];
  const prompts: Prompts = {
    say: (text) => void shown.push(text),
    async ask(view): Promise<Said> {
      const page = drawn(view);
      shown.push(page);
      initials.push(view.filled);
      const reply = left.shift();
      if (reply === undefined) throw new Error(`No reply left after:\n${page}`);
      if (reply === null) return { kind: 'stop' };
      if (reply === '?back') return { kind: 'back' };
      if (reply === '?later') return { kind: 'later' };
      const { field } = view.asked;
      if (field.kind === 'line') return { kind: 'value', value: String(reply) };
      const values = [reply].flat().map((one) => {
        const found = field.options.find(({ value, label }) => value === one || label === one);
        if (!found) throw new Error(`No option ${one} at:\n${page}`);
        return found.value;
      });
      return { kind: 'value', value: field.kind === 'many' ? values : (values[0] ?? '') };
    },
  };
  return { prompts, shown, initials, left };
}
