import type { Flow, FootnoteDefinition, Form, Furniture, Mark, Position } from '@akkoord/clause';
import type { Paragraph } from 'mdast';

/**
 * What both readers, of plain text and of Markdown, hand to `toProtocol`: mdast in reading order, in
 * which labels are told from text. Lists hold their items; a heading's text stands in its data, because
 * the clause tree keeps it as one string.
 */
export type FlowNode =
  | FlowHeading
  | FlowList
  | FlowBlock
  | FlowClose
  | FootnoteDefinition
  | Furniture;

/** Ends all sections: what follows stands in the root. */
export interface FlowClose {
  type: 'thematicBreak';
  position?: Position;
  data?: { marks?: Mark[] };
}

/** A heading. `marks` cover its label, punctuation and text. */
export interface FlowHeading {
  type: 'heading';
  depth: 1 | 2 | 3 | 4 | 5 | 6;
  position?: Position;
  data: {
    /** The word before the number, as written. */
    label?: string | undefined;
    num: string | null;
    heading: string;
    marks: Mark[];
    /** What the text itself numbers with a word: an article lies in its chapter, whatever their levels. */
    division?: 'chapter' | 'article';
  };
  children: [];
}

/**
 * A run of items. `loose`: not nested in the prose before it, although that ends in a colon; `nested`:
 * nested in it in any case.
 */
export interface FlowList {
  type: 'list';
  position?: Position;
  data?: { loose?: boolean; nested?: boolean };
  children: FlowItem[];
}

/** One item with its blocks and the lists and furniture inside it. */
export interface FlowItem {
  type: 'listItem';
  position?: Position;
  data: { num: string | null; form: Form; marks: Mark[]; wId?: string; numRecovered?: boolean };
  children: Array<FlowBlock | FlowList | Furniture>;
}

/** A block of text. `continues`: a further block of the prose clause before it. */
export type FlowBlock = (
  | Paragraph
  | Exclude<Flow, Paragraph | { type: 'heading' | 'list' | 'thematicBreak' }>
) & {
  data?: { marks?: Mark[]; continues?: boolean; wId?: string } | undefined;
};
