import { describe, expect, test, vi } from 'vitest';
import { byHand, files, mergingSchools, nearlyDone } from './harmonize-work.ts';

vi.setConfig({ testTimeout: 120_000 });

/** What comes first: which kind of school, who, its name, which board, which proposals, what all say alike; then the list of what one school regulates, of which all is asked one by one. */
const start = ['po', 'Wij', 'De Haven', 'Stichting Samen', 'ask', 'nee', [], 'nee'] as const;
const later = '?later';
const back = '?back';

describe('the start', () => {
  test('asks once what the new school is, what to propose, and what all say alike', async () => {
    const work = mergingSchools();
    const replies = ['po', 'Wij', 'De Haven', 'Stichting Samen', 'strictest', 'ja', null];
    const { code, stderr, shown, left } = await work.answer(replies);
    expect([code, left]).toEqual([130, []]);
    expect(shown[0]).toMatch(/^Over 0 van de 29 onderwerpen is besloten\./);
    expect(shown[6]).toContain('│ - Eigen verantwoordelijkheid\n');
    expect(stderr).toContain('Gestopt. Over 2 van de 29 onderwerpen is besloten');
    expect(work.decisions()).toMatchObject({
      strategy: 'strictest',
      target: { sector: 'po', school: 'De Haven', competentAuthority: 'Stichting Samen' },
    });
    const again = await work.answer(['Wij', null]);
    expect(again.initials[0]).toBeNull();
    expect(again.shown[1]).toContain('Voorstel: Wij\n');
    expect(again.shown[2]).toMatch(
      /^Onderwerp 1 van \d+\nWat neemt u over van wat maar één school regelt\?/,
    );
  });

  test('asks nothing that the command line says', async () => {
    const work = mergingSchools();
    const options = { ...known, sector: 'po', strategy: 'model' } as const;
    const { shown } = await work.answer(['nee', [], 'nee', null], options);
    expect(shown.at(-1)).toContain('Het model heeft hier 2 mogelijkheden.');
  });
});

/** Known from the command line, so that the first question is the first subject. */
const known = { by: 'Wij', school: 'De Haven', board: 'Samen', strategy: 'ask' } as const;

