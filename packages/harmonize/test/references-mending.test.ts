import { resolveReferences } from '@akkoord/annotate';
import { type Clause, clausesOf, labelsOf, ownText, rewriteOwnText } from '@akkoord/clause';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { mendReferences } from '../src/references/mending.ts';
import type { Source } from '../src/sources/source.ts';
import { clauseOf, identityOf, item, section, sourceOf } from './referring-protocol.ts';

const refers = 'sec_A__cl_2';

/** Sections A, B and C with three items each; A.2 says `text`, B.3 has points a and b. */
function protocolWith(text: string): Source {
  const items = (letter: string) =>
    ['1', '2', '3'].map((num) => {
      const words = letter === 'A' && num === '2' ? text : `Regel over ${letter} en ${num} dagen.`;
      const nested = letter === 'B' && num === '3' ? [item('a', 'Een.'), item('b', 'Twee.')] : [];
      return item(num, words, ...nested);
    });
  return sourceOf(
    section('A', 'Voor iedereen', ...items('A')),
    section('B', 'Maatregelen', ...items('B')),
    section('C', 'Melden', ...items('C')),
  );
}

/** Mend a text of A.2 after other labels were given; what is not named keeps its label, `-` is left out. */
function mend(text: string, moves: Record<string, string>) {
  const source = protocolWith(text);
  const clause = clauseOf(source, refers);
  const old = identityOf(source);
  const { edits, mended, broken } = mendReferences(
    resolveReferences(source.tree, clause),
    (eId) => {
      const label = moves[old(eId) ?? ''] ?? old(eId);
      return label === '-' ? null : label;
    },
  );
  return { text: ownText(rewriteOwnText(clause, edits)), mended, broken };
}

