import { type CouncilRight, isClause, type Meta, type Protocol } from '@akkoord/clause';
import { describe, expect, test } from 'vitest';
import {
  adopt,
  decide,
  gatherRights,
  levelQuestion,
  refuseLevel,
  request,
  withLevel,
} from '../src/index.ts';
import { said, textOf } from './any-text.ts';
import { adoption, codesOf, done, yes } from './steps.ts';

const law = { right: 'consent', asOf: '2025-08-01' } as const;
const found: CouncilRight[] = [
  { ...law, body: 'mr', basis: 'WMS art. 10, onder e' },
  { ...law, body: 'omr', basis: 'WMS art. 13 lid 1, onder i' },
];

/** A text as annotation leaves it. */
function read(meta: Partial<Meta>): Protocol {
  const tree = textOf('1. De school vraagt ouders om toestemming.\n', { status: 'draft', ...meta });
  return annotated(tree);
}

/** Annotation finds the same rights each time that the file is read. */
function annotated(tree: Protocol): Protocol {
  const children = tree.children.map((child) =>
    isClause(child) ? { ...child, data: { ...child.data, rights: found } } : child,
  );
  return { ...tree, children };
}

const school = () => read({ school: { name: 'De Eik', sector: 'po' } });
const board = () =>
  read({ competentAuthority: { name: 'Het Bos', schools: ['De Eik', 'De Den', 'De Els'] } });
const rightsOf = (tree: Protocol) =>
  gatherRights(tree).map(({ body, basis }) => `${body} ${basis}`);
const confirmed = (tree: Protocol) =>
  gatherRights(tree).map((right) => ({ ...right, confirmed: true }));
const question = (tree: Protocol) =>
  levelQuestion(tree, gatherRights(tree)).map(({ code }) => code);

describe('which council decides on a text for several schools', () => {
  test('is a question as long as the rights are proposals; of one school it is none', () => {
    expect(question(board())).toEqual(['level-unknown']);
    expect(levelQuestion(board(), confirmed(board()))).toEqual([]);
    expect(question(school())).toEqual([]);
  });

  test('is the GMR with its sections where a person says so', () => {
    expect(rightsOf(withLevel(board(), 'gmr'))).toEqual([
      'gmr WMS art. 16 lid 1 met art. 10, onder e',
      'ogmr WMS art. 16 lid 1 met art. 13 lid 1, onder i',
    ]);
    expect(rightsOf(withLevel(board(), 'mr'))).toEqual(rightsOf(board()));
    expect(rightsOf(withLevel(school(), 'deelraad'))).toEqual([
      'deelraad WMS art. 20 lid 1 met art. 10, onder e',
      'omr WMS art. 20 lid 1 met art. 13 lid 1, onder i',
    ]);
  });

  test('cannot be what does not fit the schools of the text', () => {
    const codes = (tree: Protocol, level: 'mr' | 'gmr' | 'deelraad') =>
      refuseLevel(tree, level).map(({ code }) => code);
    expect(codes(school(), 'gmr')).toEqual(['level-misfit']);
    expect(codes(board(), 'deelraad')).toEqual(['level-misfit']);
    for (const level of ['mr', 'deelraad'] as const) expect(codes(school(), level)).toEqual([]);
    for (const level of ['mr', 'gmr'] as const) expect(codes(board(), level)).toEqual([]);
    const rights = [{ ...law, ...found[0], school: 'De Eik', clauses: [], confirmed: false }];
    const mixed = { ...board().meta, approval: { rights: rights as never } };
    expect(codes({ ...board(), meta: mixed }, 'gmr')).toEqual(['level-mixed']);
  });

  test('is known from the record once it was put to the GMR, which decides once for all schools', () => {
    const tree = withLevel(board(), 'gmr');
    const asked = annotated(done(request(tree, { ...said, rights: confirmed(tree) })));
    expect(asked.meta.approval?.request?.asked).toEqual([
      { body: 'gmr', right: 'consent' },
      { body: 'ogmr', right: 'consent' },
    ]);
    expect(rightsOf(asked)).toEqual(rightsOf(tree));
    expect(question(asked)).toEqual([]);
    expect(codesOf(adopt(asked, adoption))).toContain('decision-missing');
    const all = (['gmr', 'ogmr'] as const).reduce(
      (now, body) => done(decide(now, { ...yes, body })),
      asked,
    );
    expect(adopt(annotated(all), adoption).ok).toBe(true);
  });

  test('leaves alone what a person confirmed', () => {
    const tree = board();
    const kept = { ...tree.meta, approval: { rights: confirmed(tree) } };
    expect(withLevel({ ...tree, meta: kept }, 'gmr').meta.approval?.rights).toEqual(
      confirmed(tree),
    );
  });
});
