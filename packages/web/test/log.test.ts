import { expect, test } from 'vitest';
import type { Entry } from '../src/work/acts/entry.ts';
import { historyOf } from '../src/work/log.ts';
import { at, doing } from './entries.ts';

const undo: Entry = { kind: 'undo', id: 'u', at };
const redo: Entry = { kind: 'redo', id: 'r', at };
const namesIn = (log: readonly Entry[]) => {
  const { done, undone } = historyOf(log);
  const names = (lines: typeof done) =>
    lines.flat().map((act) => (act.kind === 'document-removed' ? act.document : act.kind));
  return [names(done), names(undone)];
};

test('undoing takes back the last line, redoing brings it back, and a new line lets go of it', () => {
  const log = [doing('a'), doing('b'), undo];
  expect(namesIn(log)).toEqual([['a'], ['b']]);
  expect(namesIn([...log, redo])).toEqual([['a', 'b'], []]);
  expect(namesIn([...log, doing('c')])).toEqual([['a', 'c'], []]);
  expect(namesIn([...log, doing('c'), redo])).toEqual([['a', 'c'], []]);
});

test('undoing more than there is does nothing', () => {
  expect(namesIn([undo, redo, doing('a'), undo, undo, redo])).toEqual([['a'], []]);
});

test('acts of one line go together', () => {
  const act = (document: string) => ({ kind: 'document-removed', document }) as const;
  expect(namesIn([doing('x', [act('a'), act('b')]), undo])).toEqual([[], ['a', 'b']]);
});

test('a log comes to what a list with a place in it comes to', () => {
  // The same another way: all that was done and a place, as old editors kept it.
  let seed = 7;
  const random = (most: number) => {
    seed = (seed * 16807) % 2147483647;
    return seed % most;
  };
  for (let run = 0; run < 200; run++) {
    const log: Entry[] = [];
    let lines: string[] = [];
    let place = 0;
    for (let step = 0; step < 30; step++) {
      const kind = random(3);
      if (kind === 0) {
        log.push(doing(`n${step}`));
        lines = [...lines.slice(0, place), `n${step}`];
        place += 1;
      } else if (kind === 1) {
        log.push(undo);
        place = Math.max(0, place - 1);
      } else {
        log.push(redo);
        place = Math.min(lines.length, place + 1);
      }
    }
    expect(namesIn(log)).toEqual([lines.slice(0, place), lines.slice(place).reverse()]);
  }
});