describe('a reference to what has another label', () => {
  test.each<[string, Record<string, string>, string]>([
    ['Zie punt 3.', { 'A.3': 'B.7' }, 'Zie punt B.7.'],
    ['Zie punt 3 hierboven.', { 'A.3': 'B.7' }, 'Zie punt B.7.'],
    ['Zie punt 1 van dit onderdeel.', { 'A.1': 'B.7' }, 'Zie punt B.7.'],
    ['Bepaling C.2 geldt.', { 'C.2': 'B.1' }, 'Bepaling B.1 geldt.'],
    ['Zie artikel 3.', { 'A.3': '14' }, 'Zie artikel 14.'],
    [
      'De regels A.1 en A.3 gelden.',
      { 'A.1': 'C.4', 'A.3': 'B.2' },
      'De regels B.2 en C.4 gelden.',
    ],
    ['Zie A.1, A.3 en B.1.', { 'A.1': 'B.1', 'A.3': 'B.2', 'B.1': 'C.4' }, 'Zie B.1, B.2 en C.4.'],
    ['Zie A.1 of A.3.', { 'A.1': 'B.1', 'A.3': 'C.4' }, 'Zie B.1 of C.4.'],
    ['Zie punt 1 en punt 3.', { 'A.1': 'B.1', 'A.3': 'B.1' }, 'Zie punt B.1.'],
    ['De punten 1 en 3 gelden.', { 'A.1': 'B.1', 'A.3': 'B.1' }, 'Punt B.1 gelden.'],
    ['Hier gelden de punten 1 en 3.', { 'A.1': 'B.1', 'A.3': 'B.1' }, 'Hier gelden punt B.1.'],
    [
      'Zie B.1 tot en met B.3.',
      { 'B.1': 'C.4', 'B.2': 'C.5', 'B.3': 'C.6' },
      'Zie C.4 tot en met C.6.',
    ],
    ['Zie B.1 t/m B.3.', { 'B.1': 'C.4', 'B.2': 'C.5', 'B.3': 'C.6' }, 'Zie C.4 t/m C.6.'],
    ['Zie B.1 t/m B.3.', { 'B.1': 'C.4', 'B.2': 'C.9', 'B.3': 'C.10' }, 'Zie C.4, C.9 en C.10.'],
    ['Het vorige punt geldt.', { 'A.1': 'B.7' }, 'Punt B.7 geldt.'],
    ['Ook geldt het volgende punt.', { 'A.3': 'B.7' }, 'Ook geldt punt B.7.'],
    ['Ook geldt het vorige lid.', { 'A.1': 'B.7' }, 'Ook geldt punt B.7.'],
    ['Zie punt 3 van onderdeel B.', { 'B.3': 'C.1' }, 'Zie punt C.1.'],
    ['Zie onderdeel B, punt 3.', { 'B.3': 'C.1' }, 'Zie punt C.1.'],
    ['Zie B.3, onder b.', { 'B.3.b': 'B.4' }, 'Zie B.4.'],
  ])('%s with %o', (text, moves, expected) => {
    expect(mend(text, moves).text).toBe(expected);
  });

  test('leaves words that are right where they stand now', () => {
    const together = { 'A.1': 'C.1', 'A.2': 'C.2', 'A.3': 'C.3' };
    for (const text of ['Zie punt 3.', 'Het vorige punt geldt.', 'Zie de punten 1 en 3.']) {
      expect(mend(text, together)).toEqual({ text, mended: [], broken: [] });
    }
    const apart = mend('Zie punt 3 hierboven.', { 'A.2': 'C.9' });
    expect(apart.text).toBe('Zie punt A.3.');
    expect(mend('Zie A.1 hierboven.', { 'A.2': 'C.9' }).text).toBe('Zie A.1 hierboven.');
    expect(mend('Zie A.3 hieronder.', { 'A.2': 'C.9' }).text).toBe('Zie A.3.');
    expect(mend('Het volgende punt geldt.', { 'A.2': 'C.9' }).text).toBe('Punt A.3 geldt.');
  });

  test('says what a reader saw before and sees now', () => {
    expect(mend('Zie punt 3 en B.1.', { 'A.3': 'B.7' }).mended).toEqual([
      { from: 'punt 3 en B.1', to: 'punt B.1 en B.7' },
    ]);
    expect(
      mend('Zie het onderdeel B.', {
        'B.1': 'C.4',
        'B.2': '-',
        'B.3': '-',
        'B.3.a': '-',
        'B.3.b': '-',
      }).mended,
    ).toEqual([{ from: 'het onderdeel B', to: 'punt C.4' }]);
  });
});

describe('a reference to a section', () => {
  const b = (...labels: string[]) =>
    Object.fromEntries(
      ['B.1', 'B.2', 'B.3', 'B.3.a', 'B.3.b'].map((old, i) => [old, labels[i] ?? '-']),
    );

  test.each([
    ['Zie onderdeel B.', 'Zie onderdeel D.'],
    ['Zie onder B.', 'Zie onder D.'],
    ['Zie hoofdstuk Maatregelen.', 'Zie hoofdstuk D.'],
    ['Dit zegt het hoofdstuk Maatregelen.', 'Dit zegt hoofdstuk D.'],
    ['Zie onder “Maatregelen”.', 'Zie onder D.'],
    ['Het volgende onderdeel geldt.', 'Onderdeel D geldt.'],
  ])('%s names the section that holds what it held', (text, expected) => {
    expect(mend(text, b('D.1', 'D.2', 'D.5', 'D.5.a', 'D.5.b')).text).toBe(expected);
  });

  test.each([
    ['Zie onderdeel B.', 'Zie punt C.1, C.4 en D.2.'],
    ['Dit zegt het onderdeel B.', 'Dit zegt punt C.1, C.4 en D.2.'],
    ['Zie onder Maatregelen.', 'Zie onder C.1, C.4 en D.2.'],
  ])('%s lists the clauses where none holds all', (text, expected) => {
    expect(mend(text, b('C.1', 'C.4', 'D.2', 'D.2.a', 'D.2.b')).text).toBe(expected);
  });

  test('lists clauses of a protocol without sections', () => {
    const moves = b('14', '15', '16', '16.a', '16.b');
    expect(mend('Zie onder B.', moves).text).toBe('Zie onder punt 14 tot en met 16.');
    expect(mend('Zie hoofdstuk B.', moves).text).toBe('Zie punt 14 tot en met 16.');
  });

  test('names several', () => {
    const moves = { ...b('D.1', 'D.2', 'D.3'), 'C.1': 'E.1', 'C.2': 'E.2', 'C.3': 'E.3' };
    expect(mend('Zie de onderdelen B en C.', moves).text).toBe('Zie de onderdelen D en E.');
    const one = { ...b('D.1', 'D.2', 'D.3'), 'C.1': 'D.4', 'C.2': 'D.5', 'C.3': 'D.6' };
    expect(mend('Zie de onderdelen B en C.', one).text).toBe('Zie onderdeel D.');
  });
});

