import { type Change, type Comparison, clausesOf } from '@akkoord/clause';
import { assertComparison } from '@akkoord/clause/schema';
import { defaultTaxonomy } from '@akkoord/taxonomy';
import { describe, expect, test } from 'vitest';
import { compare, type Pins } from '../src/index.ts';
import { protocolOf } from './protocol-of.ts';

const taxonomy = defaultTaxonomy();

/** A line of a text, with the subject that a person gave it. */
type Line = readonly [topic: string | null, text: string];

function treeOf(lines: readonly Line[]) {
  const tree = protocolOf(lines.map(([, text], i) => `${i + 1}. ${text}`).join('\n'));
  for (const [i, clause] of clausesOf(tree).entries()) {
    const topic = lines[i]?.[0];
    if (topic) clause.data = { topics: [topic] };
  }
  return tree;
}

function compared(one: readonly Line[], other: readonly Line[], pins?: Pins): Comparison {
  return compare(treeOf(one), treeOf(other), { taxonomy, ...(pins ? { pins } : {}) });
}

const both = ({ changes }: Comparison): Change[] =>
  changes.filter(({ before, after }) => before.length > 0 && after.length > 0);

describe('rules on a subject of which both texts have few', () => {
  const one: Line[] = [
    ['copyright', 'De maker van een liedje moet worden genoemd.'],
    ['copyright', 'Medewerkers mogen geen knipsels kopiëren.'],
    ['scope', 'De conciërge moet de vlag ophangen.'],
  ];
  const other: Line[] = [
    ['copyright', 'Wie iets leent van internet, moet een licentie bezitten.'],
    ['copyright', 'Lesboeken mag niemand scannen.'],
    ['devices', 'Bezoekers moeten hun hond aanlijnen.'],
  ];

  test('are one row, n to m, in doubt and without a direction', () => {
    const comparison = compared(one, other);
    expect(() => assertComparison(comparison)).not.toThrow();
    const [row, ...more] = both(comparison);
    expect(more).toEqual([]);
    expect(row).toMatchObject({
      kind: 'substitution',
      before: ['cl_1', 'cl_2'],
      after: ['cl_1', 'cl_2'],
      matchedBy: 'subject',
      band: 'doubtful',
      significance: 'substantive',
      effect: null,
    });
    expect(row?.findings.every(({ effect }) => effect === null)).toBe(true);
    const text = (skip: string) =>
      row?.diff.flatMap(({ op, text }) => (op === skip ? [] : text)).join('');
    expect(text('insert')).toBe(`${one[0]?.[1]}\n${one[1]?.[1]}`);
    expect(text('delete')).toBe(`${other[0]?.[1]}\n${other[1]?.[1]}`);
  });

  test('are the same row turned round', () => {
    const [row] = both(compared(other, one));
    expect(row).toMatchObject({ kind: 'substitution', matchedBy: 'subject' });
  });

  test('are none where a person took two of them apart', () => {
    const apart = [{ before: 'cl_1', after: 'cl_2' }];
    expect(both(compared(one, other, { apart }))).toEqual([]);
  });

  test('are none where one text has many, or where they bind nobody', () => {
    const many = ['lied', 'boek', 'plaat', 'kaart'].map(
      (thing): Line => ['copyright', `Bij een ${thing} moet een naam staan.`],
    );
    expect(both(compared(many, other)).filter((row) => row.matchedBy === 'subject')).toEqual([]);
    const said: Line[] = [['copyright', 'Muziek is er in soorten.'], ...one.slice(2)];
    expect(both(compared(said, other)).filter((row) => row.matchedBy === 'subject')).toEqual([]);
  });
});

