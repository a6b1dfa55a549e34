/** One thing to choose. */
export interface Option {
  value: string;
  label: string;
}

/** How an answer is given: one of several, some of several, or a line that is typed. */
export type Field =
  | { kind: 'one'; options: readonly Option[] }
  | { kind: 'many'; options: readonly Option[] }
  /** `suggestion` is taken over with a key of its own; it never stands there already. */
  | { kind: 'line'; suggestion?: string };

/** What stands in a field: a value or a line, the values that are ticked, or nothing yet. */
export type Filled = string | readonly string[] | null;

/** An answer, or that it is left for later. */
export type Reply = { kind: 'value'; value: string | readonly string[] } | { kind: 'later' };

/** Which questions are counted together. A question without one belongs to the question before it. */
export type Group = 'question' | 'start' | 'subject' | 'extra' | 'rest';

/** A question as it stands now. */
export interface Asked {
  /** Unique in its script, and the same as long as it is the same question. */
  id: string;
  question: string;
  group?: Group;
  why?: string;
  field: Field;
  /** What is said between the reason and the field, one paragraph an item. */
  about?: readonly string[];
  /** The text that follows from what stands in the field, one paragraph an item. */
  live?: (filled: Filled) => readonly string[];
  /** The answer that stands; without one the question is still to be asked. */
  given?: Reply;
  /** The answer in Dutch, for the page with all answers. */
  answer?: string;
  /** What to leave it for later is called; it has to be answered where this is left out. */
  later?: string;
  /** How an answer is written, where that needs saying. */
  hint?: string;
  /** Why it is asked again. */
  problem?: string;
}

/** What comes of an answer: how things stand then, or what is wrong with it, in Dutch. */
export type Outcome<State> = { state: State } | { problem: string };

/**
 * What is asked, and what answers do. A script is all that a conversation knows of its subject.
 *
 * Both functions are pure but for files that an answer names.
 */
export interface Script<State> {
  /** List the questions in order, answered or not. */
  questions(state: State): readonly Asked[];
  /** Take an answer to a question of the list. */
  answer(state: State, id: string, reply: Reply): Outcome<State> | Promise<Outcome<State>>;
  /** How many questions there can be at most, where answers still decide that. */
  most?(state: State): number;
  /** The page with all answers; there is none where this is left out. */
  check?: CheckWords;
}

/** What the page with all answers says. */
export interface CheckWords {
  title: string;
  /** What to be content is called. */
  done: string;
  /** Above what was left for later. */
  open: string;
}
