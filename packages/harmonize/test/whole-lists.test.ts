import { describe, expect, test } from 'vitest';
import { fatesOf, harmonized, inputOf, linesOf, rowOf, take } from './harmonized.ts';

const beuk = '1. De bel gaat.';

describe('a procedure has one owner', () => {
  const eik = `# Als er gepest wordt

1. De leerling meldt het pesten bij de mentor;
2. De mentor bewaart het bewijs van de melding;
3. De mentor bespreekt de melding met de directeur;
4. De directeur schorst de leerling die pest.

# In de klas

- Leerlingen gebruiken in de les geen telefoon.
`;
  const input = () => inputOf({ eik, beuk });

  test('the subject that most of its steps are on, in their order', () => {
    const labels = rowOf(input(), 'report_procedure').clauses.map(({ label }) => label);
    expect(labels).toEqual(['1', '2', '3', '4']);
  });

  test('and comes whole by one decision', () => {
    const result = harmonized({ eik, beuk }, { report_procedure: take('eik') });
    expect(linesOf(result).map((line) => line.replace(/^\S+ /, ''))).toEqual([
      'Als er gepest wordt:',
      'De leerling meldt het pesten bij de mentor;',
      'De mentor bewaart het bewijs van de melding;',
      'De mentor bespreekt de melding met de directeur;',
      'De directeur schorst de leerling die pest.',
    ]);
  });

  test('rules that end as sentences stay with their own subjects', () => {
    const rules = eik.replaceAll(';', '.');
    const labels = rowOf(inputOf({ eik: rules, beuk }), 'report_procedure').clauses;
    expect(labels.length).toBeLessThan(4);
  });
});

describe('a list under a heading', () => {
  const eik = `# Voor medewerkers

- Plaatsen geen foto’s van leerlingen;
- Schelden niet op sociale media;
- Delen geen roddels.
`;
  const rows = { publishing_images: take('eik'), misuse: take('eik') };

  test('stands together under it, once, whatever subjects its points are on', () => {
    const texts = linesOf(harmonized({ eik, beuk }, rows)).map((line) => line.replace(/^\S+ /, ''));
    expect(texts.filter((text) => text === 'Voor medewerkers:')).toHaveLength(1);
    expect(texts.slice(0, 3)).toEqual([
      'Voor medewerkers:',
      'Plaatsen geen foto’s van leerlingen;',
      expect.stringContaining('Schelden niet op sociale media'),
    ]);
  });

  test('a heading that is the begin of a sentence comes along, without its dots', () => {
    const think = '# Bedenk dat...\n\n- Schelden op sociale media nooit mag.';
    const result = harmonized({ eik: think, beuk }, { misuse: take('eik') });
    expect(linesOf(result).map((line) => line.replace(/^\S+ /, ''))).toEqual([
      'Bedenk dat:',
      'Schelden op sociale media nooit mag.',
    ]);
  });

  test('a heading over lists goes with them where another list is beside it', () => {
    const steps = `# Tussen leerlingen

1. De leerling meldt het pesten bij de mentor;
2. De mentor bewaart het bewijs van de melding;
3. De mentor bespreekt de melding met de directeur.

# Tussen leerling en medewerker

## Stappen van de medewerker

1. De medewerker meldt het pesten bij de directeur;
2. De medewerker bewaart het bewijs van het pesten;
3. De medewerker bespreekt de melding met de directeur.

## Stappen van de directeur

1. De directeur bewaart het bewijs van het pesten;
2. De directeur bespreekt de melding van pesten met de ouders;
3. De directeur laat de melder weten wat er met de melding gebeurt.
`;
    const texts = linesOf(harmonized({ eik: steps, beuk }, { report_procedure: take('eik') }));
    const stubs = texts
      .filter((line) => line.endsWith(':'))
      .map((line) => line.replace(/^\S+ /, ''));
    expect(stubs).toEqual([
      'Tussen leerlingen:',
      'Tussen leerling en medewerker:',
      'Stappen van de medewerker:',
      'Stappen van de directeur:',
    ]);
  });
});

describe('an opening sentence', () => {
  const eik =
    '# Pesten\n\nNiet toegestaan is:\n\n- schelden op leerlingen;\n- dreigen met geweld;\n- spugen.';
  const points = ['sec_nn1__cl_nn1__cl_nn1', 'sec_nn1__cl_nn1__cl_nn2'];

  test('stands once over two of its points, of which the last closes the sentence', () => {
    const result = harmonized({ eik, beuk }, { misuse: take('eik', ...points) });
    expect(linesOf(result).map((line) => line.replace(/^\S+ /, ''))).toEqual([
      'Niet toegestaan is:',
      'schelden op leerlingen;',
      'dreigen met geweld.',
    ]);
    expect(fatesOf(result, 'eik')[0]).toBe('Pesten, 1e alinea taken misuse-1');
  });

  test('goes into the text of one that comes alone', () => {
    const result = harmonized({ eik, beuk }, { misuse: take('eik', points[0] as string) });
    expect(linesOf(result)).toHaveLength(1);
    expect(linesOf(result)[0]).toContain('Niet toegestaan is: schelden op leerlingen.');
  });
});
