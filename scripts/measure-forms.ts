/**
 * Print what each form of a comparison costs beside the comparison itself: `pnpm measure:forms`. Never fails on a time.
 *
 * Two texts that come with Akkoord are compared and written in every form in turn, warm; the medians of processor time are
 * given as multiples of that of the comparison. A PDF counts the reading of the fonts, as a person who asks for one file
 * pays for it. Other texts: `pnpm measure:forms OLD NEW`.
 */
import { readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { compare } from '../packages/collate/src/index.ts';
import { lexiconOf } from '../packages/collate/src/lexicon.ts';
import { readSides } from '../packages/collate/src/side.ts';
import { summaryOf } from '../packages/collate/src/summary/summary.ts';
import { comparisonToPdf } from '../packages/pdf/src/index.ts';
import { comparisonToDocx, redlineToDocx } from '../packages/render/src/docx/index.ts';
import { comparisonToHtml, redlineToHtml } from '../packages/render/src/html/index.ts';
import { comparisonToMarkdown } from '../packages/render/src/markdown/index.ts';
import { comparisonToTerminal } from '../packages/render/src/terminal/index.ts';
import { defaultTaxonomy } from '../packages/taxonomy/src/index.ts';
import { readProtocol } from '../packages/workflow/src/reading/index.ts';

const root = join(import.meta.dirname, '..');
const rounds = 9;
const [old, fresh] = process.argv.slice(2);
const paths = [
  old ? resolve(old) : join(root, 'protocols/de-wolkenfabriek/social-media/2022-11-22/source.txt'),
  fresh ? resolve(fresh) : join(root, 'protocols/de-waterklok/social-media/2023-04-17/source.txt'),
];
const taxonomy = defaultTaxonomy();
const [before, after] = await Promise.all(
  paths.map((path) => readProtocol({ path, content: readFileSync(path, 'utf8') }, { taxonomy })),
);
if (!before || !after) throw new TypeError('Two texts are compared');
const comparison = compare(before, after, { taxonomy });
const sides = readSides(before, after, lexiconOf(taxonomy));

const forms: Readonly<Record<string, () => unknown>> = {
  comparison: () => compare(before, after, { taxonomy }),
  'its summary alone': () => summaryOf(comparison.changes, { sides, lexicon: lexiconOf(taxonomy) }),
  JSON: () => JSON.stringify(comparison),
  terminal: () => comparisonToTerminal(comparison, { colour: false }),
  Markdown: () => comparisonToMarkdown(comparison),
  HTML: () => comparisonToHtml(comparison),
  Word: () => comparisonToDocx(comparison),
  PDF: () => comparisonToPdf(comparison),
  'redline, HTML': () => redlineToHtml(comparison),
  'redline, Word': () => redlineToDocx(comparison),
};

const times = new Map<string, number[]>(Object.keys(forms).map((name) => [name, []]));
for (let round = 0; round <= rounds; round++) {
  for (const [name, write] of Object.entries(forms)) {
    const start = process.cpuUsage();
    await write();
    const { user, system } = process.cpuUsage(start);
    // In the first round code is still being compiled.
    if (round > 0) times.get(name)?.push(user + system);
  }
}
const base = median(times.get('comparison') ?? []);
console.log(`Medians of ${rounds} rounds, Node ${process.version}; multiples of the comparison`);
for (const [name, all] of times) {
  console.log(`${name.padEnd(20)}${(median(all) / base).toFixed(2).padStart(6)}×`);
}

function median(values: readonly number[]): number {
  const sorted = values.toSorted((one, other) => one - other);
  return sorted[Math.floor(sorted.length / 2)] ?? Number.NaN;
}
