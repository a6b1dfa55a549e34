import type { FlowNote } from '../flow/flow.ts';
import type { XmlElement } from '../xml/xml.ts';
import type { Counts, OdtLevels } from './list-styles.ts';
import type { OdtStyle } from './styles.ts';

/** What a document of OpenDocument is read with; counts and notes grow while it is read. */
export interface OdtReading {
  readonly tracked: 'after' | 'before';
  readonly paragraphs: (name: string | undefined) => OdtStyle;
  readonly letters: (name: string | undefined) => OdtStyle;
  readonly lists: ReadonlyMap<string, OdtLevels>;
  readonly outline: OdtLevels;
  readonly changes: Changes;
  readonly told: Told;
  readonly counting: Counting;
  readonly noteLabels: Set<string>;
}

/** The tracked changes, and which insertions are open where the reader is. */
export interface Changes {
  readonly inserted: ReadonlySet<string>;
  /** What was deleted, by id. */
  readonly deleted: ReadonlyMap<string, XmlElement>;
  readonly open: Set<string>;
}

/** How often something was met that a reader of the text should know of. */
export interface Told {
  comments: number;
  pictures: number;
  hidden: number;
  struck: number;
  merged: number;
}

/** How far the lists have counted. */
export interface Counting {
  readonly outline: Counts;
  /** By the id of a list. */
  readonly byList: Map<string, Counts>;
  /** The id of the last list of each style. */
  readonly lastOfStyle: Map<string, string>;
  next: number;
}

/** What stands in a paragraph. */
export interface OdtInline {
  readonly text: string;
  readonly references: ReadonlyArray<{ start: number; end: number; label: string }>;
  readonly notes: readonly FlowNote[];
  /** The text boxes that hang on it. */
  readonly boxes: readonly XmlElement[];
  /** The share of its letters that is bold, 0..1. */
  readonly bold: number;
  readonly size: number | undefined;
}
