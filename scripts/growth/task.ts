/** A step of reading or comparing that is timed by itself. */
export type Kind = 'text' | 'markdown' | 'annotate' | 'annotate markdown' | 'compare';

/** One text and what is to be done with it. */
export interface Task {
  readonly kind: Kind;
  readonly text: string;
}
