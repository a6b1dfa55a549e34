import { describe, expect, test } from 'vitest';
import { type Choice, type HarmonizeInput, harmonize } from '../src/index.ts';
import { chosen, decided, inputOf, type Texts, take } from './harmonized.ts';
import { told } from './told.ts';

/** The findings of one rule on what comes out. */
function found(ruleId: string, input: HarmonizeInput) {
  return told(harmonize(input).findings.filter((finding) => finding.ruleId === ruleId));
}

function tableOf(texts: Texts, choices: Readonly<Record<string, Choice>>): HarmonizeInput {
  return decided(inputOf(texts), choices);
}

const beuk = '1. De bel gaat.';
const scold = '1. Leerlingen mogen niet schelden.';

describe('legal-duty', () => {
  test('a compulsory subject of the model on which the new protocol is silent', () => {
    const input = tableOf(
      { eik: scold, beuk },
      { misuse: 'leave-out', governance: [{ model: 'governance/elk-jaar' }] },
    );
    expect(found('legal-duty', input)).toEqual([
      {
        ruleId: 'legal-duty',
        message:
          'Het nieuwe protocol zegt niets over ‘Misbruik: pesten, dreigen, hacken’. Het model noemt dit verplicht (Verboden gedrag: WVO art. 1 (tekst van 1 augustus 2025)). Kijk of u het toch wilt regelen.',
        clauses: [],
      },
    ]);
  });

  test('not where a clause is on it, or a question about it is open', () => {
    expect(found('legal-duty', tableOf({ eik: scold, beuk }, { misuse: take('eik') }))).toEqual([]);
    expect(found('legal-duty', inputOf({ eik: scold, beuk }))).toEqual([]);
  });
});

describe('lost-context', () => {
  test('a clause that bound some by what stood around it, and does not say so now', () => {
    const texts = {
      eik: '# Voor medewerkers\n\n1. Plaatsen geen foto’s van leerlingen.\n   - Bij een feest plaatsen ze er één.',
      beuk,
    };
    const input = inputOf(texts);
    const rows = { publishing_images: take('eik', 'sec_nn1__cl_1__cl_nn1') };
    const lost = found('lost-context', decided(input, rows));
    expect(lost).toEqual([
      {
        ruleId: 'lost-context',
        message:
          'B.1: bij De Eik (1, 1e punt) gold dit voor medewerkers, door wat eromheen stond. Hier staat dat er niet meer bij. Zet erbij voor wie het geldt.',
        clauses: ['sec_B__cl_1'],
      },
    ]);
  });

  test('not where its heading comes along, or it names them itself', () => {
    for (const text of [
      'Plaatsen geen foto’s van leerlingen.',
      'Medewerkers plaatsen geen foto’s van leerlingen.',
    ]) {
      const input = tableOf(
        { eik: `# Voor medewerkers\n\n1. ${text}`, beuk },
        { publishing_images: take('eik') },
      );
      expect(found('lost-context', input)).toEqual([]);
    }
  });
});

describe('old-record', () => {
  const record = '1. Dit protocol is vastgesteld op 1 mei 2024 door het bestuur.';

  test('a clause that says of the old text who adopted it', () => {
    expect(
      found('old-record', tableOf({ eik: record, beuk }, { governance: take('eik') })),
    ).toEqual([
      {
        ruleId: 'old-record',
        message:
          'A.1 gaat over het oude protocol: wie het heeft vastgesteld en wanneer, of voor wie het is. Voor het nieuwe protocol klopt dat niet. Laat deze bepaling weg.',
        clauses: ['sec_A__cl_1'],
      },
    ]);
  });

  test.each([
    'Bestemd voor:\n\n- leerlingen\n- ouders',
    '1. De medezeggenschapsraad heeft op 3 juni 2024 ingestemd.',
  ])('also: %s', (text) => {
    const input = inputOf({ eik: `# Vaststelling en beheer\n\n${text}`, beuk });
    const { agenda } = harmonize(input);
    const row = agenda.find(({ clauses }) => clauses[0]?.source.id === 'eik')?.key ?? '';
    expect(found('old-record', decided(input, { [row]: take('eik') })).length).toBeGreaterThan(0);
  });

  test('not of a rule, a text without a date, or where it is left out', () => {
    const rule = '1. Het bestuur moet dit protocol elk jaar vaststellen.';
    expect(found('old-record', tableOf({ eik: rule, beuk }, { governance: take('eik') }))).toEqual(
      [],
    );
    expect(
      found('old-record', tableOf({ eik: record, beuk }, { governance: 'leave-out' })),
    ).toEqual([]);
  });
});

describe('lost-decision', () => {
  test('a decision on texts of which nothing is left, and none that was replaced', () => {
    const before = decided(inputOf({ eik: '# Tuin\n\n1. Onze tuin is groen.', beuk: scold }), {
      'other-1': 'leave-out',
      misuse: take('beuk'),
    });
    const input = { ...inputOf({ eik: scold, beuk: scold }), ledger: before.ledger };
    expect(found('lost-decision', input).map(({ message }) => message)).toEqual([
      'Het besluit van de werkgroep (2026-11-21) over other-1 gaat over teksten die er niet meer zijn. Het geldt niet meer; u hoeft niets te doen.',
    ]);
    expect(found('lost-decision', before)).toEqual([]);
    expect(found('lost-decision', chosen(before, { term: 'teacher' }, 'docent'))).toEqual([]);
  });
});

describe('what contradicts itself', () => {
  test('is looked for in rules, not in questions that are open or in the names of old protocols', () => {
    const eik = '1. De docent van De Eik let in de les op de telefoon.';
    const other = '1. De leraar van De Beuk let in de les op de telefoon.';
    const input = inputOf({ eik, beuk: other });
    expect(harmonize(input).findings.map(({ ruleId }) => ruleId)).toEqual(['legal-duty']);
    expect(found('two-names', decided(input, { lesson_use: take('eik') }))).toEqual([]);
  });

  test('is a question, and no remark', () => {
    const input = tableOf(
      {
        eik: '1. Leerlingen mogen in de les geen telefoon gebruiken.',
        beuk: '1. Leerlingen mogen in de les een telefoon gebruiken.',
      },
      { lesson_use: [...take('eik'), ...take('beuk')] },
    );
    const { conflicts, open } = harmonize(input);
    expect(conflicts.map(({ way }) => way)).toEqual(['norms']);
    expect(open.filter(({ code }) => code === 'clash')).toHaveLength(1);
    expect(found('opposed-norms', input)).toEqual([]);
  });
});

test('findings stand in a fixed order', () => {
  const input = tableOf(
    {
      eik: '1. Leerlingen mogen in de les geen telefoon gebruiken.\n2. Dit protocol is vastgesteld op 1 mei 2024.',
      beuk: '1. Leerlingen mogen in de les een telefoon gebruiken.',
    },
    { lesson_use: [...take('eik'), ...take('beuk')], governance: take('eik') },
  );
  const rules = harmonize(input).findings.map(({ ruleId }) => ruleId);
  expect(rules).toEqual(['alike-sentences', 'old-record', 'legal-duty']);
});
