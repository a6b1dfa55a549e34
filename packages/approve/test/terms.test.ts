import { describe, expect, test } from 'vitest';
import { adopt, decide, request, termsOf, withdraw } from '../src/index.ts';
import { said, textOf } from './any-text.ts';
import { adoption, done } from './steps.ts';

const rights = [
  {
    body: 'mr',
    right: 'consent',
    basis: 'WMS art. 10, onder e',
    asOf: '2025-08-01',
    clauses: [],
    confirmed: true,
  },
  {
    body: 'mr',
    right: 'advice',
    basis: 'WMS art. 11 lid 1, onder j',
    asOf: '2025-08-01',
    clauses: [],
    confirmed: true,
  },
] as const;

const asked = () =>
  done(
    request(textOf('1. Een regel.\n', { school: { name: 'De Mast', sector: 'po' } }), {
      ...said,
      rights: rights.map((right) => ({ ...right, clauses: [] })),
    }),
  );
const terms = (tree: Parameters<typeof termsOf>[0]) =>
  termsOf(tree).map(({ code, until, need }) => [code, until, need?.right ?? null]);

describe('the terms of a text', () => {
  test('before anything is asked there are none', () => {
    expect(terms(textOf('1. Een regel.\n', {}))).toEqual([]);
  });

  test('each council has until the day of the reply, and none where that is not known', () => {
    const tree = asked();
    const until = tree.meta.approval?.decisions?.[0]?.respondBy ?? null;
    expect(until).not.toBeNull();
    expect(terms(tree)).toEqual([
      ['council-decides', until, 'consent'],
      ['council-decides', until, 'advice'],
    ]);
    const decisions = tree.meta.approval?.decisions?.map(({ respondBy: _, ...rest }) => rest);
    const approval = { ...tree.meta.approval, decisions };
    expect(terms({ ...tree, meta: { ...tree.meta, approval } })).toEqual([
      ['council-decides', null, 'consent'],
      ['council-decides', null, 'advice'],
    ]);
  });

  test('a board without consent has six weeks to go to the committee', () => {
    const on = asked().meta.approval?.request?.on ?? '';
    const tree = done(
      decide(asked(), {
        body: 'mr',
        decision: 'withheld',
        decidedOn: on,
        reasons: 'Te streng.',
        by: 's',
      }),
    );
    const found = termsOf(tree).find(({ code }) => code === 'board-goes-to-committee');
    const days = (Date.parse(found?.until ?? '') - Date.parse(on)) / 86_400_000;
    expect(days).toBe(42);
  });

  test('advice that is not followed suspends the decision, and an adopted text has its own days', () => {
    const on = asked().meta.approval?.request?.on ?? '';
    const consent = done(
      decide(asked(), { body: 'mr', decision: 'consent', decidedOn: on, by: 's' }),
    );
    const both = done(
      decide(consent, {
        body: 'mr',
        decision: 'negative-advice',
        decidedOn: on,
        reasons: 'Nee.',
        by: 's',
      }),
    );
    const tree = done(
      adopt(both, { ...adoption, effectiveFrom: '2026-05-01', motivation: 'De regel beschermt.' }),
    );
    const codes = termsOf(tree).map(({ code }) => code);
    expect(codes).toContain('decision-suspended');
    expect(codes).toContain('takes-effect');
    expect(codes).not.toContain('council-decides');
    const gone = done(withdraw(tree, { by: 's', on: adoption.on, reason: 'Vervangen.' }));
    expect(terms(gone)).toEqual([]);
  });
});
