import { footnotesOf, ownText } from '@akkoord/clause';
import { describe, expect, test } from 'vitest';
import { type Choice, type Harmonization, harmonize } from '../src/index.ts';
import { chosen, clauseWith, decided, inputOf, linesOf, take } from './harmonized.ts';
import { findingMessage, toldOpen, toldProblems } from './told.ts';

const texts = {
  eik: `# A. Regels

1. Leerlingen mogen in de les geen telefoon gebruiken, zie B.2.[^1]

[^1]: Zie ook punt B.1. De docent beslist.

# B. Pesten

1. Leerlingen mogen niet schelden op social media.
2. Leerlingen mogen niet pesten. De docent van De Eik let daarop.
`,
  beuk: '1. Leerlingen mogen niet pesten of treiteren op sociale media. De leraar van De Beuk let daarop.',
};
const base = inputOf(texts);

/** Decide on the rules and the bullying. */
function result(misuse: Choice, words: Readonly<Record<string, string>> = {}): Harmonization {
  const input = decided(base, { lesson_use: take('eik'), misuse });
  return harmonize(
    Object.entries(words).reduce((before, [term, word]) => chosen(before, { term }, word), input),
  );
}

function noteOf({ tree }: Harmonization): string {
  return footnotesOf(tree).map(ownText).join(' ');
}

/** What was done with the clause on phones. */
function changeOf(one: Harmonization): string | undefined {
  return clauseWith(one, 'Leerlingen mogen in de les').data?.provenance?.[0]?.change;
}

const broken = ({ findings }: Harmonization) =>
  findings.filter(({ ruleId }) => ruleId === 'broken-reference').map(findingMessage);

describe('a reference', () => {
  test('means the same clause at its new place, also in a footnote', () => {
    const one = result(take('eik', 'B.2', 'B.1'));
    expect(linesOf(one).at(-1)).toBe(
      'B.1 Leerlingen mogen in de les geen telefoon gebruiken, zie A.1.',
    );
    expect(noteOf(one)).toBe('Zie ook punt A.2. De docent beslist.');
    expect(changeOf(one)).toBe('overgenomen; ‘B.2’ werd ‘A.1’; ‘punt B.1’ werd ‘punt A.2’');
    expect(broken(one)).toEqual([]);
  });

  test('means what came in the place of its clause', () => {
    const one = result(take('beuk'));
    expect(linesOf(one).at(-1)).toContain('zie A.1.');
    expect(broken(one)).toEqual([]);
  });

  test('that leads nowhere stays, and is a finding', () => {
    const one = result('leave-out');
    expect(linesOf(one)).toEqual([
      'A.1 Leerlingen mogen in de les geen telefoon gebruiken, zie B.2.',
    ]);
    expect(broken(one)).toEqual([
      'A.1 verwijst naar ‘B.2’, maar die bepaling staat niet in het nieuwe protocol. Haal de verwijzing weg of pas haar aan.',
      'A.1 verwijst naar ‘punt B.1’, maar die bepaling staat niet in het nieuwe protocol. Haal de verwijzing weg of pas haar aan.',
    ]);
    expect(one.findings.find(({ ruleId }) => ruleId === 'broken-reference')?.clauses).toEqual([
      'sec_A__cl_1',
    ]);
  });

  test('to what nobody decided on leads nowhere as yet', () => {
    const open = harmonize(decided(base, { lesson_use: take('eik') }));
    expect(broken(open)).toHaveLength(2);
  });
});

describe('a word', () => {
  test('is asked for where texts differ, with who uses what', () => {
    const { terms, open } = result(take('beuk'));
    expect(terms.map(({ id, chosen: word }) => [id, word])).toEqual([
      ['media', null],
      ['teacher', null],
      ['school', null],
    ]);
    expect(terms[1]?.variants.map(({ id, counts }) => [id, counts])).toEqual([
      ['docent', [{ source: 'eik', count: 2 }]],
      ['leraar', [{ source: 'beuk', count: 1 }]],
      ['leerkracht', []],
    ]);
    expect(toldOpen({ open }, 'teacher')).toEqual({
      code: 'term',
      id: 'teacher',
      question: 'Hoe noemt u wie lesgeeft?',
      state: 'De teksten gebruiken: docent; leraar.',
      topics: [],
    });
  });

  test('that was chosen stands everywhere, and each clause says what was changed', () => {
    const one = result([...take('eik', 'B.1', 'B.2'), ...take('beuk')], {
      media: 'sociale_media',
      teacher: 'leerkracht',
      school: 'de school',
    });
    expect(linesOf(one)).toEqual([
      'A.1 Leerlingen mogen niet schelden op sociale media.',
      'A.2 Leerlingen mogen niet pesten. De leerkracht van de school let daarop.',
      'A.3 Leerlingen mogen niet pesten of treiteren op sociale media. De leerkracht van de school let daarop.',
      'B.1 Leerlingen mogen in de les geen telefoon gebruiken, zie A.2.',
    ]);
    expect(noteOf(one)).toBe('Zie ook punt A.1. De leerkracht beslist.');
    expect(clauseWith(one, 'Leerlingen mogen niet pesten.').data?.provenance?.[0]?.change).toBe(
      'overgenomen; ‘docent’ werd ‘leerkracht’; ‘De Eik’ werd ‘de school’',
    );
    expect(one.findings.map(({ ruleId }) => ruleId)).not.toContain('two-names');
    expect(one.open.filter(({ code }) => code === 'term')).toEqual([]);
  });

  test('can stay as each school has it, and is then no open question', () => {
    const one = result(take('beuk'), { teacher: 'keep', media: 'keep', school: 'keep' });
    expect(linesOf(one)[0]).toContain('De leraar van De Beuk');
    expect(one.open.filter(({ code }) => code === 'term')).toEqual([]);
  });

  test('that nobody knows is a problem, and changes nothing', () => {
    const one = result(take('beuk'), { teacher: 'juf', teachr: 'docent', board: 'bestuur' });
    expect(toldProblems(one.problems)).toEqual([
      {
        path: 'teacher',
        message: 'juf kan hier niet. Kies uit: docent, leraar, leerkracht, keep.',
      },
      {
        path: 'teachr',
        message:
          'Over teachr hoeft niets besloten te worden, of die naam klopt niet. Kies uit: media, teacher, school.',
      },
    ]);
    expect(linesOf(one)[0]).toContain('De leraar');
  });

  test('on which two people differ is open', () => {
    const ledgers = ['docent', 'leraar'].map(
      (word) => chosen(base, { term: 'teacher' }, word).ledger,
    );
    const { terms } = harmonize({ ...base, ledger: ledgers.flat() });
    expect(terms.find(({ id }) => id === 'teacher')?.chosen).toBeNull();
  });

  test('two words where none was chosen are a finding', () => {
    const { findings } = result([...take('eik'), ...take('beuk')]);
    const names = findings.filter(({ ruleId }) => ruleId === 'two-names');
    expect(names.map((finding) => findingMessage(finding).split(':')[0])).toEqual([
      'Voor sociale media staan er 2 woorden',
      'Voor wie lesgeeft staan er 2 woorden',
      'Er staan namen van verschillende scholen',
    ]);
  });
});
