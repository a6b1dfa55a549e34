import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test, vi } from 'vitest';
import { isHeavy } from '../../../scripts/heavy.ts';
import { runMain, temporaryFolder } from './run-main.ts';

vi.setConfig({ testTimeout: 120_000 });

const root = join(import.meta.dirname, '../../..');

const request = `by: de directeur
on: 2026-03-01
respondBy: 2026-04-15
reasons: |
  Het oude protocol noemt apps die niemand meer gebruikt.
consequences:
  staff: Medewerkers vragen vaker om toestemming.
  parents: Ouders krijgen een brief.
  pupils: Leerlingen bergen hun telefoon op.
measures: Er komt een studiemiddag.
`;

/** A folder with a drafted protocol, the whole model in the heavier checks, and a way to run `akkoord` in it. */
async function workplace(answers: string) {
  const cwd = temporaryFolder();
  const source = join(root, 'templates/social-media', answers);
  const run = (...argv: string[]) => runMain(argv, { cwd });
  writeFileSync(join(cwd, 'verzoek.yaml'), request);
  const drafted = await run(
    'draft',
    'social-media',
    '--answers',
    source,
    '--lengte',
    isHeavy ? 'volledig' : 'kort',
    '-o',
    'p.md',
  );
  expect(drafted.code, drafted.stderr).toBe(0);
  const read = (name: string) => readFileSync(join(cwd, name), 'utf8');
  const edit = (from: string | RegExp, to: string) => {
    const text = read('p.md');
    const at = text.indexOf('\n---\n', 4);
    const body = text.slice(at).replace(from, to);
    expect(body).not.toBe(text.slice(at));
    writeFileSync(join(cwd, 'p.md'), text.slice(0, at) + body);
  };
  return { cwd, run, read, edit };
}

type Work = Awaited<ReturnType<typeof workplace>>;

const asking = ['approval', 'request', 'p.md', '--data', 'verzoek.yaml'];

async function ask(work: Work, ...more: string[]) {
  const argv = [...asking, '--confirm-rights', ...more];
  const { code, stderr } = await work.run(...argv);
  expect(code, stderr).toBe(0);
  return stderr;
}

async function decide(work: Work, body: string, ...more: string[]) {
  const by = ['--decision', 'consent', '--on', '2026-04-01', '--by', 'de secretaris'];
  const { code, stderr } = await work.run(
    'approval',
    'decide',
    'p.md',
    '--body',
    body,
    ...by,
    ...more,
  );
  expect(code, stderr).toBe(0);
  return stderr;
}

const adoption = [
  '--by',
  'het bestuur',
  '--on',
  '2026-05-01',
  '--effective-from',
  '2026-08-01',
  '--evaluate-by',
  '2029-05-01',
];

/** Adopt, verify, alter one word: refused and named. */
async function adoptAndAlter(work: Work, [from, to]: readonly [string, string]) {
  const adopted = await work.run('approval', 'adopt', 'p.md', ...adoption);
  expect(adopted.code, adopted.stderr).toBe(0);
  const same = await work.run('verify', 'p.md');
  expect(same.stdout).toContain('Dit is precies de tekst waarover is besloten.');
  expect(same.code).toBe(0);
  work.edit(from, to);
  const other = await work.run('verify', 'p.md');
  expect(other.stdout).toContain('Dit is niet de tekst waarover is besloten.');
  expect(other.stdout).toContain(`[-${from}-]{+${to}+}`);
  expect(other.stdout).toContain('1 verschil');
  expect(other.code).toBe(1);
  return other.stdout;
}

