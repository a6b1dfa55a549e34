import type { Sector } from '@akkoord/clause';
import type { PickedFile, Sides, TableFormat } from '../desk/jobs.ts';
import type { App, Question } from '../frame/app.ts';
import type { JobOf } from '../work/answers.ts';
import type { WorkDocument } from '../work/documents.ts';
import type { Project } from '../work/project.ts';

/** The two documents of a table. */
export interface ChosenPair {
  before: WorkDocument;
  after: WorkDocument;
}

/** Give the two documents that were chosen; `null` until both are. */
export function pairOf({ sides, documents: { list } }: Project): ChosenPair | null {
  const before = list.find(({ id }) => id === sides.before);
  const after = list.find(({ id }) => id === sides.after);
  return before && after ? { before, after } : null;
}

/** A document as it is read. */
export interface ReadAs {
  document: WorkDocument;
  sector: Sector | null;
}

/** Ask how a document is read, or for its text, to be shown or to be corrected. */
export function textQuestion<Kind extends 'read' | 'inspect' | 'show' | 'correct'>(
  { workspace }: App,
  kind: Kind,
  { document, sector }: ReadAs,
): Question<Kind> {
  return {
    kind,
    key: JSON.stringify([nameOf(document), sector]),
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
    key: keyOf(pair, sector),
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
    key: `${keyOf(pair, sector)} ${format}`,
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
async function picked(
  workspace: App['workspace'],
  { id, corrections }: WorkDocument,
): Promise<PickedFile> {
  return { id, corrections, ...(await workspace.file(id)) };
}

function keyOf({ before, after }: ChosenPair, sector: Sector | null): string {
  return JSON.stringify([nameOf(before), nameOf(after), sector]);
}

/** Tells a text from all others, also from the same one with other corrections. */
function nameOf({ id, corrections }: WorkDocument): unknown {
  return [id, corrections];
}
