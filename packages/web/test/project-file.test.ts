import { expect, test } from 'vitest';
import { refusalText } from '../src/words/refusal-words.ts';
import type { WholeWork } from '../src/work/kept.ts';
import { standingOf } from '../src/work/project.ts';
import { isProjectFile, readProjectFile, writeProjectFile } from '../src/work/project-file.ts';
import { fromFirst, readKept, WorkRefused } from '../src/work/read-kept.ts';
import { at, doing } from './entries.ts';
import { textFile } from './example-files.ts';

const bytes = Uint8Array.from({ length: 70_000 }, (_, index) => (index * 7) % 256);
const work: WholeWork = {
  version: 2,
  id: 'w1',
  log: [
    doing('e1', [
      { kind: 'document-added', document: 'a', name: 'één "naam".docx' },
      { kind: 'sides-chosen', before: 'a', after: null },
    ]),
    { kind: 'undo', id: 'e2', at },
  ],
  files: new Map([['a', { name: 'één "naam".docx', bytes }]]),
};
const file = (text: string) => new TextEncoder().encode(text);
const refusalOf = (content: Uint8Array) => {
  try {
    readProjectFile(content);
  } catch (error) {
    if (error instanceof WorkRefused) return error.refusal;
  }
  return null;
};

test('a project file holds all, and opens elsewhere', () => {
  const written = file(writeProjectFile(work));
  expect(isProjectFile(written)).toBe(true);
  expect(readProjectFile(written)).toEqual(work);
});

test('the same work is the same file', () => {
  const again = readProjectFile(file(writeProjectFile(work)));
  expect(writeProjectFile(again)).toBe(writeProjectFile(work));
});

test('a text, also one in JSON, is no project file', () => {
  for (const text of ['1. Telefoons blijven thuis.', '{}', '{"akkoord":1}', '[]', 'null', '']) {
    expect(isProjectFile(file(text))).toBe(false);
    expect(refusalOf(file(text))).toEqual({ kind: 'no-work' });
  }
});

test('a later version is refused with its number', () => {
  const later = writeProjectFile(work).replace('"version":2', '"version":3');
  const refusal = refusalOf(file(later));
  expect(refusal).toEqual({ kind: 'later', version: 3 });
  expect(refusal && refusalText(refusal)).toContain('vorm 3');
});

test.each([
  ['a part is gone', (text: string) => text.slice(0, -20)],
  ['a document is gone', (text: string) => text.replace(/"documents":\[.*\]/, '"documents":[]')],
  ['an act is unknown', (text: string) => text.replace('sides-chosen', 'sides-gekozen')],
  ['an id is none', (text: string) => text.replace('"before":"a"', '"before":"<a>"')],
  ['a line lacks its time', (text: string) => text.replace(`"at":"${at}"`, '"at":"toen"')],
  ['bytes are none', (text: string) => text.replace(/"bytes":"/, '"bytes":"!')],
])('damage is refused: %s', (_, spoil) => {
  const spoilt = spoil(writeProjectFile(work));
  expect(spoilt).not.toBe(writeProjectFile(work));
  expect(refusalOf(file(spoilt))?.kind).toBe('damaged');
});

test('what the page with two files kept becomes work', () => {
  const first = {
    version: 1,
    before: textFile('a.txt', '1. Tas.'),
    after: textFile('b.txt', '1. Kast.'),
    sector: 'vo',
    compared: true,
  };
  const { log, files } = fromFirst(first, { id: 'w', at });
  const { project } = standingOf(log);
  expect(project.documents).toEqual({
    list: [
      { id: 'before', name: 'a.txt', corrections: [], isChecked: false },
      { id: 'after', name: 'b.txt', corrections: [], isChecked: false },
    ],
    sector: 'vo',
  });
  expect(project.sides).toEqual({ before: 'before', after: 'after' });
  expect(files.get('after')).toEqual(first.after);
  expect(readKept({ version: 2, id: 'w', log })).toEqual({ version: 2, id: 'w', log });
});