describe('from request to adoption', () => {
  test('a primary school with an MR', async () => {
    const work = await workplace('answers.example.yaml');
    const before = work.read('p.md');
    await ask(work, '-o', 'brief.md');
    expect(work.read('p.md.bak')).toBe(before);
    expect(work.read('p.md').split('\n---\n')[1]).toBe(before.split('\n---\n')[1]);
    expect(work.read('brief.md')).toContain('# Verzoek om instemming en advies');
    for (const body of ['pmr', 'omr', 'mr']) await decide(work, body, '-o', `besluit-${body}.md`);
    expect(work.read('besluit-omr.md')).toContain('**Instemming verleend**');
    const early = await work.run('approval', 'adopt', 'p.md', ...adoption);
    expect(early.code).toBe(2);
    expect(early.stderr).toContain('Het advies van de medezeggenschapsraad (MR)');
    await decide(work, 'mr', '--decision', 'positive-advice');
    await adoptAndAlter(work, ['Leerlingen', 'Scholieren']);
  });

  test('a secondary school where pupils and parents have sections of their own', async () => {
    const work = await workplace('answers.example-vo.yaml');
    await ask(work, '-o', 'brief.pdf');
    expect(readFileSync(join(work.cwd, 'brief.pdf'), 'latin1')).toMatch(/^%PDF/);
    for (const body of ['mr', 'pmr', 'omr']) await decide(work, body);
    await decide(work, 'mr', '--decision', 'positive-advice');
    const lacking = await work.run('approval', 'adopt', 'p.md', ...adoption);
    expect(lacking.code).toBe(2);
    expect(lacking.stderr).toContain('leerlinggeleding');
    expect(lacking.stderr).toContain('ouder- en leerlinggeleding van de MR');
    await decide(work, 'lmr');
    expect(await decide(work, 'olmr')).toContain('Alle besluiten zijn binnen.');
    await adoptAndAlter(work, ['Leerlingen', 'Scholieren']);
  });

  test('two merging schools, each with an MR', async () => {
    const work = await workplace('answers.example.yaml');
    const text = work
      .read('p.md')
      .replace(/^school:\n {2}name: .*\n {2}sector: .*\n/m, '')
      .replace(
        /^(competentAuthority:\n {2}name: .*)$/m,
        '$1\n  schools:\n    - De Vuurvlinder\n    - De Zonnewijzer',
      );
    writeFileSync(join(work.cwd, 'p.md'), text);
    await ask(work, '-o', 'brief.md', '--niveau', 'mr', '--leerlingen-in-raad', 'nee');
    expect(existsSync(join(work.cwd, 'brief.md'))).toBe(false);
    expect(work.read('brief-mr-de-vuurvlinder.md')).toContain('van De Vuurvlinder');
    expect(work.read('brief-mr-de-zonnewijzer.md')).toContain('van De Zonnewijzer');
    const nameless = await work.run(
      'approval',
      'decide',
      'p.md',
      '--body',
      'mr',
      '--decision',
      'consent',
      '--on',
      '2026-04-01',
      '--by',
      's',
    );
    expect(nameless.stderr).toContain('Kies uit De Vuurvlinder en De Zonnewijzer. (--school');
    for (const school of ['De Vuurvlinder', 'De Zonnewijzer']) {
      for (const body of ['mr', 'pmr', 'omr']) {
        if (school === 'De Zonnewijzer' && body === 'omr') continue;
        await decide(work, body, '--school', school);
      }
      await decide(work, 'mr', '--school', school, '--decision', 'positive-advice');
    }
    const lacking = await work.run('approval', 'adopt', 'p.md', ...adoption);
    expect(lacking.stderr).toContain('oudergeleding van de MR van De Zonnewijzer');
    await decide(work, 'omr', '--school', 'De Zonnewijzer');
    await adoptAndAlter(work, ['Leerlingen', 'Scholieren']);
  });
});

