import type { Clause, Protocol } from '@akkoord/clause';
import { describe, expect, test } from 'vitest';
import {
  adopt,
  decide,
  gatherRights,
  needsOf,
  nextStep,
  request,
  verify,
  withdraw,
} from '../src/index.ts';
import {
  confirmed,
  draft,
  mrRight,
  pmrRight,
  said,
  shortText,
  textOf,
  withBody,
} from './any-text.ts';
import { adopted, adoption, codesOf, consented, done, requested, yes } from './steps.ts';

const schools = ['De Vuurvlinder', 'De Zonnewijzer'];
const merging = (rights = [mrRight]) =>
  textOf(shortText, {
    competentAuthority: { name: 'Stichting Samen', schools },
    status: 'draft',
    approval: { rights },
  });

describe('two schools with councils of their own', () => {
  test('each MR decides for its own school', () => {
    const tree = requested(merging());
    expect(needsOf(tree.meta)).toEqual(
      schools.map((school) => ({ body: 'mr', right: 'consent', school })),
    );
    expect(codesOf(decide(tree, yes))).toEqual(['value-missing']);
    const one = done(decide(tree, { ...yes, school: 'De Vuurvlinder' }));
    expect(codesOf(adopt(one, adoption))).toEqual(['decision-missing']);
    const both = done(decide(one, { ...yes, school: 'De Zonnewijzer' }));
    expect(adopted(both).meta.status).toBe('adopted');
  });
  test('a GMR decides once for all, where a person says so and why', () => {
    const gmr = { ...mrRight, body: 'gmr' as const, confirmed: true };
    expect(codesOf(request(merging(), { ...said, rights: [gmr] }))).toEqual([
      'right-not-confirmed',
    ]);
    const tree = done(
      request(merging(), {
        ...said,
        rights: [{ ...gmr, note: 'Alle scholen, artikel 16 lid 1 WMS.' }],
      }),
    );
    expect(needsOf(tree.meta)).toEqual([{ body: 'gmr', right: 'consent' }]);
    expect(adopted(done(decide(tree, { ...yes, body: 'gmr' }))).meta.status).toBe('adopted');
  });
  test('an MR and a GMR can stand side by side', () => {
    const tree = requested(merging([mrRight, { ...pmrRight, body: 'gmr' }]));
    expect(needsOf(tree.meta)).toHaveLength(3);
  });
  test('one school may have advice where the other has consent', () => {
    const rights = [
      { ...mrRight, school: schools[0] as string, confirmed: true },
      {
        ...mrRight,
        school: schools[1] as string,
        right: 'advice' as const,
        confirmed: true,
        note: 'Omgezet, artikel 29 WMS.',
      },
    ];
    const tree = done(request(merging(), { ...said, rights }));
    expect(needsOf(tree.meta).map(({ right }) => right)).toEqual(['consent', 'advice']);
    expect(codesOf(request(merging(), { ...said, rights: rights.slice(0, 1) }))).toEqual([
      'right-not-confirmed',
    ]);
    const stranger = rights.map((right) => ({ ...right, school: 'De Onbekende' }));
    expect(codesOf(request(merging(), { ...said, rights: stranger }))).toContain('value-wrong');
  });
});

