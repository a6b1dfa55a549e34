import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { appendFileSync, chmodSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test, vi } from 'vitest';
import { decideCommand } from '../src/approval/decide-command.ts';
import { checkId, doneValue } from '../src/ask/view.ts';
import { Failure } from '../src/failure.ts';
import { type Disk, realDisk } from '../src/files/disk.ts';
import { main } from '../src/main.ts';
import type { Prompts } from '../src/prompts.ts';
import { approvalFolder, consentOf, requestedFolder } from './approval-work.ts';
import { terminalIn } from './run-main.ts';

vi.setConfig({ testTimeout: 120_000 });

const bin = join(import.meta.dirname, '../src/bin.ts');

/** A person who answers the last question only when told to. */
function heldPrompts() {
  let answer: (by: string) => void = () => undefined;
  const held = new Promise<string>((resolve) => {
    answer = resolve;
  });
  const prompts: Prompts = {
    say: () => undefined,
    ask: async ({ asked }) => ({
      kind: 'value',
      value: asked.id === checkId ? doneValue : await held,
    }),
  };
  return { prompts, answer };
}

/** Begin to decide for a council; everything is known but who records it. */
function beginDecision(cwd: string, body: string) {
  const { prompts, answer } = heldPrompts();
  const options = { body, decision: 'consent', on: '2026-04-01' };
  const ended = decideCommand('p.md', options, terminalIn(cwd).io, prompts).then(
    (code) => ({ code, sentence: '' }),
    (error: unknown) => {
      if (!(error instanceof Failure)) throw error;
      return { code: 2, sentence: error.message };
    },
  );
  return { ended, answer };
}

describe('two decisions at once', () => {
  test('ten times: the second is told, and none is lost', async () => {
    const start = await requestedFolder();
    const asked = start.read();
    for (let time = 0; time < 10; time++) {
      writeFileSync(join(start.cwd, 'p.md'), asked);
      const [one, two] = [beginDecision(start.cwd, 'mr'), beginDecision(start.cwd, 'pmr')];
      one.answer('de secretaris');
      two.answer('de secretaris');
      const ends = await Promise.all([one.ended, two.ended]);
      expect(ends.map(({ code }) => code).sort()).toEqual([0, 2]);
      const told = ends.find(({ code }) => code === 2)?.sentence;
      expect(told).toMatch(/^p\.md: dit bestand is gewijzigd sinds Akkoord het las\./);
      expect(told).toContain('geef de opdracht opnieuw');
      expect(start.read().match(/decision: consent/g)).toHaveLength(1);
      const again = await start.run(...consentOf(ends[0]?.code === 0 ? 'pmr' : 'mr'));
      expect(again.code, again.stderr).toBe(0);
      expect(start.read().match(/decision: consent/g)).toHaveLength(2);
    }
    expect(start.names()).toEqual(['p.md', 'p.md.bak', 'verzoek.yaml']);
  });

  test('in two processes: every decision that was said to be recorded is there', async () => {
    const { cwd, read, names } = await requestedFolder();
    const decide = async (body: string) => {
      const child = spawn(process.execPath, [bin, ...consentOf(body)], { cwd });
      let said = '';
      child.stderr.on('data', (chunk) => {
        said += chunk;
      });
      await once(child, 'close');
      return { code: child.exitCode, said };
    };
    const ends = await Promise.all([decide('mr'), decide('pmr')]);
    const recorded = ends.filter(({ code }) => code === 0).length;
    expect(recorded).toBeGreaterThan(0);
    expect(read().match(/decision: consent/g)).toHaveLength(recorded);
    for (const { code, said } of ends) {
      expect(said).toContain(code === 0 ? 'Vastgelegd' : 'gewijzigd sinds Akkoord het las');
    }
    expect(names()).toEqual(['p.md', 'p.md.bak', 'verzoek.yaml']);
  });
});

test('an edit while a prompt is open is not overwritten', async () => {
  const { cwd, read } = await requestedFolder();
  const decision = beginDecision(cwd, 'mr');
  await Promise.resolve();
  appendFileSync(join(cwd, 'p.md'), '3. Ouders filmen niet.\n');
  const edited = read();
  const kept = read('p.md.bak');
  decision.answer('de secretaris');
  const { code, sentence } = await decision.ended;
  expect(code).toBe(2);
  expect(sentence).toContain('Er is nu niets geschreven');
  expect(read()).toBe(edited);
  expect(read('p.md.bak')).toBe(kept);
});

