import type { GivenReference } from '@akkoord/parse';

/** What the readers of Word and OpenDocument hand to `toLines`: paragraphs and tables in reading order. */
export type FlowBlock = FlowParagraph | FlowTable;

/** A paragraph as its reader sees it. Lengths in points. */
export interface FlowParagraph {
  readonly kind: 'paragraph';
  /** Without the label before it; `\n` where a line is broken by hand. */
  readonly text: string;
  /** The signs in the text that refer to notes, in order. */
  readonly references: readonly GivenReference[];
  /** The notes that the signs are the first to refer to. */
  readonly notes: readonly FlowNote[];
  readonly role: FlowRole;
  /** The number or bullet before it, as a reader sees it. */
  readonly label?: string | undefined;
  /** The list that it is part of; with `further` it is a paragraph of the item before it. */
  readonly list?: FlowList | undefined;
  /** From the left edge of the text to its lines, and to its first line. */
  readonly indent: number;
  readonly firstIndent: number;
  readonly size?: number | undefined;
  readonly bold: boolean;
  /** White space is asked for above it, or a page begins. */
  readonly apart: 'no' | 'gap' | 'page';
}

/** What a paragraph is by its style. Depths from 1. */
export type FlowRole =
  | { readonly kind: 'text' }
  | { readonly kind: 'title' }
  | { readonly kind: 'heading'; readonly depth: number }
  | { readonly kind: 'contents' }
  | { readonly kind: 'running-line' };

/** Where in which list a paragraph stands. */
export interface FlowList {
  /** Lists that count together have one id. */
  readonly id: string;
  /** From 0. */
  readonly level: number;
  readonly further: boolean;
  readonly bullet: boolean;
}

/** A note: its sign, and its paragraphs. */
export interface FlowNote {
  readonly label: string;
  readonly texts: readonly string[];
}

/** A table: rows of cells of blocks. A cell over several columns is followed by empty ones. */
export interface FlowTable {
  readonly kind: 'table';
  readonly rows: ReadonlyArray<ReadonlyArray<readonly FlowBlock[]>>;
}
