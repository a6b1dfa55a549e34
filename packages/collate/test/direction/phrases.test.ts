import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import {
  type Direction,
  directionOf,
  mirrored,
  misses,
  missOf,
  readMisses,
  readPhrases,
} from './phrases.ts';

// Take off the list of misses what has come right with UPDATE_FIXTURES=1. Nothing is ever put on it.
const update = process.env.UPDATE_FIXTURES === '1';
const phrases = readPhrases();
const known = readMisses();
const told = new Map(
  phrases.map(({ id, before, after }) => [
    id,
    { there: directionOf(before, after), back: directionOf(after, before) },
  ]),
);
const found = new Map(
  phrases.flatMap(({ id, expected }) => {
    const miss = missOf(told.get(id)?.there as Direction, expected);
    return miss ? [[id, miss] as const] : [];
  }),
);
const ranks: readonly (string | undefined)[] = misses;
const rank = (miss: string | undefined) => ranks.indexOf(miss);

describe('the table of phrases', () => {
  test('has each phrase once, and enough of each direction', () => {
    const texts = phrases.flatMap(({ before, after }) => [`${before}\t${after}`]);
    expect(new Set(phrases.map(({ id }) => id)).size).toBe(phrases.length);
    expect(new Set(texts).size).toBe(phrases.length);
    expect(phrases.length).toBeGreaterThanOrEqual(120);
    const shares = { stricter: 50, looser: 50, none: 40, mixed: 10 };
    for (const [direction, least] of Object.entries(shares)) {
      const rows = phrases.filter(({ expected }) => expected === direction);
      expect(rows.length, direction).toBeGreaterThanOrEqual(least);
    }
  });

  test.each(phrases)('$id says back what it says there, turned round', ({ id }) => {
    expect(told.get(id)?.back).toBe(mirrored(told.get(id)?.there as Direction));
  });

  test.each(phrases)('$id: $why', ({ id, expected }) => {
    if (rank(found.get(id)) <= rank(known.get(id))) return;
    expect(told.get(id)?.there).toBe(expected);
  });
});

describe('the list of misses', () => {
  test('names phrases of the table only, in its order', () => {
    const listed = [...known.keys()];
    expect(listed).toEqual(phrases.map(({ id }) => id).filter((id) => known.has(id)));
    for (const miss of known.values()) expect(misses).toContain(miss);
  });

  test('holds no opposite', () => {
    // A promise broken to a council: this comes down to 0, and then `reversed` goes from the list for good.
    const opposites = [...known.values()].filter((miss) => miss === 'reversed');
    expect(opposites.length).toBe(0);
  });

  test('holds nothing that has come right or better', () => {
    if (update) writeFileSync(join(import.meta.dirname, 'misses.tsv'), table());
    const better = [...known].filter(([id, miss]) => rank(found.get(id)) < rank(miss));
    expect(update ? [] : better).toEqual([]);
  });
});

test('the opposite is worse than another direction, and that is worse than silence', () => {
  expect(missOf('stricter', 'looser')).toBe('reversed');
  expect(missOf('stricter', 'mixed')).toBe('told');
  expect(missOf('mixed', 'none')).toBe('told');
  expect(missOf('none', 'looser')).toBe('silent');
  expect(missOf('none', 'none')).toBeNull();
});

/** The list without what has come right, and with the lighter miss where it is one now. */
function table(): string {
  const rows = [...known].flatMap(([id, miss]) => {
    const now = found.get(id);
    if (!now) return [];
    return [`${id}\t${rank(now) < rank(miss) ? now : miss}\n`];
  });
  return `id\tmiss\n${rows.join('')}`;
}
