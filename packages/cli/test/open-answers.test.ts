import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test, vi } from 'vitest';
import { parse, stringify } from 'yaml';
import { runMain, temporaryFolder } from './run-main.ts';

vi.setConfig({ testTimeout: 120_000 });

const root = join(import.meta.dirname, '../../..');
const open = ['beeld_jaren', 'evaluatiedatum', 'discussie'];

async function workplace() {
  const cwd = temporaryFolder();
  const example = join(root, 'templates/social-media/answers.example.yaml');
  const answers = Object.entries(parse(readFileSync(example, 'utf8')) as object);
  const kept = Object.fromEntries(answers.filter(([id]) => !open.includes(id)));
  writeFileSync(join(cwd, 'antwoorden.yaml'), stringify({ ...kept, open }));
  const request = readFileSync(join(root, 'docs/how-to/protocol-laten-goedkeuren.md'), 'utf8');
  writeFileSync(join(cwd, 'verzoek.yaml'), /```yaml\n([\s\S]*?)```/.exec(request)?.[1] ?? '');
  const run = (...argv: string[]) => runMain(argv, { cwd });
  const read = (name = 'p.md') => readFileSync(join(cwd, name), 'utf8');
  const drafted = await run('draft', 'social-media', '--answers', 'antwoorden.yaml', '-o', 'p.md');
  expect(drafted.code, drafted.stderr).toBe(0);
  return { cwd, run, read };
}

test('a draft with three open answers is to talk about: no decision is asked, and it is not adopted', async () => {
  const { run, read, cwd } = await workplace();
  const before = read();
  const asking = ['approval', 'request', 'p.md', '--data', 'verzoek.yaml', '--confirm-rights'];
  const asked = await run(...asking);
  expect(asked.code).toBe(2);
  const [sentence] = asked.stderr.split('\n');
  expect(sentence).toMatch(
    /^Deze tekst kan nog niet om een besluit worden voorgelegd, want er staan 3 punten open: ‘.+’, ‘.+’ en ‘.+’\.$/,
  );
  // The heading is not what tells.
  const renamed = before.replace('Nog te bespreken met de medezeggenschapsraad', 'Overig');
  expect(renamed).not.toBe(before);
  writeFileSync(join(cwd, 'p.md'), renamed);
  expect((await run(...asking)).stderr.split('\n')[0]).toBe(sentence);

  const talk = ['approval', 'request', 'p.md', '--discussion', '--by', 'de directeur'];
  const talked = await run(...talk, '--to', 'mr', '--on', '2026-03-02', '-o', 'praten.md');
  expect(talked.code, talked.stderr).toBe(0);
  expect(talked.stderr).toContain('Geschreven: praten.md\nVolgende stap: lees de brief na');
  const letter = read('praten.md');
  expect(letter).toContain('Dit is geen verzoek om instemming of advies.');
  expect(
    /## Wat nog openstaat\n(?:(?!\n## )[\s\S])*/.exec(letter)?.[0].match(/^- /gm),
  ).toHaveLength(3);
  expect(letter).not.toMatch(/WMS art|verzoek om instemming$/m);
  expect(talked.stderr.match(/^ {2}- ‘/gm)).toHaveLength(3);
  expect(read()).toContain('status: draft');
  expect(read()).toContain('recordedOn: 2026-11-21');

  for (const name of ['weer.md', 'weer.pdf', 'weer.docx']) {
    const again = await run('approval', 'letter', 'p.md', '-o', name);
    expect(again.code, again.stderr).toBe(0);
    expect(again.stderr).toContain(`Geschreven: ${name}`);
  }
  expect(read('weer.md')).toBe(letter);
  const changed = read().replace('# ', '# Anders: ');
  const kept = read();
  writeFileSync(join(cwd, 'p.md'), changed);
  const other = await run('approval', 'letter', 'p.md', '-o', 'anders.md');
  expect(other.code).toBe(2);
  expect(other.stderr).toContain('de tekst is gewijzigd nadat u de bespreekversie voorlegde');
  writeFileSync(join(cwd, 'p.md'), kept);

  const undone = await run('approval', 'undo', 'p.md', '--by', 'de directeur');
  expect(undone.code, undone.stderr).toBe(0);
  expect(undone.stderr).toContain('Teruggenomen: bespreekversie voorgelegd aan');
  expect(read()).toContain('undoes: "0"');
  const nothing = await run('approval', 'undo', 'p.md', '--by', 'de directeur');
  expect(nothing.code).toBe(2);
  expect(nothing.stderr).toContain('Er is geen stap om terug te nemen.');
});