describe('refusals', () => {
  test('name every value that is missing, its flag and its field, and change nothing', async () => {
    const work = await workplace('answers.example.yaml');
    const before = work.read('p.md');
    const { code, stderr } = await work.run('approval', 'request', 'p.md', '-o', 'brief.md');
    expect(code).toBe(2);
    expect(stderr).toContain('Kijk in het medezeggenschapsreglement');
    expect(stderr).toContain('(--reactie-voor, of reactie-voor bij --data)');
    expect(stderr).toContain('(--personeel, of gevolgen: personeel bij --data)');
    expect(work.read('p.md')).toBe(before);
    expect(existsSync(join(work.cwd, 'p.md.bak'))).toBe(false);
    expect(existsSync(join(work.cwd, 'brief.md'))).toBe(false);
  });

  test('name the words that changed after a decision', async () => {
    const work = await workplace('answers.example.yaml');
    await ask(work);
    work.edit('Leerlingen', 'Scholieren');
    const { code, stderr } = await work.run(
      'approval',
      'decide',
      'p.md',
      '--body',
      'mr',
      '--decision',
      'consent',
      '--on',
      '2026-04-01',
      '--by',
      's',
    );
    expect(code).toBe(2);
    expect(stderr).toContain('[-Leerlingen-]{+Scholieren+}');
    expect(stderr).toContain('akkoord approval request');
    expect((await work.run('approval', 'show', 'p.md')).stdout).toContain(
      'De tekst is gewijzigd na het verzoek.',
    );
  });

  test.each([
    ['an unknown field', 'oeps: ja\n', 'onbekend veld: oeps'],
    ['YAML that breaks off', 'by: "de\n', 'geen geldige YAML'],
    ['a list', '- by\n', 'naam: waarde'],
    ['a right without an article', 'rights:\n  - { body: mr }\n', 'noem bij basis het artikel'],
    [
      'a right that cannot be',
      'rights:\n  - { basis: WMS art. 10, body: raad }\n',
      'kijk na: body, right, asOf',
    ],
  ])('%s in the data', async (_, yaml, words) => {
    const work = await workplace('answers.example.yaml');
    writeFileSync(join(work.cwd, 'fout.yaml'), yaml);
    const { code, stderr } = await work.run('approval', 'request', 'p.md', '--data', 'fout.yaml');
    expect(stderr).toContain(words);
    expect(code).toBe(2);
  });

  test.each([
    [['approval', 'decide', 'p.md', '--body', 'raad'], 'Kies uit mr'],
    [['approval', 'decide', 'p.md', '--decision', 'ja'], 'Kies uit consent'],
    [
      [...asking, '--confirm-rights', '--on', '2027-01-01'],
      'De dag van het verzoek (01-01-2027): deze dag moet nog komen.',
    ],
    [[...asking, '--confirm-rights', '--on', '0001-01-01'], 'ligt vóór 1990'],
    [['approval', 'decide', 'p.md', '-o', 'brief.html'], '.pdf, .docx of .md'],
    [['approval', 'request', 'p.txt'], 'akkoord import'],
    [['verify', '-'], 'Markdown-bestand'],
    [['approval', 'vragen', 'p.md'], 'vragen'],
    [['new-version', 'p.md', '-o', 'q.pdf'], 'eindigt op .md'],
  ])('%j', async (argv, words) => {
    const work = await workplace('answers.example.yaml');
    const { code, stderr } = await work.run(...argv);
    expect(stderr).toContain(words);
    expect(code).toBe(2);
  });

  test('a file whose front matter does not hold is not rewritten', async () => {
    const work = await workplace('answers.example.yaml');
    const text = work.read('p.md').replace('status: draft', 'status: misschien\noeps: 1');
    writeFileSync(join(work.cwd, 'p.md'), text);
    const { code, stderr } = await work.run(...asking);
    expect(code).toBe(2);
    expect(stderr).toContain('p.md:');
    expect(stderr).toContain('Er is niets gewijzigd.');
    expect(work.read('p.md')).toBe(text);
  });
});

