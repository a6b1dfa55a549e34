import { defaultTaxonomy } from '@akkoord/taxonomy';
import { describe, expect, test } from 'vitest';
import { parseText } from '../src/index.ts';

const taxonomy = defaultTaxonomy();

/** Read lines of a form that stand close together under the rules, as a table does that came from a PDF. */
function read(...lines: string[]) {
  const text = `Protocol steppen\n\n1. Steppen staan in het rek.\n\n2. Rijden mag niet.\n\n${lines.join('\n')}\n`;
  const { meta } = parseText(text, { taxonomy });
  return { decisions: meta.approval?.decisions ?? [], adoption: meta.approval?.adoption ?? {} };
}

describe('lines of a form that stand close together', () => {
  test.each(['n.v.t.', 'n.n.b.', 'nee', '–', 'onbekend'])(
    'give a council no day of another line: %s',
    (value) => {
      const { decisions, adoption } = read(
        `Instemming MR ${value}`,
        'Vastgesteld bestuur 3 mei 2024',
      );
      expect(decisions.filter(({ decision }) => decision)).toEqual([]);
      expect(adoption).toEqual({ by: 'bestuur', on: '2024-05-03' });
    },
  );

  test('keep two councils apart', () => {
    const { decisions } = read('Advies GMR n.n.b.', 'Instemming MR 3 mei 2024', 'Evaluatie 2026');
    expect(decisions.filter(({ decision }) => decision)).toEqual([
      { body: 'mr', decidedOn: '2024-05-03', decision: 'consent' },
    ]);
  });

  test('adopt nothing because another line has a day', () => {
    const { adoption } = read('Vastgesteld door bestuur n.n.b.', 'Ingangsdatum 1 augustus 2024');
    expect(adoption).toEqual({ effectiveFrom: '2024-08-01' });
  });

  test('go on in the next line', () => {
    const { adoption } = read(
      'Vastgesteld door het bestuur op',
      '3 mei 2024',
      'Ingangsdatum 1 augustus 2024',
    );
    expect(adoption).toEqual({ by: 'bestuur', on: '2024-05-03', effectiveFrom: '2024-08-01' });
  });

  test('leave a sentence whole that is broken over lines', () => {
    const { decisions, adoption } = read(
      'Dit protocol is vastgesteld door het bestuur op 10 mei 2024,',
      'na instemming van de MR op 3 mei 2024.',
    );
    expect(decisions).toEqual([{ body: 'mr', decidedOn: '2024-05-03', decision: 'consent' }]);
    expect(adoption).toEqual({ by: 'bestuur', on: '2024-05-10' });
  });
});
