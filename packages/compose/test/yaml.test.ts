import { describe, expect, test } from 'vitest';
import { readYaml } from '../src/index.ts';

/** Nine lines that unfold to a thousand million words. */
const bomb = [
  'a0: &a0 [x, x, x, x, x, x, x, x, x, x]',
  ...Array.from({ length: 8 }, (_, n) => `a${n + 1}: &a${n + 1} [${`*a${n}, `.repeat(10)}]`),
].join('\n');

const codeOf = (content: string) =>
  readYaml(content).problems.map(({ code, line }) => [code, line]);

describe('what a person wrote', () => {
  test('is given as it is', () => {
    expect(readYaml('a: 1\nb: [x, y]\nc: &c ja\nd: *c\n')).toEqual({
      value: { a: 1, b: ['x', 'y'], c: 'ja', d: 'ja' },
      problems: [],
    });
    expect(readYaml('').value).toBeNull();
  });

  test.each([
    ['aliases that unfold without end', bomb, 'yaml-aliases', null],
    ['an alias of nothing', 'a: *b\n', 'yaml-aliases', null],
    ['a list as a key', 'a: 1\n? [x, y]\n: 2\n', 'yaml-key-form', 2],
    ['a group as a key', '{ { a: 1 }: 2 }\n', 'yaml-key-form', 1],
    ['a key that stands twice', 'a: 1\nb:\n  c: 1\n  c: 2\n', 'yaml-key-twice', 4],
    ['a quote that does not end', 'a: "x\n', 'yaml-broken', 2],
    ['no end of depth', `a: ${'['.repeat(60_000)}`, 'yaml-broken', 1],
    ['too much', `a: ${'x'.repeat(256 * 1024)}`, 'yaml-size', null],
  ])('or refused: %s', (_, content, code, line) => {
    expect(codeOf(content)).toContainEqual([code, line]);
  });

  test('costs no more than its length', () => {
    const keys = Array.from({ length: 12_000 }, (_, n) => `sleutel_${n}: ja`).join('\n');
    const start = performance.now();
    expect(readYaml(keys).problems).toEqual([]);
    expect(performance.now() - start).toBeLessThan(5_000);
  });

  test('costs no more than its length, where a program wrote most of it', () => {
    const spent = (rows: number) => {
      const row = `  - vraag: Mag dat?\n    tekst: ${'Niemand filmt in de gang. '.repeat(8)}\n    nummer: "1"\n`;
      const content = `rijen:\n${row.repeat(rows)}`;
      const start = process.cpuUsage();
      expect(readYaml(content, { most: content.length }).problems).toEqual([]);
      return process.cpuUsage(start).user;
    };
    spent(1_000);
    // Four times as much takes about four times as long; it took twelve when lines were counted before every key.
    expect(spent(8_000) / spent(2_000)).toBeLessThan(9);
  });

  test('tells of the first mistakes alone', () => {
    const twice = Array.from({ length: 40 }, (_, n) => `k${n}: 1\nk${n}: 2`).join('\n');
    expect(readYaml(twice).problems.length).toBeLessThanOrEqual(12);
  });
});
