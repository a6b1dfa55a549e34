import { copyFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { approvalFolder, requestData } from './approval-work.ts';

const folder = () => {
  const work = approvalFolder();
  const data = (name: string, text: string) => writeFileSync(join(work.cwd, name), text);
  const take = async (...argv: string[]) => {
    const { code, stderr } = await work.run('approval', ...argv);
    expect(code, stderr).toBe(0);
    return stderr.replace(/\s+/gu, ' ');
  };
  const refuse = async (...argv: string[]) => {
    const { code, stderr } = await work.run('approval', ...argv);
    expect(code, stderr).toBe(2);
    return stderr.replace(/\s+/gu, ' ');
  };
  const show = async () =>
    (await work.run('approval', 'show', 'p.md')).stdout.replace(/\s+/gu, ' ');
  return { ...work, data, take, refuse, show };
};
const by = ['--by', 'de secretaris'];
const adoption = [
  'adopt',
  'p.md',
  '--by',
  'het bestuur',
  '--on',
  '2026-05-01',
  '--effective-from',
  '2026-08-01',
  '--evaluate-by',
  '2029-05-01',
];
const decide = (body: string, decision: string, ...more: string[]) => [
  'decide',
  'p.md',
  '--raad',
  body,
  '--besluit',
  decision,
  '--op',
  '2026-04-02',
  ...by,
  ...more,
];

test('the reglement that was read and the term in it are kept, and the day follows', async () => {
  const { data, take, refuse, show, read } = folder();
  data(
    'verzoek.yaml',
    `${requestData.replace(/respondBy: .*\n/u, '')}reglement: { naam: Reglement MR, datum: 2024-08-01, gelezen-op: 2026-02-20 }
termijn: { artikel: artikel 14, weken: 6, vakanties: tellen-niet-mee }
`,
  );
  const line = ['request', 'p.md', '--gegevens', 'verzoek.yaml'];
  expect(await refuse(...line)).toContain('De dag waarop de raad uiterlijk reageert ontbreekt.');
  expect(await refuse(...line, '--reactie-voor', '2026-04-01')).toContain('12-04-2026');
  const told = await take(...line, '--vakantieweken', '1');
  expect(told).toContain('Reactie uiterlijk 19 april 2026: dat volgt uit de termijn');
  expect(told).not.toContain('Niet vastgelegd');
  expect(read('p.md')).toContain('respondBy: 2026-04-19');
  const shown = await show();
  expect(shown).toContain(
    'Gelezen reglement: Reglement MR; van 1 augustus 2024; gelezen op 20 februari 2026',
  );
  expect(shown).toContain(
    'Termijn: 6 weken; artikel 14 van het reglement; schoolvakanties tellen niet mee (1 week); dus tot en met 19 april 2026',
  );
  expect(shown).not.toContain('welk reglement is gelezen');
});

test('what nobody told is shown as unknown', async () => {
  const { data, take, show } = folder();
  data('verzoek.yaml', requestData);
  expect(await take('request', 'p.md', '--data', 'verzoek.yaml')).toContain(
    'Niet vastgelegd: welk medezeggenschapsreglement u las, en wanneer.',
  );
  const shown = await show();
  expect(shown).toContain('Niet vastgelegd -');
  expect(shown).toContain('· welk reglement is gelezen');
  expect(shown).toContain('· waarop de reactiedatum rust');
});

test('conditions are met one by one before the text can be adopted', async () => {
  const { data, take, refuse, show } = folder();
  data('verzoek.yaml', requestData);
  await take('request', 'p.md', '--data', 'verzoek.yaml');
  const more = ['--voorwaarden', 'een ouderavond', '--voorwaarden', 'een evaluatie'];
  const meeting = ['--vergadering', '2026-04-01', '--voorzitter', 'M. de Wit'];
  await take(...decide('mr', 'instemming-onder-voorwaarden', ...more, ...meeting));
  await take(...decide('pmr', 'instemming'));
  expect(await refuse(...adoption, '--motivation', 'Dat doen wij.')).toContain(
    'stemt alleen in als is voldaan aan: ‘een ouderavond’ en ‘een evaluatie’.',
  );
  expect(await show()).toContain('vergadering van 1 april 2026, voorzitter M. de Wit');
  const met = ['fulfil', 'p.md', '--raad', 'mr', '--op', '2026-04-10', ...by];
  expect(await refuse(...met, '--hoe', 'Die is gehouden.')).toContain('1. een ouderavond');
  await take(...met, '--voorwaarde', '1', '--hoe', 'Die is gehouden.');
  expect(await refuse(...adoption)).toContain('alleen in als is voldaan aan: ‘een evaluatie’.');
  expect(await take(...met, '--hoe', 'Die staat gepland.')).toContain('akkoord approval adopt');
  await take(...adoption);
  const shown = await show();
  expect(shown).toContain(
    'aan ‘een ouderavond’ is voldaan, volgens de secretaris op 10 april 2026: Die is gehouden.',
  );
  expect(shown).toContain('artikel 32 lid 3 WMS); zonder tijdig bericht aan de raad begint');
});

test('conditions in a file may be a list', async () => {
  const { data, take, refuse } = folder();
  data('verzoek.yaml', requestData);
  await take('request', 'p.md', '--data', 'verzoek.yaml');
  data(
    'besluit.yaml',
    `raad: mr
besluit: instemming-onder-voorwaarden
op: 2026-04-02
voorwaarden: [een ouderavond, een evaluatie]
vergadering: { on: 2026-04-01, voorzitter: M. de Wit }
door: de secretaris
`,
  );
  await take('decide', 'p.md', '--data', 'besluit.yaml');
  expect(
    await refuse('fulfil', 'p.md', '--body', 'mr', '--how', 'Ja.', '--on', '2026-04-10', ...by),
  ).toContain('1. een ouderavond; 2. een evaluatie');
});

test('a ruling comes in the place of consent, and nothing says that the council consented', async () => {
  const { data, take, refuse, show, run } = folder();
  data('verzoek.yaml', requestData);
  await take('request', 'p.md', '--data', 'verzoek.yaml');
  await take(...decide('mr', 'instemming'));
  await take(...decide('pmr', 'geen-instemming', '--redenen', 'Te streng.'));
  expect(await refuse(...adoption)).toContain('akkoord approval ruling');
  expect(await show()).toContain('artikel 32 lid 1 WMS');
  data(
    'uitspraak.yaml',
    `raad: pmr
uitspraak: toestemming
commissie: de LCG WMS
zaaknummer: 108123
op: 2026-04-20
bekend-op: 2026-04-21
door: de bestuurssecretaris
`,
  );
  const told = await take('ruling', 'p.md', '--gegevens', 'uitspraak.yaml');
  expect(told).toContain('De raad heeft niet ingestemd.');
  const before = await show();
  expect(before).toContain(
    'Status: Toestemming van de geschillencommissie in plaats van instemming',
  );
  expect(before).toContain('21 mei 2026 beroep bij de Ondernemingskamer');
  await take(...adoption);
  await take(
    'ruling',
    'p.md',
    '--raad',
    'pmr',
    '--beroep',
    'ingesteld',
    '--beroep-op',
    '2026-05-10',
    ...by,
  );
  await take('notice', 'p.md', '--op', '2026-05-12', ...by);
  const shown = await show();
  expect(shown).toContain(
    'de LCG WMS gaf toestemming om het besluit zonder deze instemming te nemen, op 20 april 2026 (zaak 108123); aan de partijen bekend op 21 april 2026; beroep ingesteld (10 mei 2026)',
  );
  expect(shown).toContain('Schriftelijk bericht aan de raad: 12 mei 2026');
  expect(shown).not.toMatch(/PMR[^.;]{0,40}: instemming (?:verleend|verkregen)/u);
  const verified = await run('verify', 'p.md');
  expect(verified.code, verified.stdout).toBe(0);
});

test('a right from the reglement holds until its end; then the law holds again, and that is told', async () => {
  const { data, take, refuse, show } = folder();
  const converted = (until: string) =>
    requestData.replace(
      /\s+- \{ body: pmr.*\n/u,
      `
  - raad: pmr
    recht: advies
    grond: "WMS art. 12, onder m"
    peildatum: 2025-08-01
    klopt: ja
    volgens-reglement: { artikel: artikel 9, soort: omgezet, tot: ${until}, volgens-wet: { raad: pmr, recht: instemming } }
`,
    );
  data('lang.yaml', converted('2029-01-01'));
  expect(await refuse('request', 'p.md', '--data', 'lang.yaml')).toContain('hoogstens twee jaar');
  data('voorbij.yaml', converted('2026-02-01'));
  expect(await take('request', 'p.md', '--data', 'voorbij.yaml')).toContain(
    'Het reglement (artikel 9) gaf een ander recht, maar dat is afgelopen (artikel 25 lid 2 WMS). Nu geldt: instemming van de personeelsgeleding van de MR (PMR).',
  );
  expect(await show()).toContain(
    'reglement, artikel 9 (artikel 24 lid 2 WMS) gaf tot en met 1 februari 2026 advies van de personeelsgeleding van de MR (PMR); nu geldt weer de wet',
  );
  await take('undo', 'p.md', '--on', '2026-03-02', ...by);
  data('geldt.yaml', converted('2026-04-15').replace('on: 2026-03-01', 'on: 2026-03-02'));
  await take('request', 'p.md', '--data', 'geldt.yaml');
  expect(await show()).toContain('15 april 2026 tot en met deze dag komt het recht van');
  await take(...decide('mr', 'instemming'));
  await take(...decide('pmr', 'positief-advies'));
  expect(await refuse(...adoption)).toContain('Nu geldt weer de wet.');
});

test('a consultation is kept with what is known of it', async () => {
  const { take, refuse, show } = folder();
  expect(await refuse('consult', 'p.md', '--wie', 'buren', '--op', '2026-02-01', ...by)).toContain(
    'Kies uit parents (ouders)',
  );
  await take(
    'consult',
    'p.md',
    '--wie',
    'ouders',
    '--op',
    '2026-02-01',
    ...by,
    '--aanleiding',
    'vrijwillig',
    '--hoe',
    'Een enquête.',
    '--uitkomst',
    'Ruim voor.',
  );
  await take('consult', 'p.md', '--wie', 'leerlingen', '--op', '2026-02-03', ...by);
  const shown = await show();
  expect(shown).toContain(
    'Geraadpleegd: ouders: 1 februari 2026, door de secretaris; uit vrije wil; Een enquête.; uitkomst: Ruim voor.',
  );
  expect(shown).toContain(
    '3 februari 2026, door de secretaris; of de wet dit vraagt, is niet vermeld',
  );
});

test('nothing is adopted on a decision that was altered by hand', async () => {
  const { cwd, data, take, refuse, read } = folder();
  data('verzoek.yaml', requestData);
  await take('request', 'p.md', '--data', 'verzoek.yaml');
  await take(...decide('mr', 'withheld', '--redenen', 'te streng'));
  await take(...decide('pmr', 'instemming'));
  expect(await refuse(...adoption)).not.toContain('spreekt zichzelf tegen');
  writeFileSync(join(cwd, 'p.md'), read().replaceAll('decision: withheld', 'decision: consent'));
  const altered = read();
  expect(await refuse(...adoption)).toContain('spreekt zichzelf tegen');
  expect(read()).toBe(altered);
});

test.each(['po', 'vo'])('in %s the law says whether pupils are in the council', async (sector) => {
  const { data, take, refuse, read } = folder();
  data('verzoek.yaml', requestData);
  const line = ['request', 'p.md', '--data', 'verzoek.yaml', '--sector', sector];
  expect(await refuse(...line, '--leerlingen-in-raad', 'ja')).toContain('bepaalt de wet het');
  await take(...line);
  expect(read()).not.toContain('pupilsInCouncil');
});

test('in a school with so, whether pupils are in the council is asked, and kept', async () => {
  const { cwd, read, take, refuse, show } = folder();
  const text = read().replace('  name: De Wilg', '  name: De Wilg\n  sector: so');
  const rule =
    '1. De school vraagt aan ouders van leerlingen onder de 16 jaar toestemming voor foto’s.\n';
  writeFileSync(join(cwd, 'p.md'), text.replace(/1\. Leerlingen.*\n/u, rule));
  writeFileSync(join(cwd, 'verzoek.yaml'), requestData.replace(/rights:[\s\S]*/u, ''));
  const line = ['request', 'p.md', '--data', 'verzoek.yaml', '--confirm-rights'];
  expect(await refuse(...line)).toContain('of er naast ouders ook leerlingen in de raad zitten');
  expect(await refuse(...line, '--leerlingen-in-raad', 'soms')).toContain('Kies uit ja of nee.');
  await take(...line, '--leerlingen-in-raad', 'ja');
  expect(read()).toContain('pupilsInCouncil: true');
  expect(read()).toContain('body: olmr');
  expect(read()).not.toContain('body: omr');
  expect(await show()).toContain('Leerlingen in de raad: ja, met de ouders');
});

/**
 * Written by version 0 as it was before conditions were met one by one and before sections were named by a deelraad: a
 * condition that is answered in the motivation, and a section that the history calls one of the MR.
 */
test('a file of an older version holds, and can be taken further', async () => {
  const { cwd, run, take, refuse, show } = folder();
  copyFileSync(join(import.meta.dirname, 'fixtures/ouder-bestand.md'), join(cwd, 'p.md'));
  const verified = async () => (await run('verify', 'p.md')).code;
  expect(await verified()).toBe(0);
  expect(await show()).toContain('instemming van personeelsgeleding van de deelraad');
  const checked = (await run('verify', 'p.md')).stdout.replace(/\s+/gu, ' ');
  expect(checked).toContain('door de personeelsgeleding van de deelraad van Obs De Lijsterbes');
  expect(checked).not.toContain('MR');
  await take('undo', 'p.md', ...by, '--on', '2026-05-12');
  expect(await verified()).toBe(0);
  expect(await show()).toContain(
    'Status: Instemming alleen onder voorwaarden; niet vastgelegd dat daaraan is voldaan',
  );
  const again = [...adoption];
  again[again.indexOf('2026-05-01')] = '2026-05-20';
  expect(await refuse(...again, '--motivation', 'Staat gepland.')).toContain('evaluatie’');
  await take(
    'fulfil',
    'p.md',
    '--raad',
    'deelraad',
    '--hoe',
    'Staat gepland.',
    '--op',
    '2026-05-14',
    ...by,
  );
  await take(...again);
  expect(await verified()).toBe(0);
});