describe('a subject', () => {
  test('shows the texts, what differs and the proposal, and takes the reason along', async () => {
    const work = mergingSchools();
    const options = { ...known, strategy: 'strictest', row: 'Ouders fotograferen' } as const;
    const accepted = await work.answer(['2', 'Geen foto’s.'], options);
    const [, page = ''] = accepted.shown;
    expect(page).toContain('De teksten spreken elkaar tegen.\n');
    expect(page).toContain('\n- Verschil in wat mag of moet');
    expect(page).toContain('\n\n  │ De tekst van Basisschool De Vuurtoren:\n');
    expect(page).toContain('Voorstel: de tekst van obs De Wolkenfabriek. obs De Wolkenfabriek');
    expect(page.split('\n').every((line) => line.length <= 79)).toBe(true);
  });

  test('names the proposal and offers its reason, and chooses neither', async () => {
    const work = mergingSchools();
    const options = { ...known, strategy: 'strictest', row: 'scope' } as const;
    const proposed = 'De tekst van Basisschool De Waterklok (voorstel)';
    const { initials, shown } = await work.answer([proposed, 'Streng.'], options);
    expect(initials.slice(0, 2)).toEqual([null, null]);
    expect(shown.at(-1)?.replace(/\s+/g, ' ')).toContain(
      'Voorstel: Alleen Basisschool De Waterklok regelt dit. Wie de strengste tekst kiest, neemt deze regel over.',
    );
    expect(work.decisions().decisions).toMatchObject([
      { about: { row: 'scope' }, choose: [{ take: 'basisschool-de-waterklok' }], why: 'Streng.' },
    ]);
  });

  test('takes clauses of more texts, in the order of the texts', async () => {
    const work = mergingSchools();
    const replies = ['?some', [], ['2', '0'], 'Van elk wat.'];
    const { shown } = await work.answer(replies, { ...known, row: 'devices' });
    expect(shown.join('\n')).toContain(
      'U koos geen bepaling. Wilt u niets over dit onderwerp, kies dan Weglaten.',
    );
    expect(work.decisions().decisions?.[0]?.choose).toEqual([
      { take: 'basisschool-de-vuurtoren', clauses: ['sec_B__cl_1'] },
      { take: 'obs-de-wolkenfabriek', clauses: ['sec_nn1__cl_4'] },
    ]);
  });

  test('takes a text that is typed, or stands in a file', async () => {
    const work = mergingSchools();
    work.write('doel.md', 'Wij leren online wijs te zijn.\n\nSamen met ouders.\n');
    const own = 'Een eigen tekst';
    const replies = [own, '?back', own, 'nee.md', 'doel.md', '?back', 'doel.md', 'Zo is het.'];
    const { shown } = await work.answer(replies, { ...known, row: 'purpose_value' });
    expect(shown.join('\n')).toContain('\nnee.md: dit bestand bestaat niet');
    expect(work.decisions().decisions).toMatchObject([
      { choose: [{ own: 'Wij leren online wijs te zijn.\n\nSamen met ouders.' }] },
    ]);
  });

  test('says what is wrong with a text, and asks again', async () => {
    const work = mergingSchools();
    work.write('kop.md', 'Tekst.\n\n# Kop\n\nMeer.\n');
    const replies = ['Een eigen tekst', 'kop.md', '?back', 'Weglaten', 'Dan niet.'];
    const { shown } = await work.answer(replies, { ...known, row: 'scope' });
    expect(shown.join('\n')).toContain('De eigen tekst is leeg of heeft een kop.');
    expect(work.decisions().decisions).toMatchObject([{ choose: 'leave-out', why: 'Dan niet.' }]);
  });

  test('says how much more of the texts there is, and with which key', async () => {
    const work = mergingSchools();
    const { shown } = await work.answer([null], { ...known, row: 'devices' });
    expect(shown[1]).toMatch(/… nog \d+ regels: lees verder met →/);
  });

  test('that is not there is named with those that are', async () => {
    const work = mergingSchools();
    await expect(work.answer([], { ...known, row: 'vrienden' })).rejects.toThrow(
      'Het onderwerp vrienden is er niet. Kies achter --row uit:\n- purpose_value (Doel en betekenis)',
    );
  });
});

describe('what only one school regulates', () => {
  test('is one list: what is ticked goes along, the rest is left out or asked', async () => {
    const work = mergingSchools();
    const replies = ['nee', ['recording', 'scope'], 'ja', null];
    const { shown, initials } = await work.answer(replies, { ...known, sector: 'po' });
    expect(initials[1]).toEqual(null);
    expect(shown[2]).toContain('[ ] ');
    expect(shown[3]).toMatch(/Deze \d+ onderwerpen kruiste u niet aan\. Laat u die weg\?/);
    const chosen = work.decisions().decisions?.map(({ about, choose }) => [about.row, choose]);
    expect(chosen).toContainEqual(['scope', [{ take: 'basisschool-de-waterklok' }]]);
    expect(chosen?.filter(([, choose]) => choose === 'leave-out').length).toBeGreaterThan(3);
  });

  test('one list is undone by ticking anew', async () => {
    const work = mergingSchools();
    const replies = ['nee', ['scope'], back, [], null];
    await work.answer(replies, { ...known, sector: 'po' });
    const on = work.decisions().decisions?.filter(({ about }) => about.row === 'scope');
    expect(on?.map(({ choose }) => choose)).toEqual([
      [{ take: 'basisschool-de-waterklok' }],
      'leave-out',
    ]);
  });
});

