import type { Reply } from './ask/asked.ts';
import type { View } from './ask/view.ts';

/** What a person does with a question: answer it, leave it, go back, or stop with Ctrl-C. */
export type Said = Reply | { kind: 'back' } | { kind: 'stop' };

/** The ways in which a conversation talks to a person. */
export interface Prompts {
  /** Show a text above the next question. */
  say(text: string): void;
  /** Show a question, and wait for what the person does with it. */
  ask(view: View): Promise<Said>;
}
