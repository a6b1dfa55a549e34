import { execFileSync, spawnSync } from 'node:child_process';
import { existsSync, globSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { clausesOf, ownText, type Protocol } from '@akkoord/clause';
import { toMarkdown } from '@akkoord/render/markdown';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { isHeavy } from '../../../scripts/heavy.ts';
import { abstractNum, docx, num, p, style } from '../../read/test/makers/docx.ts';
import { linesOf } from '../../read/test/makers/read.ts';
import { decodeSource, readProtocol } from '../src/index.ts';
import { type Gold, goldMarkdown } from './gold-markdown.ts';

const root = join(import.meta.dirname, '../../..');
const shared = join(root, '../shared');

const has = (program: string) => spawnSync(program, ['--version']).status === 0;
const missing = isHeavy ? ['pandoc', 'soffice'].filter((program) => !has(program)) : [];
const runs = isHeavy && missing.length === 0;
const why = isHeavy ? `${missing.join(' and ')} not installed` : 'pnpm test:heavy runs it';
const title = (name: string) => (runs ? name : `${name} (skipped: ${why})`);

const gold = existsSync(join(shared, 'gold'))
  ? globSync('gold/parse/*.json', { cwd: shared }).sort()
  : [];
const examples = globSync('protocols/*/*/{*.md,*/source.txt}', { cwd: root }).sort();
const producers = ['pandoc.docx', 'pandoc.odt', 'office.docx', 'office.odt'] as const;

const folder = mkdtempSync(join(tmpdir(), 'akkoord-producers-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** A protocol as Markdown that pandoc takes: the title as its first heading, the other headings under it. */
function asMarkdown(tree: Protocol): string {
  const body = toMarkdown(tree).replace(/^---\n[\s\S]*?\n---\n/, '');
  return `# ${tree.meta.title}\n\n${apartWhereAnew(body.replace(/^(#+) /gm, '#$1 '))}`;
}

/** In Markdown a list goes on whatever number stands there: part it where one does not count on. */
function apartWhereAnew(markdown: string): string {
  let last = 0;
  return markdown
    .split('\n')
    .map((line) => {
      const number = /^(\d+)\. /.exec(line)?.[1];
      if (line !== '' && number === undefined && !/^\s/.test(line)) last = 0;
      const anew = number !== undefined && last > 0 && Number(number) !== last + 1;
      last = number === undefined ? last : Number(number);
      return anew ? `\n<!-- -->\n\n${line}` : line;
    })
    .join('\n');
}

/** Let both programs write documents from Markdown, and the one turn what the other wrote into its own. */
function produce(names: readonly string[]): void {
  const office = (to: string, from: readonly string[]) =>
    execFileSync('soffice', [
      `-env:UserInstallation=file://${join(folder, 'profile')}`,
      ...['--headless', '--convert-to', to, '--outdir', join(folder, 'office')],
      ...from.map((name) => join(folder, name)),
    ]);
  for (const name of names) {
    for (const kind of ['docx', 'odt']) {
      const out = join(folder, `${name}.${kind}`);
      execFileSync('pandoc', ['-f', 'markdown-smart', join(folder, `${name}.md`), '-o', out]);
    }
  }
  office(
    'docx',
    names.map((name) => `${name}.odt`),
  );
  office(
    'odt',
    names.map((name) => `${name}.docx`),
  );
}

async function treeOf(name: string, producer: (typeof producers)[number]): Promise<Protocol> {
  const [program, kind] = producer.split('.');
  const path = join(folder, program === 'office' ? 'office' : '', `${name}.${kind}`);
  return readProtocol(await decodeSource(path, new Uint8Array(readFileSync(path))));
}

const named = new Map(examples.map((file) => [file.replace(/\W+/g, '-'), file]));

describe.skipIf(!runs)(title('documents of other producers'), () => {
  const trees = new Map<string, Protocol>();
  beforeAll(async () => {
    for (const [name, path] of named) {
      const tree = await readProtocol({ path, content: readFileSync(join(root, path), 'utf8') });
      trees.set(name, tree);
      writeFileSync(join(folder, `${name}.md`), asMarkdown(tree));
    }
    for (const file of gold) {
      const content = goldMarkdown(JSON.parse(readFileSync(join(shared, file), 'utf8')) as Gold);
      writeFileSync(join(folder, `${basename(file, '.json')}.md`), content);
    }
    produce([...named.keys(), ...gold.map((file) => basename(file, '.json'))]);
  }, 300_000);

  const each = [...named.keys()].flatMap((name) =>
    producers.map((producer) => [name, producer] as const),
  );
  test.each(each)('%s by %s has the clauses of the example', async (name, producer) => {
    const told = (tree: Protocol) =>
      clausesOf(tree).map(
        (clause) => `${clause.num ?? '-'} ${ownText(clause).replace(/\s+/g, ' ').trim()}`,
      );
    const [expected, found] = [
      told(trees.get(name) as Protocol),
      told(await treeOf(name, producer)),
    ];
    const same = found.filter((clause) => expected.includes(clause)).length;
    expect((2 * same) / (expected.length + found.length)).toBeGreaterThanOrEqual(0.99);
  });

  const texts = gold.flatMap((file) =>
    producers.map((producer) => [basename(file, '.json'), producer] as const),
  );
  test.skipIf(gold.length === 0).each(texts)('gold %s by %s', async (name, producer) => {
    const out = join(folder, `${name}-${producer}.json`);
    writeFileSync(out, JSON.stringify(await treeOf(name, producer)));
    const score = JSON.parse(
      execFileSync(process.execPath, [
        ...[join(shared, 'score/score.mjs'), 'parse', out, join(shared, `gold/parse/${name}.json`)],
      ]).toString(),
    );
    expect(score.clauses.f1).toBeGreaterThanOrEqual(0.99);
    expect(score.num).toBe(1);
    expect(score.headings.f1).toBeGreaterThanOrEqual(0.98);
    expect(score.headingLabels).toBe(1);
    expect(score.footnotes?.f1 ?? 1).toBeGreaterThanOrEqual(0.98);
  });

  test('numbers are those that LibreOffice shows', async () => {
    // Not what it leaves out itself: numbers that stay plain under roman ones, and levels that never begin again.
    const outline = [
      { text: '%1.' },
      { text: '%1.%2' },
      { format: 'lowerLetter', text: '%3)' },
      { format: 'lowerRoman', text: '(%4)' },
    ];
    const start = (value: number) =>
      `<w:lvlOverride w:ilvl="0"><w:startOverride w:val="${value}"/></w:lvlOverride>`;
    const articles = [
      { text: 'Artikel %1', more: '<w:pStyle w:val="Kop1"/>' },
      { text: '%1.%2', more: '<w:pStyle w:val="Kop2"/>' },
    ];
    const numbering =
      abstractNum(1, outline) +
      abstractNum(2, [{ format: 'upperLetter', text: 'Deel %1:', start: 3 }]) +
      abstractNum(3, articles) +
      num(1, 1) +
      num(2, 1, start(5)) +
      num(3, 2) +
      num(4, 3) +
      num(5, 1, start(1));
    const listed = (level: number) =>
      `<w:numPr><w:ilvl w:val="${level}"/><w:numId w:val="4"/></w:numPr>`;
    const styles = style('Kop1', 'heading 1', listed(0)) + style('Kop2', 'heading 2', listed(1));
    const items = '10 11 11 12 12 13 12 11 12 10 11 20 20 10 30 30 50 51 50 51 10 20'.split(' ');
    const body =
      items
        .map(([list = '', level = ''], i) => p(`tekst ${i}`, { list: [list, Number(level)] }))
        .join('') +
      ['Kop1', 'Kop2', 'Kop2', 'Kop1', 'Kop2', 'Kop1']
        .map((name) => p(name, { style: name }))
        .join('');
    const path = join(folder, 'numbers.docx');
    writeFileSync(path, docx({ numbering, styles, body }));
    execFileSync('soffice', [
      `-env:UserInstallation=file://${join(folder, 'profile')}`,
      ...['--headless', '--convert-to', 'txt:Text (encoded):UTF8', '--outdir', folder, path],
    ]);
    const shown = readFileSync(join(folder, 'numbers.txt'), 'utf8')
      .replace(/^\uFEFF/, '')
      .trim();
    const ours = await linesOf({ numbering, styles, body });
    expect(ours.map((line) => line.replace(/^(?:\d \| |#+ )/, ''))).toEqual(
      shown.split('\n').map((line) => line.trim().replace(/\s+/g, ' ')),
    );
  });
});
