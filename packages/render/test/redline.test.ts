import type { Change, ClauseName, Comparison } from '@akkoord/clause';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { nameHiddenCharacters, redlineToDocx, redlineToHtml, toRedline } from '../src/index.ts';
import { docxParts, resolved, resolvedParts } from './docx-text.ts';
import { hostileComparison } from './hostile-comparison.ts';
import { htmlText } from './plain-text.ts';
import {
  builtComparison,
  change,
  comparison,
  diff,
  equalComparison,
  sampleComparison,
  witness,
} from './sample-comparison.ts';
import { wholeText } from './whole-text.ts';

const cases = { sample: sampleComparison, equal: equalComparison };

/** What the view model holds without the revisions of one kind. */
function textWithout(given: Comparison, op: 'insert' | 'delete'): string {
  return toRedline(given)
    .blocks.map((block) => {
      if (block.kind === 'table') return '';
      const { label, runs, end } = block;
      const kept = [...label, ...runs].filter((run) => run.op !== op);
      return kept.map(({ text }) => text).join('') + (end === op ? '' : '\n');
    })
    .join('')
    .trimEnd();
}

describe.each(Object.entries(cases))('%s', { timeout: 60_000 }, (_, given) => {
  test('without its revisions it is the old text, with them the new one', async () => {
    expect(textWithout(given, 'insert')).toBe(wholeText(given, 'before'));
    expect(textWithout(given, 'delete')).toBe(wholeText(given, 'after'));
    const docx = await redlineToDocx(given);
    expect(resolved(docx, 'reject').trimEnd()).toBe(wholeText(given, 'before'));
    expect(resolved(docx, 'accept').trimEnd()).toBe(wholeText(given, 'after'));
  });
});

/** Any two texts, their clauses paired at random, in sections of any shape. */
const anyComparison: fc.Arbitrary<Comparison> = fc
  .record({
    pairs: fc.array(
      fc.record({
        kind: fc.constantFrom('both', 'old', 'new', 'split', 'join'),
        words: fc.array(fc.constantFrom('de ', '[-school -]', '{+leraar +}', 'mag dat nu wel '), {
          minLength: 1,
          maxLength: 6,
        }),
        moved: fc.boolean(),
      }),
      { maxLength: 9 },
    ),
    order: fc.array(fc.nat(), { minLength: 20, maxLength: 20 }),
    places: fc.array(fc.nat(), { minLength: 40, maxLength: 40 }),
  })
  .map(({ pairs, order, places }) => {
    const names = (prefix: string, count: number) =>
      Array.from({ length: count }, (_, index) => `${prefix}${index}`);
    const changes: Change[] = pairs.map(({ kind, words, moved }, at) => {
      const body = diff(`x${at} ${words.join('')}`);
      const one = kind === 'new' ? 0 : kind === 'join' ? 2 : 1;
      const other = kind === 'old' ? 0 : kind === 'split' ? 2 : 1;
      const only = (op: 'insert' | 'delete') => [{ op, text: `enkel ${at}` }];
      const cut = { op: kind === 'split' ? ('insert' as const) : ('delete' as const), text: '\n' };
      return change({
        kind: kind === 'old' ? 'repeal' : kind === 'new' ? 'insertion' : 'substitution',
        before: names(`a${at}_`, one),
        after: names(`b${at}_`, other),
        moved,
        diff:
          kind === 'old'
            ? only('delete')
            : kind === 'new'
              ? only('insert')
              : one + other > 2
                ? [...body, cut, { op: 'equal', text: `slot ${at}` }]
                : body,
      });
    });
    const sections = [[], ['A'], ['A', 'Eén'], ['B'], ['B', 'Twee']];
    const nameAt = (index: number): ClauseName => {
      const place = places[index % places.length] ?? 0;
      const path = (sections[place % sections.length] ?? []).map((heading) => ({
        num: place % 2 ? 'I' : null,
        heading,
      }));
      const num = place % 3 ? String(index + (place % 4)) : null;
      return {
        label: num,
        heading: null,
        num,
        form: num ? 'item' : 'prose',
        depth: 0,
        sections: path,
      };
    };
    const ordered = (eIds: string[], offset: number) =>
      eIds
        .map((eId, index) => [eId, order[(index + offset) % order.length] ?? 0] as const)
        .toSorted((a, b) => (a[1] % 5) - (b[1] % 5))
        .map(([eId], index) => [eId, nameAt(index + offset)] as const);
    const before = ordered(
      changes.flatMap((one) => one.before),
      0,
    );
    const after = ordered(
      changes.flatMap((one) => one.after),
      7,
    );
    const inOrder = (eIds: string[], all: typeof before) =>
      all.map(([eId]) => eId).filter((eId) => eIds.includes(eId));
    return comparison(
      { ...witness({ title: 'Oud' }, {}), clauses: Object.fromEntries(before) },
      { ...witness({ title: 'Nieuw' }, {}), clauses: Object.fromEntries(after) },
      changes.map((one) => ({
        ...one,
        before: inOrder(one.before, before),
        after: inOrder(one.after, after),
      })),
    );
  });

