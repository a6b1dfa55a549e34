import { copyFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test, vi } from 'vitest';
import { begunMerging, byHand, files, mergingSchools, root } from './harmonize-work.ts';

vi.setConfig({ testTimeout: 120_000 });

/** A folder in which two people decided apart. */
async function apart(own: string, theirs: string, ...more: string[]) {
  const work = mergingSchools();
  await work.harmonize(...files, '--board', 'Stichting Samen');
  work.decide(own);
  await work.harmonize();
  await work.harmonize(...files, '--decisions', 'collega.yaml', ...more);
  work.decide(theirs.replaceAll('de werkgroep', 'Samira'), 'collega.yaml');
  await work.harmonize('--decisions', 'collega.yaml');
  return work;
}

describe('two people', () => {
  test('who decided on other subjects have all of it', async () => {
    const work = await apart(byHand('row: scope', 'leave-out'), byHand('row: doubt', 'leave-out'));
    const { stdout, stderr } = await work.harmonize('--merge', 'collega.yaml');
    expect(stderr).toContain('collega.yaml: 1 besluit toegevoegd.\n');
    expect(stdout).toContain('Over 2 van de 29 onderwerpen is besloten.');
    const again = await work.harmonize('--merge', 'collega.yaml');
    expect(again.stderr).toContain('collega.yaml: hierin staat geen besluit dat u nog niet had.\n');
  });

  test('who differ are told so, and nobody wins until somebody decides anew', async () => {
    const work = await apart(
      byHand('row: friending_pupils', '[ { take: basisschool-de-vuurtoren } ]', 'Afstand.'),
      byHand('row: friending_pupils', '[ { take: basisschool-de-waterklok } ]', 'Vertrouwen.'),
      '--board',
      'Stichting Anders',
    );
    const { code, stdout, stderr } = await work.harmonize('--merge', 'collega.yaml');
    expect([code, stderr]).toEqual([
      0,
      expect.stringContaining(`collega.yaml: 1 besluit toegevoegd.
collega.yaml: het bestuur is daar ‘Stichting Anders’. Het blijft ‘Stichting Samen’.
Over 1 onderwerp is verschillend besloten. Daar geldt nog niets, tot u opnieuw besluit:
- Vrienden met (oud-)leerlingen
    Samira (2026-03-10): de tekst van Basisschool De Waterklok. Waarom: Vertrouwen.
    de werkgroep (2026-03-10): de tekst van Basisschool De Vuurtoren. Waarom: Afstand.
`),
    ]);
    expect(stdout).toContain('Over 0 van de 29 onderwerpen is besloten.');
    work.decide(byHand('row: friending_pupils', 'leave-out', 'Wij regelen dit in de cao.'));
    const decided = await work.harmonize();
    expect(decided.stdout).toContain('Over 1 van de 29 onderwerpen is besloten.');
    expect(work.decisions().decisions?.[2]?.supersedes).toHaveLength(2);
  });

  test('need not look at a file first that was written by hand', async () => {
    const work = await begunMerging();
    work.write('collega.yaml', work.read('decisions.yaml'));
    work.decide(byHand('row: scope', 'leave-out'), 'collega.yaml');
    const { stdout } = await work.harmonize('--merge', 'collega.yaml');
    expect(stdout).toContain('Over 1 van de 29 onderwerpen is besloten.');
    await work.harmonize('--decisions', 'collega.yaml');
    const again = await work.harmonize('--merge', 'collega.yaml');
    expect(again.stderr).toContain('hierin staat geen besluit dat u nog niet had.');
  });

  test('cannot be put together over other schools', async () => {
    const work = mergingSchools();
    const other = 'sterrenwacht.txt';
    const path = 'protocols/sterrenwacht-college/social-media/2024-03-26/source.txt';
    copyFileSync(join(root, path), join(work.cwd, other));
    work.write('tweede.txt', work.read('waterklok.txt').replaceAll('De Waterklok', 'De Zandloper'));
    await work.harmonize(other, 'tweede.txt', '--decisions', 'anders.yaml');
    const refused = await work.harmonize(...files, '--merge', 'anders.yaml');
    expect(refused.code).toBe(2);
    expect(refused.stderr).toContain(
      'anders.yaml: deze besluiten gaan over andere protocollen (sterrenwacht.txt en tweede.txt).',
    );
    expect(work.exists('decisions.yaml')).toBe(false);
  });
});

describe('a text that changed after a decision', () => {
  test('makes it outdated, and says what changed', async () => {
    const work = await begunMerging();
    work.decide(byHand('row: permanence', '[ { take: basisschool-de-vuurtoren } ]'));
    await work.harmonize();
    const text = work.read('vuurtoren.md');
    work.write('vuurtoren.md', text.replace('is moeilijk weg te halen', 'blijft bestaan'));
    const { code, stdout } = await work.harmonize();
    expect(code).toBe(0);
    expect(stdout).toContain('Over 0 van de 29 onderwerpen is besloten.');
    expect(stdout).toContain(`Verouderd, want een tekst is gewijzigd na het besluit:
- Blijvende vindbaarheid: basisschool-de-vuurtoren: de tekst van A.5 is gewijzigd.
`);
    const status = work.decisions().questions.find(({ row }) => row === 'permanence')?.status;
    expect(status).toBe('verouderd: een tekst is gewijzigd na het besluit');
    work.write('vuurtoren.md', text);
    const restored = await work.harmonize();
    expect(restored.stdout).toContain('Over 1 van de 29 onderwerpen is besloten.');
  });

  test('names the school that added something', async () => {
    const work = await begunMerging();
    work.decide(byHand('row: copyright', '[ { take: basisschool-de-waterklok } ]'));
    await work.harmonize();
    const added =
      '5. Wie een tekst of tekening van een ander wil plaatsen, vraagt de maker om toestemming.';
    work.write(
      'vuurtoren.md',
      work.read('vuurtoren.md').replace('# E. Als', `${added}\n\n# E. Als`),
    );
    const { stdout } = await work.harmonize();
    expect(stdout).toContain(
      '- Auteurs- en citaatrecht: basisschool-de-vuurtoren: D.5 is erbij gekomen.',
    );
  });
});
