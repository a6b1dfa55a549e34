import type { Reader, Sector } from '@akkoord/clause';
import type { PickedFile, RowNotes, SavedFormat, Sides } from '../desk/jobs.ts';
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

/** Two documents as they are compared. */
export interface ComparedPair extends ChosenPair {
  sector: Sector | null;
  /** For whom the comparison is summed up; `null`: for everyone. */
  reader: Reader | null;
}

/** Ask for the was-wordt table of two documents. */
export function tableQuestion({ workspace }: App, pair: ComparedPair): Question<'compare'> {
  const { reader } = pair;
  return {
    kind: 'compare',
    key: keyOf(pair),
    make: async () => ({ kind: 'compare', sides: await sidesOf(workspace, pair), reader }),
  };
}

/** Ask for the whole new text with its changes in it. */
export function runningQuestion({ workspace }: App, pair: ComparedPair): Question<'running'> {
  return {
    kind: 'running',
    key: keyOf({ ...pair, reader: null }),
    make: async () => ({ kind: 'running', sides: await sidesOf(workspace, pair) }),
  };
}

/** Ask for the was-wordt table of two documents in a form. */
export function savingQuestion(
  { workspace }: App,
  { pair, format, notes }: { pair: ComparedPair; format: SavedFormat; notes: RowNotes },
): Question<'save'> {
  const { reader } = pair;
  return {
    kind: 'save',
    key: `${keyOf(pair)} ${format} ${JSON.stringify(notes)}`,
    make: async () => {
      const sides = await sidesOf(workspace, pair);
      return { kind: 'save', sides, reader, format, notes };
    },
  };
}

/** Give the two texts of a table with their files. */
async function sidesOf(
  workspace: App['workspace'],
  { before, after, sector }: ComparedPair,
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

function keyOf({ before, after, sector, reader }: ComparedPair): string {
  return JSON.stringify([nameOf(before), nameOf(after), sector, reader]);
}

/** Tells a text from all others, also from the same one with other corrections. */
function nameOf({ id, corrections }: WorkDocument): unknown {
  return [id, corrections];
}
