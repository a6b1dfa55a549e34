import { appendFileSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test, vi } from 'vitest';
import { newVersionCommand } from '../src/approval/new-version-command.ts';
import { draftCommand } from '../src/draft/draft-command.ts';
import { keptFile } from '../src/files/kept-file.ts';
import { writeFiles } from '../src/files/write-files.ts';
import { harmonizeCommand } from '../src/harmonize/command.ts';
import type { Prompts } from '../src/prompts.ts';
import { approvalFolder } from './approval-work.ts';
import { files, mergingSchools } from './harmonize-work.ts';
import { temporaryFolder, terminalIn } from './run-main.ts';
import { type Reply, scriptedPrompts } from './scripted-prompts.ts';

vi.setConfig({ testTimeout: 120_000 });

const changed = /^\S+: dit bestand is gewijzigd sinds Akkoord het las\./;

/** A person at whose prompts something happens to the disk, just before an answer is given. */
function interrupted(replies: readonly Reply[], { at, what }: { at: number; what: () => void }) {
  const script = scriptedPrompts(replies);
  let asked = 0;
  const { say, ask } = script.prompts;
  const prompts: Prompts = {
    say,
    ask(view) {
      if (++asked === at) what();
      return ask(view);
    },
  };
  return prompts;
}

describe('a file that a conversation saves to', () => {
  const setting = () => {
    const cwd = temporaryFolder();
    const path = join(cwd, 'a.yaml');
    return { cwd, path, io: terminalIn(cwd).io, read: () => readFileSync(path, 'utf8') };
  };

  test('is saved again and again, and leaves nothing beside it', () => {
    const { cwd, io, read } = setting();
    const file = keptFile('a.yaml', null, io);
    for (const content of ['een', 'twee']) {
      file.save(content);
      expect(read()).toBe(content);
    }
    expect(readdirSync(cwd)).toEqual(['a.yaml']);
  });

  test('that another changed, removed or made meanwhile is left as it is', () => {
    const { io, path, read } = setting();
    const file = keptFile('a.yaml', null, io);
    writeFileSync(path, 'van een ander');
    expect(() => file.save('een')).toThrow(/^a\.yaml: dit bestand is er bij gekomen/);
    expect(read()).toBe('van een ander');
    const known = keptFile('a.yaml', new TextEncoder().encode('van mij'), io);
    expect(() => known.save('twee')).toThrow(changed);
    rmSync(path);
    expect(() => known.save('drie')).toThrow(/^a\.yaml: dit bestand is weg/);
  });

  test('does not take away what others left beside it', () => {
    const { cwd, io } = setting();
    const other = `.akkoord-${process.pid}.tmp`;
    writeFileSync(join(cwd, other), 'van een ander');
    writeFiles([{ path: 'a.yaml', content: 'x' }], { io });
    expect(readdirSync(cwd).sort()).toEqual([other, 'a.yaml']);
  });
});

test('answers that another changed meanwhile are not overwritten', async () => {
  const cwd = temporaryFolder();
  const path = join(cwd, 'answers.yaml');
  const prompts = interrupted(['vo', 'een-school', 'Het Havenlicht', 'Stichting Havenlicht'], {
    at: 3,
    what: () => writeFileSync(path, 'sector: po\n'),
  });
  const asked = draftCommand('mobiele-telefoons', {}, terminalIn(cwd).io, prompts);
  await expect(asked).rejects.toThrow(changed);
  expect(readFileSync(path, 'utf8')).toBe('sector: po\n');
});

test('decisions that another took meanwhile are not overwritten', async () => {
  const { cwd, read, harmonize } = mergingSchools();
  expect((await harmonize(...files)).code).toBe(0);
  const path = join(cwd, 'decisions.yaml');
  const prompts = interrupted(['po', 'Wij', 'De Haven', 'Samen', 'ask', 'nee'], {
    at: 4,
    what: () => appendFileSync(path, '# van de collega\n'),
  });
  const options = { decisions: 'decisions.yaml', ask: true };
  const asked = harmonizeCommand(files, options, terminalIn(cwd).io, prompts);
  await expect(asked).rejects.toThrow(changed);
  expect(read('decisions.yaml')).toMatch(/# van de collega\n$/);
});

test.each([
  ['the text that it begins with', 'p.md', changed],
  ['a file that came where it goes', 'nieuw.md', /^nieuw\.md: dit bestand is er bij gekomen/],
])('a new version leaves %s alone', async (_, name, sentence) => {
  const { cwd, read } = approvalFolder();
  const prompts = interrupted(['2.0', 'het bestuur', '?done'], {
    at: 2,
    what: () => appendFileSync(join(cwd, name), '3. Erbij.\n'),
  });
  const options = { output: 'nieuw.md' };
  const asked = newVersionCommand('p.md', options, terminalIn(cwd).io, prompts);
  await expect(asked).rejects.toThrow(sentence);
  expect(read(name)).toMatch(/3\. Erbij\.\n$/);
});
