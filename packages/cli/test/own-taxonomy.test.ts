import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { runMain, temporaryFolder } from './run-main.ts';

const taxonomy = `topics:
  - { id: drones, label: Drones, definition: vliegende camera’s, keywords: [drones] }
`;

/** A text with a rule on a subject that only the own taxonomy has; with `more`, a person said so in it. */
const protocol = (school: string, rule: string, more = '') => `---
title: Regels van ${school}
language: nl
subject: social-media
school: { name: ${school}, sector: po }
${more}---

1. ${rule}
2. Leerlingen mogen in de les geen telefoon gebruiken.
`;

/** Run a command in a folder with such texts, with the own taxonomy and without it. */
async function both(...argv: string[]) {
  const run = async (...more: string[]) => {
    const cwd = temporaryFolder();
    writeFileSync(join(cwd, 'eigen.yaml'), taxonomy);
    writeFileSync(
      join(cwd, 'a.md'),
      protocol('De Eik', 'Drones mogen leerlingen niet boven het plein laten vliegen.'),
    );
    const said = 'clauses:\n  cl_1: { topics: [drones] }\n';
    writeFileSync(join(cwd, 'gezegd.md'), protocol('De Els', 'Drones zijn verboden.', said));
    writeFileSync(
      join(cwd, 'b.md'),
      protocol('De Beuk', 'Drones mogen leerlingen boven het plein laten vliegen.'),
    );
    return { ...(await runMain([...argv, ...more], { cwd })), cwd };
  };
  return { own: await run('--taxonomy', 'eigen.yaml'), shipped: await run() };
}

test('parse reads by it', async () => {
  const { own, shipped } = await both('parse', 'gezegd.md', '--json');
  expect(JSON.parse(own.stdout).children[0].data.topics).toEqual(['drones']);
  expect(shipped.stdout).toContain('front-matter-unknown-topic');
});

test('explain reads by it', async () => {
  const { own, shipped } = await both('explain', 'gezegd.md', 'cl_1');
  expect(own.stdout).toContain('- Drones (opgegeven in de tekst)');
  expect(shipped.stdout).not.toContain('- Drones');
});

test('import reads by it', async () => {
  const { own, shipped } = await both('import', 'gezegd.md');
  expect(own.stderr).not.toContain('`drones` komt niet voor');
  expect(shipped.stderr).toContain('`drones` komt niet voor');
});

test('compare lays clauses beside each other by it', async () => {
  const { own, shipped } = await both('compare', 'a.md', 'b.md', '--group', 'topic');
  expect(own.stdout).toMatch(/^Drones$/m);
  expect(shipped.stdout).not.toMatch(/^Drones$/m);
});

test('compare lays a text beside the model by it', async () => {
  const { own } = await both('compare', 'a.md', '--base', 'model', '--group', 'topic');
  expect(own.stdout).toMatch(/^Drones$/m);
});

test('synopsis lays schools side by side by it', async () => {
  const { own, shipped } = await both('synopsis', 'a.md', 'b.md', '--json');
  const rowOf = (stdout: string) =>
    JSON.parse(stdout).rows.find(({ topic }: { topic: string }) => topic === 'drones');
  expect(rowOf(own.stdout)).toMatchObject({ label: 'Drones', agreement: 'opposed' });
  expect(rowOf(shipped.stdout)).toBeUndefined();
});

test('harmonize asks by it, and makes the tables by it', async () => {
  const { own, shipped } = await both('harmonize', 'a.md', 'b.md', '--no-ask');
  expect(own.code).toBe(0);
  expect(readFileSync(join(own.cwd, 'decisions.yaml'), 'utf8')).toContain('drones');
  expect(readFileSync(join(shipped.cwd, 'decisions.yaml'), 'utf8')).not.toContain('drones');
  const accept = ['--taxonomy', 'eigen.yaml', '--strategy', 'strictest', '--accept', 'all'];
  const argv = ['harmonize', ...accept, '--by', 'de raad', '-o', 'nieuw.md'];
  const made = await runMain(argv, { cwd: own.cwd });
  expect(made.code).toBe(0);
  const tables = readFileSync(join(own.cwd, 'nieuw-was-wordt-de-beuk.md'), 'utf8');
  expect(tables).toContain('Drones mogen leerlingen niet boven het plein laten vliegen');
});

test('draft fills in from a text that is read by it', async () => {
  const answers = join(import.meta.dirname, '../../../templates/social-media/answers.example.yaml');
  const { own, shipped } = await both(
    ...['draft', 'social-media', '--from', 'a.md', '--answers', answers],
  );
  expect(own.code).toBe(0);
  expect(own.stdout).toContain('own-1: { topics: [ drones ]');
  expect(shipped.stdout).not.toContain('drones');
});

test.each([
  ['approval', 'show', 'gezegd.md'],
  ['verify', 'gezegd.md'],
  ['new-version', 'gezegd.md', '--number', '2', '--by', 'de directeur'],
])('%s %s reads by it', async (...argv) => {
  const { own, shipped } = await both(...argv);
  expect(own.stderr).not.toContain('komt niet voor');
  expect(own.code).toBeLessThan(2);
  expect(shipped.code).toBeGreaterThanOrEqual(argv[0] === 'new-version' ? 0 : 2);
});
