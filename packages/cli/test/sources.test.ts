import { existsSync, globSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type Clause, clausesOf, labelsOf, type Protocol } from '@akkoord/clause';
import { readDocument } from '@akkoord/read';
import { sourceRows } from '@akkoord/render';
import { decodeSource, readProtocol } from '@akkoord/workflow';
import { afterAll, describe, expect, test, vi } from 'vitest';
import { htmlText } from '../../render/test/plain-text.ts';
import { lawFiles } from '../../taxonomy/test/law-files.ts';
import { root } from './own-documents.ts';
import { runMain } from './run-main.ts';

vi.setConfig({ testTimeout: 120_000 });

const answers = 'templates/social-media/answers.example.yaml';
const cwd = mkdtempSync(join(tmpdir(), 'akkoord-'));
afterAll(() => rmSync(cwd, { recursive: true }));
const draft = (...more: string[]) =>
  runMain(['draft', 'social-media', '--answers', join(root, answers), ...more], { cwd });

const drafted = async (): Promise<Protocol> =>
  readProtocol({ path: 'x.md', content: (await draft()).stdout });

const forms = ['pdf', 'docx', 'odt', 'html'] as const;

/** The words that a reader of a document sees, the notes among them. */
async function wordsOf(name: string, form: (typeof forms)[number]): Promise<string> {
  const bytes = readFileSync(join(cwd, `${name}.${form}`));
  if (form === 'html') return folded(htmlText(bytes.toString().replaceAll('</th>', ' </th>')));
  const { carried } = await readDocument(form, bytes);
  return folded(`${carried?.seen.text}\n${carried?.seen.notes}`);
}

const folded = (text: string) => text.replace(/\s+/gu, ' ');

/** How many of the sources of a text its words name, with the date of their text and the day of reading. */
function shownOf(tree: Protocol, words: string): { shown: number; all: number } {
  const rows = sourceRows(tree).map((row) => ({ ...row, all: row.clauses * row.cited }));
  const total = (some: typeof rows) => some.reduce((sum, { all }) => sum + all, 0);
  const seen = rows.filter(({ sources }) => sources.every((one) => words.includes(one)));
  return { shown: total(seen), all: total(rows) };
}

describe.each(forms)('a draft as %s', (form) => {
  test('shows each source with its clause in an annex, where nothing is chosen', async () => {
    const { stderr } = await draft('-o', `a.${form}`);
    const tree = await drafted();
    const { shown, all } = shownOf(tree, await wordsOf('a', form));
    expect(all).toBeGreaterThan(40);
    expect(shown).toBe(all);
    expect(stderr).toContain(`In een bijlage: ${all} bronnen bij `);
    const rows = sourceRows(tree).map(({ label, sources }) => `${label} ${sources[0]}`);
    const words = await wordsOf('a', form);
    expect(rows.filter((row) => !words.includes(row))).toEqual([]);
  });

  test('shows them as notes, and the file is still that text', async () => {
    const { stderr } = await draft('-o', `n.${form}`, '--bronnen', 'noten');
    const { shown, all } = shownOf(await drafted(), await wordsOf('n', form));
    expect(shown).toBe(all);
    expect(stderr).toContain(`In noten: ${all} bronnen bij `);
    if (form === 'html') return;
    const source = await decodeSource(`n.${form}`, readFileSync(join(cwd, `n.${form}`)));
    expect(source.own?.verdict).toBe('same');
  });

  test('shows none where that is asked', async () => {
    const { stderr } = await draft('-o', `g.${form}`, '--sources', 'geen');
    expect(await wordsOf('g', form)).not.toMatch(/gelezen (?:in|op)|bronnen per bepaling/);
    expect(stderr).toContain('Niet in het document: ');
  });
});

test('Markdown has them already, and says so', async () => {
  const { code, stderr } = await draft('-o', 'a.md', '--sources', 'notes');
  expect(code).toBe(0);
  expect(stderr).toContain('In Markdown staan de bronnen al');
  const published = await runMain(['render', 'a.md', '-o', 'b.html', '--sources', 'notes'], {
    cwd,
  });
  expect(published.stderr).toContain('In noten: ');
});

test('a text without sources has no annex, and whoever asks for notes is told', async () => {
  const file = join(root, 'protocols/sterrenwacht-college/social-media/2024-03-26/source.txt');
  const { stderr } = await runMain(['render', file, '-o', 'z.html'], { cwd });
  expect(stderr).not.toMatch(/bron(?:nen)? bij|geen bronnen/);
  expect(await wordsOf('z', 'html')).not.toContain('bronnen per bepaling');
  const asked = await runMain(['render', file, '-o', 'y.html', '--bronnen', 'noten'], { cwd });
  expect(asked.stderr).toContain('geen bronnen vastgelegd');
});

test('a place that does not exist is refused', async () => {
  const { code, stderr } = await draft('-o', 'q.pdf', '--bronnen', 'voetnoten');
  expect(code).toBe(2);
  expect(stderr).toContain('noten');
});

const folder = join(root, '../shared/law');
const known = existsSync(folder);

describe.skipIf(!known)(
  `the texts of the laws${known ? '' : ' (skipped: no ../shared/law)'}`,
  () => {
    // Over an article of the AVG stands the day on which it was read, and not that of its text.
    const laws = (Object.keys(lawFiles) as Array<keyof typeof lawFiles>).filter(
      (name) => name !== 'AVG',
    );

    test('every source in the examples of the models has the date of the newest text of its article', async () => {
      const drafts = globSync('templates/*/expected*.md', { cwd: root });
      expect(drafts.length).toBeGreaterThan(3);
      const wrong: string[] = [];
      const unread: string[] = [];
      for (const path of drafts) {
        const content = readFileSync(join(root, path), 'utf8');
        for (const one of basesOf(await readProtocol({ path, content }))) {
          const law = laws.find((name) => one.source.startsWith(`${name} art. `));
          if (!law) continue;
          const article = / art\. ([\d.]+[a-z]*)/u.exec(one.source)?.[1] ?? '';
          const heads = headsOf(lawFiles[law], article);
          const dates = heads.flatMap((head) => head.match(/\d{4}(?:-\d{2}-\d{2})?/gu) ?? []);
          if (heads.length === 0) unread.push(one.source);
          else if (!dates.includes(one.asOf)) wrong.push(`${one.source} ${one.asOf}: ${heads}`);
          if (heads.length === 0 || one.asOf === '2015') {
            expect(one, `${path}: ${one.source}`).toMatchObject({ later: 'unread' });
          }
        }
      }
      expect(wrong).toEqual([]);
      // No text of these was at hand: they say that they were not read in the newest.
      expect([...new Set(unread)].sort()).toEqual(['Sr art. 254ba', 'Sr art. 285d']);
    });

    /** The headings over an article, of which each names the date of its text. */
    function headsOf(file: string, article: string): string[] {
      const name = new RegExp(`\\b[Aa]rtikel ${article}(?![\\w.])`, 'u');
      return readFileSync(join(folder, file), 'utf8')
        .split('\n')
        .filter((line) => line.startsWith('## ') && name.test(line));
    }
  },
);

function basesOf(tree: Protocol): NonNullable<NonNullable<Clause['data']>['basis']> {
  expect(labelsOf(tree).size).toBeGreaterThan(0);
  return clausesOf(tree).flatMap(({ data }) => data?.basis ?? []);
}