describe('a broken reference', () => {
  test('is left as it is where nothing is left of what it means', () => {
    expect(mend('Zie punt 3.', { 'A.3': '-' })).toEqual({
      text: 'Zie punt 3.',
      mended: [],
      broken: [{ text: 'punt 3', targets: ['sec_A__cl_3'] }],
    });
    expect(mend('Zie punt 9.', {}).broken).toEqual([{ text: 'punt 9', targets: [] }]);
  });

  test('is mended for what is left', () => {
    expect(mend('Zie B.1 t/m B.3.', { 'B.2': '-' })).toEqual({
      text: 'Zie B.1 en B.3.',
      mended: [{ from: 'B.1 t/m B.3', to: 'B.1 en B.3' }],
      broken: [{ text: 'B.1 t/m B.3', targets: ['sec_B__cl_2'] }],
    });
  });
});

describe('a step, a letter and a paragraph', () => {
  const source = sourceOf(
    section(
      'A',
      'Melden',
      item(
        '1',
        'Volg de stappen:',
        item('1', 'Meld.'),
        item('2', 'Klaar? Anders terug naar stap 1.'),
      ),
      item(
        '2',
        'Dit mag:',
        item('a', 'lezen;'),
        item('b', 'wat onder a staat, zie onder a, of lid 1 van dit artikel.'),
      ),
    ),
  );
  const mended = (eId: string, moves: Record<string, string>) => {
    const clause = clauseOf(source, eId);
    const references = resolveReferences(source.tree, clause);
    const { edits } = mendReferences(references, (one) => moves[one] ?? null);
    return ownText(rewriteOwnText(clause, edits));
  };

  test('stays one in its own list, and has its whole label elsewhere', () => {
    const [one, two] = ['sec_A__cl_1__cl_1', 'sec_A__cl_1__cl_2'];
    expect(mended(two, { [one]: 'B.4.2', [two]: 'B.4.3' })).toBe(
      'Klaar? Anders terug naar stap 2.',
    );
    expect(mended(two, { [one]: 'C.1', [two]: 'B.4.3' })).toBe(
      'Klaar? Anders terug naar stap C.1.',
    );
    const [a, b] = ['sec_A__cl_2__cl_a', 'sec_A__cl_2__cl_b'];
    expect(mended(b, { [a]: 'D.1.c', [b]: 'D.1.b' })).toContain('zie onder c,');
    expect(mended(b, { [a]: 'D.1.c', [b]: 'D.2' })).toContain('zie onder D.1.c,');
  });
});

const places = ['1', '2', '3'].flatMap((num) =>
  ['A', 'B', 'C'].map((letter) => `${letter}.${num}`),
);
const words = fc.constantFrom(
  'Zie punt 3.',
  'Zie punt 1 hierboven.',
  'Zie B.2.',
  'Regel A.3 en C.1 gelden.',
  'Zie B.1, C.2 of A.1, en bepaling C.3.',
  'De punten 1 en 3 gelden.',
  'Zie punt 2 van onderdeel C.',
  'Onderdeel B, punt 1 geldt.',
  'Het vorige punt geldt, punt 2 ook.',
  'Het volgende punt geldt.',
);
const others = fc.constantFrom(
  'Zie onderdeel B.',
  'Zie onder Maatregelen.',
  'Zie B.3 onder a.',
  'Zie A.1 t/m C.3.',
  'Zie punt 8.',
);

