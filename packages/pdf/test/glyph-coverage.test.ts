import { expect, test } from 'vitest';
import { glyphCoverage } from '../src/glyph-coverage.ts';
import { readShippedFonts } from '../src/shipped-fonts.ts';

/** Make a font with one table: a `cmap` with one subtable. */
function font(platform: number, subtable: number[], tag = 'cmap'): Uint8Array {
  const u16 = (...values: number[]) => values.flatMap((value) => [(value >> 8) & 255, value & 255]);
  const table = [...u16(0, 1, platform, 1, 0, 12), ...subtable];
  const record = [
    ...[...tag].map((letter) => letter.charCodeAt(0)),
    0,
    0,
    0,
    0,
    ...u16(0, 28, 0, table.length),
  ];
  return new Uint8Array([0, 1, 0, 0, ...u16(1, 0, 0, 0), ...record, ...table]);
}

const u16 = (...values: number[]) => values.flatMap((value) => [(value >> 8) & 255, value & 255]);

test('reads the characters of the shipped fonts', () => {
  const { coverage, files } = readShippedFonts();
  expect(files).toHaveLength(4);
  for (const character of 'aZ0é€ĳ‘’“”–—•→−±≈▲▼◆↕✓☐')
    expect(coverage.has(character.codePointAt(0) ?? 0)).toBe(true);
  for (const character of '漢👍\uFFFD')
    expect(coverage.has(character.codePointAt(0) ?? 0)).toBe(false);
});

test('reads format 4, by delta and by range', () => {
  const segments = [
    ...u16(4, 0, 0, 6, 0, 0, 0),
    ...u16(0x42, 0x52, 0xffff, 0),
    ...u16(0x41, 0x50, 0xffff),
    ...u16(1, 0, 1),
    ...u16(0, 4, 0),
    ...u16(7, 0, 9),
  ];
  expect([...glyphCoverage(font(3, segments))]).toEqual([0x41, 0x42, 0x50, 0x52]);
});

test('reads format 12, and leaves out what has no glyph', () => {
  const groups = [...u16(12, 0, 0, 28, 0, 0, 0, 1), ...u16(0, 0x41, 0, 0x43, 0, 0)];
  expect([...glyphCoverage(font(0, groups))]).toEqual([0x42, 0x43]);
});

test('refuses what it cannot read', () => {
  expect(() => glyphCoverage(font(3, u16(6, 0)))).toThrow(TypeError);
  expect(() => glyphCoverage(font(1, u16(4, 0)))).toThrow('format 4 or 12');
  expect(() => glyphCoverage(font(3, [], 'glyf'))).toThrow('no table `cmap`');
});
