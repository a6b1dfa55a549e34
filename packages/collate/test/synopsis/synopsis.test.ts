import { annotate } from '@akkoord/annotate';
import { clausesOf, digest, ownText, type Protocol, type Provision } from '@akkoord/clause';
import { defaultTaxonomy } from '@akkoord/taxonomy';
import { expect, test } from 'vitest';
import { synopsis } from '../../src/index.ts';
import { protocolOf } from '../protocol-of.ts';
import { strayRules } from './one-provision.ts';

const taxonomy = defaultTaxonomy();

interface Note {
  topics?: string[];
  norm?: Partial<Pick<Provision, 'modality' | 'bearers'>> & {
    exception?: string;
    condition?: string;
  };
}

/** A protocol of numbered clauses, each with what annotation would say of it. */
function school(
  name: string,
  clauses: ReadonlyArray<readonly [text: string, note: Note]>,
): Protocol {
  const tree = protocolOf(
    [`school: ${name}`, ...clauses.map(([text], i) => `${i + 1}. ${text}`)].join('\n'),
  );
  clausesOf(tree).forEach((clause, i) => {
    const { topics = [], norm } = clauses[i]?.[1] ?? {};
    const spanOf = (words: string) => {
      const start = ownText(clause).indexOf(words);
      return { eId: clause.eId, start, end: start + words.length };
    };
    const qualifier = (kind: string, words?: string) =>
      words === undefined ? null : { kind, span: spanOf(words) };
    clause.data = {
      topics,
      provisions: norm
        ? [
            {
              modality: norm.modality ?? 'obligation',
              bearers: norm.bearers ?? ['staff'],
              exception: qualifier('unless', norm.exception),
              condition: qualifier('if', norm.condition),
              span: spanOf(''),
              rule: 'test',
            },
          ]
        : [],
    };
  });
  return tree;
}

const friends = { topics: ['friending_pupils'] };
const forbids = school('De Eik', [
  [
    'Medewerkers worden geen vrienden met leerlingen, tenzij het naaste familie is.',
    { ...friends, norm: { modality: 'prohibition', exception: 'tenzij het naaste familie is' } },
  ],
  ['Iedereen is zelf verantwoordelijk voor zijn berichten.', { topics: ['own_responsibility'] }],
]);
const allows = school('De Beuk', [
  [
    'Een medewerker mag vrienden zijn met een leerling.',
    { ...friends, norm: { modality: 'permission' } },
  ],
]);
const mentions = school('De Linde', [
  ['Medewerkers zijn zich bewust van hun rol als zij met leerlingen vrienden worden.', friends],
]);

function only(trees: readonly Protocol[], topic = 'friending_pupils') {
  const value = synopsis(trees, { taxonomy });
  const found = value.rows.filter((row) => row.topic === topic);
  expect(found).toHaveLength(1);
  return { ...value, row: found[0] as (typeof found)[number] };
}

test('schools that rule the opposite stand in one row, with the question that it asks', () => {
  const { row, witnesses } = only([forbids, allows]);
  const [one, other] = witnesses.map(({ id }) => id) as [string, string];
  expect(row.agreement).toBe('opposed');
  expect(row.question).toBe('Mogen medewerkers bevriend zijn met leerlingen?');
  expect(row.label).toBe('Vrienden met (oud-)leerlingen');
  expect(row.cells[one]?.position).toEqual({
    modality: 'prohibition',
    bearers: ['staff'],
    exception: 'familie of vrienden',
    condition: null,
  });
  expect(row.cells[other]?.position).toMatchObject({ modality: 'permission', exception: null });
});

test('a row that one school fills names the others as silent, and asks nothing', () => {
  const { row, witnesses } = only([forbids, allows], 'own_responsibility');
  expect(row.silent).toEqual([witnesses[1]?.id]);
  expect(row.agreement).toBe('same');
  expect(row.question).toBeUndefined();
  expect(row.prompt).toBe('Wie is verantwoordelijk voor de inhoud van een bericht?');
});

test('a school that only speaks of a subject differs from one that sets a norm', () => {
  const { row, witnesses } = only([forbids, mentions]);
  expect(row.agreement).toBe('different');
  expect(row.cells[witnesses[1]?.id as string]?.position).toBeNull();
});

test('the same letters are the same, whatever the school is called', () => {
  const text = (name: string) =>
    school(name, [[`Medewerkers van ${name} worden geen vrienden met leerlingen.`, friends]]);
  expect(only([text('De Eik'), text('De Beuk')]).row.agreement).toBe('same');
});

test('one word as `alleen` makes the reach of a rule another', () => {
  const scope = { topics: ['scope'] };
  const [wide, narrow] = ['', 'alleen '].map((word) =>
    school(`School${word.length}`, [
      [`De regels gelden ${word}voor berichten over de school en alle leerlingen.`, scope],
    ]),
  ) as [Protocol, Protocol];
  expect(only([wide, narrow], 'scope').row.agreement).toBe('different');
});

