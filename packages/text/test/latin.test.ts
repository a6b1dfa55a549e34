import { expect, test } from 'vitest';
import { latin } from '../src/index.ts';

/** Latin 1 and what Unicode adds to the script, the signs of a printed text, and what Word puts in place of letters. */
const blocks = [
  [0x00, 0x2c1],
  [0x1e00, 0x1eff],
  [0x2010, 0x2089],
  [0x20a0, 0x20bf],
  [0x2150, 0x218b],
  [0xfb00, 0xfb06],
] as const;
const signs = blocks.flatMap(([first, last]) =>
  Array.from({ length: last - first + 1 }, (_, i) => String.fromCodePoint(first + i)),
);

test.each([
  /^\p{L}$/u,
  /^\p{L}$/iu,
  /^[^\p{L}\p{N}-]$/u,
  /^[^\p{L}]$/iu,
  /^\p{N}\]?$/u,
  /^[\p{M}[\]\\]$/u,
  /^\p{Lu}$/u,
  /^[\p{Lu}‘]$/u,
  /^\p{Ll}$/u,
  /^[^\p{Ll}\d]$/u,
])('within the script %s fits what it fitted', (pattern) => {
  const made = latin(pattern);
  expect(signs.filter((sign) => made.test(sign) !== pattern.test(sign))).toEqual([]);
  expect(made.flags).toBe(pattern.flags);
});

test('of a source the flags are given beside it', () => {
  expect('Één of twéé'.match(latin(String.raw`(?<!\p{L})[\p{L}]+`, 'gu'))).toEqual([
    'Één',
    'of',
    'twéé',
  ]);
  expect(latin(String.raw`^\p{L}$`).test('я')).toBe(false);
});
