import { describe, expect, test, vi } from 'vitest';
import { begunMerging, byHand, files, type Merging, mergingSchools } from './harmonize-work.ts';

vi.setConfig({ testTimeout: 120_000 });

const [vuurtoren = '', wolkenfabriek = ''] = files;

/** Refused with these words, and nothing written. */
async function refused(work: Merging, args: readonly string[], words: string | RegExp) {
  const { code, stdout, stderr } = await work.harmonize(...args);
  expect([code, stdout], stderr).toEqual([2, '']);
  if (typeof words === 'string') expect(stderr).toContain(words);
  else expect(stderr).toMatch(words);
}

describe('wrong use', () => {
  test.each<[string, string[], string]>([
    ['no files', [], 'Geef 2 tot 10 protocollen op; u gaf er 0.'],
    ['one file', [vuurtoren], 'Geef 2 tot 10 protocollen op; u gaf er 1.'],
    [
      'eleven files',
      Array.from({ length: 11 }, (_, index) => `${index}.txt`),
      'Geef 2 tot 10 protocollen op; u gaf er 11.',
    ],
    [
      'a file twice',
      [vuurtoren, `./${vuurtoren}`],
      './vuurtoren.md: dit protocol gaf u twee keer op.',
    ],
    ['standard input', [vuurtoren, '-'], 'leest Akkoord alleen bestanden'],
    ['positions', [vuurtoren, 'positions.yaml'], 'positions.yaml: een .yaml heeft geen tekst'],
    ['a missing file', [vuurtoren, 'nee.txt'], 'nee.txt: dit bestand bestaat niet.'],
    ['an unknown model', [...files, '--model', 'x'], 'Het sjabloon x is er niet. Kies uit'],
    [
      'an unknown strategy',
      [...files, '--strategy', 'x'],
      'Kies uit ask, model, strictest. Zie akkoord harmonize --help.',
    ],
    ['an unknown option', [...files, '--x'], 'Onbekende optie --x. Zie akkoord harmonize --help.'],
    [
      'proposals without a name',
      [...files, '--accept', 'all'],
      'Zeg wie besluit: zet --by met een naam achter --accept.',
    ],
    ['an empty name', [...files, '--by', ' '], 'Achter --by ontbreekt de naam'],
    ['a row without a terminal', [...files, '--row', 'scope'], 'Dat gaat hier niet'],
    [
      'decisions in another form',
      [...files, '--decisions', 'besluiten.txt'],
      'besluiten.txt: besluiten staan in een bestand op .yaml.',
    ],
    [
      'decisions in a folder that is not there',
      [...files, '--decisions', 'map/decisions.yaml'],
      'map/decisions.yaml: de map map bestaat niet. Maak die eerst aan.',
    ],
    [
      'its own decisions to merge',
      [...files, '--merge', 'decisions.yaml'],
      'decisions.yaml: dit is uw eigen bestand met besluiten.',
    ],
    ['another form', [...files, '-o', 'nieuw.rtf'], 'Akkoord schrijft geen .rtf.'],
  ])('%s', async (_, args, words) => {
    const work = mergingSchools();
    await refused(work, args, words);
    expect(work.exists('decisions.yaml')).toBe(false);
  });

  test('an empty protocol', async () => {
    const work = mergingSchools();
    work.write('leeg.txt', '');
    await refused(work, [vuurtoren, 'leeg.txt'], 'leeg.txt: Dit bestand is leeg');
  });

  test('a protocol less than the decisions are about', async () => {
    const work = await begunMerging();
    const before = work.read('decisions.yaml');
    await refused(
      work,
      [vuurtoren, wolkenfabriek],
      'decisions.yaml: hierin staan ook besluiten over waterklok.txt. Noem alle protocollen',
    );
    expect(work.read('decisions.yaml')).toBe(before);
  });

  test('a protocol that councils were asked about, as the file to write', async () => {
    const work = mergingSchools();
    work.write('nieuw.md', work.read(vuurtoren));
    const args = [...files, '-o', 'nieuw.md', '--force'];
    await refused(work, args, 'nieuw.md: dit protocol is al aan de raden voorgelegd.');
  });
});

// What a decision may say, and that one is only added, is tested in workflow, where it is refused.
describe('decisions that cannot be followed', () => {
  test.each<[string, string, string | RegExp]>([
    [
      'an unknown row',
      byHand('row: vrienden', 'leave-out'),
      'decisions.yaml: about.row: vrienden is geen onderwerp. Kies uit',
    ],
    [
      'no YAML',
      '  - about: { row: scope }\n   choose: x\n',
      /decisions\.yaml: regel \d+: dit is geen geldige YAML/,
    ],
  ])('%s', async (_, yaml, words) => {
    const work = await begunMerging();
    work.decide(yaml);
    const before = work.read('decisions.yaml');
    await refused(work, [], words);
    expect(work.read('decisions.yaml')).toBe(before);
  });

  test('a file of another kind', async () => {
    const work = mergingSchools();
    work.write('antwoorden.yaml', 'schoolnaam: De Haven\n');
    const args = [...files, '--decisions', 'antwoorden.yaml'];
    await refused(work, args, 'antwoorden.yaml: dit is geen bestand met besluiten');
    await refused(
      work,
      [...files, '--merge', 'antwoorden.yaml'],
      'antwoorden.yaml: dit is geen bestand met besluiten',
    );
  });
});
