import { describe, expect, it } from 'vitest';
import {
  assertComparison,
  assertProtocol,
  assertSynopsis,
  dateSchema,
  jsonSchemas,
} from '../src/schema/index.ts';
import { smallTree } from './small-tree.ts';

describe('assert', () => {
  it('lets a tree pass', () => {
    expect(() => assertProtocol(smallTree())).not.toThrow();
    expect(() => assertProtocol(JSON.parse(JSON.stringify(smallTree())))).not.toThrow();
  });

  it.each([
    ['no tree at all', null, /clause tree/],
    [
      'a clause of a form that is none',
      { ...smallTree(), children: [{ type: 'clause' }] },
      /children\[0\]/,
    ],
    ['a title that is empty', { ...smallTree(), meta: { title: '', language: 'nl' } }, /title/],
    ['a depth of seven', withDepth(7), /depth/],
  ])('refuses %s and names the place', (_, value, place) => {
    expect(() => assertProtocol(value)).toThrow(TypeError);
    expect(() => assertProtocol(value)).toThrow(place);
  });

  it('checks comparisons and synopses', () => {
    const side = {
      title: null,
      digest: 'sha256:0',
      meta: { title: null, language: 'nl' },
      clauses: { cl_1: { label: '1', heading: null } },
      repairs: 0,
      doubtful: 0,
    };
    const comparison = {
      type: 'comparison',
      before: side,
      after: side,
      changes: [],
      others: [],
      limits: [],
    };
    expect(() => assertComparison(comparison)).not.toThrow();
    expect(() => assertComparison({ ...comparison, changes: [{}] })).toThrow(/changes/);
    expect(() => assertSynopsis({ type: 'synopsis', witnesses: [], rows: [] })).not.toThrow();
    expect(() => assertSynopsis({ type: 'synopsis' })).toThrow(/witnesses/);
  });
});

describe('a date', () => {
  it.each(['2024-05-01', '2013-03', '2018', '2024-02-29'])('%s is one', (date) => {
    expect(dateSchema.parse(date)).toBe(date);
  });

  it.each(['2023-02-29', '2023-02-31', '2024-13', '24-05-01', '1 mei 2024', ''])(
    '%j is none',
    (date) => {
      expect(dateSchema.safeParse(date).success).toBe(false);
    },
  );
});

it('gives JSON Schemas by name', () => {
  expect(Object.keys(jsonSchemas())).toEqual(['protocol', 'comparison', 'synopsis']);
});

function withDepth(depth: number): unknown {
  const tree = smallTree();
  return { ...tree, children: [{ ...tree.children[0], depth }] };
}
