import type { Prompts } from '../src/prompts.ts';

/** What a scripted person answers to one prompt; `null` is Ctrl-C. */
export type Reply = string | readonly string[] | null;

/** Prompts that answer by a script, and remember what was shown. */
export function scriptedPrompts(replies: readonly Reply[]) {
  const left = [...replies];
  const shown: string[] = [];
  const initials: unknown[] = [];
  const next = (): Reply => {
    const reply = left.shift();
    if (reply === undefined) throw new Error(`No reply left after:\n${shown.at(-1)}`);
    return reply;
  };
  const prompts: Prompts = {
    say: (text) => void shown.push(text),
    async choose(_, options, initial) {
      initials.push(initial);
      const reply = next();
      if (reply === null) return null;
      const found = options.find(({ value, label }) => value === reply || label === reply);
      if (!found) throw new Error(`No option ${reply} in ${options.map(({ value }) => value)}`);
      return found.value;
    },
    async chooseMany(_, __, initial) {
      initials.push(initial);
      const reply = next();
      return reply === null ? null : [reply].flat();
    },
    async type(_, validate, initial) {
      initials.push(initial);
      for (;;) {
        const reply = next();
        if (reply === null) return null;
        const problem = validate(String(reply));
        if (problem === undefined) return String(reply);
        shown.push(problem);
      }
    },
  };
  return { prompts, shown, initials, left };
}
