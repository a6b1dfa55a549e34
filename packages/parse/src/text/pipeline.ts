import type { Dictionary, Taxonomy } from '@akkoord/taxonomy';
import type { ParseMessages } from '../messages.ts';
import type { Places } from './places.ts';

export interface TextOptions {
  /** What Akkoord knows of its field. */
  taxonomy: Taxonomy;
  /** The words of the language; without it only signs and hyphens are repaired. */
  dictionary?: Dictionary;
  /** Repair damaged words; default `true`. Structure is always read. */
  repair?: boolean;
}

/** What every step knows beside what it reads. */
export interface StepContext {
  readonly options: TextOptions;
  readonly places: Places;
}

/** One step of the reading: a function with what an engineer should know of it. */
export interface Step<State> {
  /** Its name in the documentation and in this room. */
  readonly id: string;
  /** What it looks at. */
  readonly reads: string;
  /** What it makes of that. */
  readonly gives: string;
  /** The fixture of this room that shows it: group and name. */
  readonly example: string;
  /** The codes of the messages by which it accounts for what it did. */
  readonly account: ReadonlyArray<keyof ParseMessages>;
  readonly run: (state: State, context: StepContext) => State;
}

/** Run steps one after another. */
export function runSteps<State>(
  steps: ReadonlyArray<Step<State>>,
  from: State,
  context: StepContext,
): State {
  return steps.reduce((state, { run }) => run(state, context), from);
}
