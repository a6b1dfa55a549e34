import type { Sector } from '@akkoord/clause';
import type { PickedFile, Sides, TableFormat } from '../desk/jobs.ts';
import type { App, Question } from '../frame/app.ts';
import type { JobOf } from '../work/answers.ts';
import type { Project } from '../work/project.ts';

/** The two documents of a table, by id. */
export interface ChosenPair {
  before: string;
  after: string;
}

/** Give the two documents that were chosen; `null` until both are. */
export function pairOf({ sides: { before, after } }: Project): ChosenPair | null {
  return before !== null && after !== null ? { before, after } : null;
}

/** A document as it is read. */
export interface ReadAs {
  document: string;
  sector: Sector | null;
}

/** Ask how a document is read, or for its text, to be shown or to be corrected. */
export function textQuestion<Kind extends 'read' | 'show' | 'correct'>(
  { workspace }: App,
  kind: Kind,
  { document, sector }: ReadAs,
): Question<Kind> {
  return {
    kind,
    key: `${document} ${sector}`,
    make: async () => ({ kind, file: await picked(workspace, document), sector }) as JobOf<Kind>,
  };
}

/** Ask for the was-wordt table of two documents. */
export function tableQuestion(
  { workspace }: App,
  pair: ChosenPair,
  sector: Sector | null,
): Question<'compare'> {
  return {
    kind: 'compare',
    key: `${pair.before} ${pair.after} ${sector}`,
    make: async () => ({ kind: 'compare', sides: await sidesOf(workspace, pair, sector) }),
  };
}

/** Ask for the was-wordt table of two documents in a form. */
export function savingQuestion(
  { workspace }: App,
  { pair, sector, format }: { pair: ChosenPair; sector: Sector | null; format: TableFormat },
): Question<'save'> {
  return {
    kind: 'save',
    key: `${pair.before} ${pair.after} ${sector} ${format}`,
    make: async () => ({ kind: 'save', sides: await sidesOf(workspace, pair, sector), format }),
  };
}

/** Give the two texts of a table with their files. */
async function sidesOf(
  workspace: App['workspace'],
  { before, after }: ChosenPair,
  sector: Sector | null,
): Promise<Sides> {
  return {
    before: await picked(workspace, before),
    after: await picked(workspace, after),
    sector,
  };
}

/** Give a document's file as the worker takes it. */
async function picked(workspace: App['workspace'], document: string): Promise<PickedFile> {
  return { id: document, ...(await workspace.file(document)) };
}
