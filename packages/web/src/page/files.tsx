import { useEffect, useState } from 'react';
import { fileWords } from '../words/file-words.ts';
import { pageWords } from '../words/page-words.ts';
import { type Side, sides, type Work } from '../work/state.ts';
import type { Desktop } from '../work/work.ts';
import { toKeptFile } from './picked-file.ts';
import { SideCard } from './side-card.tsx';

/** The two texts: chosen, dropped, swapped, or those of the example. */
export function Files({ work, desktop }: { work: Work; desktop: Desktop }) {
  const isDragging = useDrop((files) => dropOnPage(files, work, desktop));
  const example = async () => {
    const { exampleFiles } = await import('../example.ts');
    await Promise.all(sides.map((side) => desktop.pick(side, exampleFiles[side])));
    await desktop.compare();
  };
  const isEmpty = sides.every((side) => work[side].kind === 'empty');
  return (
    <section aria-label={pageWords.files} className={isDragging ? 'files dragging' : 'files'}>
      <div className="sides">
        {sides.map((side) => (
          <SideCard key={side} side={side} state={work[side]} desktop={desktop} />
        ))}
      </div>
      {isEmpty ? (
        <p>
          <button type="button" className="button" onClick={example}>
            {fileWords.example}
          </button>{' '}
          <span className="soft">{fileWords.exampleAbout}</span>
        </p>
      ) : (
        <button type="button" className="button" onClick={() => desktop.swap()}>
          {fileWords.swap}
        </button>
      )}
    </section>
  );
}

/** Take files that were dropped beside the two cards: one goes where there is room, two fill both. */
async function dropOnPage(files: readonly File[], work: Work, desktop: Desktop): Promise<void> {
  if (files.length === 0) return desktop.tell(fileWords.noFile);
  if (files.length > 2) return desktop.tell(fileWords.tooMany(files.length));
  const places: readonly Side[] =
    files.length === 2 ? sides : [work.before.kind === 'empty' ? 'before' : 'after'];
  await Promise.all(places.map((side, index) => pickFile(desktop, side, files[index])));
}

/** Put a file of the reader's on a side, or say that the browser cannot open it. */
export async function pickFile(desktop: Desktop, side: Side, file: File | undefined) {
  if (!file) return;
  try {
    await desktop.pick(side, await toKeptFile(file));
  } catch {
    desktop.tell(fileWords.unreadable(file.name));
  }
}

/**
 * Take files that are dropped anywhere on the page, so that a near miss does not open a file in its place.
 *
 * @returns Whether something is being dragged over the page.
 */
function useDrop(onDrop: (files: readonly File[]) => void): boolean {
  const [isDragging, setDragging] = useState(false);
  useEffect(() => {
    const over = (event: DragEvent) => {
      event.preventDefault();
      setDragging(true);
    };
    const leave = (event: DragEvent) => {
      if (!event.relatedTarget) setDragging(false);
    };
    const drop = (event: DragEvent) => {
      // A card took it.
      const isTaken = event.defaultPrevented;
      event.preventDefault();
      setDragging(false);
      if (!isTaken) onDrop([...(event.dataTransfer?.files ?? [])]);
    };
    const listeners = { dragover: over, dragleave: leave, drop } as const;
    const entries = Object.entries(listeners) as Array<[keyof typeof listeners, typeof over]>;
    for (const [name, listener] of entries) addEventListener(name, listener);
    return () => {
      for (const [name, listener] of entries) removeEventListener(name, listener);
    };
  });
  return isDragging;
}
