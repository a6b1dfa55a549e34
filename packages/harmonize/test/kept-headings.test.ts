import { describe, expect, test } from 'vitest';
import { type Harmonization, harmonize } from '../src/index.ts';
import { chosen, clauseWith, decided, harmonized, inputOf, linesOf, take } from './harmonized.ts';

const beuk = '1. De bel gaat.';
const rules = '# Voor medewerkers\n\n1. Plaatsen geen foto’s van leerlingen.';
const steps = `# Stappen voor leerlingen

1. Leerlingen melden pesten bij de mentor.
2. Leerlingen bewaren het bewijs van pesten.

# Stappen voor medewerkers

1. Medewerkers melden pesten bij de directeur.
2. Medewerkers bewaren het bewijs van pesten.
`;

function withSteps(): Harmonization {
  return harmonized({ eik: steps, beuk }, { report_procedure: take('eik') });
}

describe('a heading comes along', () => {
  test('where its clauses bind others or nobody without it', () => {
    const result = harmonized({ eik: rules, beuk }, { publishing_images: take('eik') });
    expect(linesOf(result)).toEqual([
      'B.1 Voor medewerkers:',
      'B.1.1 Plaatsen geen foto’s van leerlingen.',
    ]);
    expect(clauseWith(result, 'Plaatsen').data?.provisions?.[0]?.bearers).toEqual(['staff']);
  });

  test('where lists from two sections of one source come under one subject', () => {
    expect(linesOf(withSteps())).toEqual([
      'A.1 Stappen voor leerlingen:',
      'A.1.1 Leerlingen melden pesten bij de mentor.',
      'A.1.2 Leerlingen bewaren het bewijs van pesten.',
      'A.2 Stappen voor medewerkers:',
      'A.2.1 Medewerkers melden pesten bij de directeur.',
      'A.2.2 Medewerkers bewaren het bewijs van pesten.',
    ]);
  });

  test('and says where it comes from', () => {
    const result = withSteps();
    expect(clauseWith(result, 'Stappen voor medewerkers').data?.provenance).toEqual([
      {
        source: 'eik',
        clause: 'Stappen voor medewerkers',
        change: 'kop, overgenomen omdat de bepalingen eronder hem nodig hebben',
      },
    ]);
  });

  test('with the words that were chosen, and without a colon of its own', () => {
    const eik = rules.replace('medewerkers', 'personeelsleden:');
    const input = decided(inputOf({ eik, beuk: '1. Een medewerker is aardig.' }), {
      publishing_images: take('eik'),
    });
    const result = harmonize(chosen(input, { term: 'staff' }, 'medewerker'));
    expect(linesOf(result)[0]).toBe('B.1 Voor medewerkers:');
    expect(clauseWith(result, 'Voor').data?.provenance?.[0]?.change).toContain(
      '‘personeelsleden’ werd ‘medewerkers’',
    );
  });
});

describe('a heading stays behind', () => {
  test('where its clauses say themselves whom they bind', () => {
    const eik = rules.replace('Plaatsen', 'Medewerkers plaatsen');
    const result = harmonized({ eik, beuk }, { publishing_images: take('eik') });
    expect(linesOf(result)).toEqual(['B.1 Medewerkers plaatsen geen foto’s van leerlingen.']);
    expect(result.findings.map(({ ruleId }) => ruleId)).not.toContain('lost-context');
  });

  test('where lists of one section are all that comes', () => {
    const [first = ''] = steps.split('# Stappen voor medewerkers');
    const result = harmonized({ eik: first, beuk }, { report_procedure: take('eik') });
    expect(linesOf(result).map((line) => line.split(' ')[0])).toEqual(['A.1', 'A.2']);
  });

  test('of paragraphs, and of a text of one’s own', () => {
    const prose = steps.replaceAll(/^\d\. (.*)$/gm, '$1\n');
    const result = harmonized(
      { eik: prose, beuk },
      { report_procedure: [...take('eik'), { own: 'Wij helpen.' }] },
    );
    expect(linesOf(result).every((line) => !line.endsWith(':'))).toBe(true);
  });
});
