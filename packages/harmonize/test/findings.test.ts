import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { annotate } from '@akkoord/annotate';
import { parseMarkdown, parseText } from '@akkoord/parse';
import { defaultTaxonomy } from '@akkoord/taxonomy';
import { defaultDictionary } from '@akkoord/taxonomy/dictionary';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { contradictionsIn, oversightsIn } from '../src/findings/all.ts';
import type { FindingRule } from '../src/findings/finding.ts';
import { listWithoutPoints } from '../src/findings/list-without-points.ts';
import { opposedNorms } from '../src/findings/opposed-norms.ts';
import { sameTextTwice } from '../src/findings/same-text-twice.ts';
import { twoNames } from '../src/findings/two-names.ts';
import { twoReportingPoints } from '../src/findings/two-reporting-points.ts';
import { sourceOf } from './terms-source.ts';
import { told } from './told.ts';

const taxonomy = defaultTaxonomy();

const run = (rule: FindingRule, body: string) => told(rule(sourceOf('', body).tree, { taxonomy }));
/** All that a text can be asked or told about. */
const allOf = (...given: Parameters<FindingRule>) =>
  told([contradictionsIn, oversightsIn].flatMap((rules) => rules(...given)));
/** Two clauses, each under its own heading, as two schools write them. */
const pair = (one: string, other: string) =>
  `# A. Afspraken\n\n1. ${one}\n\n# B. Regels\n\n1. ${other}`;
const both = ['sec_A__cl_1', 'sec_B__cl_1'];

describe('opposed-norms', () => {
  test.each([
    ['Medewerkers mogen bevriend zijn met ouders.', 'Medewerkers worden geen vriend van ouders.'],
    [
      'Een medewerker mag online bevriend zijn met ouders.',
      'Medewerkers worden geen vriend van ouders, tenzij zij familie zijn.',
    ],
    [
      'Een medewerker mag bevriend zijn met ouders, mits zij elkaar al kennen.',
      'Een medewerker wordt geen vriend van ouders, ook niet als zij elkaar al kennen.',
    ],
    [
      'Ouders mogen tijdens een viering foto’s maken van hun kind.',
      'Ouders mogen tijdens vieringen geen foto’s maken.',
    ],
    [
      'Het is leerlingen verboden om in de les hun telefoon te gebruiken.',
      'Leerlingen mogen in de les hun telefoon gebruiken.',
    ],
    ['Leerlingen mogen op het plein filmen.', 'Op het plein mag niemand filmen.'],
    [
      'Ouders mogen meedoen aan de groepsapp van de klas.',
      'Ouders mogen niet meedoen aan een groepsapp van de klas.',
    ],
  ])('%s – %s', (one, other) => {
    const found = run(opposedNorms, pair(one, other));
    expect(found.map(({ clauses }) => clauses)).toEqual([both]);
    expect(run(opposedNorms, pair(other, one))).toHaveLength(1);
  });

  test('says what, where and what to do', () => {
    const [finding] = run(
      opposedNorms,
      pair(
        'Medewerkers worden geen vriend van ouders.',
        'Medewerkers mogen bevriend zijn met ouders.',
      ),
    );
    expect(finding).toEqual({
      ruleId: 'opposed-norms',
      message:
        'B.1 staat toe wat A.1 verbiedt (Vrienden met ouders): ‘Medewerkers mogen bevriend zijn met ouders.’ tegenover ‘Medewerkers worden geen vriend van ouders.’. Kies één van beide, of schrijf erbij wanneer de uitzondering geldt.',
      clauses: both,
    });
  });

  test.each([
    // Elsewhere, or at another time.
    [
      'Leerlingen mogen in de pauze hun telefoon gebruiken.',
      'Leerlingen mogen in de les hun telefoon niet gebruiken.',
    ],
    [
      'Leerlingen mogen buiten de les hun telefoon gebruiken.',
      'Leerlingen mogen tijdens de les hun telefoon niet gebruiken.',
    ],
    [
      'Leerlingen mogen in de aula hun telefoon gebruiken.',
      'Leerlingen mogen hun telefoon niet gebruiken.',
    ],
    // Other people.
    ['Ouders mogen bevriend zijn met ouders.', 'Medewerkers worden geen vriend van ouders.'],
    [
      'Een leerling die slecht hoort, mag in de les een telefoon gebruiken.',
      'Een leerling mag in de les geen telefoon gebruiken.',
    ],
    // The permission is the exception.
    [
      'Leerlingen mogen voor een opdracht van de docent opnames maken.',
      'Leerlingen mogen geen opnames maken, behalve voor een opdracht van de docent.',
    ],
    // Each with an exception of its own.
    [
      'Een medewerker mag bevriend zijn met ouders, mits zij elkaar al kennen.',
      'Medewerkers worden geen vriend van ouders, tenzij zij familie zijn.',
    ],
    // A condition.
    ['Leerlingen mogen filmen als de docent het goedvindt.', 'Leerlingen mogen niet filmen.'],
    // Another age.
    [
      'Leerlingen mogen vanaf 16 jaar zelf toestemming geven.',
      'Leerlingen mogen tot 12 jaar niet zelf toestemming geven.',
    ],
    // Another thing of the same subject.
    [
      'Medewerkers mogen hun mening geven over onderwijs.',
      'Medewerkers mogen niet de indruk wekken dat zij namens de school spreken.',
    ],
    // A limit.
    [
      'De directeur kan een leerling schorsen.',
      'De directeur mag een leerling hoogstens vijf dagen schorsen.',
    ],
    // Both allow, or both forbid.
    ['Ouders mogen op het plein filmen.', 'Ouders mogen op het plein ook filmen.'],
    // One names the other.
    [
      'Ouders mogen op het plein filmen. Voor hen geldt B.1 niet.',
      'Op het plein mag niemand filmen.',
    ],
  ])('none: %s – %s', (one, other) => {
    expect(run(opposedNorms, pair(one, other))).toEqual([]);
  });

  test('none between headings for another time', () => {
    const body =
      '# A. Medewerkers tijdens het werk\n\n1. Medewerkers mogen niet filmen.\n\n# B. Medewerkers buiten het werk\n\n1. Medewerkers mogen filmen.';
    expect(run(opposedNorms, body)).toEqual([]);
  });
});