describe('the rest', () => {
  test("Windows line breaks and the author's own layout stay", async () => {
    const work = await workplace('answers.example.yaml');
    const text =
      '---\r\ntitle: Regels\r\nlanguage: nl\r\nschool:\r\n  name: De Wilg\r\n---\r\n\r\n*   Eerste   regel\r\n*   Tweede regel\r\n';
    writeFileSync(join(work.cwd, 'p.md'), text);
    const rights =
      'rights:\n  - { body: mr, right: consent, basis: "WMS art. 10, onder e", asOf: 2025-08-01, confirmed: true }\n';
    writeFileSync(join(work.cwd, 'verzoek.yaml'), request + rights);
    const { code, stderr } = await work.run(...asking, '-o', 'brief.md');
    expect(code, stderr).toBe(0);
    const after = work.read('p.md');
    expect(after.endsWith('---\r\n\r\n*   Eerste   regel\r\n*   Tweede regel\r\n')).toBe(true);
    expect(after.replaceAll('\r\n', '')).not.toContain('\n');
    expect(work.read('brief.md')).toContain('- het protocol als geheel');
  });

  test('a text without front matter gets one', async () => {
    const work = await workplace('answers.example.yaml');
    writeFileSync(join(work.cwd, 'p.md'), '# Regels\n\n1. Een regel.\n');
    const { stdout, code } = await work.run(
      'new-version',
      'p.md',
      '--number',
      '1.0',
      '--by',
      'de directeur',
    );
    expect(code).toBe(0);
    expect(stdout).toContain('versie 1.0 begonnen');
    expect((await work.run('verify', 'p.md')).code).toBe(1);
  });

  test('withdraw, and a new version that keeps the clauses apart', async () => {
    const work = await workplace('answers.example.yaml');
    await ask(work);
    const gone = await work.run(
      'approval',
      'withdraw',
      'p.md',
      '--by',
      'het bestuur',
      '--reason',
      'nader overleg',
    );
    expect(gone.stderr).toContain('Ingetrokken.');
    const start = ['--number', '2.0', '--by', 'het bestuur'];
    const fresh = await work.run('new-version', 'p.md', ...start, '-o', 'nieuw.md');
    expect(fresh.stderr).toContain('pas nieuw.md aan');
    const text = work.read('nieuw.md');
    expect(text).toContain('status: draft');
    expect(text).not.toContain('\ntexts:');
    writeFileSync(
      join(work.cwd, 'bewerkt.md'),
      text.replace(/^2\. /m, '2. Nieuw is deze regel over drones.\n3. '),
    );
    const carried = await work.run(
      'new-version',
      'p.md',
      ...start,
      '--text',
      'bewerkt.md',
      '-o',
      'klaar.md',
    );
    expect(carried.code, carried.stderr).toBe(0);
    expect(carried.stderr).toContain('inhoudelijke wijziging');
    expect(carried.stderr).toContain('akkoord approval request klaar.md --previous p.md');
    const asked = await work.run(
      'approval',
      'request',
      'klaar.md',
      '--data',
      'verzoek.yaml',
      '--on',
      '2026-11-21',
      '--respond-by',
      '2027-01-10',
      '--confirm-rights',
      '--previous',
      'p.md',
      '-o',
      'brief.md',
    );
    expect(asked.code, asked.stderr).toBe(0);
    expect(asked.stderr).toMatch(/Raakt instemming van|niet bekend welk recht/);
    expect(work.read('brief.md')).toContain('# Was-wordt');
  });

  test('--json gives the data', async () => {
    const work = await workplace('answers.example.yaml');
    await ask(work);
    const shown = await work.run('approval', 'show', 'p.md', '--json');
    expect(JSON.parse(shown.stdout)).toMatchObject({ status: 'submitted' });
    const verified = await work.run('verify', 'p.md', '--json');
    expect(JSON.parse(verified.stdout)).toMatchObject({ holds: true, text: { verdict: 'same' } });
    expect(verified.code).toBe(0);
  });

  test('a letter for Word has its annexes beside it', async () => {
    const work = await workplace('answers.example.yaml');
    const said = await ask(work, '-o', 'brief.docx', '--previous', 'p.md');
    expect(said).toContain('Geschreven: brief-bijlage-5.docx');
    for (const name of ['brief.docx', 'brief-bijlage-4.docx', 'brief-bijlage-5.docx']) {
      expect(readFileSync(join(work.cwd, name), 'latin1').slice(0, 2)).toBe('PK');
    }
  });

  test('a word that is replaced in the whole file is still named', async () => {
    const work = await workplace('answers.example.yaml');
    await ask(work);
    const text = work.read('p.md').replaceAll('telefoon', 'mobieltje');
    writeFileSync(join(work.cwd, 'p.md'), text);
    const { code, stdout } = await work.run('verify', 'p.md');
    expect(code).toBe(1);
    expect(stdout).toContain('[-telefoon-]{+mobieltje+}');
  });

  test('verify gives code 1 where the text, the record or the standing does not hold', async () => {
    const work = await workplace('answers.example.yaml');
    const table = '| | Mag |\n|---|---|\n| Filmen in de les | | x |\n';
    const draft = `${work.read('p.md')}\n${table.replace('Mag |', 'Mag | Mag niet |').replace('|---|---|', '|---|---|---|')}`;
    writeFileSync(join(work.cwd, 'p.md'), draft);
    await ask(work);
    for (const body of ['mr', 'pmr', 'omr']) await decide(work, body);
    await decide(work, 'mr', '--decision', 'positive-advice');
    expect((await work.run('approval', 'adopt', 'p.md', ...adoption)).code).toBe(0);
    const sound = work.read('p.md');
    const said = async (content: string) => {
      expect(content).not.toBe(sound);
      writeFileSync(join(work.cwd, 'p.md'), content);
      const { code, stdout } = await work.run('verify', 'p.md');
      expect(code).toBe(1);
      expect(stdout).toContain('Leg dit kenmerk altijd naast dat in uw eigen brief of notulen.');
      return stdout.replace(/\s+/g, ' ');
    };
    const inverted = await said(
      sound.replace('| Filmen in de les | | x |', '| Filmen in de les | x | |'),
    );
    expect(inverted).toMatch(/^Dit is niet de tekst waarover is besloten\./);
    expect(inverted).toContain('dezelfde woorden, anders opgebouwd');
    const titled = await said(sound.replace(/^title: .*$/m, 'title: Protocol schorsing'));
    expect(titled).toContain('titel en school gewijzigd');
    const withheld = await said(sound.replace('decision: consent', 'decision: withheld'));
    expect(withheld).toContain('heeft de instemming onthouden.');
    const start = await said(
      sound.replace('effectiveFrom: 2026-08-01', 'effectiveFrom: 2027-08-01'),
    );
    expect(start).toContain('De vaststelling staat niet of anders in de geschiedenis');
    const status = await said(sound.replace(/^status: adopted$/m, 'status: submitted'));
    expect(status).toContain(
      'Als status staat er ‘voorgelegd’, maar uit de stappen volgt ‘vastgesteld’.',
    );
    const kept = /digest: (sha256v2:\w+)/.exec(sound)?.[1];
    const typed = await said(
      `---\ntitle: ${/^title: (.*)$/m.exec(sound)?.[1]}\nstatus: adopted\nschool:\n  name: ${/^ {2}name: (.*)$/m.exec(sound)?.[1]}\napproval:\n  adoption:\n    by: het bestuur\n    on: 2026-05-01\n    digest: ${kept}\n---\n${sound.split('\n---\n').slice(1).join('\n---\n')}`,
    );
    expect(typed).toMatch(
      /^De tekst past bij het kenmerk in dit bestand, maar wat is vastgelegd klopt niet\./,
    );
    expect(typed).toContain('geen verzoek aan een raad');
    writeFileSync(join(work.cwd, 'p.md'), sound);
    const why = ['--by', 'het bestuur', '--on', '2026-06-01', '--reason', 'nader overleg'];
    expect((await work.run('approval', 'withdraw', 'p.md', ...why)).code).toBe(0);
    expect(await said(work.read('p.md'))).toContain('maar hij is ingetrokken.');
  });

  test('an existing letter is not overwritten', async () => {
    const work = await workplace('answers.example.yaml');
    writeFileSync(join(work.cwd, 'brief.md'), 'oud');
    const { code, stderr } = await work.run(...asking, '--confirm-rights', '-o', 'brief.md');
    expect(code).toBe(2);
    expect(stderr).toContain('bestaat al');
    await ask(work, '-o', 'brief.md', '--force');
    expect(work.read('brief.md')).toContain('Verzoek');
  });
});
