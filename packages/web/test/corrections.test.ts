import { clausesOf, ownText, type Protocol, sectionsOf } from '@akkoord/clause';
import { describe, expect, test } from 'vitest';
import { corrected } from '../src/desk/correct/corrected.ts';
import { inspect } from '../src/desk/inspection.ts';
import { correctFile, type ReadFile, readFile } from '../src/desk/read-file.ts';
import type { Correction } from '../src/work/acts/correction.ts';
import { textFile } from './example-files.ts';

const text = `Protocol schermen

Afspraken
1. Leerlingen leggen hun tablet in de kast.
2. Ouders vragen de leraar om hulp. De leraar helpt.
4. In de pauze mag een tablet mee naar
   buiten.
Slot
5. Dit geldt voor iedereen.[^1]

[^1]: Ook voor gasten.
`;

const file = { id: 'a', ...textFile('a.txt', text) };
const clauses = (tree: Protocol) => clausesOf(tree).map((one) => [one.num, ownText(one)]);
const read = (): Promise<ReadFile> => readFile(file, null);

/** Make a correction of the clause that begins with these words. */
async function of(words: string): Promise<{ at: string; was: string; tree: Protocol }> {
  const { tree } = await read();
  const clause = clausesOf(tree).find((one) => ownText(one).startsWith(words));
  if (!clause) throw new Error(`No clause ${words} in ${JSON.stringify(clauses(tree))}`);
  return { at: clause.eId, was: ownText(clause), tree };
}

async function after(words: string, make: (on: { at: string; was: string }) => Correction) {
  const { tree, ...on } = await of(words);
  const done = corrected(tree, [make(on)]);
  expect(done.missed).toBe(0);
  return { before: clauses(tree), now: clauses(done.tree), tree: done.tree };
}

describe('a person corrects how a text was read', () => {
  test('its number', async () => {
    const { now } = await after('Leerlingen', (on) => ({ kind: 'number', ...on, num: '1a' }));
    expect(now[0]?.[0]).toBe('1a');
    const none = await after('Leerlingen', (on) => ({ kind: 'number', ...on, num: null }));
    expect(none.now[0]?.[0]).toBe(null);
  });

  test('its words', async () => {
    const words = 'Leerlingen stoppen hun tablet in de kast.';
    const { before, now } = await after('Leerlingen', (on) => ({
      kind: 'words',
      ...on,
      text: words,
    }));
    expect(now[0]?.[1]).toBe(words);
    expect(now.slice(1)).toEqual(before.slice(1));
  });

  test('where a clause begins', async () => {
    const { before, now } = await after('Ouders', (on) => ({
      kind: 'split',
      ...on,
      offset: on.was.indexOf('De leraar helpt'),
    }));
    expect(now.slice(1, 3)).toEqual([
      ['2', 'Ouders vragen de leraar om hulp.'],
      [null, 'De leraar helpt.'],
    ]);
    expect(now).toHaveLength(before.length + 1);
  });

  test('where a clause begins: a number that stands there becomes its number', async () => {
    const { tree, ...on } = await of('Ouders');
    const was = 'Ouders vragen hulp. 3. De leraar helpt.';
    const { missed, tree: done } = corrected(tree, [
      { kind: 'words', ...on, text: was },
      { kind: 'split', at: on.at, was, offset: was.indexOf(' 3.') },
    ]);
    expect(missed).toBe(0);
    expect(clauses(done).slice(1, 3)).toEqual([
      ['2', 'Ouders vragen hulp.'],
      ['3', 'De leraar helpt.'],
    ]);
  });

  test('that a clause goes on in the next: its label becomes words again', async () => {
    const { now } = await after('In de pauze', (on) => ({ kind: 'join', ...on }));
    expect(now[1]?.[1]).toBe(
      'Ouders vragen de leraar om hulp. De leraar helpt. 4. In de pauze mag een tablet mee naar buiten.',
    );
  });

  test('that it is a heading, and that a heading is a clause', async () => {
    const { tree } = await after('In de pauze', (on) => ({ kind: 'to-heading', ...on }));
    const headings = sectionsOf(tree).map(({ heading }) => heading);
    expect(headings).toContain('In de pauze mag een tablet mee naar buiten.');
    const [section] = sectionsOf(tree).filter(({ heading }) => heading.startsWith('In de'));
    const back = corrected(tree, [
      { kind: 'to-clause', at: section?.eId ?? '', was: section?.heading ?? '' },
    ]);
    expect(back.missed).toBe(0);
    expect(clauses(back.tree).map(([, words]) => words)).toContain(
      '4 In de pauze mag een tablet mee naar buiten.',
    );
  });

  test('a footnote', async () => {
    const content = '# Protocol\n\n1. Dit geldt voor iedereen.[^1]\n\n[^1]: Ook voor gasten.\n';
    const note = { id: 'n', ...textFile('n.md', content) };
    const base = await readFile(note, null);
    const row = inspect(base).find(({ kind }) => kind === 'footnote');
    const { at = '', text: was = '' } = row ?? {};
    const corrections: Correction[] = [{ kind: 'footnote', at, was, text: 'Niet voor gasten.' }];
    const done = await correctFile(base, { ...note, corrections }, null);
    expect(inspect(done).find(({ kind }) => kind === 'footnote')?.text).toBe('Niet voor gasten.');
  });

  test('a correction of words that are no longer there is left out, and counted', async () => {
    const { at, tree } = await of('Leerlingen');
    const stale = { kind: 'join', at, was: 'Iets anders.' } as const;
    expect(corrected(tree, [stale]).missed).toBe(1);
    expect(corrected(tree, [stale]).tree).toEqual(tree);
  });

  test('nothing can be joined to a heading, and nothing split off that has no words', async () => {
    const first = await of('Leerlingen');
    const join = { kind: 'join', at: first.at, was: first.was } as const;
    expect(corrected(first.tree, [join]).missed).toBe(1);
    const split = { ...join, kind: 'split', offset: first.was.length } as const;
    expect(corrected(first.tree, [split]).missed).toBe(1);
  });
});

