import type { Approval, ApprovalRight, Protocol, Regulated } from '@akkoord/clause';
import { describe, expect, test } from 'vitest';
import {
  adopt,
  consult,
  councilName,
  decide,
  endOf,
  fulfil,
  giveNotice,
  needsOf,
  nextStep,
  request,
  rule,
  shownNeed,
  termEnd,
  termsOf,
  undo,
  verify,
} from '../src/index.ts';
import { adviceRight, confirmed, draft, mrRight, pmrRight, said } from './any-text.ts';
import { adopted, adoption, codesOf, consented, done, requested, yes } from './steps.ts';

const edited = (tree: Protocol, change: (approval: Approval) => Approval): Protocol => ({
  ...tree,
  meta: { ...tree.meta, approval: change(tree.meta.approval ?? {}) },
});
const faults = (tree: Protocol) =>
  verify(tree).record.faults.map(({ code, data }) =>
    code === 'refused' ? data.refusal.code : code,
  );
const withheld = (tree = done(decide(requested(), yes))) =>
  done(decide(tree, { ...yes, body: 'pmr', decision: 'withheld', reasons: 'te vaag' }));
const ruling = {
  body: 'pmr',
  outcome: 'permitted',
  commission: 'de LCG WMS',
  number: '108123',
  on: '2026-02-25',
  by: 'de secretaris',
} as const;

describe('a commission permits what a council did not consent to', () => {
  const permitted = () => done(rule(withheld(), ruling));
  test('the text can be adopted, and nothing says that the council consented', () => {
    const tree = permitted();
    expect([tree.meta.status, nextStep(tree)]).toEqual(['submitted', 'adopt']);
    const end = done(adopt(tree, adoption));
    expect(verify(end)).toMatchObject({ holds: true, record: { faults: [] } });
    const lines = (end.meta.approval?.history ?? []).map(({ event }) => event);
    expect(lines.filter((line) => line.includes('personeelsgeleding'))).toEqual([
      expect.stringContaining('voorgelegd'),
      'de personeelsgeleding van de MR (PMR) heeft instemming onthouden',
      'uitspraak de LCG WMS, zaak 108123: toestemming gegeven; ontbrekende instemming: de personeelsgeleding van de MR (PMR)',
    ]);
    expect(end.meta.approval?.decisions?.[1]).toMatchObject({ decision: 'withheld' });
  });
  test('an appeal is told later, after the adoption too, and can undo it', () => {
    const end = done(adopt(permitted(), adoption));
    const appeal = { body: 'pmr', by: 'de secretaris', appeal: 'lodged' } as const;
    const lodged = done(rule(end, { ...appeal, appealOn: '2026-03-10' }));
    expect(verify(lodged)).toMatchObject({ holds: true, record: { faults: [] } });
    const gone = { ...appeal, appeal: 'annulled', appealOn: '2026-06-10' } as const;
    const annulled = done(rule(lodged, gone));
    expect(annulled.meta.status).toBe('adopted');
    expect(faults(annulled)).toEqual(['consent-withheld']);
    const back = done(undo(annulled, { by: 'de secretaris', on: '2026-06-11' }));
    expect(verify(back).holds).toBe(true);
  });
  test('a ruling that someone typed is not in the history', () => {
    const { by: _, body: __, ...typed } = ruling;
    const tree = edited(withheld(), ({ decisions = [], ...rest }) => ({
      ...rest,
      decisions: decisions.map((each) => (each.body === 'pmr' ? { ...each, ruling: typed } : each)),
    }));
    expect(faults(tree)).toEqual(['not-in-history']);
  });
  test('a council that is asked again decides itself', () => {
    const again = done(
      request(withheld(), { ...said, on: '2026-02-20', rights: confirmed(requested()) }),
    );
    expect(codesOf(rule(again, ruling))).toEqual(['nothing-withheld']);
  });
});