test('a text in which a gap is left open after the decisions is not adopted', async () => {
  const { run, read, cwd } = await workplace();
  const adopt = ['approval', 'adopt', 'p.md', '--by', 'bestuur', '--on', '2026-05-11'];
  // As if it had been put to the councils by an older version.
  const text = read().replace('status: draft', 'status: submitted');
  const request = '  request:\n    on: 2026-03-02\n    by: de directeur\n    digest: sha256v2:0\n';
  writeFileSync(join(cwd, 'p.md'), text.replace('approval:\n', `approval:\n${request}`));
  const adopted = await run(...adopt, '--effective-from', '2026-08-01', '--evaluate-by', '2028');
  expect(adopted.code).toBe(2);
  expect(adopted.stderr.split('\n')[0]).toMatch(
    /^Deze tekst kan nog niet worden vastgesteld, want er staan 3 punten open: /,
  );
});

test('its documents say on the first page what is open', async () => {
  const { run, read } = await workplace();
  const argv = ['draft', 'social-media', '--answers', 'antwoorden.yaml', '-o', 'p.html'];
  expect((await run(...argv)).code).toBe(0);
  const html = read('p.html');
  expect(html).toContain('BESPREEKVERSIE');
  const list = /Wat nog openstaat<\/h2><ul>(.*?)<\/ul>/s.exec(html)?.[1] ?? '';
  expect(list.match(/<li>/g)).toHaveLength(3);
});

test('what an answers file does not answer is left open on request, and told with its places', async () => {
  const { run, read, cwd } = await workplace();
  const half = Object.entries(parse(readFileSync(join(cwd, 'antwoorden.yaml'), 'utf8')) as object);
  const without = new Set(['open', 'reactie_schooldagen', 'opnames']);
  const kept = half.filter(([id]) => !without.has(id));
  writeFileSync(join(cwd, 'half.yaml'), stringify(Object.fromEntries(kept)));
  const argv = ['draft', 'social-media', '--answers', 'half.yaml', '-o', 'half.md'];
  const refused = await run(...argv);
  expect(refused.code).toBe(2);
  expect(refused.stderr).toContain('5 vragen mogen open blijven.');
  const drafted = await run(...argv, '--open-rest');
  expect(drafted.code, drafted.stderr).toBe(0);
  expect(drafted.stderr).toContain('5 antwoorden staan nog open');
  expect(drafted.stderr).toMatch(/^ {2}- D\.4: Binnen hoeveel schooldagen/m);
  expect(read('half.md')).toContain('binnen \\[aantal] schooldagen');
  expect(read('half.md')).toMatch(
    /\[nog te kiezen: Wanneer mogen [^\]]*\?\] <!-- #recording-1 -->/,
  );
  const dutch = await run('draft', 'social-media', '--answers', 'half.yaml', '--rest-open');
  expect(dutch.stdout).toBe(read('half.md'));
  expect((await run('draft', 'social-media', '--open-rest')).code).toBe(2);
});

test('a fact about the school is not left open', async () => {
  const { run, cwd } = await workplace();
  writeFileSync(join(cwd, 'half.yaml'), 'sector: po\nbereik: een-school\n');
  const refused = await run('draft', 'social-media', '--answers', 'half.yaml', '--open-rest');
  expect(refused.code).toBe(2);
  expect(refused.stderr).toContain("schoolnaam: Het antwoord op 'Hoe heet de school?' ontbreekt");
  expect(refused.stderr).not.toContain('open blijven');
});
