import type { Protocol } from '@akkoord/clause';
import { expect } from 'vitest';
import { adopt, type DecideInput, decide, type Outcome, request } from '../src/index.ts';
import { confirmed, draft, said } from './any-text.ts';

/** Expect a step to succeed and go on with its tree. */
export function done(outcome: Outcome): Protocol {
  expect(outcome).toMatchObject({ ok: true });
  return (outcome as { tree: Protocol }).tree;
}

/** Give the codes with which a step is refused, in order. */
export function codesOf(outcome: Outcome): string[] {
  return outcome.ok ? [] : outcome.refusals.map(({ code }) => code);
}

export const yes: DecideInput = {
  body: 'mr',
  decision: 'consent',
  decidedOn: '2026-02-10',
  by: 'de secretaris',
};
export const adoption = {
  by: 'het bestuur',
  on: '2026-03-01',
  effectiveFrom: '2026-04-01',
  evaluateBy: '2028-05',
};

export function requested(tree: Protocol = draft()): Protocol {
  return done(request(tree, { ...said, rights: confirmed(tree) }));
}

export function consented(tree: Protocol = requested()): Protocol {
  return done(decide(done(decide(tree, yes)), { ...yes, body: 'pmr' }));
}

export function adopted(tree: Protocol = consented()): Protocol {
  return done(adopt(tree, adoption));
}