describe('two-reporting-points', () => {
  const general = 'Wie ziet dat iemand online wordt gepest, meldt dat bij de mentor.';

  test.each([
    [general, 'Wie merkt dat iemand wordt gepest, meldt dat bij de directeur.'],
    [general, 'Leerlingen melden pesten bij de vertrouwenspersoon.'],
    [general, 'Leerlingen moeten pesten bij de coördinator sociale veiligheid melden.'],
    [general, 'Een leerling die wordt gepest, gaat naar de teamleider.'],
    [general, 'Wie wordt gepest, neemt contact op met de schoolleiding.'],
    [
      'Leerlingen kunnen pesten melden bij de mentor.',
      'Leerlingen kunnen pesten melden bij de vertrouwenspersoon.',
    ],
    [
      'Wie pesten ziet, meldt dat bij de mentor of de teamleider.',
      'Wie pesten ziet, meldt dat bij de directeur of bij de vertrouwenspersoon.',
    ],
  ])('%s – %s', (one, other) => {
    const found = run(twoReportingPoints, pair(one, other));
    expect(found.map(({ clauses }) => clauses)).toEqual([both]);
  });

  test('names both', () => {
    const found = run(
      twoReportingPoints,
      pair(general, 'Wie pesten ziet, meldt dat bij de directeur of bij zijn teamleider.'),
    );
    expect(found.map(({ message }) => message)).toEqual([
      'Er zijn twee plaatsen om te melden: A.1 bij de mentor, B.1 bij de directeur of zijn teamleider. Kies er één, of schrijf erbij wanneer iemand waar meldt.',
    ]);
  });

  test.each([
    // The same, or one of the same list.
    [general, 'Leerlingen melden pesten bij de mentor.'],
    [general, 'Leerlingen melden pesten bij de mentor of de vertrouwenspersoon.'],
    ['Wie pesten ziet, meldt dat bij de leraar.', 'Wie pesten ziet, meldt dat bij de docent.'],
    ['Wie pesten ziet, meldt dat bij de directeur.', 'Wie pesten ziet, meldt dat bij de directie.'],
    // Other people.
    ['Leerlingen melden pesten bij de mentor.', 'Medewerkers melden pesten bij de directeur.'],
    // A special case.
    [general, 'Een medewerker die een misdrijf vermoedt, meldt dat bij het bevoegd gezag.'],
    [general, 'Wie een naaktfoto krijgt, meldt dat bij de vertrouwenspersoon.'],
    [general, 'Wie in de vakantie wordt gepest, meldt dat bij de directeur.'],
    // On top of it, or after it.
    [general, 'Wie wordt gepest, kan dat ook melden bij de vertrouwenspersoon.'],
    [general, 'Helpt dat niet, dan meldt de leerling het pesten bij de directeur.'],
    [general, 'De mentor meldt pesten bij de directeur.'],
    // Anyone.
    [general, 'Leerlingen melden pesten bij een medewerker die zij vertrouwen.'],
    // No report.
    [general, 'De school praat met de directeur over pesten.'],
    [general, 'Wie iets niet weet, vraagt raad aan de directeur.'],
  ])('none: %s – %s', (one, other) => {
    expect(run(twoReportingPoints, pair(one, other))).toEqual([]);
  });

  test('none for what somebody passes on, named in an opening sentence', () => {
    const body = `# A. Melden\n\n1. ${general}\n2. De coördinator:\n\n   - meldt pesten bij de directeur.`;
    expect(run(twoReportingPoints, body)).toEqual([]);
  });

  test('none between the steps of one list', () => {
    const body =
      '# A. Melden\n\n1. Bij pesten geldt:\n\n   1. de leerling meldt pesten bij de mentor;\n   2. de leerling meldt pesten bij de directeur.';
    expect(run(twoReportingPoints, body)).toEqual([]);
  });
});