describe('laws', () => {
  test('with the labels as they are nothing changes', () => {
    fc.assert(
      fc.property(fc.array(fc.oneof(words, others), { minLength: 1, maxLength: 5 }), (texts) => {
        const source = protocolWith(texts.join(' '));
        for (const clause of clausesOf(source.tree)) {
          const references = resolveReferences(source.tree, clause);
          const mending = mendReferences(references, identityOf(source));
          expect(mending).toMatchObject({ edits: [], mended: [] });
        }
      }),
    );
  });

  test('under any labels the new words mean the same clauses', () => {
    const orders = fc.shuffledSubarray(places, { minLength: places.length });
    fc.assert(
      fc.property(fc.array(words, { minLength: 1, maxLength: 4 }), orders, (texts, order) => {
        const source = protocolWith(texts.join(' '));
        const clause = clauseOf(source, refers);
        const old = identityOf(source);
        const movedTo = new Map(places.map((place, i) => [place, order[i] as string]));
        const references = resolveReferences(source.tree, clause);
        const { edits } = mendReferences(references, (eId) => movedTo.get(old(eId) ?? '') ?? null);
        const { now, self } = reordered(movedTo, ownText(rewriteOwnText(clause, edits)));
        expect(meant(now, self)).toEqual(
          new Set(references.flatMap(({ labels }) => labels.map((one) => movedTo.get(one ?? '')))),
        );
      }),
    );
  });

  test('any text is read, and its stretches never overlap', () => {
    const word = fc.constantFrom(
      ...'zie onder punt punten 3 A.1 B en tot met t/m , – . lid artikel van onderdeel het vorige stap 2 AVG het pestprotocol Maatregelen “ ” a hierboven dit of'.split(
        ' ',
      ),
    );
    fc.assert(
      fc.property(fc.array(word, { maxLength: 30 }), (list) => {
        const source = protocolWith(list.join(' '));
        const clause = clauseOf(source, refers);
        const references = resolveReferences(source.tree, clause);
        const text = ownText(clause);
        for (const one of references) expect(text.slice(0, one.end).endsWith(one.text)).toBe(true);
        const { edits } = mendReferences(references, () => 'D.4');
        rewriteOwnText(clause, edits);
        expect(mendReferences(references, identityOf(source)).edits).toEqual([]);
      }),
    );
  });
});

/** The same protocol with its clauses in their new places; A.2 says `text` there. */
function reordered(movedTo: ReadonlyMap<string, string>, text: string) {
  const from = new Map([...movedTo].map(([before, now]) => [now, before]));
  const clauses = (letter: string): Clause[] =>
    ['1', '2', '3'].map((num) => {
      const before = from.get(`${letter}.${num}`) as string;
      return item(num, before === 'A.2' ? text : `Regel over ${before.length} dagen.`);
    });
  const now = sourceOf(
    section('A', 'Voor iedereen', ...clauses('A')),
    section('B', 'Regels', ...clauses('B')),
    section('C', 'Slot', ...clauses('C')),
  );
  const labels = labelsOf(now.tree);
  const self = clausesOf(now.tree).find(({ eId }) => labels.get(eId) === movedTo.get('A.2'));
  return { now, self: self as Clause };
}

function meant(source: Source, clause: Clause): Set<string | undefined> {
  const references = resolveReferences(source.tree, clause);
  expect(references.every(({ targets }) => targets.length > 0)).toBe(true);
  return new Set(references.flatMap(({ labels }) => labels.map((label) => label ?? undefined)));
}
