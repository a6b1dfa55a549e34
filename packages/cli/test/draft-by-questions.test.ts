import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { parse, stringify } from 'yaml';
import { draftCommand } from '../src/draft/draft-command.ts';
import { runMain, temporaryFolder, terminalIn } from './run-main.ts';
import { type Reply, scriptedPrompts } from './scripted-prompts.ts';

const next = 'Ja, maak het concept';
const open = '?later';

/** The whole conversation about phones at a secondary school, up to the check page. */
const phones: Reply[] = [
  'vo',
  'een-school',
  'Het Havenlicht',
  'Stichting Havenlicht',
  '0.1',
  'ja',
  'ja',
  'nee',
  'per-les',
  'op-een-plek',
  'de aula',
  open,
  'de receptie',
  'einde-dag',
  'dagelijks-inleveren',
  '3',
  '',
  '1 mei 2028',
  'de website, de schoolgids',
];

async function draft(
  replies: readonly Reply[],
  at: { cwd?: string; output?: string; save?: string } = {},
) {
  const cwd = at.cwd ?? temporaryFolder();
  const { io, said } = terminalIn(cwd);
  const script = scriptedPrompts(replies);
  const options = {
    ...(at.output ? { output: at.output } : {}),
    ...(at.save ? { save: at.save } : {}),
  };
  const code = await draftCommand('mobiele-telefoons', options, io, script.prompts);
  const saved = join(cwd, at.save ?? 'answers.yaml');
  return {
    stderr: said.stderr,
    ...script,
    cwd,
    code,
    answers: existsSync(saved) ? parse(readFileSync(saved, 'utf8')) : null,
  };
}

describe('a conversation', () => {
  test('ends in a draft and in answers that give the same draft', async () => {
    const { code, cwd, answers, stderr, left } = await draft([...phones, next, 'concept.md']);
    expect([code, left]).toEqual([0, []]);
    expect(stderr).toMatch(/^Geschreven: concept.md \(\d+ bepalingen\)/);
    expect(answers).toMatchObject({
      sector: 'vo',
      inlever_dagen: 3,
      ingangsdatum: null,
      evaluatiedatum: '2028-05-01',
      publicatie: ['de website', 'de schoolgids'],
      open: ['uitjes'],
    });
    const text = readFileSync(join(cwd, 'concept.md'), 'utf8');
    expect(text).toContain('# G. Nog te bespreken met de medezeggenschapsraad');
    const again = await runMain(['draft', 'mobiele-telefoons', '--answers', 'answers.yaml'], {
      cwd,
    });
    expect(again).toMatchObject({ code: 0, stdout: text });
  });

  test('counts, says why, and shows what follows from each answer', async () => {
    const { shown } = await draft([...phones.slice(0, 8), null]);
    const page = shown.at(-1);
    expect(page).toMatch(/^Vraag 9 van \d\d tot \d\d\nWaar blijven telefoons op een schooldag\?\n/);
    expect(page).toContain('Waarom wij dit vragen: Landelijk is alleen afgesproken');
    expect(page).toContain("Bij 'thuis of in de kluis, de hele schooldag' staat er:");
    expect(page).toContain('│ Leerlingen laten hun telefoon thuis');
  });

  test('stops at Ctrl-C, keeps the answers, and goes on where it was', async () => {
    const first = await draft([...phones.slice(0, 10), null]);
    expect(first.code).toBe(130);
    expect(first.stderr).toMatch(/^Gestopt; nog niet alle vragen.*answers\.yaml/);
    expect(Object.keys(first.answers)).toHaveLength(10);
    const second = await draft([...phones.slice(10), next, 'concept.html'], { cwd: first.cwd });
    expect(second.shown[1]).toMatch(/U gaat verder waar u was. 10 van de\s(?:1|2)\d vragen/);
    expect(second.code).toBe(0);
    expect(readFileSync(join(first.cwd, 'concept.html'), 'utf8')).toContain('Het Havenlicht');
  });

  test('that is stopped at once saves nothing', async () => {
    const { code, stderr, answers } = await draft([null]);
    expect([code, stderr, answers]).toEqual([130, 'Gestopt. Er is niets bewaard.\n', null]);
  });

  test('goes back, with the earlier answer filled in', async () => {
    const { answers, initials } = await draft([
      'po',
      '?back',
      'vo',
      'een-school',
      '',
      'Zee',
      '?back',
      null,
    ]);
    expect(answers).toEqual({ sector: 'vo', bereik: 'een-school', schoolnaam: 'Zee' });
    expect(initials).toEqual([null, null, 'po', null, null, '', null, 'Zee']);
  });

  test('refuses what does not fit', async () => {
    const { shown } = await draft([...phones.slice(0, 15), 'veel', '9', '3', null]);
    const told = shown.filter((text) => text.includes('Geef een heel getal van 1 tot en met 5.'));
    expect(told).toHaveLength(2);
  });

  test('ends on a page where each answer can be changed', async () => {
    const { answers, shown } = await draft([...phones, 'bewaren', 'inleveren', next, 'concept.md']);
    expect(answers).toMatchObject({ bewaren: 'inleveren' });
    expect(answers).not.toHaveProperty('pauze');
    const page = shown.find((text) => text.startsWith('Kloppen deze antwoorden?'));
    expect(page).toContain('Wijzigen: Hoe heet de school? Het Havenlicht');
    expect(page).toMatch(/Nog te bespreken met de MR:\n- Welke regels gelden/);
  });

  test('can be stopped on that page, and where it asks for a file', async () => {
    expect(await draft([...phones, null])).toMatchObject({ code: 130 });
    const { code, stderr } = await draft([...phones, next, null]);
    expect([code, stderr]).toEqual([130, expect.stringContaining('alle vragen zijn beantwoord')]);
  });

  test('asks for another file where the first cannot be written', async () => {
    const { shown, code } = await draft([...phones, next, ' ', 'concept.rtf', 'concept.md']);
    expect(shown.at(-2)).toContain('\nTyp de naam van een bestand.\n');
    expect(shown.at(-1)).toMatch(/\nconcept.rtf: Akkoord schrijft geen \.rtf/);
    expect(code).toBe(0);
  });

  test('does not ask for a file that was given', async () => {
    const { code, cwd } = await draft([...phones, next], { output: 'x.md', save: 'mijn.yaml' });
    expect(code).toBe(0);
    expect([existsSync(join(cwd, 'x.md')), existsSync(join(cwd, 'mijn.yaml'))]).toEqual([
      true,
      true,
    ]);
  });
});

