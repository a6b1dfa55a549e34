import type { Norm } from './schema.ts';

/** The length of a text: as the template has it, or what the short one keeps of that. */
export type TextLength = 'full' | 'short';

/** In what form a text is drafted. */
export interface Form {
  length: TextLength;
  /** Chapters that are left out, by id. */
  without: readonly string[];
  /** Chapters that stand in another document: by id, what that is called, with its article. */
  elsewhere: Readonly<Record<string, string>>;
  /** Whether the text is in parts, each for councils of its own. */
  inParts: boolean;
}

/** The text as the template has it. */
export const fullForm: Form = { length: 'full', without: [], elsewhere: {}, inParts: false };

/** A clause of the full text that a form leaves out, and why. */
export interface LeftOut {
  wId: string;
  /** What the full text calls it: `B.3`. */
  label: string;
  /** Its text as Markdown. */
  markdown: string;
  norm: Norm;
  /** The chapter that was left out or went to another document; `null` where the length leaves it out. */
  chapter: { name: string; document: string | null } | null;
  /** Why the short text can do without; `null` where the template does not say. */
  why: string | null;
}
