import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { directions } from '../../src/direction/table.ts';
import { directionOf, mirrored } from './phrases.ts';

const [, ...lines] = readFileSync(join(import.meta.dirname, 'table.tsv'), 'utf8')
  .trimEnd()
  .split('\n');
const rows = lines.map((line) => line.split('\t') as [string, string, string, string]);

const [, ...required] = readFileSync(join(import.meta.dirname, 'required.tsv'), 'utf8')
  .trimEnd()
  .split('\n')
  .map((line) => line.split('\t') as [string, string, string]);

describe('what is asked of no party of a school', () => {
  test.each(required)('%s, more of it is stricter: %s > %s', (_, before, after) => {
    expect(directionOf(before, after)).toBe('stricter');
    expect(directionOf(after, before)).toBe('looser');
  });
});

describe('the table of directions', () => {
  test('has an example for each cell that tells a direction, and for no other', () => {
    const told = Object.entries(directions).flatMap(([context, parts]) =>
      Object.entries(parts).flatMap(([part, binds]) => (binds ? [`${context} ${part}`] : [])),
    );
    expect(rows.map(([context, part]) => `${context} ${part}`).sort()).toEqual(told.sort());
  });

  test.each(rows)('%s, %s: %s > %s', (context, part, before, after) => {
    const parts: Readonly<Record<string, Readonly<Record<string, string | null>>>> = directions;
    const binds = parts[context]?.[part] as 'stricter' | 'looser';
    expect(directionOf(before, after)).toBe(binds);
    expect(directionOf(after, before)).toBe(mirrored(binds));
  });
});
