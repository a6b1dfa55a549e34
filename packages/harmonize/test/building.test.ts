import { clausesOf } from '@akkoord/clause';
import { describe, expect, test } from 'vitest';
import { type Harmonization, harmonize } from '../src/index.ts';
import {
  chosen,
  clauseWith,
  decided,
  harmonized,
  headingsOf,
  inputOf,
  linesOf,
  sourceOf,
  tableOf,
  take,
} from './harmonized.ts';
import { smallModel } from './model.ts';
import { item, sourceOf as referring } from './referring-protocol.ts';
import { toldProblems, toMarkdown } from './told.ts';

const texts = {
  eik: '1. Leerlingen mogen in de les geen telefoon gebruiken.\n2. Leerlingen mogen niet schelden.',
  beuk: '1. Leerlingen mogen niet dreigen.\n\n# Bloemen\n\n1. Onze tuin is groen.',
};
const all = { lesson_use: take('eik'), misuse: [...take('beuk'), ...take('eik')] };

/** Show the body of the result, without ids. */
function bodyOf({ tree }: Harmonization): string {
  const body = toMarkdown(tree).split('\n---\n')[1] ?? '';
  return body.replaceAll(/ <!-- #\S+ -->/g, '');
}

describe('the order', () => {
  test('is that of the model, and within a subject that of the choice', () => {
    const result = harmonized(texts, all);
    expect(linesOf(result)).toEqual([
      'A.1 Leerlingen mogen niet dreigen.',
      'A.2 Leerlingen mogen niet schelden.',
      'B.1 Leerlingen mogen in de les geen telefoon gebruiken.',
    ]);
    expect(headingsOf(result)).toEqual([
      'A Gedrag',
      'B Telefoons',
      'C Beheer',
      'D Nog te besluiten',
    ]);
  });

  test('puts what the model does not know under a heading of its own', () => {
    const result = harmonized(texts, { ...all, 'other-1': take('beuk') });
    expect(headingsOf(result)).toContain('D Overige afspraken');
    expect(linesOf(result).at(-1)).toBe('D.1 Onze tuin is groen.');
    expect(clauseWith(result, 'Onze tuin').wId).toBe('other-1');
  });

  test('has a clause that is chosen twice once, where it was chosen first', () => {
    const result = harmonized(texts, {
      misuse: [...take('beuk'), ...take('eik'), ...take('beuk')],
    });
    expect(linesOf(result)).toHaveLength(2);
  });
});

describe('numbers', () => {
  test.each([
    ['{ sections: letters, clauses: per-section }', ['A.1', 'A.2', 'B.1'], 'C'],
    ['{ sections: digits, clauses: per-section }', ['1.1', '1.2', '2.1'], '3'],
    ['{ sections: none, clauses: throughout }', ['1', '2', '3'], null],
    ['{ sections: letters, clauses: throughout }', ['A.1', 'A.2', 'B.3'], 'C'],
  ])('%s', (numbering, labels, num) => {
    const result = harmonized(texts, all, { template: smallModel(numbering) });
    expect(linesOf(result).map((line) => line.split(' ')[0])).toEqual(labels);
    expect(result.tree.children[2]).toMatchObject({ num, heading: 'Beheer' });
  });

  test('of what is still to be decided go on where those of the rest end', () => {
    const template = smallModel('{ sections: none, clauses: throughout }');
    const { tree } = harmonized(texts, all, { template });
    expect(clausesOf(tree).flatMap(({ num }) => num ?? [])).toEqual(['1', '2', '3', '4', '5', '6']);
  });
});

describe('a list', () => {
  const list = {
    eik: '# Pesten\n\nVerboden is:[^1]\n\n- schelden en pesten;\n- dreigen met geweld.\n\n[^1]: Ook online.',
    beuk: '1. De bel gaat.',
  };

  test('comes with its points', () => {
    expect(bodyOf(harmonized(list, { misuse: take('eik') }))).toContain(
      '1. Verboden is:[^1]\n   - schelden en pesten;\n   - dreigen met geweld.\n\n[^1]: Ook online.',
    );
  });

  test('has its points in the order of its source, and only those that are chosen', () => {
    const [lead, one, two] = ['', '__cl_nn1', '__cl_nn2'].map((end) => `sec_nn1__cl_nn1${end}`);
    const both = harmonized(list, { misuse: take('eik', `${two}`, `${one}`, `${lead}`) });
    expect(linesOf(both)).toEqual([
      'A.1 Verboden is:',
      'A.1 schelden en pesten;',
      'A.1 dreigen met geweld.',
    ]);
    expect(linesOf(harmonized(list, { misuse: take('eik', `${lead}`, `${two}`) }))).toHaveLength(2);
  });

  test('without its opening ends a point as a sentence, and says so', () => {
    const result = harmonized(list, { misuse: take('eik', 'sec_nn1__cl_nn1__cl_nn1') });
    expect(bodyOf(result)).toContain('1. Verboden is:[^1] schelden en pesten.');
    expect(clauseWith(result, 'Verboden is').data?.provenance?.[0]?.change).toBe(
      'overgenomen; ‘;’ werd ‘.’',
    );
  });

  test('without its opening gives each point that opening, with its footnote', () => {
    const point = 'sec_nn1__cl_nn1__cl_nn2';
    const result = harmonized(list, { misuse: take('eik', point) });
    expect(bodyOf(result)).toContain(
      '1. Verboden is:[^1] dreigen met geweld.\n\n[^1]: Ook online.',
    );
    expect(clauseWith(result, 'Verboden is').data?.provenance).toEqual([
      { source: 'eik', clause: 'Pesten, 2e punt', change: 'overgenomen' },
      { source: 'eik', clause: 'Pesten, 1e alinea', change: 'met de aanhef van' },
    ]);
  });

  test('of steps keeps its numbers', () => {
    const eik =
      '# Melden\n\nNa een melding:\n\n<!-- stappen -->\n\n1. De mentor praat met de leerling.\n2. De directeur belt de ouders.';
    const steps = bodyOf(
      harmonized({ eik, beuk: '1. De bel gaat.' }, { report_procedure: take('eik') }),
    );
    expect(steps).toContain(
      '   1. De mentor praat met de leerling.\n   2. De directeur belt de ouders.',
    );
  });
});

test('points that had letters have letters, however many are taken', () => {
  const list = item(
    '1',
    'Verboden zijn:',
    item('a', 'pesten;'),
    item('b', 'schelden;'),
    item('c', 'slaan.'),
  );
  const input = tableOf([referring(list), sourceOf('beuk', '1. De bel gaat.')]);
  const taken = take('de-eik', 'cl_1', 'cl_1__cl_b', 'cl_1__cl_c');
  const result = harmonize(decided(input, { misuse: taken }));
  expect(linesOf(result)).toEqual(['A.1 Verboden zijn:', 'A.1.a schelden;', 'A.1.b slaan.']);
});

describe('a text of one’s own', () => {
  const input = inputOf(texts);

  test('has a clause for each paragraph, with lists and footnotes', () => {
    const own =
      'Wij schelden niet.[^1]\n\nWij spreken af:\n\n- aardig zijn;\n- helpen.\n\n[^1]: Nooit.';
    const result = harmonize(decided(input, { misuse: [{ own }] }));
    expect(bodyOf(result)).toContain(
      '1. Wij schelden niet.[^1]\n\n[^1]: Nooit.\n\n2. Wij spreken af:\n   - aardig zijn;\n   - helpen.\n',
    );
    expect(clauseWith(result, 'helpen').data?.provenance).toEqual([
      { source: 'eigen tekst', change: 'eigen tekst van de werkgroep' },
    ]);
  });

  test.each(['# Kop\n\nTekst.', '<!-- niets -->'])(
    'with a heading or nothing is a problem: %s',
    (own) => {
      const { problems, tree } = harmonize(decided(input, { misuse: [{ own }] }));
      expect(toldProblems(problems)).toEqual([
        {
          path: 'misuse',
          message:
            'De eigen tekst is leeg of heeft een kop. Schrijf alinea’s; een lege regel begint een nieuwe bepaling.',
        },
      ]);
      expect(JSON.stringify(tree)).not.toContain('Kop');
    },
  );

  test('gets the words that were chosen', () => {
    const own = 'De leraar is aardig. De docent ook.';
    const result = harmonize(
      chosen(decided(input, { misuse: [{ own }] }), { term: 'teacher' }, 'docent'),
    );
    expect(linesOf(result)).toEqual(['A.1 De docent is aardig. De docent ook.']);
    expect(clauseWith(result, 'De docent').data?.provenance?.[0]?.change).toBe(
      'eigen tekst van de werkgroep; ‘leraar’ werd ‘docent’',
    );
  });
});

describe('a choice that cannot be followed', () => {
  const input = inputOf({ ...texts, eik: '# A. Regels\n\n1. Leerlingen mogen niet schelden.' });
  test.each([
    ['els', undefined, 'els heeft hier geen tekst. Kies uit: eik, beuk.'],
    ['eik', 'B.9', 'eik heeft hier geen bepaling B.9. Kies uit: sec_A__cl_1 (A.1).'],
  ])('%s %s', (id, clause, message) => {
    const { problems } = harmonize(
      decided(input, { misuse: take(id, ...(clause ? [clause] : [])) }),
    );
    expect(toldProblems(problems)).toEqual([{ path: 'misuse', message }]);
  });

  test('of the model says what there is', () => {
    const messages = ['misuse', 'other-1'].map((row) => {
      const { problems } = harmonize(decided(input, { [row]: [{ model: 'misuse/niets' }] }));
      return toldProblems(problems)[0]?.message;
    });
    expect(messages).toEqual([
      'Het model heeft geen positie misuse/niets. Kies uit: misuse/verboden.',
      'Het model heeft geen positie misuse/niets. Kies uit: een andere tekst.',
    ]);
  });

  test('says where no source speaks', () => {
    const { problems } = harmonize(decided(input, { governance: take('eik') }));
    expect(toldProblems(problems)[0]?.message).toBe(
      'eik heeft hier geen tekst. Kies uit: een tekst van het model of een eigen tekst.',
    );
  });
});

test('a clause keeps its table and all its blocks', () => {
  const eik =
    '1. Leerlingen mogen niet schelden.\n\n   | Wat | Gevolg |\n   | --- | --- |\n   | schelden | gesprek |\n\n   Wie blijft schelden, gaat naar huis.';
  const body = bodyOf(harmonized({ ...texts, eik }, { misuse: take('eik') }));
  expect(body).toContain('| schelden | gesprek |');
  expect(body).toContain('   Wie blijft schelden, gaat naar huis.');
});

test('nothing that was not asked changes: the same input gives the same', () => {
  expect(harmonized(texts, all)).toEqual(harmonized(texts, all));
});

test('a synopsis of other texts, and two sources of one name, are refused', () => {
  const input = inputOf(texts);
  const [first] = input.sources;
  if (!first) throw new TypeError('No source');
  expect(() => harmonize({ ...input, sources: [first] })).toThrow(
    'Expected a synopsis of 1 texts, not 2',
  );
  expect(() => harmonize({ ...input, sources: [first, first] })).toThrow(
    'Expected every source to have an id of its own',
  );
});