/** Lines that have nothing to do with each other, so that texts are long enough to tell what is near. */
const fillers = [
  [
    'De kapstok hangt naast de voordeur.',
    'Donderdag komt een violist langs.',
    'Planten krijgen water van groep zes.',
    'Regenlaarzen passen onder het bankje.',
    'Een egel slaapt achter de schuur.',
    'Kalenders liggen in de bovenste la.',
    'Ramen gaan dicht bij storm.',
  ],
  [
    'Soep staat warm tot half een.',
    'Het aquarium heeft nieuwe filters.',
    'Ballen horen in de rode kist.',
    'Zaterdag verft iemand het muurtje.',
    'Kranten gaan naar de papierbak.',
    'Lampen branden tot de avond.',
    'Koffie drinkt men uit een beker.',
  ],
].map((lines) => lines.map((line): Line => [null, line])) as [Line[], Line[]];

describe('two clauses that are nearest to each other by far', () => {
  const near: readonly [Line, Line] = [
    [null, 'De directeur moet op maandag een paraplu kopen bij de winkel aan de markt.'],
    [
      null,
      'Wie vergeten is zijn jas mee te nemen, moet samen met een ander een paraplu delen op het plein.',
    ],
  ];
  const pair = (one: Line, other: Line, [a, b] = fillers) =>
    both(compared([...a, one], [...b, other])).filter(
      (row) =>
        row.before.includes(`cl_${a.length + 1}`) && row.after.includes(`cl_${b.length + 1}`),
    );

  test('answer each other, in doubt and without a direction', () => {
    const [row] = pair(...near);
    expect(row).toMatchObject({ matchedBy: 'words+nearest', band: 'doubtful', effect: null });
  });

  test('do not in texts too short to tell, nor where a person gave them other subjects', () => {
    expect(pair(...near, [fillers[0].slice(0, 2), fillers[1].slice(0, 2)])).toEqual([]);
    expect(pair(['devices', near[0][1]], ['scope', near[1][1]])).toEqual([]);
  });

  test('do not where one is for staff and the other for pupils', () => {
    const staff: Line = [null, 'Medewerkers moeten een paraplu kopen in de winkel.'];
    const pupils: Line = [null, 'Leerlingen moeten een paraplu delen op het plein.'];
    const everyone: Line = [null, 'Iedereen moet een paraplu delen op het plein.'];
    expect(pair(staff, everyone)).toHaveLength(1);
    expect(pair(staff, pupils)).toEqual([]);
  });
});

describe('what is left between two certain pairs', () => {
  const around = (middle: Line): Line[] => [
    [null, 'Bij onweer blijft iedereen in het gebouw tot de bui voorbij is.'],
    middle,
    [null, 'De bibliotheek leent per leerling ten hoogste vier boeken uit.'],
  ];
  const middle = (one: string, other: string) =>
    both(compared(around([null, one]), around([null, other]))).filter(({ before }) =>
      before.includes('cl_2'),
    );

  test('answers each other by its place, in doubt, where it shares a word', () => {
    const [row] = middle(
      'Fietsen staan in het rek achter de gymzaal, met het slot erop.',
      'Aan het rek bij de poort hangt een bord met huisnummers.',
    );
    expect(row).toMatchObject({ band: 'doubtful', effect: null });
  });

  test('does not where it shares none', () => {
    const rows = middle('Fietsen staan in het rek.', 'Om tien uur drinken wij thee met elkaar.');
    expect(rows).toEqual([]);
  });
});

describe('that a rule became its opposite', () => {
  const turned = (one: string, other: string) =>
    compared([[null, one]], [[null, other]]).changes.flatMap(({ band, findings }) =>
      findings.filter(({ code }) => code === 'modality-turned').map(() => band),
    );

  test('is not said of other acts in a pair that is not certain', () => {
    expect(
      turned(
        'Bij twijfel over een bericht moeten medewerkers de teamleider raadplegen.',
        'Bij twijfel over een bericht mogen medewerkers niets plaatsen.',
      ),
    ).toEqual([]);
  });

  test('is said of one act', () => {
    expect(
      turned('Leerlingen mogen in de aula bellen.', 'Leerlingen mogen in de aula niet bellen.'),
    ).toHaveLength(1);
  });
});