test('a lock that was left behind is named, with how to remove it', async () => {
  const { cwd, run, read } = await requestedFolder();
  const before = read();
  writeFileSync(join(cwd, 'p.md.lock'), '');
  const { code, stderr } = await run(...consentOf('mr'));
  expect(code).toBe(2);
  expect(stderr).toContain('Verwijder dan p.md.lock.');
  expect(read()).toBe(before);
  expect(read('p.md.lock')).toBe('');
});

function refuse(code: string): never {
  throw Object.assign(new Error(code), { code });
}

/** A disk with room for a number of files. */
function smallDisk(room: number): Disk {
  let made = 0;
  return {
    ...realDisk,
    create: (...file) => (++made > room ? refuse('ENOSPC') : realDisk.create(...file)),
  };
}

/** A disk on which a file with this ending cannot take its name. */
function heldDisk(ending: RegExp): Disk {
  return {
    ...realDisk,
    rename: (from, to) => (ending.test(to) ? refuse('EPERM') : realDisk.rename(from, to)),
  };
}

describe('a step of which a file cannot be written', () => {
  const asking = ['approval', 'request', 'p.md', '--data', 'verzoek.yaml', '-o', 'brief.md'];

  test.each([
    ['no room at all', smallDisk(0), 'p.md.bak: de schijf is vol.'],
    ['no room for the letter', smallDisk(1), 'brief.md: de schijf is vol.'],
    ['no room for the record', smallDisk(2), 'p.md: de schijf is vol.'],
    ['a letter that another program holds', heldDisk(/brief\.md$/), 'brief.md: u mag'],
    ['a record that cannot take its name', heldDisk(/p\.md$/), 'p.md: u mag'],
  ])('%s: nothing is recorded, and again works', async (_, disk, sentence) => {
    const { cwd, read, request, names } = approvalFolder();
    const before = read();
    const { io, said } = terminalIn(cwd);
    const stdin = Object.assign(io.stdin, { isTTY: false });
    expect(await main(asking, { ...io, stdin, disk })).toBe(2);
    expect(said.stderr).toContain(sentence);
    expect(said.stderr).toContain('Er is niets geschreven of vastgelegd.');
    expect(said.stderr).not.toMatch(/Vastgelegd|Geschreven/);
    expect(read()).toBe(before);
    expect(names()).toEqual(['p.md', 'verzoek.yaml']);
    const again = await request('-o', 'brief.md');
    expect(again.code, again.stderr).toBe(0);
    expect(read('brief.md')).toContain('# Verzoek om instemming');
    expect(names()).toEqual(['brief.md', 'p.md', 'p.md.bak', 'verzoek.yaml']);
  });

  test('what stood there is put back', async () => {
    const { cwd, read, run } = await requestedFolder();
    const [before, kept] = [read(), read('p.md.bak')];
    const { io } = terminalIn(cwd);
    const disk = heldDisk(/p\.md$/);
    expect(await main(consentOf('mr'), { ...io, disk })).toBe(2);
    expect([read(), read('p.md.bak')]).toEqual([before, kept]);
    expect((await run(...consentOf('mr'))).code).toBe(0);
    expect(read('p.md.bak')).toBe(before);
  });

  // A limit on the size of files is a disk that really refuses; Windows has none.
  test.skipIf(process.platform === 'win32')('a real refusal halfway', async () => {
    const { cwd, read, names, request } = approvalFolder();
    const before = read();
    const words = [process.execPath, bin, ...asking.slice(0, -1), 'brief.pdf'];
    const child = spawn('sh', ['-c', 'ulimit -f 24; exec "$@"', 'sh', ...words], { cwd });
    let said = '';
    child.stderr.on('data', (chunk) => {
      said += chunk;
    });
    await once(child, 'close');
    expect(child.exitCode).toBe(2);
    expect(said).toMatch(/^brief\.pdf: dit bestand wordt groter dan hier mag\.\n/);
    expect(read()).toBe(before);
    expect(names()).toEqual(['p.md', 'verzoek.yaml']);
    expect((await request('-o', 'brief.pdf')).code).toBe(0);
    expect(readFileSync(join(cwd, 'brief.pdf'), 'latin1')).toMatch(/^%PDF/);
  });
});

// Windows has no permissions of this kind.
test.skipIf(process.platform === 'win32')(
  'a private file stays private, its .bak too',
  async () => {
    const { cwd, request } = approvalFolder();
    chmodSync(join(cwd, 'p.md'), 0o600);
    expect((await request()).code).toBe(0);
    for (const name of ['p.md', 'p.md.bak']) {
      expect(statSync(join(cwd, name)).mode & 0o777).toBe(0o600);
    }
  },
);
