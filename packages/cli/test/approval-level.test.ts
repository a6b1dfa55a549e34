import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test, vi } from 'vitest';
import { requestCommand } from '../src/approval/request-command.ts';
import { runMain, temporaryFolder, terminalIn } from './run-main.ts';
import { scriptedPrompts } from './scripted-prompts.ts';

vi.setConfig({ testTimeout: 120_000 });

const rules = `1. Medewerkers filmen alleen voor de les.
2. De school vraagt aan ouders toestemming voor foto’s van leerlingen.
`;
const data =
  'by: het bestuur\non: 2026-03-01\nrespondBy: 2026-04-15\nreasons: Oud.\nmeasures: Geen.\nconsequences: { staff: Geen., parents: Een brief., pupils: Geen. }\n';

/** A foreign text for the schools of a board, or for one school. */
function workplace(owner: string) {
  const cwd = temporaryFolder();
  writeFileSync(join(cwd, 'p.md'), `---\ntitle: Foto’s\nstatus: draft\n${owner}---\n\n${rules}`);
  writeFileSync(join(cwd, 'verzoek.yaml'), data);
  const ask = ['approval', 'request', 'p.md', '--data', 'verzoek.yaml', '--sector', 'po'];
  return {
    cwd,
    ask: (...argv: string[]) => runMain([...ask, '--confirm-rights', ...argv], { cwd }),
    read: (name = 'p.md') => readFileSync(join(cwd, name), 'utf8'),
  };
}
const board = 'competentAuthority:\n  name: Het Bos\n  schools: [ De Eik, De Den, De Els ]\n';
const school = 'school:\n  name: De Eik\n';

test('a foreign text for several schools is put to nobody before it is said which council decides', async () => {
  const { ask, read } = workplace(board);
  const before = read();
  const { code, stderr } = await ask();
  expect([code, read()]).toEqual([2, before]);
  expect(stderr).toContain(
    'Het protocol geldt voor 3 scholen. Wie erover beslist, staat er niet in',
  );
  expect(stderr).toContain('--level gmr');
});

test('the GMR and its sections are asked once, and adoption waits for each of them', async () => {
  const { cwd, ask, read } = workplace(board);
  const asked = await ask('--niveau', 'gmr', '-o', 'brief.md');
  expect(asked.code, asked.stderr).toBe(0);
  expect(read('brief.md')).toContain('Aan: de gemeenschappelijke medezeggenschapsraad\n');
  expect(read('brief.md')).toContain('WMS art. 16 lid 1 met art. ');
  expect(read()).not.toMatch(/body: (mr|pmr|omr)\b/);
  const adopt = ['approval', 'adopt', 'p.md', '--by', 'het bestuur', '--on', '2026-05-01'];
  const dates = ['--effective-from', '2026-08-01', '--evaluate-by', '2028-05-01'];
  const early = await runMain([...adopt, ...dates], { cwd });
  expect(early.code).toBe(2);
  expect(early.stderr).toContain('de gemeenschappelijke medezeggenschapsraad (GMR)');
  for (const body of [...new Set(read().match(/body: \w+/g))].map((line) => line.slice(6))) {
    const yes = ['--decision', 'consent', '--on', '2026-04-01', '--by', 'de secretaris'];
    const said = await runMain(['approval', 'decide', 'p.md', '--body', body, ...yes], { cwd });
    expect(said.code, said.stderr).toBe(0);
  }
  const late = await runMain([...adopt, ...dates], { cwd });
  expect(late.code, late.stderr).toBe(0);
});

test('the MR of each school is asked where a person says so, also in the file', async () => {
  const { cwd, ask, read } = workplace(board);
  writeFileSync(join(cwd, 'verzoek.yaml'), `${data}niveau: medezeggenschapsraad\n`);
  const { code, stderr } = await ask('-o', 'brief.md');
  expect(code, stderr).toBe(0);
  expect(stderr.match(/Geschreven: brief-mr-de-\w+\.md/g)).toHaveLength(3);
  expect(read()).not.toMatch(/body: gmr\b/);
});

test.each([
  [school, 'gmr', 'voor één school'],
  [board, 'deelraad', 'Een deelraad hoort bij een deel van één school'],
])('what does not fit the schools of a text is refused: %j %s', async (owner, level, why) => {
  const { ask } = workplace(owner);
  const { code, stderr } = await ask('--level', level);
  expect([code, stderr]).toEqual([2, expect.stringContaining(why)]);
});

test('a word that is no council is refused', async () => {
  const { cwd, ask } = workplace(school);
  writeFileSync(join(cwd, 'verzoek.yaml'), `${data}niveau: school\n`);
  const { code, stderr } = await ask();
  expect([code, stderr]).toEqual([2, expect.stringContaining('school is niet bekend bij level')]);
});

test('the council of a part of a school comes in the place of its MR', async () => {
  const { ask, read } = workplace(school);
  const { code, stderr } = await ask('--level', 'deelraad', '-o', 'brief.md');
  expect(code, stderr).toBe(0);
  expect(read('brief.md')).toContain('Aan: de deelraad van De Eik\n');
});

test('on a terminal it is asked, before the rights', async () => {
  const { cwd, read } = workplace(board);
  const { io, said } = terminalIn(cwd);
  const person = scriptedPrompts(['gmr', 'yes', 'yes', '?done']);
  const code = await requestCommand(
    'p.md',
    { data: 'verzoek.yaml', sector: 'po', on: '2026-11-20', respondBy: '2026-12-20' },
    io,
    person.prompts,
  );
  expect(code, said.stderr).toBe(0);
  expect(person.shown[0]).toContain('Het protocol geldt voor 3 scholen.');
  expect(read()).toMatch(/body: gmr\b/);
  expect(read()).not.toMatch(/body: (mr|pmr|omr)\b/);
});