describe('two-names', () => {
  test('two words for one thing, with where each stands', () => {
    const body =
      '# A. Regels\n\n1. Een docent helpt.\n2. De docent kijkt.\n3. Elke leerkracht helpt. De leraren ook.';
    expect(run(twoNames, body)).toEqual([
      {
        ruleId: 'two-names',
        message:
          'Voor wie lesgeeft staan er 3 woorden: ‘docent’ (A.1 en A.2), ‘leerkracht’ (A.3) en ‘leraar’ (A.3). Kies één woord.',
        clauses: ['sec_A__cl_1', 'sec_A__cl_2', 'sec_A__cl_3'],
      },
    ]);
  });

  test('one word, also as a part of others, is none', () => {
    expect(run(twoNames, '1. Een docent helpt de vakleerkracht.\n2. Docenten kijken.')).toEqual([]);
  });

  test('names of two schools', () => {
    const sources = [
      sourceOf('een', '1. Regel.', 'Basisschool De Bosrand'),
      sourceOf('twee', '1. Regel.', 'Wilgenhof College'),
    ];
    const find = (body: string, school?: string) =>
      told(twoNames(sourceOf('', body, school).tree, { taxonomy, sources }));
    const two = '# A. Regels\n\n1. Op De Bosrand mag dit.\n2. Het Wilgenhof College wil dat.';
    expect(find(two).map(({ message }) => message)).toEqual([
      'Er staan namen van verschillende scholen: ‘De Bosrand’ (A.1) en ‘Wilgenhof College’ (A.2). Kies één naam, of schrijf ‘de school’.',
    ]);
    expect(find('1. Op De Bosrand mag dit.', 'De Sloep')).toEqual([]);
    expect(find('1. Op De Bosrand mag dit, op De Sloep niet.', 'De Sloep')).toHaveLength(1);
    expect(find('1. Op De Bosrand en op Basisschool De Bosrand mag dit.')).toEqual([]);
    expect(run(twoNames, two)).toEqual([]);
  });
});

