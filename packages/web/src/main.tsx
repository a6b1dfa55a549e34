import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { openLine } from './desk/line.ts';
import { handOver } from './page/hand-over.ts';
import { Page } from './page/page.tsx';
import { adoptStyle } from './page/style.ts';
import { browserMemory } from './work/memory.ts';
import { Desktop } from './work/work.ts';

const line = openLine(async () => {
  const { default: DeskWorker } = await import('./desk/worker.ts?worker&inline');
  return new DeskWorker();
});
const desktop = new Desktop({ line, memory: browserMemory(), handOver });

adoptStyle();
const root = document.getElementById('page');
if (!root) throw new TypeError('The page has no place to stand in');
createRoot(root).render(
  <StrictMode>
    <Page desktop={desktop} />
  </StrictMode>,
);
void desktop.restore();
