import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Change } from '@akkoord/clause';
import { assertComparison } from '@akkoord/clause/schema';
import { defaultTaxonomy } from '@akkoord/taxonomy';
import { describe, expect, test } from 'vitest';
import { compare } from '../src/index.ts';
import { protocolOf } from './protocol-of.ts';

const taxonomy = defaultTaxonomy();

// Rewrite what is expected with UPDATE_FIXTURES=1, and read the difference before it is committed.
const update = process.env.UPDATE_FIXTURES === '1';
const root = join(import.meta.dirname, 'fixtures');

describe.each(readdirSync(root).sort())('%s', (name) => {
  const folder = join(root, name);
  const read = (file: string) => readFileSync(join(folder, file), 'utf8');

  test('holds two texts and what is expected, and nothing else', () => {
    const expected = ['after.txt', 'before.txt', ...(update ? [] : ['expected.json'])];
    expect(readdirSync(folder).sort()).toEqual(expect.arrayContaining(expected));
    expect(readdirSync(folder).length).toBeLessThanOrEqual(3);
  });

  test('is read as expected', () => {
    const before = protocolOf(read('before.txt'));
    const after = protocolOf(read('after.txt'));
    const comparison = compare(before, after, { taxonomy });
    assertComparison(comparison);
    const found = comparison.changes.map(shown);
    if (update) writeFileSync(join(folder, 'expected.json'), `${JSON.stringify(found, null, 2)}\n`);
    expect(existsSync(join(folder, 'expected.json'))).toBe(true);
    expect(found).toEqual(JSON.parse(read('expected.json')));
  });
});

/** What a reader sees of a change; exact scores are tuned too often to stand in every fixture. */
function shown({ diff, findings, score, rights, ...change }: Change): object {
  const marks = { equal: ['', ''], delete: ['[-', '-]'], insert: ['{+', '+}'] } as const;
  return {
    ...change,
    findings: findings.map((finding) => ({
      kind: finding.kind,
      before: finding.before?.value ?? null,
      after: finding.after?.value ?? null,
      effect: finding.effect,
      code: finding.code,
      data: finding.data,
    })),
    diff: diff.map(({ op, text }) => marks[op][0] + text + marks[op][1]).join(''),
  };
}
