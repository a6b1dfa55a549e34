import { describe, expect, test, vi } from 'vitest';
import { isHeavy } from '../../../scripts/heavy.ts';
import { begunMerging, byHand, files, mergingSchools, nearlyDone } from './harmonize-work.ts';

vi.setConfig({ testTimeout: 120_000 });

// Each form takes two whole mergings; the heavier checks try all.
const forms = isHeavy ? ['md', 'html', 'docx', 'pdf', 'odt'] : ['md'];

const schoolIds = ['basisschool-de-vuurtoren', 'obs-de-wolkenfabriek', 'basisschool-de-waterklok'];

describe('the first run', () => {
  test('writes what is to be decided, and decides nothing', async () => {
    const work = mergingSchools();
    const { code, stdout, stderr } = await work.harmonize(...files);
    expect([code, stderr]).toEqual([
      0,
      'Geschreven: decisions.yaml, met alles wat er te beslissen is.\n',
    ]);
    const { sources, strategy, questions, decisions } = work.decisions();
    expect([decisions, strategy]).toEqual([null, 'ask']);
    expect(sources.map(({ id, file }) => [id, file])).toEqual(
      schoolIds.map((id, index) => [id, files[index]]),
    );
    const rows = questions.filter(({ status }) => status === 'open');
    expect(stdout).toContain(`Over 0 van de ${rows.length} onderwerpen is besloten.`);
    expect(stdout).toMatch(
      /: 0 overgenomen, 0 samengevoegd, 0 vervangen, 0 weggelaten, 93 nog open\./,
    );
    expect(stdout).not.toContain('Kijk hiernaar');
  });

  test('gives a protocol of questions only', async () => {
    const work = mergingSchools();
    const { stdout } = await work.harmonize(...files, '--json');
    const { protocol, account, open } = JSON.parse(stdout);
    const sections = protocol.children as Array<{ heading: string; children: unknown[] }>;
    expect(sections.map(({ heading }) => heading)).toEqual(['Nog te besluiten']);
    expect(sections[0]?.children).toHaveLength(open.length);
    expect(new Set(account.map(({ fate }: { fate: string }) => fate))).toEqual(new Set(['open']));
    expect(account).toHaveLength(93);
  });

  test.each(['', ' \n'])(
    'takes an empty file for one that is still to be made: %j',
    async (blank) => {
      const work = mergingSchools();
      work.write('decisions.yaml', blank);
      const { stdout } = await work.harmonize(...files);
      expect(stdout).toMatch(/^Over 0 van de 29 onderwerpen is besloten\./);
      expect(work.decisions()).toMatchObject({ type: 'harmonization', decisions: null });
      work.write('leeg.yaml', blank);
      const bare = await work.harmonize('--decisions', 'leeg.yaml');
      expect([bare.code, work.read('leeg.yaml')]).toEqual([2, blank]);
    },
  );

  test('decides under the strictest rule only what one asks it to', async () => {
    const work = mergingSchools();
    await work.harmonize(...files, '--strategy', 'strictest');
    expect(work.decisions()).toMatchObject({ strategy: 'strictest', decisions: null });
    const taken = await work.harmonize('--accept', 'agreed', '--by', 'De werkgroep');
    expect(taken.stderr).toContain('2 voorstellen overgenomen als besluit van De werkgroep.\n');
    expect(work.decisions().decisions).toHaveLength(2);
    const all = await work.harmonize('--accept', 'all', '--by', 'De werkgroep');
    expect(all.stdout).toMatch(
      /^Over [12]\d van de 29 onderwerpen is besloten\. Voorstellen: de strengste regel/,
    );
    const { decisions } = work.decisions();
    expect(decisions?.every(({ by, why }) => by === 'De werkgroep' && why !== '')).toBe(true);
  });
});

