import { createContext, useContext, useEffect, useSyncExternalStore } from 'react';
import type { Job } from '../desk/jobs.ts';
import type { AnswerBook, JobOf, JobState } from '../work/answers.ts';
import type { Cell } from '../work/cell.ts';
import type { WholeWork } from '../work/kept.ts';
import type { Work, Workspace } from '../work/workspace.ts';

/** All that a screen works with. */
export interface App {
  workspace: Workspace;
  book: AnswerBook;
  /** What the reader is told: it stands at the foot of the screen, and a screen reader speaks it. */
  told: Cell<string>;
  /** Work that was picked while there is other work: a person says whether it takes its place. */
  offered: Cell<WholeWork | null>;
  /** Gives the time, ISO 8601 in UTC. */
  now(): string;
  /** Gives an id that no other has. */
  newId(): string;
  /** Hands a file to the reader as a download. */
  handOver(name: string, content: string | Uint8Array, mediaType: string): void;
}

/** Gives the app to every screen. */
export const AppContext = createContext<App | null>(null);

/** Give the app. */
export function useApp(): App {
  const app = useContext(AppContext);
  if (!app) throw new TypeError('A screen stands outside the app');
  return app;
}

/** Give what a cell holds, now and from now on. */
export function useCell<Value>(cell: Cell<Value>): Value {
  return useSyncExternalStore(cell.subscribe, cell.get);
}

/** Give the work, now and from now on. */
export function useWork(): Work {
  return useCell(useApp().workspace.cell);
}

/** What a screen asks of the worker. */
export interface Question<Kind extends Job['kind']> {
  kind: Kind;
  /** Tells it from all else that is asked of this kind. */
  key: string;
  make(): Promise<JobOf<Kind>>;
}

/**
 * Ask the worker something, and give where it is.
 *
 * @param question What is asked; `null` while there is nothing to ask.
 * @returns `null` where nothing was asked yet.
 */
export function useAnswer<Kind extends Job['kind']>(
  question: Question<Kind> | null,
): JobState<Kind> | null {
  const { book } = useApp();
  useCell(book.cell);
  const key = question && `${question.kind} ${question.key}`;
  const found = question && book.find(question.kind, question.key);
  const isAsked = found !== null;
  // biome-ignore lint/correctness/useExhaustiveDependencies: the key tells all that there is to the question
  useEffect(() => {
    if (question && !isAsked) void book.ask(question.kind, question.key, question.make);
  }, [book, key, isAsked]);
  return found;
}
