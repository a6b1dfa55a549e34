import { type Approval, digest, type Meta, type Protocol } from '@akkoord/clause';
import { describe, expect, test } from 'vitest';
import { adopt, decide, newVersion, request, verify, withdraw } from '../src/index.ts';
import { adviceRight, confirmed, draft, pmrRight, said, shortText, withBody } from './any-text.ts';
import { adopted, adoption, consented, done, requested, yes } from './steps.ts';

const usual = { by: 'het bestuur', on: '2026-05-01' };
const withMeta = (tree: Protocol, meta: Partial<Meta>): Protocol => ({
  ...tree,
  meta: { ...tree.meta, ...meta },
});
const edited = (tree: Protocol, change: (approval: Approval) => Approval): Protocol =>
  withMeta(tree, { approval: change(tree.meta.approval ?? {}) });
const faults = (tree: Protocol) => verify(tree).record.faults;
const codes = (tree: Protocol) =>
  faults(tree).map(({ code, data }) => (code === 'refused' ? data.refusal.code : code));

describe('a sound record holds', () => {
  test.each([
    ['put to the councils', requested()],
    ['one decision', done(decide(requested(), yes))],
    ['all decisions', consented()],
    ['adopted', adopted()],
  ])('%s', (_, tree) => {
    expect(verify(tree)).toMatchObject({
      holds: true,
      text: { verdict: 'same' },
      record: { verdict: 'consistent', faults: [] },
    });
  });
  test('refused, changed and put to the councils again', () => {
    const reasons = 'te vaag';
    const refused = done(decide(requested(), { ...yes, decision: 'withheld', reasons }));
    expect(verify(refused)).toMatchObject({ holds: true, record: { faults: [] } });
    const changed = withBody(refused, shortText.replace('12 jaar', '13 jaar'));
    const input = { ...said, on: '2026-02-15', respondBy: '2026-03-01' };
    const again = done(request(changed, { ...input, rights: confirmed(changed) }));
    expect(verify(again)).toMatchObject({ holds: true, record: { faults: [] } });
  });
  test('a right that is set aside in a step of its own', () => {
    const tree = done(decide(requested(), yes));
    const rights = confirmed(tree).map((right) =>
      right.body === 'pmr' ? { ...right, applies: false, note: 'De cao regelt dit al.' } : right,
    );
    const again = done(request(tree, { ...said, on: '2026-02-15', rights }));
    expect(verify(adopted(again))).toMatchObject({ holds: true, record: { faults: [] } });
  });
  test('negative advice that is not followed, with its reason', () => {
    const input = { ...yes, decision: 'negative-advice', reasons: 'te streng' } as const;
    const tree = done(decide(requested(draft([adviceRight])), input));
    const motivation = 'De regel beschermt leerlingen.';
    const end = done(adopt(tree, { ...adoption, motivation, startAgreed: true }));
    expect(verify(end)).toMatchObject({ holds: true, record: { faults: [] } });
  });
  test('a new version has no record yet, and the next has its own', () => {
    const next = done(newVersion(adopted(), { ...usual, version: '2.0' }));
    expect(verify(next)).toMatchObject({
      holds: false,
      text: { verdict: 'none' },
      record: { verdict: 'none' },
      standing: { status: 'draft' },
    });
    const on = { on: '2026-06-01', respondBy: '2026-07-01' };
    const asked = done(request(next, { ...said, ...on, rights: confirmed(next) }));
    expect(verify(asked)).toMatchObject({ holds: true, record: { faults: [] } });
  });
});

describe('where a text stands now', () => {
  test('withdrawn does not hold, and tells why', () => {
    const tree = done(withdraw(adopted(), { ...usual, reason: 'nader overleg' }));
    expect(verify(tree)).toMatchObject({
      holds: false,
      text: { verdict: 'same' },
      record: { verdict: 'consistent' },
      standing: { status: 'withdrawn', on: '2026-05-01', reason: 'nader overleg' },
    });
  });
  test('withdrawn, and made adopted again by hand', () => {
    const tree = done(withdraw(adopted(), { ...usual, reason: 'nader overleg' }));
    expect(faults(withMeta(tree, { status: 'adopted' }))).toEqual([
      { code: 'status', data: { said: 'adopted', told: 'withdrawn' } },
    ]);
  });
});

