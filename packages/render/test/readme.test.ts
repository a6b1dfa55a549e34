import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { report } from './readme-example.ts';
import { sampleComparison } from './sample-comparison.ts';

const file = (path: string) => readFileSync(new URL(path, import.meta.url), 'utf8');

test('the example in the README is this one, and works', () => {
  expect(file('../README.md')).toContain(file('./readme-example.ts').trim());
  const { page, text, summary } = report(sampleComparison);
  expect(page).toMatch(/^<!doctype html>/);
  expect(text).toContain('[-mogen-]{+gebruiken+}');
  expect(summary).toBe(
    '1 nieuw, 1 vervallen, 6 gewijzigd (4 inhoudelijk, 2 redactioneel), 3 ongewijzigd (1 op naam, leesteken, leesfout of verwijzing na)',
  );
});
