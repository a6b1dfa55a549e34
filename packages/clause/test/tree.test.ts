import { describe, expect, it } from 'vitest';
import {
  type Clause,
  clausesOf,
  coverage,
  digest,
  digestOfParts,
  footnotesOf,
  leavesOf,
  marksOf,
  ownText,
  restore,
  sectionsByClause,
  sectionsOf,
  textParts,
  toSource,
  walk,
} from '../src/index.ts';
import { assertProtocol } from '../src/schema/index.ts';
import { clause, placeOf, protocol, section, smallTree, source } from './small-tree.ts';

const nothing = { missing: [], double: [], different: [] };

describe('identify', () => {
  it('derives ids from numbers, counts what has none, and tells equal ids apart', () => {
    const tree = protocol(
      clause(null, 'prose', []),
      section('A', 'Een', [
        clause('2.1', 'item', [clause(null, 'bullet', []), clause('a', 'item', [])]),
        clause('2.1', 'item', []),
      ]),
      section(null, 'Twee', [clause(null, 'prose', []), clause(null, 'bullet', [])]),
      section('A', 'Drie', []),
    );
    expect(clausesOf(tree).map(({ eId }) => eId)).toEqual([
      'cl_nn1',
      'sec_A__cl_2-1',
      'sec_A__cl_2-1__cl_nn1',
      'sec_A__cl_2-1__cl_a',
      'sec_A__cl_2-1_2',
      'sec_nn1__cl_nn1',
      'sec_nn1__cl_nn2',
    ]);
    expect(sectionsOf(tree).map(({ eId }) => eId)).toEqual(['sec_A', 'sec_nn1', 'sec_A_2']);
    for (const { eId, wId } of clausesOf(tree)) expect(wId).toBe(eId);
  });

  it('keeps a wId', () => {
    const [first] = clausesOf(protocol({ ...clause('1', 'item', []), wId: 'cl_7' }));
    expect(first).toMatchObject({ eId: 'cl_1', wId: 'cl_7' });
  });
});

describe('a walk', () => {
  it('visits parents first, gives ancestors, and skips where it is told to', () => {
    const seen: string[] = [];
    walk(smallTree(), (node, ancestors) => {
      seen.push(`${ancestors.length}${node.type}`);
      return node.type !== 'paragraph';
    });
    expect(seen).toEqual([
      '0protocol',
      '1section',
      '2clause',
      '3paragraph',
      '3furniture',
      '3clause',
      '4paragraph',
      '2footnoteDefinition',
      '3paragraph',
    ]);
  });

  it('finds clauses, notes, leaves, marks and the headings over a clause', () => {
    const tree = smallTree();
    expect(clausesOf(tree).map(({ form }) => form)).toEqual(['item', 'bullet']);
    expect(footnotesOf(tree)).toHaveLength(1);
    expect(leavesOf(tree).map(({ value }) => value)).toContain('2/3');
    expect(marksOf(tree).map(({ kind }) => kind)).toContain('title');
    const headings = sectionsByClause(tree).get('sec_A__cl_1__cl_nn1');
    expect(headings?.map(({ heading }) => heading)).toEqual(['Rust']);
  });

  it('does not overflow on very many marks', () => {
    const marks = Array.from({ length: 300_000 }, () => ({
      kind: 'syntax' as const,
      value: '',
      position: placeOf('A'),
    }));
    expect(marksOf({ ...protocol(), data: { marks } })).toHaveLength(300_000);
  });
});

