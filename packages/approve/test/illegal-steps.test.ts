import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Meta, Protocol } from '@akkoord/clause';
import { describe, expect, test } from 'vitest';
import {
  adopt,
  consult,
  decide,
  discuss,
  fulfil,
  giveNotice,
  newVersion,
  type Outcome,
  type Refusal,
  request,
  rule,
  undo,
  withdraw,
} from '../src/index.ts';
import { confirmed, draft, said, shortText, withBody } from './any-text.ts';
import { adoption, codesOf, yes } from './steps.ts';

/** One line of a fixture: a step with what differs from the usual input; the last one is refused. */
interface Line {
  step:
    | 'discuss'
    | 'consult'
    | 'fulfil'
    | 'ruling'
    | 'notice'
    | 'request'
    | 'decide'
    | 'adopt'
    | 'withdraw'
    | 'undo'
    | 'new-version'
    | 'edit'
    | 'meta';
  with?: Record<string, unknown>;
}
interface Fixture {
  why: string;
  steps: Line[];
  /** What the refusals say, without the differences. */
  refusals: Array<Pick<Refusal, 'code' | 'data' | 'field'>>;
}

const folder = join(import.meta.dirname, 'fixtures');
const usual = { by: 'het bestuur', on: '2026-05-01' };

function take(tree: Protocol, { step, with: input = {} }: Line): Outcome {
  switch (step) {
    case 'request':
      return request(tree, { ...said, rights: confirmed(tree), ...input });
    case 'decide':
      return decide(tree, { ...yes, ...input });
    case 'adopt':
      return adopt(tree, { ...adoption, ...input });
    case 'withdraw':
      return withdraw(tree, { ...usual, reason: 'nader overleg', ...input });
    case 'discuss':
      return discuss(tree, { ...usual, ...input });
    case 'consult':
      return consult(tree, { ...usual, ...input });
    case 'fulfil':
      return fulfil(tree, input);
    case 'ruling':
      return rule(tree, input);
    case 'notice':
      return giveNotice(tree, { ...usual, ...input });
    case 'undo':
      return undo(tree, { ...usual, ...input });
    case 'new-version':
      return newVersion(tree, { ...usual, version: '1.1', ...input });
    case 'edit':
      return {
        ok: true,
        tree: withBody(tree, shortText.replace(String(input.from), String(input.to))),
      };
    case 'meta':
      return { ok: true, tree: { ...tree, meta: { ...tree.meta, ...(input as Partial<Meta>) } } };
  }
}

describe('each illegal order of steps is refused, and says why', () => {
  const names = readdirSync(folder).sort();
  test.each(names)('%s', (name) => {
    expect(name).toMatch(/^[a-z0-9-]+\.json$/);
    const { steps, refusals } = JSON.parse(readFileSync(join(folder, name), 'utf8')) as Fixture;
    let tree = draft();
    steps.forEach((line, index) => {
      const outcome = take(tree, line);
      if (index < steps.length - 1) {
        expect(codesOf(outcome), line.step).toEqual([]);
        if (outcome.ok) tree = outcome.tree;
        return;
      }
      const said = outcome.ok ? [] : outcome.refusals;
      expect(said.map(({ differences: _, ...rest }) => rest)).toEqual(refusals);
    });
  });
});