describe('on the way', () => {
  test('an interruption loses nothing, and the next run goes on where it was', async () => {
    const work = mergingSchools();
    const first = await work.answer([...start, 'Weglaten', 'Kort.', later, null]);
    expect(first.code).toBe(130);
    expect(first.stderr).toContain(
      'Gestopt. Over 1 van de 29 onderwerpen is besloten; dat staat in decisions.yaml. Verder gaan: akkoord harmonize\n',
    );
    const before = work.read('decisions.yaml');
    const next = await work.answer(['Wij', [], 'nee', null]);
    const subjectOf = (page = '') => page.split('\n').find((line) => line.includes('wat komt er'));
    expect(subjectOf(next.shown.at(-1))).toBe(subjectOf(first.shown.at(-2)));
    expect(work.read('decisions.yaml')).toBe(before);
  });

  test('an interruption in the middle of a subject decides nothing on it', async () => {
    const work = mergingSchools();
    const { code } = await work.answer([...start, 'Weglaten', null]);
    expect([code, work.decisions().decisions]).toEqual([130, null]);
  });

  test('one goes back to what was decided, and decides anew', async () => {
    const work = mergingSchools();
    const replies = [...start, 'Weglaten', 'Kort.', back, later, back, '0', 'Toch wel.', null];
    const { shown, initials } = await work.answer(replies);
    expect(shown.join('\n')).toContain(
      'Hierover is besloten:\n- Wij (2026-11-21): weglaten. Waarom: Kort.',
    );
    expect(initials.at(-3)).toMatch(/^\d$/);
    const { decisions } = work.decisions();
    expect(decisions?.map(({ why }) => why)).toEqual(['Kort.', 'Toch wel.']);
    expect(decisions?.[1]?.supersedes).toEqual([decisions?.[0]?.id]);
  });

  test('words, questions of the model and other subjects follow', async () => {
    const work = mergingSchools();
    await nearlyDone(work);
    const all = ['[ { model: devices/inleveren }, { model: devices/afgeven-en-bewaren } ]'];
    work.decide(
      `  - about: { row: devices }\n    choose: ${all[0]}\n    by: Wij\n    on: 2026-03-10\n    why: Rust.\n`,
    );
    const begun = await work.answer(['Wij', null]);
    expect(begun.shown.at(-1)).toMatch(/^Tot slot: vraag 1 van 1\n/);
    const replies = ['Wij', 'de vertrouwenspersoon', 'ja', later, null];
    const { code, shown } = await work.answer(replies);
    expect(code).toBe(130);
    expect(shown.join('\n')).toContain('Het model regelt nog 9 onderwerpen');
    expect(shown.at(-1)).toMatch(/^Extra onderwerp \d van \d+\n/);
  });

  test('as many questions come as are told', async () => {
    const work = mergingSchools();
    await nearlyDone(work);
    const { shown, left, code } = await work.answer(['Wij', later, 'nee', '?done']);
    expect([code, left]).toEqual([0, []]);
    expect(shown[0]?.replace(/\s+/g, ' ')).toContain(`Er zijn nu ${shown.length - 1} vragen.`);
  });

  test('clauses that do not go together are asked, and one goes', async () => {
    const work = mergingSchools();
    work.write(
      'een.md',
      '1. Kwetsende berichten wist een leerling meteen.\n2. Leerlingen mogen niet schelden.\n',
    );
    work.write('twee.md', '1. Wie online wordt gepest, bewaart de berichten als bewijs.\n');
    const given = ['een.md', 'twee.md'];
    const replies = [['misuse', 'report_procedure', 'other-1'], '0', null];
    const options = { ...known, sector: 'po', strategy: 'strictest' } as const;
    const { shown, code } = await work.answer(replies, options, given);
    expect(code).toBe(130);
    expect(shown.join('\n')).toContain('gaan misschien niet samen');
    expect(work.decisions().decisions?.at(-1)?.choose).toBe('leave-out');
  });

  test('at the end one sees what is done, and the next step', async () => {
    const work = mergingSchools();
    await nearlyDone(work);
    work.decide(
      '  - about: { row: scope }\n    choose: leave-out\n    by: Samira\n    on: 2026-03-11\n    why: Dubbel.\n',
    );
    work.decide(byHand('answer: meldpunt', 'de vertrouwenspersoon'));
    const { code, stdout } = await work.answer([]);
    expect(code).toBe(0);
    expect(stdout).toContain('Over 29 van de 29 onderwerpen is besloten.');
    const flat = stdout.replace(/\s+/g, ' ');
    expect(flat).toContain('Alles is besloten.');
    expect(flat).toContain('schrijft u met: akkoord harmonize -o nieuw.md');
  });
});

test('nothing is asked with --no-ask, --json, --accept or without a terminal', async () => {
  const work = mergingSchools();
  const runs = [{ ask: false }, { json: true }, { accept: 'agreed', by: 'Wij' }] as const;
  for (const options of runs) {
    const { code } = await work.answer([], options, files);
    expect(code).toBe(0);
  }
});