test('of any two texts it keeps every word, in both orders', { timeout: 60_000 }, () => {
  fc.assert(
    fc.property(anyComparison, (given) => {
      expect(textWithout(given, 'insert')).toBe(wholeText(given, 'before').trimEnd());
      expect(textWithout(given, 'delete')).toBe(wholeText(given, 'after').trimEnd());
    }),
    { numRuns: 300 },
  );
});

test('replaces what was rewritten as a whole, and says where a clause moved', () => {
  const notes = toRedline(sampleComparison).blocks.flatMap((block) =>
    block.kind === 'table' ? [] : (block.note ?? []),
  );
  expect(notes).toContain('Verplaatst naar B.1.');
  expect(notes).toContain('Verplaatst van A.4.');
});

test('a line break inside a clause is no new clause', () => {
  const side = (eId: string) => witness({ title: 'T' }, { [eId]: ['1', null] });
  const given = comparison(side('a'), side('b'), [
    change({
      before: ['a'],
      after: ['b'],
      diff: diff('een regel\nen nog een[- oude-]{+ nieuwe+} regel'),
    }),
  ]);
  expect(toRedline(given).blocks).toHaveLength(2);
});

test('the Word file gives the same bytes, has no date, and names who did what', async () => {
  const [one, two] = [
    await redlineToDocx(sampleComparison),
    await redlineToDocx(structuredClone(sampleComparison)),
  ];
  expect(Buffer.from(one).equals(two)).toBe(true);
  const parts = docxParts(one);
  expect(Object.values(parts).join('')).not.toMatch(/w:date=|dcterms:created|dcterms:modified/);
  const authors = new Set(
    [...(parts['word/document.xml'] ?? '').matchAll(/w:author="([^"]*)"/g)].map(([, name]) => name),
  );
  expect(authors).toContain('Akkoord: nieuw');
  expect(authors).toContain('Akkoord: verplaatst naar B.1');
});

test('hostile text comes out as text', async () => {
  const docx = await redlineToDocx(hostileComparison);
  const html = redlineToHtml(hostileComparison);
  const bare = (text: string) => nameHiddenCharacters(text).replace(/\s+/g, '');
  for (const text of [resolved(docx, 'accept'), htmlText(html)]) {
    expect(nameHiddenCharacters(text)).toBe(text);
    for (const line of wholeText(hostileComparison, 'after').split('\n')) {
      for (const part of line.split('\t').slice(-1)) {
        if (!part.includes('nieuw')) expect(bare(text)).toContain(bare(part));
      }
    }
  }
  expect(html).not.toMatch(/<script|<img/);
});

test('the page marks whole paragraphs, words, and says it to screen readers', () => {
  const html = redlineToHtml(sampleComparison);
  expect(html).toContain('<p class="clause l0 fresh"><ins><span class="vh">[toegevoegd: </span>');
  expect(html).toContain('<del><span class="vh">[verwijderd: </span>mogen');
  expect(html).toContain('<span class="note">Verplaatst van A.4.</span>');
  expect(html).toMatch(/^<!doctype html><html lang="nl">/);
});

describe('tables and footnotes', () => {
  /** What stands on each line once revisions of one kind are gone, cells with `|` after each. */
  const lines = (docx: Uint8Array, choice: 'accept' | 'reject') =>
    resolvedParts(docx, choice).map((part) => part.replace(/\n{2,}/g, '\n').trim());

  test('stand in the Word file as they are, and go out and come in with its revisions', async () => {
    const docx = await redlineToDocx(builtComparison);
    const [old, oldNotes] = lines(docx, 'reject');
    const [fresh, freshNotes] = lines(docx, 'accept');
    expect(old).toBe(
      [
        'Fietsen',
        'Stalling',
        '1\tZo gaat dat.',
        '1.\tOp tijd.',
        'Wat gebeurt er|Wat volgt|',
        'Zoek|een dag lopen|',
        'Geleend|teruggeven|',
        '2\t',
        'Kleur|Slot|',
        'rood|los|',
        'Overige noten',
        'Zonder plaats.',
      ].join('\n'),
    );
    expect(fresh).toBe(
      [
        'Fietsen',
        'Stalling',
        '1\tZo gaat het.',
        '2.\tOp tijd.',
        'Wat gebeurt er|Wat volgt|',
        'Zoek|een week lopen|',
        'Gestolen|aangifte|',
        '2\t',
        'Merk|Ring|',
        'Gazelle|vast|',
        'Overige noten',
        'Zonder plaats.',
      ].join('\n'),
    );
    expect(oldNotes).toBe('Vraag de conciërge.');
    expect(freshNotes).toBe('Vraag het kantoor.\nOok op zaterdag.');
    const xml = docxParts(docx)['word/document.xml'] ?? '';
    expect(xml.match(/<w:tbl>/g)).toHaveLength(3);
    expect(xml.match(/<w:footnoteReference /g)).toHaveLength(2);
  });

  test('stand in the page, marked', () => {
    const html = redlineToHtml(builtComparison);
    expect(html).toContain('<tr class="fresh"><td><ins>');
    expect(html).toContain('<tr class="old"><td><del>');
    expect(html).toMatch(/<sup><a href="#noot-1">1<\/a><\/sup>/);
    expect(html).toMatch(/id="noot-1"[\s\S]*de conciërge[\s\S]*id="noot-2"[\s\S]*Ook op zaterdag/);
    expect(html).toContain('Zonder plaats.');
  });
});
