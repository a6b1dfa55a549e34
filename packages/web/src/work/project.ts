import type { Act, Entry } from './acts/entry.ts';
import { type Decisions, decisionsAfter, noDecisions } from './decisions.ts';
import { type Documents, documentsAfter, noDocuments } from './documents.ts';
import { type Drafts, draftsAfter, noDrafts } from './drafts.ts';
import { historyOf } from './log.ts';
import { type ChosenSides, noSides, sidesAfter } from './sides.ts';

/** All that follows from what a person did. Each part takes every act, and leaves those of others alone. */
export interface Project {
  documents: Documents;
  sides: ChosenSides;
  decisions: Decisions;
  drafts: Drafts;
}

/** Where everybody starts. */
export const emptyProject: Project = {
  documents: noDocuments,
  sides: noSides,
  decisions: noDecisions,
  drafts: noDrafts,
};

/** Give the project after an act. */
export function projectAfter({ documents, sides, decisions, drafts }: Project, act: Act): Project {
  return {
    documents: documentsAfter(documents, act),
    sides: sidesAfter(sides, act),
    decisions: decisionsAfter(decisions, act),
    drafts: draftsAfter(drafts, act),
  };
}

/** What a log comes to, with what undoing and redoing would touch. */
export interface Standing {
  project: Project;
  /** What undoing takes back; `null` where there is nothing. */
  undoes: readonly Act[] | null;
  /** What redoing brings back; `null` where there is nothing. */
  redoes: readonly Act[] | null;
}

/** Work out where a log leads. */
export function standingOf(log: readonly Entry[]): Standing {
  const { done, undone } = historyOf(log);
  return {
    project: done.flat().reduce(projectAfter, emptyProject),
    undoes: done.at(-1) ?? null,
    redoes: undone.at(-1) ?? null,
  };
}