describe('rights', () => {
  const annotated = (tree: Protocol): Protocol => {
    const right = {
      body: 'omr' as const,
      right: 'consent' as const,
      basis: 'WMS art. 13 lid 1, onder i',
      asOf: '2025-08-01',
    };
    const mark = <T extends { type: string }>(node: T): T => {
      const children = (node as unknown as { children?: Array<{ type: string }> }).children?.map(
        mark,
      );
      const clause = node as unknown as Clause;
      const data =
        clause.type === 'clause' && clause.num === '1'
          ? { data: { ...clause.data, rights: [right] } }
          : {};
      return { ...node, ...(children ? { children } : {}), ...data };
    };
    return mark(tree);
  };
  test('are gathered from the meta and from the clauses', () => {
    const rights = gatherRights(annotated(draft()));
    expect(rights.map(({ body }) => body)).toEqual(['mr', 'pmr', 'omr']);
    expect(rights[2]).toMatchObject({ clauses: ['sec_A__cl_1', 'sec_B__cl_1'], confirmed: false });
  });
  test('what annotation adds opens a right that was confirmed', () => {
    const known = {
      ...mrRight,
      body: 'omr' as const,
      basis: 'WMS art. 13 lid 1, onder i',
      asOf: '2024-01-01',
      confirmed: true,
    };
    const [right] = gatherRights(annotated(draft([known])));
    expect(right).toMatchObject({ asOf: '2025-08-01', confirmed: false });
    expect(right?.clauses).toHaveLength(3);
  });
  test('that come into view after the request stop the adoption', () => {
    expect(codesOf(adopt(annotated(consented()), adoption))).toEqual(['right-not-confirmed']);
  });
  test('that are confirmed afterwards ask nothing of a council that decided', () => {
    const more = { ...mrRight, basis: 'WMS art. 10, onder c', confirmed: true };
    const tree = consented();
    const rights = [...(tree.meta.approval?.rights ?? []), more];
    const again = done(request(tree, { rights, by: 'het bestuur', on: '2026-02-20' }));
    expect(again.meta.status).toBe('consented');
    expect(again.meta.approval?.request).toEqual(tree.meta.approval?.request);
    expect(again.meta.approval?.history?.at(-1)?.event).toContain('opnieuw bevestigd');
    expect(adopted(again).meta.status).toBe('adopted');
  });
  test('that were set aside with a reason stay set aside', () => {
    const tree = annotated(draft());
    const rights = gatherRights(tree).map((right) => ({ ...right, confirmed: true }));
    const aside = rights.map((right) =>
      right.body === 'omr' ? { ...right, applies: false } : right,
    );
    expect(codesOf(request(tree, { ...said, rights: aside }))).toEqual([
      'right-not-confirmed',
      'value-missing',
    ]);
    const noted = aside.map((right) =>
      right.body === 'omr' ? { ...right, note: 'Er staat niets over persoonsgegevens in.' } : right,
    );
    const asked = done(request(tree, { ...said, rights: noted }));
    expect(adopted(consented(asked)).meta.status).toBe('adopted');
  });
  test('clauses that are gone are left out', () => {
    expect(
      gatherRights(withBody(draft(), '1. Iets anders.\n')).map(({ clauses }) => clauses),
    ).toEqual([[], []]);
  });
  test('a text in which no council has a say is still bound', () => {
    const tree = draft([mrRight]);
    const rights = [
      { ...mrRight, confirmed: true, applies: false, note: 'Alleen de spelling is gewijzigd.' },
    ];
    const bound = done(request(tree, { rights, by: 'het bestuur', on: '2026-01-10' }));
    expect(bound.meta.approval?.history?.[0]?.event).toContain('geen raad een recht');
    expect(codesOf(request(bound, { ...said, rights }))).toEqual(['already-requested']);
    expect(codesOf(adopt(withBody(bound, shortText.replace('12', '13')), adoption))).toEqual([
      'text-changed',
    ]);
    expect(verify(adopted(bound)).holds).toBe(true);
  });
});

describe('the next step', () => {
  test.each([
    ['a draft', draft(), 'request'],
    ['pending', requested(), 'decide'],
    ['decided', consented(), 'adopt'],
    ['adopted', adopted(), 'verify'],
    ['changed', withBody(requested(), shortText.replace('12', '13')), 'request-changed'],
    [
      'withdrawn',
      done(withdraw(requested(), { by: 'b', on: '2026-02-02', reason: 'r' })),
      'new-version',
    ],
    [
      'withheld',
      done(decide(requested(), { ...yes, decision: 'withheld', reasons: 'r' })),
      'withdraw-or-change',
    ],
    [
      'more rights',
      {
        ...requested(),
        meta: {
          ...requested().meta,
          approval: {
            ...requested().meta.approval,
            rights: confirmed(draft([mrRight, pmrRight, { ...mrRight, body: 'omr' }])),
          },
        },
      },
      'request-again',
    ],
  ])('of %s', (_, tree, step) => {
    expect(nextStep(tree)).toBe(step);
  });
});
