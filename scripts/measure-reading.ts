/**
 * Print how long reading takes: `node scripts/measure-reading.ts`, a part of `pnpm measure`. Never fails on a time.
 *
 * Text and Markdown are read warm, in turn with remark-parse on the same text, and the median is given as a multiple of
 * that of remark-parse; then texts of 100 times the length, as a multiple of the time of one. Processor time, which a busy
 * machine changes least.
 */
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { parseMarkdown } from '../packages/parse/src/markdown/parse-markdown.ts';
import { parseText } from '../packages/parse/src/text/read-text.ts';
import { defaultDictionary } from '../packages/taxonomy/src/dictionary/index.ts';
import { defaultTaxonomy } from '../packages/taxonomy/src/index.ts';

const root = join(import.meta.dirname, '..');
// The packages of the room that reads are no dependencies of the workspace itself.
const fromParse = createRequire(join(root, 'packages/parse/package.json'));
const { unified } = await import(fromParse.resolve('unified'));
const { default: remarkParse } = await import(fromParse.resolve('remark-parse'));
const remark = unified().use(remarkParse);
const taxonomy = defaultTaxonomy();
const dictionary = defaultDictionary();
const file = (path: string) => readFileSync(join(root, path), 'utf8');
const folder = 'protocols/de-wolkenfabriek/social-media/';

const readers = [
  [
    'text',
    `${folder}2022-11-22/source.txt`,
    (text: string) => parseText(text, { taxonomy, dictionary }),
  ],
  [
    'Markdown',
    'templates/social-media/expected.md',
    (text: string) => parseMarkdown(text, { taxonomy }),
  ],
] as const;

for (const [name, path, read] of readers) {
  const text = file(path);
  const own: number[] = [];
  const theirs: number[] = [];
  for (let round = 0; round < 200; round++) {
    const [ours, remarks] = [timeOf(() => read(text)), timeOf(() => remark.parse(text))];
    // The first rounds are those in which code is still being compiled.
    if (round >= 100) [own.push(ours), theirs.push(remarks)];
  }
  // Front matter stands once: a second one would be underlined headings.
  const head = /^---\n[\s\S]*?\n---\n/u.exec(text)?.[0] ?? '';
  const long = head + `${text.slice(head.length)}\n\n`.repeat(100);
  const hundred = median(Array.from({ length: 3 }, () => timeOf(() => read(long))));
  const ratio = (median(own) / median(theirs)).toFixed(2);
  console.log(`${name.padEnd(10)}${ratio}× remark-parse on the same text (goal: 2.2), warm`);
  console.log(
    `${''.padEnd(10)}${(hundred / median(own)).toFixed(0)}× for a text 100 times as long (goal: 120)`,
  );
}

/** Processor time in microseconds. */
function timeOf(run: () => unknown): number {
  const before = process.cpuUsage();
  run();
  const { user, system } = process.cpuUsage(before);
  return user + system;
}

function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.floor(sorted.length / 2)] as number;
}
