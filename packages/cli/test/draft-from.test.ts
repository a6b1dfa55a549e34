import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { clausesOf, digest } from '@akkoord/clause';
import { readProtocol } from '@akkoord/workflow';
import { expect, test, vi } from 'vitest';
import { draftCommand } from '../src/draft/draft-command.ts';
import { runMain, temporaryFolder, terminalIn } from './run-main.ts';
import { scriptedPrompts } from './scripted-prompts.ts';

// Composes and reads many protocols; a busy machine takes its time.
vi.setConfig({ testTimeout: 120_000 });

const root = join(import.meta.dirname, '../../..');
const drafted = join(root, 'templates/mobiele-telefoons/expected-vo.md');

/** A folder with the protocol of a school that came from the model, and a rule of its own. */
async function folder(): Promise<string> {
  const cwd = temporaryFolder();
  const { stdout } = await runMain(
    [
      'draft',
      'mobiele-telefoons',
      '--answers',
      join(root, 'templates/mobiele-telefoons/answers.example-vo.yaml'),
    ],
    { cwd },
  );
  writeFileSync(
    join(cwd, 'oud.md'),
    `${stdout}\n# G. Eigen\n\n1. Leerlingen moeten hun fiets in het rek zetten.\n`,
  );
  return cwd;
}

test('--from fills in what a protocol settles, says so, and keeps the rules of the school', async () => {
  const cwd = await folder();
  writeFileSync(
    join(cwd, 'rest.yaml'),
    'versie: "2.0"\nbereik: een-school\nin_schoolreglement: true\nevaluatiedatum: 2030-05-01\n',
  );
  const argv = ['draft', 'mobiele-telefoons', '--from', 'oud.md', '--answers', 'rest.yaml'];
  const { code, stdout, stderr } = await runMain(argv, { cwd });
  expect(stderr).toMatch(
    /^oud.md: \d+ antwoorden staan er al in\.\n- Wat voor school is het\? voortgezet onderwijs \(/,
  );
  expect(stderr).toMatch(
    /1 eigen regel blijft staan, in een apart onderdeel\. .*\n- (?:G\.)?1 "Leerlingen moeten hun fiets/,
  );
  expect(code).toBe(0);
  expect(stdout).toContain(
    '# G. Eigen regels uit het huidige protocol\n\n1. Leerlingen moeten hun fiets',
  );
  expect(stdout).toContain('1 mei 2030');
});

test('--from with a version for pupils names the text that has the own rules, and says that the version has none', async () => {
  const cwd = await folder();
  writeFileSync(
    join(cwd, 'rest.yaml'),
    'versie: "2.0"\nbereik: een-school\nin_schoolreglement: true\nevaluatiedatum: 2030-05-01\n',
  );
  const argv = ['draft', 'mobiele-telefoons', '--from', 'oud.md', '--answers', 'rest.yaml'];
  const whole = await runMain(argv, { cwd });
  const version = await runMain([...argv, '--length', 'pupils'], { cwd });
  const text = await readProtocol({ path: 'tekst.md', content: whole.stdout });
  expect(clausesOf(text).map(({ wId }) => wId)).toContain('own-1');
  const pupils = await readProtocol({ path: 'leerlingen.md', content: version.stdout });
  expect(pupils.meta.versionOf?.digest).toBe(digest(text).text);
  expect(version.stderr).toMatch(/\n- (?:G\.)?1 "Leerlingen moeten hun fiets/);
  expect(version.stderr).toContain(
    '1 eigen regel uit uw huidige protocol staat in het protocol zelf, en niet in deze versie.',
  );
});

test('an answer in the file counts more than one in the protocol', async () => {
  const cwd = await folder();
  const answers =
    'versie: "2.0"\nbereik: een-school\nin_schoolreglement: true\nevaluatiedatum: 2030-05-01\nbewaren: inleveren\nopen: [uitjes]\n';
  writeFileSync(join(cwd, 'rest.yaml'), answers);
  const argv = ['draft', 'mobiele-telefoons', '--from', 'oud.md', '--answers', 'rest.yaml'];
  const { code, stdout } = await runMain(argv, { cwd });
  expect(code).toBe(0);
  expect(stdout).toContain('leveren hem aan het begin van de schooldag in');
  expect(stdout).toContain('# H. Nog te bespreken met de medezeggenschapsraad');
});

test('an answers file that is no list is refused all the same', async () => {
  const cwd = await folder();
  writeFileSync(join(cwd, 'rest.yaml'), '- a\n');
  const argv = ['draft', 'mobiele-telefoons', '--from', 'oud.md', '--answers', 'rest.yaml'];
  expect(await runMain(argv, { cwd })).toMatchObject({ code: 2 });
});

test('the conversation asks only the rest, and shows first what is settled', async () => {
  const cwd = temporaryFolder();
  const { io } = terminalIn(cwd);
  const { prompts, shown, left } = scriptedPrompts([
    'een-school',
    '2.0',
    'ja',
    'ja',
    '',
    '2030-05-01',
    '?done',
  ]);
  const code = await draftCommand(
    'mobiele-telefoons',
    { from: drafted, output: 'x.md' },
    io,
    prompts,
  );
  expect(shown[1]).toMatch(/1\d\s+antwoorden\s+staan\s+er\s+al\s+in/);
  expect([code, left]).toEqual([0, []]);
});