describe('a corrected text', () => {
  test('reads back as it was corrected, with what was told of the file', async () => {
    const base = await read();
    const { at, was } = await of('Ouders');
    const four = await of('In de pauze');
    const corrections: Correction[] = [
      { kind: 'split', at, was, offset: was.indexOf('De leraar helpt') },
      { kind: 'number', at: four.at, was: four.was, num: '4a' },
      { kind: 'status', status: 'adopted' },
    ];
    const done = await correctFile(base, { ...file, corrections }, null);
    expect([done.missed, done.isFaithful]).toEqual([0, true]);
    expect(clauses(done.tree)).toEqual(clauses(done.placed));
    expect(done.tree.meta.status).toBe('adopted');
    expect(done.tree.data?.messages).toEqual(base.tree.data?.messages);
    expect(done.tree.meta.title).toBe(base.tree.meta.title);
  });

  test('any one correction of any clause reads back', async () => {
    const base = await read();
    const kinds = ['join', 'to-heading'] as const;
    const all = clausesOf(base.tree).flatMap((clause): Correction[] => {
      const on = { at: clause.eId, was: ownText(clause) };
      return [
        ...kinds.map((kind) => ({ kind, ...on })),
        { kind: 'split', ...on, offset: on.was.indexOf(' ', 8) },
        { kind: 'words', ...on, text: `${on.was} Zo is het.` },
        { kind: 'number', ...on, num: '9' },
        { kind: 'number', ...on, num: null },
      ];
    });
    const missed: string[] = [];
    for (const correction of all) {
      const done = await correctFile(base, { ...file, corrections: [correction] }, null);
      expect([correction, done.isFaithful]).toEqual([correction, true]);
      if (done.missed > 0) missed.push(correction.kind);
    }
    // The first clause of each of both sections has none before it.
    expect(missed).toEqual(['join', 'join']);
  });

  test('is laid beside what stands in the file', async () => {
    const rows = inspect(await read());
    const clause = rows.find(({ text: words }) => words.startsWith('In de pauze'));
    expect(clause).toMatchObject({
      kind: 'clause',
      num: '4',
      source: ['4. In de pauze mag een tablet mee naar', '   buiten.'],
      joins: true,
    });
    expect(rows.filter(({ kind }) => kind === 'heading').map(({ text: words }) => words)).toContain(
      'Afspraken',
    );
    const base = await read();
    const { at, was } = await of('Ouders');
    const split: Correction = { kind: 'split', at, was, offset: was.indexOf('De leraar helpt') };
    const done = await correctFile(base, { ...file, corrections: [split] }, null);
    const fresh = inspect(done).find(({ text: words }) => words === 'De leraar helpt.');
    expect(fresh?.source).toEqual(['2. Ouders vragen de leraar om hulp. De leraar helpt.']);
  });
});