describe('consent under conditions is no, unless', () => {
  const conditional = () =>
    done(
      decide(done(decide(requested(), yes)), {
        ...yes,
        body: 'pmr',
        decision: 'consent-with-conditions',
        conditions: '1. een evaluatie na een jaar\n2. een studiemiddag',
      }),
    );
  const met = { body: 'pmr', on: '2026-02-20', by: 'de directeur' } as const;
  test('each condition is met, with how, when and by whom', () => {
    const tree = conditional();
    expect(nextStep(tree)).toBe('fulfil');
    const one = done(fulfil(tree, { ...met, condition: '2', how: 'Die is op 3 maart.' }));
    expect([one.meta.status, nextStep(one)]).toEqual(['submitted', 'fulfil']);
    const both = done(fulfil(one, { ...met, how: 'Die staat in de jaarplanning.' }));
    expect([both.meta.status, nextStep(both)]).toEqual(['consented', 'adopt']);
    expect(both.meta.approval?.decisions?.[1]?.fulfilments).toEqual([
      { condition: 'een studiemiddag', how: 'Die is op 3 maart.', on: met.on, by: met.by },
      {
        condition: 'een evaluatie na een jaar',
        how: 'Die staat in de jaarplanning.',
        on: met.on,
        by: met.by,
      },
    ]);
    const end = done(adopt(both, adoption));
    expect(verify(end)).toMatchObject({ holds: true, record: { faults: [] } });
    const forged = edited(end, ({ decisions = [], ...rest }) => ({
      ...rest,
      decisions: decisions.map((each) => ({
        ...each,
        fulfilments: each.fulfilments?.map((one) => ({ ...one, how: 'Niet nodig.' })) ?? [],
      })),
    }));
    expect(faults(forged)).toContain('not-in-history');
  });
  test('the council can be asked again about the same text', () => {
    const rights = confirmed(requested());
    const again = done(request(conditional(), { ...said, on: '2026-02-20', rights }));
    expect(codesOf(adopt(again, adoption))).toEqual(['decision-missing']);
    const plain = { ...yes, body: 'pmr', decidedOn: '2026-02-24' } as const;
    expect(codesOf(adopt(done(decide(again, plain)), adoption))).toEqual([]);
  });
  test('a commission can permit it where the board does not meet them', () => {
    expect(codesOf(adopt(done(rule(conditional(), ruling)), adoption))).toEqual([]);
  });
});

describe('records of older versions still hold', () => {
  /** As version 0 wrote it: consented to under a condition, with the answer to it in the motivation. */
  function older(): Protocol {
    const conditions = 'een evaluatie';
    const input = { ...yes, body: 'pmr', decision: 'consent-with-conditions', conditions } as const;
    const tree = done(decide(done(decide(requested(), yes)), input));
    return { ...tree, meta: { ...tree.meta, status: 'consented' } };
  }
  test('consented to while a condition was open', () => {
    expect(verify(older())).toMatchObject({ holds: true, record: { faults: [] } });
  });
  test('adopted with a motivation', () => {
    const tree = older();
    const digest = tree.meta.approval?.request?.digest ?? '';
    const whole = done(adopt(consented(), { ...adoption, motivation: 'Er komt een evaluatie.' }))
      .meta.approval;
    const line = whole?.history?.at(-1);
    const end = edited(tree, ({ history = [], ...rest }) => ({
      ...rest,
      adoption: { ...adoption, motivation: 'Er komt een evaluatie.', digest },
      history: [...history, ...(line ? [line] : [])],
    }));
    const adoptedTree = { ...end, meta: { ...end.meta, status: 'adopted' as const } };
    expect(verify(adoptedTree)).toMatchObject({ holds: true, record: { faults: [] } });
    const bare = edited(adoptedTree, ({ adoption: { motivation: _, ...rest } = {}, ...all }) => ({
      ...all,
      adoption: rest,
    }));
    expect(faults(bare)).toEqual(['conditions-open']);
  });
  test('a deelraad whose section was called one of the MR', () => {
    const rights = [{ ...mrRight, body: 'deelraad' as const }, pmrRight];
    const tree = done(decide(requested(draft(rights)), { ...yes, body: 'pmr' }));
    const lines = tree.meta.approval?.history?.map(({ event }) => event);
    expect(lines?.[0]).toContain('de personeelsgeleding van de deelraad');
    expect(lines?.[1]).toBe('de personeelsgeleding van de deelraad heeft instemming verleend');
    const former = edited(tree, ({ history = [], ...rest }) => ({
      ...rest,
      history: history.map((each) => ({
        ...each,
        event: each.event.replace('geleding van de deelraad', 'geleding van de MR (PMR)'),
      })),
    }));
    expect(verify(former)).toMatchObject({ holds: true, record: { faults: [] } });
    expect(councilName(shownNeed({ body: 'pmr' }, tree.meta))).toContain('deelraad');
    expect(councilName(shownNeed({ body: 'pmr' }, requested().meta))).toContain('van de MR (PMR)');
  });
});

