/**
 * Print how often the reader changes a word or a sign of sound Dutch: `pnpm measure:sound`. Each repair is printed, to
 * be looked at. Fails above one in 10,000 words.
 *
 * Read as plain text are the guides, the templates as they come out, the protocols, and beside the checkout, where they
 * are there, laws and texts of the field (`../shared`). What is skipped is told. `pnpm measure:sound FILE …` reads other
 * texts.
 */
import { existsSync, globSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { parseText } from '../packages/parse/src/index.ts';
import { defaultDictionary } from '../packages/taxonomy/src/dictionary/index.ts';
import { defaultTaxonomy } from '../packages/taxonomy/src/index.ts';
import { shared } from './provenance/texts.ts';

const root = join(import.meta.dirname, '..');
const most = 1;

/** Dutch only: architecture, leave-one-text-out and markdown are in English, and lezen.md quotes damaged texts. */
const own = [
  'docs/how-to/*.md',
  'docs/tutorial/*.md',
  'docs/explanation/{samenvoegen,vergelijken}.md',
  'docs/reference/taxonomie.md',
  'templates/*/expected*.md',
  'protocols/*/*/*.md',
].flatMap((pattern) => globSync(pattern, { cwd: root }).map((file) => join(root, file)));

const beside = ['law', 'gold/amend/texts'].map((folder) => join(shared, folder));
const given = process.argv.slice(2);
const files = given.length > 0 ? given : [...own, ...beside.flatMap(filesIn)];
const options = { taxonomy: defaultTaxonomy(), dictionary: defaultDictionary() };

let words = 0;
let repairs = 0;
for (const file of files.sort()) {
  const text = withoutMarkup(readFileSync(file, 'utf8'));
  words += text.split(/\s+/u).filter((word) => /\p{L}/u.test(word)).length;
  for (const message of parseText(text, options).data?.messages ?? []) {
    if (!isRepair(message.code ?? '') || !message.place) continue;
    repairs += 1;
    const { start, end } = message.place;
    const around = text.slice((start.offset ?? 0) - 30, (end.offset ?? 0) + 30);
    console.log(`${relative(root, file)}:${start.line} ${message.ruleId}`);
    console.log(`  ${JSON.stringify(message.actual)} → ${JSON.stringify(message.expected)}`);
    console.log(`  … ${around.replace(/\s+/gu, ' ')} …`);
  }
}
const rate = (repairs / Math.max(1, words)) * 10_000;
console.log(
  `${files.length} texts, ${words} words: ${repairs} repairs, ${rate.toFixed(2)} in 10,000`,
);
for (const folder of given.length > 0 ? [] : beside) {
  if (!existsSync(folder))
    console.log(`SKIPPED: ${folder} is not there; the figure is of our own texts alone`);
}
if (rate >= most) process.exitCode = 1;

function filesIn(folder: string): string[] {
  return globSync('*.md', { cwd: folder }).map((file) => join(folder, file));
}

function isRepair(code: string): boolean {
  const repaired = ['damaged-signs', 'letters-apart', 'split-word', 'broken-word', 'hyphenation'];
  return [...repaired, 'glued-words', 'confused-letters'].includes(code);
}

/** The text as it stands on a page: front matter, code, comments and what links point to are no Dutch. */
function withoutMarkup(markdown: string): string {
  return markdown
    .replace(/^---\n[\s\S]*?\n---\n/u, '')
    .replace(/^```[\s\S]*?^```/gmu, '')
    .replace(/<!--[\s\S]*?-->|<[^>\n]*>/gu, '')
    .replace(/`[^`\n]*`/gu, 'x')
    .replace(/\]\([^)\n]*\)/gu, ']')
    .replace(/\*\*|[[\]|]/gu, '');
}