describe('a record that was changed by hand does not hold', () => {
  test('consent withheld under an adoption', () => {
    const tree = edited(adopted(), ({ decisions, ...rest }) => ({
      ...rest,
      decisions: decisions?.map((each) => ({ ...each, decision: 'withheld' as const })) ?? [],
    }));
    expect(verify(tree)).toMatchObject({ holds: false, text: { verdict: 'same' } });
    expect(codes(tree)).toEqual(
      expect.arrayContaining(['consent-withheld', 'not-in-history', 'only-in-history']),
    );
  });
  test.each<[string, (approval: Approval) => Approval, string]>([
    ['decisions', ({ decisions: _, ...rest }) => rest, 'decision-missing'],
    ['the request', ({ request: _, ...rest }) => rest, 'request-missing'],
    ['all rights', ({ rights: _, ...rest }) => rest, 'rights-missing'],
    ['the history', ({ history: _, ...rest }) => rest, 'not-in-history'],
    ['the adoption', ({ adoption: _, ...rest }) => rest, 'only-in-history'],
    [
      'the right of one council',
      ({ rights, ...rest }) => ({ ...rest, rights: rights?.slice(0, 1) ?? [] }),
      'not-awaited',
    ],
    [
      'the right of one council and its decision',
      ({ rights, decisions, ...rest }) => ({
        ...rest,
        rights: rights?.slice(0, 1) ?? [],
        decisions: decisions?.slice(0, 1) ?? [],
      }),
      'only-in-history',
    ],
  ])('without %s', (_, change, code) => {
    const tree = edited(adopted(), change);
    expect(verify(tree).holds).toBe(false);
    expect(codes(tree)).toContain(code);
  });
  test('a council that was asked is silenced with one word', () => {
    const tree = edited(requested(), ({ rights, ...rest }) => ({
      ...rest,
      rights:
        rights?.map((right) =>
          right.body === pmrRight.body ? { ...right, applies: false, note: 'nee' } : right,
        ) ?? [],
    }));
    expect(faults(tree)).toEqual([
      { code: 'not-awaited', data: { council: { body: 'pmr', school: 'De Vuurvlinder' } } },
    ]);
  });
  test('a decision on another text', () => {
    const other = digest(withBody(draft(), shortText.replace('12', '13'))).text;
    const tree = edited(adopted(), ({ decisions, ...rest }) => ({
      ...rest,
      decisions: decisions?.map((each) => ({ ...each, digest: other })) ?? [],
    }));
    expect(verify(tree)).toMatchObject({ holds: false, text: { verdict: 'different' } });
    expect(codes(tree)).toContain('text-changed');
  });
  test.each<[string, Partial<NonNullable<Approval['adoption']>>, string]>([
    ['the day of adoption before the decisions', { on: '2026-01-20' }, 'date-order'],
    ['the start before the adoption', { effectiveFrom: '2025-08-01' }, 'date-order'],
    ['another start', { effectiveFrom: '2026-09-01' }, 'not-in-history'],
    ['another evaluation', { evaluateBy: '2031' }, 'not-in-history'],
    ['another name', { by: 'iemand anders' }, 'not-in-history'],
  ])('%s', (_, change, code) => {
    const tree = edited(adopted(), (approval) => ({
      ...approval,
      adoption: { ...approval.adoption, ...change },
    }));
    expect(verify(tree).holds).toBe(false);
    expect(codes(tree)).toContain(code);
  });
  test('another day of a decision', () => {
    const tree = edited(adopted(), ({ decisions, ...rest }) => ({
      ...rest,
      decisions: decisions?.map((each) => ({ ...each, decidedOn: '2026-01-01' })) ?? [],
    }));
    expect(codes(tree)).toEqual(expect.arrayContaining(['date-order', 'not-in-history']));
  });
  test('a status that nothing bears out', () => {
    expect(codes(withMeta(requested(), { status: 'adopted' }))).toEqual(['status']);
    expect(codes(withMeta(adopted(), { version: '7.0' }))).toEqual([]);
    const next = done(newVersion(adopted(), { ...usual, version: '2.0' }));
    const input = { ...said, on: '2026-06-01', respondBy: '2026-07-01', rights: confirmed(next) };
    expect(codes(withMeta(done(request(next, input)), { version: '7.0' }))).toEqual(['version']);
  });
  test('a title that was changed after the request is another text', () => {
    expect(verify(withMeta(adopted(), { title: 'Andere regels' }))).toMatchObject({
      holds: false,
      text: { verdict: 'different' },
    });
  });
});

describe('a file that someone typed', () => {
  test('with nothing but a digest', () => {
    const tree = draft();
    const typed = withMeta(tree, {
      status: 'adopted',
      approval: { adoption: { ...adoption, digest: digest(tree).text } },
    });
    expect(verify(typed)).toMatchObject({ holds: false, text: { verdict: 'same' } });
    expect(codes(typed)).toEqual(
      expect.arrayContaining(['request-missing', 'rights-missing', 'not-in-history']),
    );
  });
  test('a digest over words only is no digest of today', () => {
    const tree = edited(adopted(), (approval) => {
      const old = `sha256:${'0'.repeat(64)}`;
      return {
        ...approval,
        ...(approval.request && { request: { ...approval.request, digest: old } }),
        decisions: approval.decisions?.map((each) => ({ ...each, digest: old })) ?? [],
        adoption: { ...approval.adoption, digest: old },
      };
    });
    expect(verify(tree)).toMatchObject({
      holds: false,
      text: { verdict: 'outdated' },
      record: { verdict: 'consistent', faults: [] },
    });
  });
});