test('an exception without a name in the taxonomy is quoted, and its words make no difference', () => {
  const under = (name: string, reason: string) =>
    school(name, [
      [
        `Leerlingen bellen niet, tenzij ${reason}.`,
        {
          topics: ['devices'],
          norm: { modality: 'prohibition', bearers: ['pupil'], exception: `tenzij ${reason}` },
        },
      ],
    ]);
  const one = under('De Eik', 'de conciërge van de middag het zegt of ziet');
  const { row, witnesses } = only([one, under('De Beuk', 'de conciërge het ziet')], 'devices');
  expect(row.agreement).toBe('reworded');
  expect(row.cells[witnesses[0]?.id as string]?.position?.exception).toBe(
    'de conciërge van de middag het …',
  );
});

test('ages that differ are found, and told of two schools and not of two times', () => {
  const from = (name: string, age: number) =>
    school(name, [
      [
        `De school vraagt toestemming aan leerlingen vanaf ${age} jaar voor foto's.`,
        { topics: ['school_image_consent'], norm: { bearers: ['school'] } },
      ],
    ]);
  const trees = [from('De Eik', 16), from('De Beuk', 12)].map((tree) =>
    annotate(tree, { taxonomy }),
  );
  const { row } = only(trees, 'school_image_consent');
  expect(row.agreement).toBe('different');
  const age = row.findings.find(({ kind }) => kind === 'age');
  expect(age).toMatchObject({ code: 'schools-say', data: { kind: 'age' } });
  expect(age?.between).toHaveLength(2);
});

test('a clause without a topic goes where the clause that answers it stands', () => {
  const text =
    'Iedere medewerker is persoonlijk verantwoordelijk voor wat hij op internet publiceert.';
  const bare = school('De Eik', [[text, {}]]);
  const full = school('De Beuk', [
    [text.replace('Iedere', 'Elke'), { topics: ['own_responsibility'] }],
  ]);
  const { row } = only([bare, full], 'own_responsibility');
  expect(Object.keys(row.cells)).toHaveLength(2);
});

test('without topics rows rest on alignment alone, and are named by their first words', () => {
  const bare = (name: string) =>
    school(name, [
      ['Leerlingen leveren hun telefoon in bij het begin van elke les.', {}],
      ['Ouders fotograferen alleen hun eigen kind tijdens een voorstelling in de aula.', {}],
    ]);
  const { rows } = synopsis([bare('De Eik'), bare('De Beuk')], { taxonomy });
  expect(rows).toHaveLength(2);
  expect(rows.map(({ topic }) => topic)).toEqual(['', '']);
  expect(rows[0]?.label).toBe('Leerlingen leveren hun telefoon in bij …');
});

test('a base that is no witness becomes the first column', () => {
  const { witnesses } = synopsis([forbids, allows], { taxonomy, base: mentions });
  expect(witnesses.map(({ base }) => base)).toEqual([true, undefined, undefined]);
  expect(witnesses[0]).toMatchObject({ id: digest(mentions).text.slice(9, 17), owner: 'De Linde' });
});

test('a second equal text has an id of its own', () => {
  const ids = synopsis([forbids, structuredClone(forbids)], { taxonomy }).witnesses.map(
    ({ id }) => id,
  );
  expect(ids.sort()).toEqual([
    digest(forbids).text.slice(9, 17),
    `${digest(forbids).text.slice(9, 17)}-2`,
  ]);
});

test('subjects that a person named need no shared words', () => {
  const named = (tree: Protocol): Protocol => ({ ...tree, data: { declaredTopics: true } });
  const one = school('De Eik', [['Mag.', { topics: ['monitoring'] }]]);
  const other = school('De Beuk', [['Wekelijks wordt gezocht.', { topics: ['monitoring'] }]]);
  expect(synopsis([one, other], { taxonomy }).rows).toHaveLength(2);
  expect(synopsis([named(one), other], { taxonomy }).rows).toHaveLength(1);
});

test('a row tells which other subjects its clauses touch', () => {
  const both = school('De Eik', [
    [
      'Medewerkers worden geen vrienden met leerlingen en ouders.',
      { topics: ['friending_pupils', 'friending_parents'] },
    ],
  ]);
  const { row, witnesses } = only([both, allows]);
  expect(row.also).toEqual([
    {
      topic: 'friending_parents',
      label: 'Vrienden met ouders',
      prompt: 'Mogen medewerkers bevriend zijn met ouders?',
      witnesses: [witnesses[0]?.id],
    },
  ]);
});

test('the same words for other people are no agreement', () => {
  const under = (name: string, heading: string) =>
    annotate(
      protocolOf(`school: ${name}\n# ${heading}\n1. Bewaar foto’s niet op een eigen telefoon.`),
      {
        taxonomy,
      },
    );
  const rowOf = (...trees: Protocol[]) => {
    const { rows } = synopsis(trees, { taxonomy });
    return rows.find(({ cells }) => Object.keys(cells).length === trees.length);
  };
  const [pupils, staff] = [
    under('De Eik', 'Voor leerlingen'),
    under('De Beuk', 'Voor medewerkers'),
  ];
  const row = rowOf(pupils, staff);
  expect(row?.agreement).toBe('different');
  expect(row?.findings).toMatchObject([{ kind: 'bearer', code: 'schools-bind' }]);
  const sides = Object.values(row?.findings[0]?.data ?? {});
  expect(sides.flat().sort()).toEqual(['pupil', 'staff']);
  expect(rowOf(pupils, under('De Beuk', 'Voor leerlingen'))).toMatchObject({
    agreement: 'same',
    findings: [],
  });
});

