import { useEffect, useState } from 'react';
import { fileWords } from '../words/file-words.ts';
import { useApp } from './app.ts';
import { takeFiles } from './take-files.ts';

/**
 * Take files that are dropped anywhere on the page, so that a near miss does not open a file in its place. A part of a
 * screen that takes them itself says so with `preventDefault`.
 */
export function DropEverywhere() {
  const app = useApp();
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
      const isTaken = event.defaultPrevented;
      event.preventDefault();
      setDragging(false);
      if (isTaken) return;
      const files = [...(event.dataTransfer?.files ?? [])];
      if (files.length === 0) app.told.set(fileWords.noFile);
      else void takeFiles(app, files);
    };
    const listeners = { dragover: over, dragleave: leave, drop } as const;
    const entries = Object.entries(listeners) as Array<[keyof typeof listeners, typeof over]>;
    for (const [name, listener] of entries) addEventListener(name, listener);
    return () => {
      for (const [name, listener] of entries) removeEventListener(name, listener);
    };
  }, [app]);
  return isDragging ? (
    <p className="drop-now" aria-hidden="true">
      {fileWords.dropNow}
    </p>
  ) : null;
}