describe('a right from the reglement', () => {
  const advice = (regulated: Partial<Regulated> = {}): ApprovalRight => ({
    ...pmrRight,
    right: 'advice',
    confirmed: true,
    regulated: {
      article: 'artikel 12',
      ground: 'converted',
      until: '2026-12-31',
      instead: { body: 'pmr', right: 'consent' },
      ...regulated,
    },
  });
  const ask = (right: ApprovalRight, on = '2026-01-10') =>
    request(draft(), {
      ...said,
      on,
      respondBy: '2027-12-31',
      rights: [{ ...mrRight, confirmed: true }, right],
    });
  test('holds until its end', () => {
    expect(needsOf(done(ask(advice())).meta)).toContainEqual(
      expect.objectContaining({ body: 'pmr', right: 'advice' }),
    );
  });
  test('after its end the law holds again, and the record tells both', () => {
    const tree = done(ask(advice(), '2027-01-01'));
    expect(needsOf(tree.meta)).toContainEqual(
      expect.objectContaining({ body: 'pmr', right: 'consent' }),
    );
    expect(tree.meta.approval?.rights?.[1]).toMatchObject({
      right: 'consent',
      regulated: { article: 'artikel 12', ended: { body: 'pmr', right: 'advice' } },
    });
  });
  test('what the law does not name has no right after its end', () => {
    const { instead: _, ...regulated } = advice({ ground: 'added' }).regulated as Regulated;
    const added = { ...adviceRight, basis: 'reglement, artikel 12', confirmed: true, regulated };
    const rights = [...confirmed(draft()), added];
    const during = done(request(draft(), { ...said, rights }));
    expect(needsOf(during.meta)).toHaveLength(3);
    const late = { on: '2027-01-01', respondBy: '2027-02-01' };
    const after = done(request(draft(), { ...said, ...late, rights }));
    expect(needsOf(after.meta)).toHaveLength(2);
    expect(after.meta.approval?.rights?.[2]).toMatchObject({ applies: false });
    const end = { on: '2027-03-01', effectiveFrom: '2027-04-01', evaluateBy: '2029' };
    const whole = done(
      decide(done(decide(after, { ...yes, decidedOn: '2027-01-20' })), {
        ...yes,
        body: 'pmr',
        decidedOn: '2027-01-20',
      }),
    );
    expect(verify(done(adopt(whole, { ...adoption, ...end })))).toMatchObject({ holds: true });
  });
  test.each<[string, Partial<ApprovalRight>, Partial<Regulated>, boolean]>([
    ['consent of a section becomes advice', {}, {}, true],
    ['a section hands its consent to the council', { body: 'mr', right: 'consent' }, {}, true],
    ['a section hands it over as advice', { body: 'mr', right: 'advice' }, {}, false],
    ['a section hands it to another section', { body: 'omr', right: 'consent' }, {}, false],
    ['nothing changes', { right: 'consent' }, {}, false],
    [
      'advice of a council becomes consent',
      { body: 'mr', right: 'consent' },
      { instead: { body: 'mr', right: 'advice' } },
      true,
    ],
    [
      'not for the sake of a conviction',
      { body: 'mr', right: 'consent' },
      { ground: 'conviction', instead: { body: 'mr', right: 'advice' } },
      false,
    ],
    [
      'from pupils to parents, for a conviction',
      { body: 'omr', right: 'consent' },
      { ground: 'conviction', instead: { body: 'lmr', right: 'consent' } },
      true,
    ],
    [
      'and only for a conviction',
      { body: 'omr', right: 'consent' },
      { instead: { body: 'lmr', right: 'consent' } },
      false,
    ],
    [
      'both: pupils advise',
      { body: 'lmr', right: 'advice' },
      { ground: 'conviction', instead: { body: 'olmr', right: 'consent' } },
      true,
    ],
    ['a council of another level', { body: 'gmr', right: 'consent' }, {}, false],
    ['a right that the law names is not added', {}, { ground: 'added' }, false],
  ])('%s', (_, right, regulated, possible) => {
    const codes = codesOf(ask({ ...advice(regulated), note: 'reglement', ...right }));
    expect(codes).toEqual(possible ? [] : ['regulation-wrong']);
  });
  test('ends two years after it began where no end is told', () => {
    const begun: Regulated = { article: '12', ground: 'converted', from: '2024-02-29' };
    expect(endOf(begun)).toBe('2026-02-28');
    expect(endOf({ ...begun, from: '2024' })).toBe('2026');
    expect(endOf({ ...begun, ground: 'conviction' })).toBeNull();
    expect(endOf({ article: '12', ground: 'added' })).toBeNull();
  });
});

