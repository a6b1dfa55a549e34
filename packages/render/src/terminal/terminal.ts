import type { DiffPart } from '@akkoord/clause';
import { nameHiddenCharacters } from '../view/hidden-characters.ts';

/** How text for a terminal is written. */
export interface TerminalOptions {
  /** Whether to use colour; every mark also stands without it. */
  colour: boolean;
  /** Columns; default 80, never under 30. */
  width?: number;
}

/** A colour or weight of terminal text. */
export type Ink = 'bold' | 'dim' | 'red' | 'green' | 'yellow' | 'magenta' | 'cyan';

const codes: Readonly<Record<Ink, readonly [number, number]>> = {
  bold: [1, 22],
  dim: [2, 22],
  red: [31, 39],
  green: [32, 39],
  yellow: [33, 39],
  magenta: [35, 39],
  cyan: [36, 39],
};

/** A stretch of text with its ink. */
export interface Inked {
  text: string;
  ink?: Ink | undefined;
}

/** Put signs and ink to what went out and what came in. */
export function inkedRuns(runs: readonly DiffPart[]): Inked[] {
  return runs.map(({ op, text }) => {
    if (op === 'equal') return { text };
    return op === 'delete'
      ? { text: `[-${text}-]`, ink: 'red' }
      : { text: `{+${text}+}`, ink: 'green' };
  });
}

/** What stands before the lines of a paragraph. */
export interface Indent {
  /** Before the first line. */
  first?: string;
  /** Columns before every line; default the length of `first`. */
  indent?: number;
}

/** Writes lines for a terminal: wrapped, indented, inked, with hidden characters named. */
export class TerminalPage {
  readonly #lines: string[] = [];
  readonly #colour: boolean;
  readonly #width: number;

  constructor({ colour, width = 80 }: TerminalOptions) {
    this.#colour = colour;
    this.#width = Math.max(30, Math.floor(width));
  }

  /**
   * Add a paragraph, wrapped at white space; a word that is longer than a line stays whole. A line break in the text begins a new line.
   *
   * @param parts Text, untrusted; hidden characters in it are named.
   */
  add(parts: Inked | readonly Inked[], { first = '', indent }: Indent = {}): void {
    const deep = indent ?? first.length;
    const pieces = wordsOf(Array.isArray(parts) ? parts : [parts as Inked]);
    let line = first.padEnd(deep);
    let column = columnsOf(line);
    let empty = true;
    const flush = () => {
      this.#lines.push(line.trimEnd());
      line = ' '.repeat(deep);
      column = deep;
      empty = true;
    };
    for (const word of pieces) {
      if (word === 'break') {
        flush();
        continue;
      }
      const length = word.reduce((sum, { text }) => sum + columnsOf(text), 0);
      if (!empty && column + 1 + length > this.#width) flush();
      if (!empty) {
        line += ' ';
        column += 1;
      }
      line += word.map((part) => this.#inked(part)).join('');
      column += length;
      empty = false;
    }
    if (!empty || pieces.length === 0) flush();
  }

  /** Add an empty line, once. */
  gap(): void {
    if (this.#lines.length > 0 && this.#lines.at(-1) !== '') this.#lines.push('');
  }

  /** Add a heading with a line under it. */
  heading(text: string, rule: '=' | '-'): void {
    this.gap();
    this.add({ text, ink: 'bold' });
    const shown = Math.min(columnsOf(plain(text)), this.#width);
    this.#lines.push(rule.repeat(Math.max(3, shown)));
  }

  /** Add a line with a text at the left and one at the right, joined by dots. */
  leader(left: string, right: string, indent: number): void {
    const room = Math.min(this.#width, 78) - right.length - 4;
    const [first, ...words] = plain(left).split(' ');
    let line = ' '.repeat(indent) + first;
    for (const word of words) {
      if (columnsOf(line) + 1 + columnsOf(word) > room) {
        this.#lines.push(line);
        line = ' '.repeat(indent + 2) + word;
      } else line += ` ${word}`;
    }
    const dots = '.'.repeat(Math.max(2, room + 2 - columnsOf(line)));
    this.#lines.push(`${line} ${this.#inked({ text: dots, ink: 'dim' })} ${right}`);
  }

  toString(): string {
    return `${this.#lines.join('\n').trimEnd()}\n`;
  }

  #inked({ text, ink }: Inked): string {
    if (!this.#colour || !ink) return text;
    const [on, off] = codes[ink];
    return `\u001B[${on}m${text}\u001B[${off}m`;
  }
}

/** Split inked stretches into words; a word may have stretches of several inks. */
function wordsOf(parts: readonly Inked[]): Array<Inked[] | 'break'> {
  const words: Array<Inked[] | 'break'> = [];
  let word: Inked[] = [];
  const end = () => {
    if (word.length > 0) words.push(word);
    word = [];
  };
  for (const { text, ink } of parts) {
    for (const piece of nameHiddenCharacters(text).split(/(\s+)/)) {
      if (!piece) continue;
      if (!/^\s+$/.test(piece)) word.push({ text: piece, ink });
      else {
        end();
        if (piece.includes('\n')) words.push('break');
      }
    }
  }
  end();
  return words;
}

function plain(text: string): string {
  return nameHiddenCharacters(text).replace(/\s+/g, ' ').trim();
}

function columnsOf(text: string): number {
  return [...text].length;
}
