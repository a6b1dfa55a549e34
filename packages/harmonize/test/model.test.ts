import { describe, expect, test } from 'vitest';
import { agendaFor, type Choice, harmonize } from '../src/index.ts';
import { chosen, decided, harmonized, inputOf, linesOf, rowOf } from './harmonized.ts';
import { optionLabel, told, toldOpen, toldProblems } from './told.ts';

const texts = {
  eik: '1. Leerlingen mogen niet schelden.',
  beuk: '1. Leerlingen mogen niet dreigen.\n2. Leerlingen leveren hun telefoon in bij het begin van de dag.',
};
const locker: Choice = [{ model: 'devices/kluis' }];

/** The options of a row as `label: what they choose`. */
function optionsOf(key: string, input = inputOf(texts)): string[] {
  return rowOf(input, key).options.map(
    (option) => `${optionLabel(option)}: ${JSON.stringify(option.choose)}`,
  );
}

describe('options', () => {
  test('are the text of each source, the ways of the model, a text of one’s own, and nothing', () => {
    expect(optionsOf('misuse')).toEqual([
      'De tekst van De Eik: [{"take":"eik"}]',
      'De tekst van De Beuk: [{"take":"beuk"}]',
      'Het model: Verboden gedrag: [{"model":"misuse/verboden"}]',
      'Een eigen tekst: null',
      'Weglaten: "leave-out"',
    ]);
  });

  test('show the texts with their places, and lists with their points', () => {
    const [eik, , model] = rowOf(inputOf(texts), 'misuse').options;
    expect(eik?.text).toBe('1: Leerlingen mogen niet schelden.');
    expect(model).toMatchObject({
      text: 'Verboden is:\n- schelden;\n- dreigen.',
      why: 'Dat is duidelijk.',
    });
  });

  test('hold every alternative of the model, and say what it still has to know', () => {
    const options = rowOf(inputOf(texts), 'devices').options;
    expect(options.slice(1, 3)).toEqual([
      {
        choose: locker,
        code: 'model',
        data: { position: 'Telefoon in de kluis' },
        text: 'Een telefoon ligt in de kluis. Zie nummer ….\nNa [aantal] dagen krijgt u hem terug.',
        why: 'Dat is duidelijk.',
        missing: ['dagen'],
      },
      {
        choose: [{ model: 'devices/thuis' }],
        code: 'model',
        data: { position: 'Telefoon thuis' },
        text: 'Een telefoon blijft thuis.',
        why: 'Dat is duidelijk.',
      },
    ]);
  });

  test('hold only the alternative that an answer points to', () => {
    const input = chosen(inputOf(texts), { answer: 'telefoon' }, 'thuis');
    expect(optionsOf('devices', input).filter((label) => label.startsWith('Het model'))).toEqual([
      'Het model: Telefoon thuis: [{"model":"devices/thuis"}]',
    ]);
  });

  test('hold none that is for another kind of school', () => {
    const ways = (input = inputOf(texts)) =>
      optionsOf('official_channels', input).filter((label) => label.startsWith('Het model'));
    expect(ways()).toEqual([]);
    expect(ways(inputOf(texts, { target: { sector: 'vo' } }))).toHaveLength(1);
  });
});

describe('a text of the model', () => {
  test('has a gap for a value that is missing, and asks for it', () => {
    const result = harmonized(texts, { devices: locker });
    expect(linesOf(result)).toContain('A.2 Na [aantal] dagen krijgt u hem terug.');
    expect(toldOpen(result, 'dagen')).toEqual({
      code: 'answer',
      id: 'dagen',
      question: 'Na hoeveel dagen?',
      state: 'Een gekozen tekst van het model wacht op dit antwoord.',
      topics: [],
    });
  });

  test('shows the answer that was given, and the name of the new school', () => {
    const input = decided(inputOf(texts, { target: { school: 'De Linde' } }), {
      devices: locker,
      decency: [{ model: 'decency/respect' }],
    });
    const result = harmonize(chosen(input, { answer: 'dagen' }, 3));
    expect(linesOf(result)).toContain('B.2 Na 3 dagen krijgt u hem terug.');
    expect(linesOf(result)).toContain(
      'A.1 Op De Linde is iedereen aardig. Een docent leeft dit voor.',
    );
    expect(result.open.filter(({ code }) => code === 'answer')).toEqual([]);
  });

  test('refers to the clause of the model that it means, where that is there', () => {
    const result = harmonized(texts, { devices: locker, misuse: [{ model: 'misuse/verboden' }] });
    expect(linesOf(result)).toContain('B.1 Een telefoon ligt in de kluis. Zie A.1.');
  });

  test('refers to what stands there instead, on the same subject', () => {
    const result = harmonized(texts, {
      devices: locker,
      misuse: [{ own: 'Wees aardig.' }, { take: 'eik' }],
    });
    expect(linesOf(result)).toContain('B.1 Een telefoon ligt in de kluis. Zie A.1.');
  });

  test('has a gap, and a finding, where nothing stands on that subject', () => {
    const result = harmonized(texts, { devices: locker });
    expect(linesOf(result)[0]).toBe('A.1 Een telefoon ligt in de kluis. Zie [nummer].');
    expect(told(result.findings)).toContainEqual({
      ruleId: 'broken-reference',
      message:
        'A.1 verwijst naar ‘Verboden gedrag’, maar die bepaling staat niet in het nieuwe protocol. Haal de verwijzing weg of pas haar aan.',
      clauses: ['sec_A__cl_1'],
    });
  });
});

describe('answers', () => {
  test('that the model does not ask for, or that do not fit, are problems', () => {
    const input = chosen(inputOf(texts), { answer: 'weken' }, 3);
    const { problems } = harmonize(chosen(input, { answer: 'dagen' }, 99));
    expect(toldProblems(problems).map(({ path, message }) => `${path}: ${message}`)).toEqual([
      'weken: Het model kent geen vraag weken. Verbeter de naam.',
      expect.stringMatching(/^dagen: .*9/),
    ]);
  });

  test('on which people differ count for nothing', () => {
    const input = inputOf(texts);
    const one = chosen(input, { answer: 'dagen' }, 3).ledger;
    const other = chosen(input, { answer: 'dagen' }, 4).ledger;
    const both = decided({ ...input, ledger: [...one, ...other] }, { devices: locker });
    expect(harmonize(both).open.map(({ id }) => id)).toContain('dagen');
  });
});

test('what no source regulates is on the agenda after the rest, and nobody has to decide on it', () => {
  const agenda = agendaFor(inputOf(texts));
  const [optional, needed] = [true, false].map((one) =>
    agenda.filter((item) => item.optional === one),
  );
  expect(needed?.map(({ key }) => key)).toEqual(['devices', 'misuse']);
  expect(optional?.map(({ key }) => key)).toContain('governance');
  expect(optional?.[0]).toMatchObject({
    agreement: 'same',
    clauses: [],
    references: [],
    row: null,
  });
});
