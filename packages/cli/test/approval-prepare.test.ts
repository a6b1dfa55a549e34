import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test, vi } from 'vitest';
import { parse } from 'yaml';
import { approvalFolder } from './approval-work.ts';
import { runMain, temporaryFolder } from './run-main.ts';

// Composes and reads whole protocols; a busy machine takes its time.
vi.setConfig({ testTimeout: 120_000 });

const root = join(import.meta.dirname, '../../..');

async function folder() {
  const cwd = temporaryFolder();
  const run = (...argv: string[]) => runMain(argv, { cwd });
  const answers = join(root, 'templates/mobiele-telefoons/answers.example.yaml');
  await run('draft', 'mobiele-telefoons', '--answers', answers, '-o', 'p.md');
  return { cwd, run, read: (name: string) => readFileSync(join(cwd, name), 'utf8') };
}

describe('the data of a request', () => {
  test('have what the model says of the consequences, and nothing that a person must say', async () => {
    const { run, read } = await folder();
    const { code, stderr } = await run('approval', 'prepare', 'p.md', '-o', 'verzoek.yaml');
    expect([code, stderr.includes('akkoord approval request p.md --data verzoek.yaml')]).toEqual([
      0,
      true,
    ]);
    const data = parse(read('verzoek.yaml'));
    expect(data).toMatchObject({
      door: null,
      op: null,
      'reactie-voor': null,
      redenen: null,
      maatregelen: null,
    });
    expect(data.gevolgen.ouders).toContain('- Ouders bereiken hun kind via de school.');
    expect(data.gevolgen.leerlingen).toMatch(/^- /);
    expect(read('verzoek.yaml')).toContain('haal weg wat niet past');
  });

  test('are refused as a request until they are filled in, and taken when they are', async () => {
    const { cwd, run, read } = await folder();
    await run('approval', 'prepare', 'p.md', '-o', 'verzoek.yaml');
    const ask = ['approval', 'request', 'p.md', '--data', 'verzoek.yaml', '--confirm-rights'];
    const before = read('p.md');
    expect((await run(...ask)).code).toBe(2);
    expect(read('p.md')).toBe(before);
    const filled = read('verzoek.yaml')
      .replace(/^door:$/m, 'door: de directeur')
      .replace(/^op:$/m, 'op: 2026-03-01')
      .replace(/^reactie-voor:$/m, 'reactie-voor: 2026-04-15')
      .replace(/^redenen:$/m, 'redenen: Rust in de les.')
      .replace(/^maatregelen:$/m, 'maatregelen: geen');
    writeFileSync(join(cwd, 'verzoek.yaml'), filled);
    const asked = await run(...ask, '-o', 'brief.md');
    expect(asked.code, asked.stderr).toBe(0);
    expect(read('brief.md')).toContain('Ouders bereiken hun kind via de school.');
  });

  test('with the text before it, only of what changed', async () => {
    const { cwd, run, read } = await folder();
    const text = read('p.md');
    writeFileSync(join(cwd, 'oud.md'), text);
    const same = parse((await run('approval', 'prepare', 'p.md', '--previous', 'oud.md')).stdout);
    expect(Object.values(same.gevolgen).join('')).toBe('');
    const other = text.replace('leveren hem aan het begin van de schooldag in', 'leveren hem in');
    expect(other).not.toBe(text);
    writeFileSync(join(cwd, 'oud.md'), other);
    const changed = parse(
      (await run('approval', 'prepare', 'p.md', '--previous', 'oud.md')).stdout,
    );
    expect(changed.gevolgen.ouders).toBe('- Ouders bereiken hun kind via de school.');
  });

  test('of foreign text have no consequences, are no other form, and go over no file', async () => {
    const { run, read, names } = approvalFolder();
    expect(parse((await run('approval', 'prepare', 'p.md')).stdout).gevolgen).toEqual({
      personeel: '',
      ouders: '',
      leerlingen: '',
    });
    const old = read('verzoek.yaml');
    const over = await run('approval', 'prepare', 'p.md', '-o', 'verzoek.yaml');
    expect([over.code, over.stderr.includes('--force'), read('verzoek.yaml') === old]).toEqual([
      2,
      true,
      true,
    ]);
    const form = await run('approval', 'prepare', 'p.md', '-o', 'verzoek.docx');
    expect([form.code, form.stderr.includes('.yaml'), names().includes('verzoek.docx')]).toEqual([
      2,
      true,
      false,
    ]);
  });

  test('of foreign text have what the was-wordt table says of each group, and what it does not know', async () => {
    const cwd = temporaryFolder();
    const run = (...argv: string[]) => runMain(argv, { cwd });
    const front =
      '---\ntitle: Regels\nstatus: draft\ncompetentAuthority:\n  name: Het Bos\n  schools: [ De Eik, De Den ]\n---\n\n';
    const rules = [
      'Leerlingen mogen hun telefoon in de pauze gebruiken.',
      'Ouders mogen bij het schoolfeest filmen.',
      'De tekst hangt in de hal.',
      'Medewerkers filmen alleen voor de les.',
    ];
    const text = (lines: readonly string[]) =>
      `${front}${lines.map((line, index) => `${index + 1}. ${line}`).join('\n')}\n`;
    writeFileSync(join(cwd, 'oud.md'), text(rules));
    const [pupils = '', , hall = '', staff = ''] = rules;
    writeFileSync(
      join(cwd, 'nieuw.md'),
      text([
        pupils.replace('gebruiken', 'niet gebruiken'),
        hall.replace('hal', 'gang en in de aula'),
        staff,
        'Medewerkers en ouders parkeren hun auto niet voor het hek.',
      ]),
    );
    const { code, stdout, stderr } = await run(
      'approval',
      'prepare',
      'nieuw.md',
      '--previous',
      'oud.md',
    );
    expect(code, stderr).toBe(0);
    const { gevolgen, niveau } = parse(stdout);
    expect(gevolgen.leerlingen).toMatch(
      /^- 1 is strenger geworden: ‘Leerlingen mogen hun telefoon/,
    );
    expect(gevolgen.ouders).toContain('2 vervalt: ‘Ouders mogen bij het schoolfeest filmen.’');
    expect(gevolgen.ouders).toContain('4 is nieuw: ‘Medewerkers en ouders parkeren hun auto');
    expect(gevolgen.personeel).toBe(
      '- 4 is nieuw: ‘Medewerkers en ouders parkeren hun auto niet voor het hek.’',
    );
    expect(stdout).toContain('# Bij 1 wijziging is niet te zeggen wie ermee te maken krijgt.');
    expect(stdout).toContain('#   2 is gewijzigd: ‘De tekst hangt in de gang en in de aula.’');
    expect([niveau, stdout.includes('Wie beslist: de MR van elke school')]).toEqual([null, true]);
  });
});