describe('same-text-twice', () => {
  test('the same text, whatever its case and last mark', () => {
    const body =
      '# A. Regels\n\n1. Wees aardig.\n2. Groet elkaar.\n\n# B. Meer\n\n1. wees  aardig;\n2. Wees aardig.';
    expect(run(sameTextTwice, body)).toEqual([
      {
        ruleId: 'same-text-twice',
        message: 'A.1, B.1 en B.2: hier staat 3 keer dezelfde tekst. Laat er één staan.',
        clauses: ['sec_A__cl_1', 'sec_B__cl_1', 'sec_B__cl_2'],
      },
    ]);
  });

  test('two lists may share a point, and an opening sentence that has other points', () => {
    const list = (...points: string[]) =>
      `Dit mag niet:\n\n${points.map((one) => `- ${one};`).join('\n')}`;
    const two = (one: string, other: string) => `# A. Een\n\n${one}\n\n# B. Twee\n\n${other}`;
    expect(run(sameTextTwice, two(list('pesten', 'slaan'), list('pesten', 'roepen')))).toEqual([]);
    expect(run(sameTextTwice, two(list('pesten'), list('pesten')))).toHaveLength(1);
    expect(run(sameTextTwice, list('pesten', 'slaan', 'pesten'))).toHaveLength(1);
  });
});

describe('list-without-points', () => {
  test('an opening sentence without its list', () => {
    expect(
      run(listWithoutPoints, '# A. Regels\n\n1. Op school is verboden:\n2. Wees aardig.'),
    ).toEqual([
      {
        ruleId: 'list-without-points',
        message:
          'A.1 eindigt met een dubbele punt, maar er volgen geen punten. Neem de punten ook over, of maak de zin af.',
        clauses: ['sec_A__cl_1'],
      },
    ]);
    expect(run(listWithoutPoints, 'Op school is dit alles verboden:')[0]?.message).toMatch(
      /^‘Op school is dit alles …’ eindigt/,
    );
  });

  test('one with points or a table', () => {
    expect(run(listWithoutPoints, 'Verboden is:\n\n- pesten;\n- slaan.')).toEqual([]);
    expect(run(listWithoutPoints, '1. Let op: wees aardig.')).toEqual([]);
    expect(
      run(
        listWithoutPoints,
        '1. Zie hier:\n\n   | wie | wat |\n   | --- | --- |\n   | wij | dit |',
      ),
    ).toEqual([]);
  });
});

describe('what stands in the repository', () => {
  const root = join(import.meta.dirname, '../../..');
  const find = (path: string) => {
    const text = readFileSync(join(root, path), 'utf8');
    const tree = path.endsWith('.md')
      ? parseMarkdown(text, { taxonomy })
      : parseText(text, { taxonomy, dictionary: defaultDictionary() });
    return allOf(annotate(tree, { taxonomy }), { taxonomy });
  };

  test.each([
    'templates/social-media/expected.md',
    'templates/social-media/expected-vo.md',
    'templates/mobiele-telefoons/expected.md',
    'templates/mobiele-telefoons/expected-vo.md',
    'protocols/de-vuurtoren/social-media/2025-09-01.md',
    'protocols/de-wolkenfabriek/social-media/2022-11-22/source.txt',
  ])('%s does not contradict itself', (path) => {
    expect(find(path)).toEqual([]);
  });

  test('the Sterrenwacht College has two words for a group in an app, and that is all', () => {
    const found = find('protocols/sterrenwacht-college/social-media/2024-03-26/source.txt');
    expect(found.map(({ message }) => message)).toEqual([
      'Voor een groep in een berichtenapp staan er 2 woorden: ‘groepsapp’ (C.2) en ‘appgroep’ (E.2). Kies één woord.',
    ]);
  });
});

test('any text gives findings of clauses that exist, and throws nothing', () => {
  const words =
    'Leerlingen medewerkers mogen niet filmen melden bij de mentor directeur docent leraar op school : . tenzij als'.split(
      ' ',
    );
  const line = fc.oneof(
    fc.array(fc.constantFrom(...words), { maxLength: 10 }).map((parts) => parts.join(' ')),
    fc.string({ unit: 'grapheme', maxLength: 20 }),
  );
  fc.assert(
    fc.property(fc.array(line, { maxLength: 5 }), (lines) => {
      const { tree } = sourceOf('', lines.map((one) => `1. ${one}`).join('\n'));
      const found = allOf(tree, { taxonomy, sources: [{ id: 'a', tree }] });
      const known = JSON.stringify(tree);
      for (const { clauses, message } of found) {
        expect(message).not.toBe('');
        for (const eId of clauses) expect(known).toContain(`"${eId}"`);
      }
    }),
    { numRuns: 60 },
  );
});
