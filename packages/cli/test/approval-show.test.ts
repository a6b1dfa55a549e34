import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { consentOf, requestedFolder } from './approval-work.ts';
import { runMain, temporaryFolder } from './run-main.ts';

/** A folder with a text that waits for two councils, one that waits for nobody, and files that are no protocol. */
async function folder() {
  const work = await requestedFolder();
  mkdirSync(join(work.cwd, 'meer/.verborgen'), { recursive: true });
  writeFileSync(join(work.cwd, 'meer/los.md'), '# Regels\n\n1. Een regel.\n');
  writeFileSync(join(work.cwd, 'meer/.verborgen/p.md'), work.read());
  writeFileSync(join(work.cwd, 'meer/brief.txt'), 'Geen protocol.');
  return work;
}

describe('what the protocols of a folder wait for', () => {
  test('names council, day and file, the soonest first', async () => {
    const work = await folder();
    const { code, stdout, stderr } = await work.run('approval', 'show', '.');
    expect([code, stderr]).toEqual([0, '']);
    expect(stdout).toMatch(
      /15 april 2026 +Regels voor filmen: instemming\s+van\s+de\s+medezeggenschapsraad\s+\(MR\)/,
    );
    expect(stdout.replace(/\s+/g, ' ')).toContain(
      'instemming van de personeelsgeleding van de MR (PMR) (p.md; voorbij)',
    );
    expect(stdout).not.toContain('verborgen');
    expect((await work.run(...consentOf('mr'))).code).toBe(0);
    const after = JSON.parse((await work.run('approval', 'show', '.', '--json')).stdout);
    expect(after).toMatchObject([{ path: 'p.md', code: 'council-decides', until: '2026-04-15' }]);
  });

  test('goes to a calendar that holds each day once, and is not overwritten unasked', async () => {
    const work = await folder();
    const argv = ['approval', 'show', '.', '-o', 'termijnen.ics'];
    expect((await work.run(...argv)).code).toBe(0);
    const calendar = readFileSync(join(work.cwd, 'termijnen.ics'), 'utf8');
    expect(calendar.match(/BEGIN:VEVENT/g)).toHaveLength(2);
    expect(calendar.match(/DTSTART;VALUE=DATE:20260415/g)).toHaveLength(2);
    expect(new Set(calendar.match(/^UID:.*$/gm)).size).toBe(2);
    expect((await work.run(...argv)).code).toBe(2);
    expect((await work.run(...argv, '--force')).code).toBe(0);
    const wrong = await work.run('approval', 'show', '.', '-o', 'termijnen.pdf');
    expect([wrong.code, wrong.stderr.includes('.ics of .json')]).toEqual([2, true]);
  });

  test('tells of a file that cannot be read, and goes on', async () => {
    const work = await folder();
    writeFileSync(join(work.cwd, 'stuk.md'), '---\nstatus: bestaat niet\n---\n\n1. Een regel.\n');
    const { code, stdout, stderr } = await work.run('approval', 'show', '.');
    expect(code).toBe(0);
    expect(stderr).toContain('stuk.md is overgeslagen:');
    expect(stdout).toContain('Regels voor filmen');
  });

  test('is refused for a folder without any, and a calendar of one file', async () => {
    const cwd = temporaryFolder();
    const empty = await runMain(['approval', 'show', '.'], { cwd });
    expect([empty.code, empty.stderr.includes('staat geen protocol')]).toEqual([2, true]);
    const work = await folder();
    const one = await work.run('approval', 'show', 'p.md', '-o', 't.ics');
    expect([one.code, one.stderr.includes('Geef een map op')]).toEqual([2, true]);
  });
});