describe('a later run', () => {
  test('needs no files: it takes those of the decisions', async () => {
    const work = await begunMerging();
    const { code, stderr } = await work.harmonize();
    expect([code, stderr]).toEqual([
      0,
      'Verder met vuurtoren.md, wolkenfabriek.txt en waterklok.txt, uit decisions.yaml.\n',
    ]);
  });

  test('changes nothing where nothing was decided', async () => {
    const work = await begunMerging();
    const before = work.read('decisions.yaml');
    await work.harmonize();
    expect(work.read('decisions.yaml')).toBe(before);
  });

  test('records what was written by hand, and keeps all of it', async () => {
    const work = await begunMerging();
    work.decide(byHand('row: friending_pupils', '[ { take: basisschool-de-vuurtoren } ]'));
    const { stdout } = await work.harmonize();
    expect(stdout).toContain('Over 1 van de 29 onderwerpen is besloten.');
    work.decide(byHand('row: friending_pupils', 'leave-out', 'Toch niet.'));
    await work.harmonize();
    const { decisions } = work.decisions();
    expect(decisions).toHaveLength(2);
    expect(decisions?.[1]).toMatchObject({ choose: 'leave-out', supersedes: [decisions?.[0]?.id] });
  });
});

describe('documents', () => {
  test('stand beside each other, with a table for each school once all is decided', async () => {
    const work = mergingSchools();
    await nearlyDone(work);
    // The model's text on this subject names where one can report.
    work.decide(byHand('answer: meldpunt', 'de vertrouwenspersoon'));
    const { code, stdout, stderr } = await work.harmonize('-o', 'nieuw.md');
    expect([code, stdout]).toEqual([0, expect.stringContaining('Alles is besloten.')]);
    const names = ['', '-bijlagen', ...schoolIds.map((id) => `-was-wordt-${id}`)];
    for (const name of names) expect(stderr).toContain(`Geschreven: nieuw${name}.md\n`);
    expect(stderr).toContain('akkoord approval request nieuw.md\n');
    expect(work.read('nieuw.md')).toContain('replaces:\n');
    expect(work.read('nieuw-bijlagen.md')).toContain('# Bijlage 2. Wat vervalt en waarom');
    expect(work.read(`nieuw-was-wordt-${schoolIds[1]}.md`)).toContain('obs De Wolkenfabriek');
  });

  test('leave out the tables as long as something is to be decided', async () => {
    const work = mergingSchools();
    const { stderr } = await work.harmonize(...files, '-o', 'nieuw.md');
    expect(stderr).toContain('Geschreven: nieuw-bijlagen.md\nDe was-wordt-tabellen volgen');
    expect(work.exists(`nieuw-was-wordt-${schoolIds[0]}.md`)).toBe(false);
  });

  test.each(forms)('are the same %s for the same decisions', async (form) => {
    const written = [];
    for (let time = 0; time < 2; time++) {
      const work = mergingSchools();
      await nearlyDone(work);
      const { code, stderr } = await work.harmonize('-o', `nieuw.${form}`);
      expect(code, stderr).toBe(0);
      const names = [
        `nieuw.${form}`,
        `nieuw-bijlagen.${form}`,
        `nieuw-was-wordt-${schoolIds[2]}.${form === 'odt' ? 'docx' : form}`,
      ];
      written.push(names.map((name) => work.read(name)));
    }
    expect(written[0]).toEqual(written[1]);
  });

  test('are not written over what is there, none of them', async () => {
    const work = mergingSchools();
    await nearlyDone(work);
    work.write(`nieuw-was-wordt-${schoolIds[0]}.md`, 'van mij');
    const before = work.read('decisions.yaml');
    const refused = await work.harmonize('-o', 'nieuw.md');
    expect(refused).toMatchObject({ code: 2, stdout: '' });
    expect(refused.stderr).toContain(`nieuw-was-wordt-${schoolIds[0]}.md: dit bestand bestaat al.`);
    expect([work.exists('nieuw.md'), work.read('decisions.yaml')]).toEqual([false, before]);
    const forced = await work.harmonize('-o', 'nieuw.md', '--force');
    expect(forced.code).toBe(0);
    expect(work.read(`nieuw-was-wordt-${schoolIds[0]}.md`)).not.toBe('van mij');
  });

  test('never go over a protocol that is read', async () => {
    const work = mergingSchools();
    work.write('x-bijlagen.md', work.read('vuurtoren.md'));
    const args = ['x-bijlagen.md', 'wolkenfabriek.txt', '-o', 'x.md', '--force'];
    const { code, stderr } = await work.harmonize(...args);
    expect([code, stderr]).toEqual([
      2,
      'x-bijlagen.md: dit is ook een bestand dat gelezen wordt. Kies een andere naam.\n',
    ]);
  });
});
