import type { Protocol, Sector } from '@akkoord/clause';
import { isClause } from '@akkoord/clause';
import { expect, test } from 'vitest';
import {
  adopt,
  decide,
  gatherRights,
  pupilsQuestion,
  request,
  verify,
  withPupils,
} from '../src/index.ts';
import { said, textOf } from './any-text.ts';
import { adoption, codesOf, done, yes } from './steps.ts';

/** A text of a school as annotation leaves it, each time that it is read. */
function read(sector: Sector | undefined, meta: Partial<Protocol['meta']> = {}): Protocol {
  const school = { name: 'De Es', ...(sector ? { sector } : {}) };
  const tree = textOf('1. De school vraagt ouders om toestemming.\n', { school, ...meta });
  return annotated({ ...tree, meta: { ...tree.meta, status: 'draft' } });
}

function annotated(tree: Protocol): Protocol {
  const law = { right: 'consent', asOf: '2025-08-01' } as const;
  const rights = [{ ...law, body: 'omr' as const, basis: 'WMS art. 13 lid 1, onder i' }];
  const children = tree.children.map((child) =>
    isClause(child) ? { ...child, data: { ...child.data, rights } } : child,
  );
  return { ...tree, children };
}

const asked = (tree: Protocol) => pupilsQuestion(tree, gatherRights(tree)).map(({ code }) => code);
const confirmed = (tree: Protocol) =>
  gatherRights(tree).map((right) => ({ ...right, confirmed: true }));

test.each<[Sector | undefined, string[]]>([
  ['po', []],
  ['so', ['pupils-unknown']],
  ['so+vso', ['pupils-unknown']],
  ['vso', []],
  ['vo', []],
  [undefined, []],
])('whether pupils are in the council is a question in a school with so: %s', (sector, codes) => {
  expect(asked(read(sector))).toEqual(codes);
});

test('what a person said or confirmed is no question', () => {
  expect(asked(read('so', { pupilsInCouncil: false }))).toEqual([]);
  expect(pupilsQuestion(read('so'), confirmed(read('so')))).toEqual([]);
});

test('with pupils the right is that of parents and pupils together, up to the adoption', () => {
  const tree = withPupils(read('so'), true);
  expect(gatherRights(tree).map(({ body }) => body)).toEqual(['olmr']);
  const requested = done(request(tree, { ...said, rights: confirmed(tree) }));
  const decided = done(decide(annotated(requested), { ...yes, body: 'olmr' }));
  expect(codesOf(adopt(annotated(decided), adoption))).toEqual([]);
  expect(verify(annotated(decided))).toMatchObject({ holds: true });
});

test('without them it stays with the parents, and that is kept', () => {
  const tree = withPupils(read('so'), false);
  expect([tree.meta.pupilsInCouncil, gatherRights(tree)[0]?.body]).toEqual([false, 'omr']);
});

test('what a person wrote in a school where no pupils can be asks nothing of them', () => {
  expect(gatherRights(read('po', { pupilsInCouncil: true }))[0]?.body).toBe('omr');
});