test.each([
  [
    { weeks: '6', holidays: 'counted' },
    { earliest: '2026-02-21', day: '2026-02-21' },
  ],
  [{ weeks: '6' }, { earliest: '2026-02-21', day: null }],
  [
    { weeks: '6', holidays: 'not-counted' },
    { earliest: '2026-02-21', day: null },
  ],
  [
    { weeks: '6', holidays: 'not-counted', holidayWeeks: '1' },
    { earliest: '2026-02-28', day: '2026-02-28' },
  ],
  [
    { weeks: '6', holidays: 'counted', from: '2026-01-12' },
    { earliest: '2026-02-23', day: '2026-02-23' },
  ],
  [{ article: 'artikel 14' }, null],
] as const)('a term of %j ends', (term, end) => {
  expect(termEnd(term, '2026-01-10')).toEqual(end);
});

test('the day of the answer follows from the term, and the request keeps what was read', () => {
  const { respondBy: _, ...input } = said;
  const term = { article: 'artikel 14', weeks: '6', holidays: 'counted' } as const;
  const regulation = { name: 'reglement MR', date: '2024-08', readOn: '2026-01-05' };
  const rights = confirmed(draft());
  const tree = done(request(draft(), { ...input, rights, term, regulation }));
  expect(tree.meta.approval?.decisions?.[0]?.respondBy).toBe('2026-02-21');
  expect(tree.meta.approval?.request).toMatchObject({ term, regulation });
  expect(codesOf(request(tree, { ...said, rights }))).toEqual(['already-requested']);
  const read = { ...regulation, readOn: '2026-02-01' };
  const again = done(request(tree, { ...said, on: '2026-02-01', rights, regulation: read }));
  expect(again.meta.approval?.request).toMatchObject({ on: '2026-01-10', term, regulation: read });
  expect(verify(again)).toMatchObject({ holds: true });
});