test('a rule is told in the words of its own sentence, with what limits it beside', () => {
  const eik = annotate(
    protocolOf(
      'school: De Eik\n1. Medewerkers worden op sociale media geen vrienden met leerlingen. Dit geldt niet als zij familie zijn.\n2. De conciërge opent om acht uur de deur.',
    ),
    { taxonomy },
  );
  const beuk = annotate(
    protocolOf(
      'school: De Beuk\n1. Medewerkers mogen op sociale media vrienden met leerlingen worden.',
    ),
    { taxonomy },
  );
  const { rows, witnesses } = synopsis([eik, beuk], { taxonomy });
  const row = rows.find(({ topic }) => topic === 'friending_pupils');
  const rulesOf = (column: number) => row?.cells[witnesses[column]?.id ?? '']?.rules ?? [];
  expect(rulesOf(0)[0]).toMatchObject({
    modality: 'prohibition',
    bearers: ['staff'],
    text: 'Medewerkers worden op sociale media geen vrienden met leerlingen.',
  });
  expect(rulesOf(0)[0]?.limits.join()).toContain('familie');
  expect(rulesOf(1)[0]).toMatchObject({ modality: 'permission', bearers: ['staff'] });
  expect(row?.agreement).toBe('opposed');
});

test('a permission and a ban on other acts are not opposed', () => {
  const one = annotate(
    protocolOf('school: De Eik\n1. Leerlingen mogen in de pauze hun telefoon gebruiken.'),
    { taxonomy },
  );
  const other = annotate(
    protocolOf('school: De Beuk\n1. Leerlingen mogen geen telefoon van een ander wegnemen.'),
    { taxonomy },
  );
  const { rows } = synopsis([one, other], { taxonomy });
  expect(rows.map(({ agreement }) => agreement)).not.toContain('opposed');
});

test('what a text says in passing is told, and a text of one field is pointed to', () => {
  const eik = annotate(
    protocolOf(
      'school: De Eik\n1. Medewerkers worden op sociale media geen vrienden met leerlingen. Medewerkers worden op sociale media geen vrienden met ouders.',
    ),
    { taxonomy },
  );
  const beuk = annotate(
    protocolOf(
      'school: De Beuk\n1. Medewerkers worden op sociale media geen vrienden met leerlingen.',
    ),
    { taxonomy },
  );
  const { rows, witnesses } = synopsis([eik, beuk], { taxonomy });
  const [first = '', second = ''] = witnesses.map(({ id }) => id);
  const parents = rows.find(({ topic }) => topic === 'friending_parents');
  const said = parents?.cells[first] ?? parents?.elsewhere?.[first];
  expect(said?.rules?.map(({ text }) => text)).toEqual([
    'Medewerkers worden op sociale media geen vrienden met ouders.',
  ]);
  expect(parents?.silent).toEqual([second]);
  expect(parents?.nearby).toEqual({ [second]: 'friending_pupils' });
});

test('every rule of every cell comes from one provision of a clause of that cell', () => {
  const tree = annotate(
    protocolOf(
      [
        'school: De Eik',
        '1. Leerlingen leveren hun telefoon in. Wie hem in de les gebruikt, krijgt een waarschuwing.',
        '2. Medewerkers mogen foto’s van leerlingen alleen met toestemming van de ouders plaatsen.',
        '3. Niemand mag een ander beledigen.',
      ].join('\n'),
    ),
    { taxonomy },
  );
  const { tried, stray } = strayRules([tree], synopsis([tree], { taxonomy }));
  expect(stray).toEqual([]);
  expect(tried).toBeGreaterThanOrEqual(3);
});

test('what a council does with the text is no rule on what stands before it', () => {
  const tree = annotate(
    protocolOf(
      'school: De Eik\n1. Leerlingen mogen hun telefoon in de pauze gebruiken.\n2. De MR stemt met dit protocol in, mits de telefoon in de pauze ook weg blijft.',
    ),
    { taxonomy },
  );
  const { rows } = synopsis([tree], { taxonomy });
  const told = rows
    .filter(({ topic }) => topic !== 'governance')
    .flatMap(({ cells }) => Object.values(cells).flatMap(({ rules = [] }) => rules));
  expect(told.map(({ bearers }) => bearers)).toEqual([['pupil']]);
});

test('a text says of how many of its clauses no subject is known', () => {
  // A clause without a subject of its own has that of the clause before it, so this one stands first.
  const tree = annotate(
    protocolOf(
      'school: De Eik\n1. Zorg dat de kraan dicht is.\n2. Leerlingen mogen hun telefoon in de pauze gebruiken.',
    ),
    { taxonomy },
  );
  const [witness] = synopsis([tree], { taxonomy }).witnesses;
  expect(witness?.withoutTopic).toEqual({ clauses: 1, of: 2 });
});
