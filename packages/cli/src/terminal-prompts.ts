import type { Key } from 'node:readline';
import type { Readable, Writable } from 'node:stream';
import { styleText } from 'node:util';
import { Prompt } from '@clack/core';
import { type ListKey, pressed } from './ask/choosing.ts';
import { type Draft, filledIn, type Line, pageOf, type Room, untouched } from './ask/page.ts';
import type { View } from './ask/view.ts';
import { type Io, terminalOptions } from './io.ts';
import type { Prompts, Said } from './prompts.ts';
import { answersWords } from './words/question-words.ts';

/** The largest screen that a question takes, whatever the terminal: on each it then looks the same. */
const largest = { width: 100, height: 30 } as const;

const listKeys: Readonly<Record<string, ListKey>> = {
  up: 'up',
  down: 'down',
  left: 'left',
  right: 'right',
  space: 'space',
};

/** The library leaves an empty line behind a prompt: the next one begins in it. */
const lineUp = '\u001b[1A';

/**
 * Ask on a terminal, with @clack/core.
 *
 * Questions go to standard error, so that standard output holds the result only.
 */
export function terminalPrompts(io: Io): Prompts {
  const input = io.stdin as Readable;
  const output = io.stderr as unknown as Writable & { columns?: number; rows?: number };
  const { colour } = terminalOptions({ ...io, stdout: io.stderr });
  const room = (): Room => ({
    width: Math.min((output.columns ?? 80) - 1, largest.width),
    height: Math.min((output.rows ?? largest.height) - 1, largest.height - 1),
  });
  return {
    say: (message) => void io.stderr.write(`${message}\n\n`),
    async ask(view) {
      const prompt = new Question(view, {
        input,
        output,
        draw: (draft) =>
          pageOf(view, draft, room())
            .map((line) => styled(line, colour))
            .join('\n'),
      });
      const said = await prompt.said();
      io.stderr.write(lineUp);
      return said;
    },
  };
}

/** A question on the terminal: keys in, a screen out. */
class Question extends Prompt<string> {
  readonly #view: View;
  #draft: Draft;
  #way: Said = { kind: 'stop' };

  constructor(
    view: View,
    { input, output, draw }: { input: Readable; output: Writable; draw: (draft: Draft) => string },
  ) {
    const { field } = view.asked;
    const isLine = field.kind === 'line';
    const draft = untouched(view.asked, view.filled, view.problem);
    super(
      {
        input,
        output,
        accessible: false,
        ...(isLine ? { initialUserInput: draft.typed.text } : {}),
        render: () => (this.#isOver ? '' : draw(this.#draft)),
        validate: () =>
          filledIn(field, this.#draft) === null ? answersWords.chooseFirst : undefined,
      },
      isLine,
    );
    this.#view = view;
    this.#draft = draft;
    this.on('key', (char, key) => this.#pressed(char, key));
  }

  /** Ask, and give what the person did. */
  async said(): Promise<Said> {
    await this.prompt();
    if (this.state !== 'submit') return this.#way;
    return { kind: 'value', value: filledIn(this.#view.asked.field, this.#draft) ?? '' };
  }

  get #isOver(): boolean {
    return this.state === 'submit' || this.state === 'cancel';
  }

  #pressed(_: string | undefined, { name = '', ctrl = false }: Key): void {
    const { field } = this.#view.asked;
    if (name === 'escape') this.#leave({ kind: 'back' });
    else if (ctrl && name === 'o') this.#leave({ kind: 'later' });
    else if (ctrl && name === 'd') this.#leave({ kind: 'stop' });
    else if (name === 'tab' && field.kind === 'line' && field.suggestion && !this.userInput) {
      this._setUserInput(field.suggestion, true);
    }
    const key = Object.hasOwn(listKeys, name) ? listKeys[name] : undefined;
    const problem =
      name === 'return' && filledIn(field, this.#draft) === null ? answersWords.chooseFirst : null;
    this.#draft = {
      choosing: key ? pressed(field, this.#draft.choosing, key) : this.#draft.choosing,
      typed: { text: this.userInput, cursor: this._cursor },
      problem: problem ?? (name === 'return' ? this.#draft.problem : null),
    };
  }

  /** The library ends a prompt with one word for all that is no answer. */
  #leave(way: Said): void {
    this.#way = way;
    this.state = 'cancel';
  }
}

function styled({ text, kind }: Line, colour: boolean): string {
  if (!colour || !text) return text;
  switch (kind) {
    case 'plain':
      return text;
    case 'question':
      return styleText('bold', text, { validateStream: false });
    case 'chosen':
      return styleText('cyan', text, { validateStream: false });
    case 'problem':
      return styleText('yellow', text, { validateStream: false });
    case 'faint':
      return styleText('dim', text, { validateStream: false });
  }
}
