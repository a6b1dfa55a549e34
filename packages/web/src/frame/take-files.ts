import { decisionWords } from '../words/decision-words.ts';
import { fileWords } from '../words/file-words.ts';
import { refusalText } from '../words/refusal-words.ts';
import type { Act } from '../work/acts/entry.ts';
import type { KeptFile, WholeWork } from '../work/kept.ts';
import type { App } from './app.ts';
import { toKeptFile } from './picked-file.ts';
import { linkTo } from './screens.ts';

/**
 * Take files that a person chose or dropped: documents are added to the work, and the first two that find no place yet
 * become Was and Wordt; a project file is opened in the place of the work.
 */
export async function takeFiles(app: App, files: readonly File[]): Promise<void> {
  const { isProjectFile } = await import('../work/project-file.ts');
  const taken: KeptFile[] = [];
  for (const file of files) {
    try {
      taken.push(await toKeptFile(file));
    } catch {
      app.told.set(fileWords.unreadable(file.name));
    }
  }
  const { isDecisionsFile } = await import('../work/decisions-file.ts');
  const decisions = taken.filter(({ bytes }) => isDecisionsFile(bytes));
  for (const { bytes } of decisions) await takeDecisions(app, bytes);
  const project = taken.find(({ bytes }) => isProjectFile(bytes));
  if (project) await takeProject(app, project.bytes);
  else {
    const documents = taken.filter((file) => !decisions.includes(file));
    if (documents.length > 0) addDocuments(app, documents);
  }
}

/** Add what others decided; what stood there already stays as it is. */
async function takeDecisions({ workspace, told }: App, bytes: Uint8Array): Promise<void> {
  const { readDecisionsFile } = await import('../work/decisions-file.ts');
  const decisions = readDecisionsFile(bytes);
  if (!decisions) {
    told.set(decisionWords.damaged);
    return;
  }
  const known = new Set(workspace.cell.get().project.decisions.ledger.map(({ id }) => id));
  const fresh = decisions.filter(({ id }) => !known.has(id));
  if (fresh.length > 0) workspace.do([{ kind: 'decisions-added', decisions: fresh }]);
  told.set(fresh.length > 0 ? decisionWords.added(fresh.length) : decisionWords.nothingNew);
}

/** Add documents to the work, and go where they stand. */
export function addDocuments({ workspace, newId, told }: App, files: readonly KeptFile[]): void {
  const added = files.map((file) => [newId(), file] as const);
  const acts: Act[] = added.map(([document, { name }]) => ({
    kind: 'document-added',
    document,
    name: name.slice(0, 1000),
  }));
  const ids = added.map(([id]) => id);
  const { sides } = workspace.cell.get().project;
  const before = sides.before ?? ids.shift() ?? null;
  const after = sides.after ?? ids.shift() ?? null;
  if (before !== sides.before || after !== sides.after) {
    acts.push({ kind: 'sides-chosen', before, after });
  }
  workspace.do(acts, new Map(added));
  told.set(fileWords.added(files.length));
  location.hash = linkTo('documents');
}

async function takeProject(app: App, bytes: Uint8Array): Promise<void> {
  const { readProjectFile } = await import('../work/project-file.ts');
  const { WorkRefused } = await import('../work/read-kept.ts');
  try {
    const work = readProjectFile(bytes);
    const { documents, drafts } = app.workspace.cell.get().project;
    const isEmpty = documents.list.length === 0 && drafts.size === 0;
    if (isEmpty) await openWork(app, work);
    else app.offered.set(work);
  } catch (error) {
    if (!(error instanceof WorkRefused)) throw error;
    app.told.set(refusalText(error.refusal));
  }
}

/** Put opened work in the place of what there is. */
export async function openWork(app: App, work: WholeWork): Promise<void> {
  app.offered.set(null);
  app.book.wipe();
  await app.workspace.open(work);
  app.told.set(fileWords.opened);
  location.hash = linkTo('documents');
}
