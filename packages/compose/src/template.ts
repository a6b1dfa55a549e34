import type { Taxonomy } from '@akkoord/taxonomy';
import type { ClauseReader } from './clause-reader.ts';
import type { Lengths, Version } from './load-lengths.ts';
import type { Position } from './position.ts';
import type { Question } from './question.ts';
import type { TemplateFile } from './schema.ts';

/** Path inside the template folder, and content. */
export type TemplateFiles = Readonly<Record<string, string>>;

/** A template that was read and checked. */
export interface Template extends TemplateFile {
  questions: readonly Question[];
  positions: readonly Position[];
  /** The lengths in which it can be written; `null` where there is only the full text. */
  lengths: Lengths | null;
  /** Versions of the text for pupils or parents. */
  versions: readonly Version[];
  taxonomy: Taxonomy;
  /** Reads the Markdown of its clauses, each text once. */
  readClause: ClauseReader;
}
