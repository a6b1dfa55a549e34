import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { defaultTaxonomy } from '@akkoord/taxonomy';
import { defaultDictionary } from '@akkoord/taxonomy/dictionary';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import { test } from 'vitest';
import { parseText } from '../src/index.ts';

const dictionary = defaultDictionary();
const taxonomy = defaultTaxonomy();

// What this does not show: the time of annotation, and texts of other kinds than protocols.
const root = join(import.meta.dirname, '../../..');
const source = readFileSync(
  join(root, 'protocols/de-wolkenfabriek/social-media/2022-11-22/source.txt'),
  'utf8',
);
const clean = `Protocol telefoons\n\nAfspraken\n\n${'1. Wij laten de telefoon thuis.\n'.repeat(40)}`;
const remark = unified().use(remarkParse);
const read = (text: string) => void parseText(text, { taxonomy, dictionary });

function median(times: readonly number[]): number {
  return [...times].sort((a, b) => a - b)[Math.floor(times.length / 2)] as number;
}

function timeOf(run: () => void): number {
  const start = performance.now();
  run();
  return performance.now() - start;
}

test('warm, beside remark-parse', { timeout: 120_000 }, async ({ bench }) => {
  const options = { iterations: 60, time: 0, warmupIterations: 30, warmupTime: 0 };
  const result = await bench.compare(
    bench('parseText', () => read(source)),
    bench('remark-parse', () => void remark.parse(source)),
    options,
  );
  const ratio = result.get('parseText').latency.p50 / result.get('remark-parse').latency.p50;
  console.log(`warm: parseText takes ${ratio.toFixed(2)} times what remark-parse takes (goal: 4)`);
});

test('a text a hundred times as long', { timeout: 120_000 }, () => {
  const long = `${source}\n\n`.repeat(100);
  for (let i = 0; i < 60; i++) read(source);
  read(long);
  const one = median(Array.from({ length: 60 }, () => timeOf(() => read(source))));
  const hundred = median(Array.from({ length: 5 }, () => timeOf(() => read(long))));
  console.log(
    `a hundred times the text takes ${(hundred / one).toFixed(0)} times as long (goal: 130)`,
  );
});

test('cold, with and without a suspicious word', { timeout: 120_000 }, () => {
  const words = { without: clean, with: clean.replace('Wij laten', 'Hetis zo: wij laten') };
  const script = `
    const { readFileSync } = await import('node:fs');
    const text = readFileSync(0, 'utf8');
    const { defaultTaxonomy } = await import(${JSON.stringify(join(root, 'packages/taxonomy/src/index.ts'))});
    const { defaultDictionary } = await import(${JSON.stringify(join(root, 'packages/taxonomy/src/dictionary/index.ts'))});
    const taxonomy = defaultTaxonomy();
    const dictionary = defaultDictionary();
    const { parseText } = await import(${JSON.stringify(join(root, 'packages/parse/src/index.ts'))});
    const { unified } = await import('unified');
    const { default: remarkParse } = await import('remark-parse');
    const clock = (run) => { const start = performance.now(); run(); return performance.now() - start; };
    const theirs = clock(() => unified().use(remarkParse).parse(text));
    const ours = clock(() => parseText(text, { taxonomy, dictionary }));
    console.log(ours / theirs);`;
  for (const [kind, text] of Object.entries(words)) {
    const ratios = Array.from({ length: 5 }, () =>
      Number(
        execFileSync(process.execPath, ['--input-type=module', '--eval', script], {
          cwd: join(root, 'packages/parse'),
          input: text,
          encoding: 'utf8',
        }),
      ),
    );
    console.log(`cold, ${kind} a suspicious word: ${median(ratios).toFixed(2)} times remark-parse`);
  }
});
