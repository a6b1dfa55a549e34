import { type CouncilRight, isClause, type Meta, type Protocol } from '@akkoord/clause';
import { describe, expect, test } from 'vitest';
import { adopt, decide, gatherRights, request, withSector } from '../src/index.ts';
import { said, textOf } from './any-text.ts';
import { adoption, codesOf, done, yes } from './steps.ts';

const law = { right: 'consent', asOf: '2025-08-01' } as const;

/** A text as annotation leaves it where it does not know the kind of school. */
function read(meta: Partial<Meta>): Protocol {
  const tree = textOf('1. De school vraagt ouders om toestemming.\n', { status: 'draft', ...meta });
  const rights: CouncilRight[] = [
    { ...law, body: 'omr', basis: 'WMS art. 13 lid 1, onder i', sectors: ['po', 'so', 'so+vso'] },
    { ...law, body: 'omr', basis: 'WMS art. 14 lid 2, onder f', sectors: ['vso', 'vo'] },
    { ...law, body: 'lmr', basis: 'WMS art. 14 lid 3, onder d', sectors: ['vso', 'vo'] },
  ];
  const children = tree.children.map((child) =>
    isClause(child) ? { ...child, data: { ...child.data, rights } } : child,
  );
  return { ...tree, children };
}

const nameless = () => read({ school: { name: 'De Vuurvlinder' } });
const board = () =>
  read({ competentAuthority: { name: 'Het Bos', schools: ['De Eik', 'De Den'] } });
const all = (tree: Protocol) => gatherRights(tree).map((right) => ({ ...right, confirmed: true }));
const bodies = (tree: Protocol) => gatherRights(tree).map(({ body, basis }) => `${body} ${basis}`);

describe('where the kind of school is not known', () => {
  test('all rights that can hold are proposed, as a question', () => {
    expect(gatherRights(nameless()).map(({ body, sectors }) => [body, sectors])).toEqual([
      ['omr', ['po', 'so', 'so+vso']],
      ['omr', ['vso', 'vo']],
      ['lmr', ['vso', 'vo']],
    ]);
  });
  test('nothing is put to a council before it is', () => {
    const tree = nameless();
    expect(codesOf(request(tree, { ...said, rights: all(tree) }))).toEqual(['sector-unknown']);
    expect(codesOf(request(tree, said))).toEqual(['sector-unknown']);
  });
  test.each([
    ['po', ['omr WMS art. 13 lid 1, onder i']],
    ['so+vso', ['omr WMS art. 13 lid 1, onder i']],
    ['vso', ['omr WMS art. 14 lid 2, onder f', 'lmr WMS art. 14 lid 3, onder d']],
    ['mbo', []],
  ] as const)('in %s it is known who has a say', (sector, expected) => {
    const tree = withSector(nameless(), sector);
    expect(bodies(tree)).toEqual(expected);
    expect(tree.meta.school).toEqual({ name: 'De Vuurvlinder', sector });
    expect(gatherRights(tree).some(({ sectors }) => sectors)).toBe(false);
  });
  test('a right of every kind of school under the WMS holds in no school for mbo', () => {
    const right: CouncilRight = { ...law, body: 'mr', basis: 'WMS art. 10, onder e' };
    const tree = read({ school: { name: 'De Vuurvlinder' } });
    const children = tree.children.map((child) =>
      isClause(child) ? { ...child, data: { ...child.data, rights: [right] } } : child,
    );
    const open = { ...tree, children };
    expect(bodies(withSector(open, 'vo'))).toEqual(['mr WMS art. 10, onder e']);
    expect(bodies(withSector(open, 'mbo'))).toEqual([]);
    const meant = { ...right, clauses: [], confirmed: true };
    const told = { ...open, meta: { ...open.meta, approval: { rights: [meant] } } };
    expect(bodies(withSector(told, 'mbo'))).toEqual(['mr WMS art. 10, onder e']);
  });
  test('what the text says itself goes first', () => {
    const tree = read({ school: { name: 'De Vuurvlinder', sector: 'vo' } });
    expect(bodies(tree)).toHaveLength(2);
    expect(bodies(withSector(tree, 'po'))).toEqual(bodies(tree));
  });
});

test('a board that speaks for several schools says it once, and the record tells it after that', () => {
  const tree = withSector(board(), 'po');
  const asked = done(request(tree, { ...said, rights: all(tree) }));
  // As the file is read again: the annotation does not know the kind of school.
  let open: Protocol = { ...board(), meta: asked.meta };
  expect(bodies(open)).toEqual(['omr WMS art. 13 lid 1, onder i']);
  for (const school of ['De Eik', 'De Den']) {
    open = done(decide(open, { ...yes, body: 'omr', school }));
  }
  expect(codesOf(adopt(open, adoption))).toEqual([]);
});

test('a right that a person set aside asks no kind of school', () => {
  const tree = nameless();
  const rights = all(tree).map((right) => ({ ...right, applies: false, note: 'Alleen spelling.' }));
  expect(codesOf(request(tree, { by: 'het bestuur', on: '2026-01-10', rights }))).toEqual([]);
});

test('a clause from a template has the rights of the template, and so have the points under it', () => {
  const tree = read({
    school: { name: 'De Vuurvlinder' },
    approval: {
      rights: [
        {
          ...law,
          body: 'gmr',
          basis: 'WMS art. 16 lid 1 met art. 10, onder e',
          clauses: [],
          confirmed: false,
        },
      ],
    },
  });
  const provenance = [{ source: 'model@1.0.0', clause: 'decency/respect' }];
  const [clause] = tree.children.filter((child) => isClause(child));
  if (!clause) throw new TypeError('no clause');
  const point = { ...clause, wId: 'point', data: { ...clause.data } };
  const of = (data: object): Protocol => ({
    ...tree,
    children: [
      { ...clause, data: { ...clause.data, ...data }, children: [...clause.children, point] },
    ],
  });
  expect(bodies(of({ provenance }))).toEqual(['gmr WMS art. 16 lid 1 met art. 10, onder e']);
  expect(bodies(of({})).length).toBeGreaterThan(1);
});