describe('the answers file', () => {
  const withAnswers = (content: string) => {
    const cwd = temporaryFolder();
    writeFileSync(join(cwd, 'answers.yaml'), content);
    return cwd;
  };

  test('has each question above its answer', async () => {
    const { cwd } = await draft(['po', null]);
    expect(readFileSync(join(cwd, 'answers.yaml'), 'utf8')).toContain(
      '# Wat voor school is het?\nsector: po\n',
    );
  });

  test('of another template is left alone', async () => {
    await expect(draft([], { cwd: withAnswers('kleur: rood\n') })).rejects.toThrow(
      /answers.yaml: dit zijn geen antwoorden bij mobiele-telefoons \(onbekend: kleur\)/,
    );
  });

  test('that is no list of answers is left alone', async () => {
    await expect(draft([], { cwd: withAnswers('- a\n') })).rejects.toThrow(
      /geen lijst van antwoorden/,
    );
    await expect(draft([], { cwd: withAnswers('a: [\n') })).rejects.toThrow(/geen geldige YAML/);
  });

  test('with an answer that no longer fits asks that one again', async () => {
    const { shown } = await draft([null], { cwd: withAnswers('sector: mbo\n') });
    expect(shown.join('\n')).toMatch(/past niet en wordt opnieuw gevraagd/);
  });
});

test('without a terminal nothing is asked, and the first question is named', async () => {
  const { code, stderr } = await runMain(['draft', 'social-media'], { cwd: temporaryFolder() });
  expect(code).toBe(2);
  expect(stderr).toMatch(
    /Het antwoord op 'sector' ontbreekt: Wat voor school is het\?\n.*--answers/,
  );
});

test('a question with more than one answer: one at least, or not known yet, or back', async () => {
  const cwd = temporaryFolder();
  const example = join(import.meta.dirname, '../../../templates/social-media/answers.example.yaml');
  const { beelddoelen: _, ...rest } = parse(readFileSync(example, 'utf8'));
  writeFileSync(
    join(cwd, 'answers.yaml'),
    stringify({ ...rest, leerlingkanaal: null, media_lessen: null }),
  );
  const replies: Reply[] = [
    [],
    '?back',
    'ja',
    ['website', 'pers'],
    'beelddoelen',
    '?later',
    '?done',
  ];
  const { prompts, shown, initials, left } = scriptedPrompts(replies);
  const code = await draftCommand('social-media', { output: 'x.md' }, terminalIn(cwd).io, prompts);
  expect([code, left]).toEqual([0, []]);
  expect(shown.find((text) => text.includes('Kruis er ten minste één aan.'))).toBeDefined();
  expect(initials.slice(0, 5)).toEqual([null, [], 'ja', null, null]);
  expect(readFileSync(join(cwd, 'x.md'), 'utf8')).toContain('Voor welke doelen vraagt de school');
});
