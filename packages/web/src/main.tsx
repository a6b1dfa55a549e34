import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { openLine } from './desk/line.ts';
import { workerStarter } from './desk/start-worker.ts';
import { type App, AppContext } from './frame/app.ts';
import { handOver } from './frame/hand-over.ts';
import { newId } from './frame/new-id.ts';
import { Shell } from './frame/shell.tsx';
import { adoptStyle } from './frame/style.ts';
import { AnswerBook } from './work/answers.ts';
import { Cell } from './work/cell.ts';
import { browserMemory } from './work/memory.ts';
import { Workspace } from './work/workspace.ts';

const line = openLine(
  workerStarter(async () => (await import('./desk/worker.ts?worker&inline&packed')).default),
);
const now = () => new Date().toISOString();
const workspace = new Workspace({ memory: browserMemory(), newId, now });
const app: App = {
  workspace,
  book: new AnswerBook(line),
  told: new Cell(''),
  offered: new Cell<App['offered'] extends Cell<infer Value> ? Value : never>(null),
  newId,
  now,
  handOver,
};

adoptStyle();
addEventListener('beforeunload', (event) => {
  if (workspace.isWaiting) event.preventDefault();
});
const root = document.getElementById('page');
if (!root) throw new TypeError('The page has no place to stand in');
createRoot(root).render(
  <StrictMode>
    <AppContext value={app}>
      <Shell />
    </AppContext>
  </StrictMode>,
);
void workspace.restore();