describe('terms of the law', () => {
  const terms = (tree: Protocol) =>
    termsOf(tree).map(({ code, until, need }) => [code, until, need?.body ?? null]);
  test('six weeks to invoke nullity, from the decision, where the councils were told of it', () => {
    const rights = confirmed(draft()).map((right) =>
      right.body === 'pmr' ? { ...right, applies: false, note: 'De cao regelt dit.' } : right,
    );
    const tree = done(
      adopt(done(decide(done(request(draft(), { ...said, rights })), yes)), adoption),
    );
    expect(terms(tree)).toContainEqual(['council-invokes-nullity', null, 'pmr']);
    const told = done(giveNotice(tree, { by: 'het bestuur', on: '2026-03-05' }));
    expect(terms(told)).toContainEqual(['council-invokes-nullity', '2026-04-12', 'pmr']);
    expect(verify(told)).toMatchObject({ holds: true, record: { faults: [] } });
    const late = done(giveNotice(tree, { by: 'het bestuur', on: '2026-05-05' }));
    expect(terms(late)).toContainEqual(['council-invokes-nullity', null, 'pmr']);
    const typed = edited(tree, ({ adoption: old, ...rest }) => ({
      ...rest,
      adoption: { ...old, noticeOn: '2026-03-05' },
    }));
    expect(faults(typed)).toEqual(['not-in-history']);
  });
  test('and where only the board says that conditions were met', () => {
    const conditional = { ...yes, decision: 'consent-with-conditions', conditions: 'een' } as const;
    const met = { body: 'mr', how: 'gedaan', on: '2026-02-20', by: 'de directeur' } as const;
    const open = done(decide(requested(draft([mrRight])), conditional));
    expect(terms(open)).toEqual([['conditions-are-met', null, 'mr']]);
    expect(terms(done(adopt(done(fulfil(open, met)), adoption)))).toContainEqual([
      'council-invokes-nullity',
      null,
      'mr',
    ]);
    expect(terms(adopted()).map(([code]) => code)).toEqual(['takes-effect', 'evaluation']);
  });
  test('a month to appeal, from the day on which the parties were told', () => {
    expect(terms(done(rule(withheld(), ruling)))).toEqual([['appeal', null, 'pmr']]);
    const told = done(rule(withheld(), { ...ruling, on: '2026-02-25', toldOn: '2026-02-28' }));
    expect(terms(told)).toEqual([['appeal', '2026-03-28', 'pmr']]);
    const late = done(rule(withheld(), { ...ruling, toldOn: '2027-01-31' }));
    expect(terms(late)).toEqual([['appeal', '2027-02-28', 'pmr']]);
    expect(terms(done(rule(withheld(), { ...ruling, appeal: 'none' })))).toEqual([]);
    expect(terms(done(rule(withheld(), { ...ruling, outcome: 'refused' })))).toEqual([
      ['appeal', null, 'pmr'],
    ]);
  });
  test('advice that was not followed, and advice that was not asked', () => {
    const against = { ...yes, decision: 'negative-advice', reasons: 'nee' } as const;
    const tree = done(decide(requested(draft([adviceRight])), against));
    const motivated = { ...adoption, motivation: 'Het is nodig.' };
    const later = done(adopt(tree, { ...motivated, effectiveFrom: '2026-05-01' }));
    expect(terms(later).slice(0, 2)).toEqual([
      ['decision-suspended', '2026-04-12', 'mr'],
      ['council-disputes-advice', '2026-04-12', 'mr'],
    ]);
    const agreed = done(adopt(tree, { ...motivated, startAgreed: true }));
    expect(agreed.meta.approval?.adoption?.startAgreed).toBe(true);
    expect(terms(agreed).map(([code]) => code)).not.toContain('decision-suspended');
    const rights = [
      { ...mrRight, confirmed: true },
      { ...adviceRight, confirmed: true, applies: false, note: 'Geen verwijdering.' },
    ];
    const asked = done(request(draft([mrRight, adviceRight]), { ...said, rights }));
    expect(terms(done(adopt(done(decide(asked, yes)), adoption)))).toContainEqual([
      'council-disputes-no-advice',
      null,
      'mr',
    ]);
  });
  test('a right from the reglement ends, and a conviction is looked at again', () => {
    const regulated = { article: '12', until: '2026-12-31' } as const;
    const instead = { body: 'pmr', right: 'consent' } as const;
    const rights = (more: Partial<Regulated>): ApprovalRight[] => [
      { ...mrRight, confirmed: true },
      {
        ...pmrRight,
        right: 'advice',
        confirmed: true,
        regulated: { ...regulated, ground: 'converted', instead, ...more },
      },
    ];
    const ended = done(request(draft(), { ...said, rights: rights({}) }));
    expect(terms(ended)).toContainEqual(['right-ends', '2026-12-31', 'pmr']);
    const faith = rights({ ground: 'conviction', from: '2023-08-01' });
    expect(terms(done(request(draft(), { ...said, rights: faith })))).toContainEqual([
      'conviction-is-reviewed',
      '2028-08-01',
      'pmr',
    ]);
  });
});

test('who were asked for their view is kept, whether the law asks it or not', () => {
  const asked = { of: 'parents', by: 'de directeur', on: '2025-12-10' } as const;
  const tree = done(
    consult(requested(), {
      ...asked,
      ground: 'voluntary',
      how: 'Een enquête.',
      result: 'Ruim voor.',
    }),
  );
  const plain = done(consult(tree, { ...asked, of: 'pupils', on: '2026-01-20' }));
  expect(plain.meta.approval?.consultations).toEqual([
    { ...asked, ground: 'voluntary', how: 'Een enquête.', result: 'Ruim voor.' },
    { ...asked, of: 'pupils', on: '2026-01-20' },
  ]);
  expect(plain.meta.approval?.history?.slice(1)).toMatchObject([
    { on: '2026-01-10', event: 'ouders geraadpleegd op 10-12-2025' },
    { on: '2026-01-20', event: 'leerlingen geraadpleegd op 20-01-2026' },
  ]);
  expect(verify(adopted(consented(plain)))).toMatchObject({ holds: true });
});

test('the meeting of a council and its chair are kept, as far as they are known', () => {
  const meeting = { on: '2026-02-09', chair: 'M. de Wit' };
  const of = (input: object) =>
    done(decide(requested(), { ...yes, ...input })).meta.approval?.decisions?.[0]?.meeting;
  expect(of({ meeting })).toEqual(meeting);
  expect(of({ meeting: { chair: 'M. de Wit' } })).toEqual({ chair: 'M. de Wit' });
  expect(of({ meeting: {} })).toBeUndefined();
  expect(of({})).toBeUndefined();
});
