import { describe, expect, test } from 'vitest';
import { harmonize } from '../src/index.ts';
import { decided, fatesOf, harmonized, inputOf, linesOf, take } from './harmonized.ts';

const no = 'Leerlingen mogen in de les geen telefoon gebruiken.';
const yes = 'Leerlingen mogen in de les hun telefoon gebruiken.';

describe('a clause of a source', () => {
  test('is open while nobody decided', () => {
    const { outcomes } = harmonized({ eik: `1. ${no}`, beuk: `1. ${yes}` });
    expect(outcomes.map(({ fate, into, why }) => [fate, into, why])).toEqual([
      ['open', [], ''],
      ['open', [], ''],
    ]);
  });

  test('is taken where it was chosen, merged where that says the same, replaced where it says another', () => {
    const texts = { eik: `1. ${no}`, beuk: `1. ${no}`, den: `1. ${yes}` };
    const result = harmonized(texts, { lesson_use: take('eik') });
    expect(fatesOf(result, 'eik')).toEqual(['1 taken lesson_use-1']);
    expect(fatesOf(result, 'beuk')).toEqual(['1 merged lesson_use-1']);
    expect(fatesOf(result, 'den')).toEqual(['1 replaced lesson_use-1']);
    expect(new Set(result.outcomes.map(({ why }) => why))).toEqual(new Set(['Zo willen wij het.']));
  });

  test('is merged too where it only calls people or its own school otherwise', () => {
    const result = harmonized(
      {
        eik: '1. De docent let in de les op de telefoon.',
        beuk: '1. De leraar let in de les op de telefoon.',
      },
      { lesson_use: take('eik') },
    );
    expect(fatesOf(result, 'beuk')).toEqual(['1 merged lesson_use-1']);
  });

  test('is left out where that was chosen, or where what was chosen does not answer it', () => {
    const texts = {
      eik: `1. ${no}\n2. In de les ligt een telefoon in de kluis van de leerling, met het geluid uit.`,
      beuk: '1. De bel gaat.',
    };
    const rows = inputOf(texts);
    expect(fatesOf(harmonize(decided(rows, { lesson_use: 'leave-out' })), 'eik')[0]).toBe(
      '1 left-out',
    );
    const own = harmonize(
      decided(rows, { lesson_use: [{ own: 'Onze tuin is groen.' }, { own: 'Wees lief.' }] }),
    );
    expect(fatesOf(own, 'eik')[0]).toBe('1 left-out');
  });

  test('alone in its row is replaced by the one clause that was chosen', () => {
    const result = harmonized(
      { eik: `1. ${no}`, beuk: '1. De bel gaat.' },
      { lesson_use: [{ model: 'lesson_use/uit' }] },
    );
    expect(fatesOf(result, 'eik')).toEqual(['1 replaced lesson_use-1']);
  });
});

describe('a footnote', () => {
  const noted = (text: string, note: string) => `1. ${text}[^1]\n\n[^1]: ${note}`;

  test.each([
    ['one has and the other has not', noted(no, 'Behalve bij een toets.'), `1. ${no}`],
    ['says another thing', noted(no, 'Behalve bij een toets.'), noted(no, 'Ook niet in de gang.')],
  ])('that %s makes another rule of the same words', (_, eik, beuk) => {
    const result = harmonized({ eik, beuk }, { lesson_use: take('beuk') });
    expect(fatesOf(result, 'eik')).toEqual(['1 replaced lesson_use-1']);
  });

  test('that says the same does not', () => {
    const eik = noted(no, 'Behalve bij een toets.');
    const result = harmonized({ eik, beuk: eik }, { lesson_use: take('beuk') });
    expect(fatesOf(result, 'eik')).toEqual(['1 merged lesson_use-1']);
    const beuk = noted(no, 'De docent beslist over een toets.');
    const words = harmonized(
      { eik: beuk.replace('docent', 'leraar'), beuk },
      { lesson_use: take('beuk') },
    );
    expect(fatesOf(words, 'eik')).toEqual(['1 merged lesson_use-1']);
  });
});

describe('an opening sentence', () => {
  const texts = {
    eik: '# Pesten\n\nVerboden is:\n\n- schelden en pesten;\n- dreigen met geweld.',
    beuk: '1. De bel gaat.',
  };

  test('that a point took along stands with it', () => {
    const result = harmonized(texts, { misuse: take('eik', 'sec_nn1__cl_nn1__cl_nn2') });
    expect(linesOf(result)).toEqual(['A.1 Verboden is: dreigen met geweld.']);
    expect(fatesOf(result, 'eik')).toEqual([
      'Pesten, 1e alinea merged misuse-1',
      'Pesten, 1e punt left-out',
      'Pesten, 2e punt taken misuse-1',
    ]);
  });

  test('stands once over more points', () => {
    const points = ['sec_nn1__cl_nn1__cl_nn1', 'sec_nn1__cl_nn1__cl_nn2'];
    const result = harmonized(texts, { misuse: take('eik', ...points) });
    expect(fatesOf(result, 'eik')[0]).toBe('Pesten, 1e alinea taken misuse-1');
  });
});

describe('two rows', () => {
  test('can lean on one clause: it stands once, and answers both', () => {
    const result = harmonized(
      { eik: `1. ${no}`, beuk: '1. Een telefoon gaat bij het begin van de dag in de kluis.' },
      { lesson_use: [{ model: 'lesson_use/uit' }], devices: [{ model: 'lesson_use/uit' }] },
    );
    expect(linesOf(result)).toEqual(['A.1 In de les is de telefoon uit.']);
    expect(fatesOf(result, 'eik')).toEqual(['1 replaced lesson_use-1']);
    expect(fatesOf(result, 'beuk')).toEqual(['1 replaced lesson_use-1']);
  });
});

test('the account follows the agenda, and has every clause once', () => {
  const { agenda, outcomes } = harmonized({ eik: `1. ${no}\n2. ${yes}`, beuk: `1. ${yes}` });
  expect(outcomes.map(({ from }) => from)).toEqual(agenda.flatMap(({ clauses }) => clauses));
});