describe('own text', () => {
  it('leaves nested clauses, furniture and references out', () => {
    const [item, bullet] = clausesOf(smallTree());
    expect(ownText(item as Clause)).toBe('Het is hier stil.');
    expect(ownText(bullet as Clause)).toBe('Ook buiten.');
  });

  it('joins blocks, cells and breaks by one space', () => {
    const words = (value: string) => ({ type: 'paragraph', children: [{ type: 'text', value }] });
    const cell = (value: string) => ({ type: 'tableCell', children: [{ type: 'text', value }] });
    const table = {
      type: 'table',
      children: [{ type: 'tableRow', children: [cell('twee'), cell('drie')] }],
    };
    const broken = {
      type: 'paragraph',
      children: [
        { type: 'text', value: 'vier' },
        { type: 'break' },
        { type: 'text', value: 'vijf ' },
      ],
    };
    expect(ownText(clause('1', 'item', [words('een'), table, broken]))).toBe(
      'een twee drie vier vijf',
    );
  });

  it('finds its source: a part of a leaf, and a repaired word as a whole', () => {
    const tree = smallTree();
    const span = (start: number, end: number) => ({ eId: 'sec_A__cl_1', start, end });
    const slices = (start: number, end: number) =>
      toSource(tree, span(start, end)).map((place) =>
        source.slice(place.start.offset, place.end.offset),
      );
    expect(slices(0, 3)).toEqual(['Hetis']);
    expect(slices(7, 11)).toEqual(['hier']);
    expect(slices(0, 17)).toEqual(['Hetis', 'hier stil.']);
    expect(slices(6, 7)).toEqual([]);
    expect(() => toSource(tree, { eId: 'cl_9', start: 0, end: 1 })).toThrow(TypeError);
  });
});

describe('restore and coverage', () => {
  it('give the source back', () => {
    const tree = smallTree();
    expect(coverage(tree, source)).toEqual(nothing);
    expect(restore(tree).replace(/\s+/g, '')).toBe(source.replace(/\s+/g, ''));
    assertProtocol(tree);
  });

  it('tell what is missing, double or different', () => {
    const tree = smallTree();
    const marks = tree.data?.marks ?? [];
    expect(coverage({ ...tree, data: { marks: [] } }, source).missing).toMatchObject([
      { value: 'Huisregels\n\n' },
    ]);
    expect(coverage({ ...tree, data: { marks: [...marks, ...marks] } }, source).double).toEqual([
      { start: 0, end: 10, value: 'Huisregels' },
    ]);
    expect(coverage(tree, source.replace('stil', 'luid')).different).toHaveLength(1);
    expect(coverage(tree, `${source}En meer.`).missing).toHaveLength(1);
  });
});

describe('digest', () => {
  const of = (change: (text: string) => string) => {
    const tree = JSON.parse(change(JSON.stringify(smallTree())));
    return digest(tree);
  };
  const before = of((text) => text);

  it('is the same for the same text, whatever its white space, furniture, positions and meta', () => {
    expect(before.text).toMatch(/^sha256v2:[0-9a-f]{64}$/);
    expect(of((text) => text.replaceAll('Ook buiten', 'Ook  buiten'))).toEqual(before);
    expect(of((text) => text.replaceAll('2/3', '9/9'))).toEqual(before);
    expect(of((text) => text.replaceAll('"line":', '"regel":'))).toEqual(before);
    expect(
      of((text) => text.replaceAll('"language":"nl"', '"language":"nl","version":"2"')),
    ).toEqual(before);
  });

  it('is that of the parts that a council decides on', () => {
    expect(digestOfParts(textParts(smallTree()))).toBe(before.text);
  });

  it('changes with a word, a number, a heading and a footnote', () => {
    for (const [from, to] of [
      ['Ook buiten', 'Niet buiten'],
      ['"num":"1"', '"num":"2"'],
      ['"heading":"Rust"', '"heading":"Stilte"'],
      ['Zie bord', 'Zie poster'],
      ['Huisregels', 'Iets anders'],
    ] as const) {
      expect(of((text) => text.replaceAll(from, to)).text).not.toBe(before.text);
    }
  });

  it('tells which clause changed; a footnote belongs to the clause that refers to it', () => {
    const after = of((text) => text.replaceAll('Zie bord', 'Zie poster'));
    expect(after.clauses.sec_A__cl_1).not.toBe(before.clauses.sec_A__cl_1);
    expect(after.clauses.sec_A__cl_1__cl_nn1).toBe(before.clauses.sec_A__cl_1__cl_nn1);
  });
});
