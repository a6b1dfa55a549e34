import type { Row, Standpoint, Synopsis, SynopsisWitness } from '@akkoord/clause';

function held(
  modality: Standpoint['modality'],
  exception: string | null = null,
  bearers: Standpoint['bearers'] = ['staff'],
): Standpoint {
  return { modality, bearers, exception, condition: null };
}

const texts: ReadonlyArray<readonly [id: string, owner: string, texts: readonly string[]]> = [
  [
    'aaaaaaaa',
    'De Eik',
    [
      'Medewerkers worden geen vrienden met leerlingen, tenzij zij familie zijn.',
      'Bij twijfel vraagt de medewerker raad aan zijn leidinggevende.',
      'De school kijkt elke week wat er over haar wordt geschreven.',
    ],
  ],
  [
    'bbbbbbbb',
    'De Beuk',
    [
      'Medewerkers mogen vrienden worden met leerlingen.',
      'Bij twijfel vraagt de medewerker raad aan zijn directeur.',
    ],
  ],
  ['cccccccc', 'De Linde', ['Medewerkers denken aan hun rol als leerlingen hen volgen.']],
];

const witnesses = texts.map(
  ([id, owner, own], column): SynopsisWitness => ({
    id,
    title: 'Protocol sociale media',
    owner,
    ...(column < 2 ? { sector: column === 0 ? 'po' : 'vo' } : {}),
    clauses: Object.fromEntries(
      own.map((text, i) => [`cl_${i + 1}`, { label: `A.${i + 1}`, heading: 'Contact', text }]),
    ),
  }),
);

const friends: Row = {
  id: '1111',
  topic: 'friending_pupils',
  label: 'Vrienden met leerlingen',
  prompt: 'Mogen medewerkers bevriend zijn met leerlingen?',
  question: 'Mogen medewerkers bevriend zijn met leerlingen?',
  agreement: 'opposed',
  silent: [],
  cells: {
    aaaaaaaa: { clauses: ['cl_1'], position: held('prohibition', 'familie of vrienden') },
    bbbbbbbb: { clauses: ['cl_1'], position: held('permission') },
    cccccccc: { clauses: ['cl_1'], position: null },
  },
  also: [
    {
      topic: 'doubt',
      label: 'Bij twijfel',
      prompt: 'Wat doet iemand die twijfelt?',
      witnesses: ['cccccccc'],
    },
  ],
  findings: [
    {
      kind: 'age',
      before: null,
      after: null,
      effect: null,
      code: 'schools-differ',
      data: { kind: 'age' },
      between: ['aaaaaaaa', 'bbbbbbbb'],
    },
  ],
};

const doubt: Row = {
  id: '2222',
  topic: 'doubt',
  label: 'Bij twijfel',
  prompt: 'Wat doet iemand die twijfelt?',
  agreement: 'reworded',
  silent: ['cccccccc'],
  cells: {
    aaaaaaaa: { clauses: ['cl_2'], position: held('obligation') },
    bbbbbbbb: { clauses: ['cl_2'], position: held('obligation') },
  },
  findings: [],
};

const monitoring: Row = {
  id: '3333',
  topic: 'monitoring',
  label: 'Volgen door school',
  prompt: 'Volgt de school wat er over haar staat?',
  agreement: 'same',
  silent: ['bbbbbbbb', 'cccccccc'],
  cells: { aaaaaaaa: { clauses: ['cl_3'], position: null } },
  findings: [],
};

/** Three schools that differ on friends, agree on doubt, and of which one monitors. */
export const sampleSynopsis: Synopsis = {
  type: 'synopsis',
  witnesses,
  rows: [friends, doubt, monitoring],
};

/** The same with one school as the base. */
export function withBase(column: number): Synopsis {
  return {
    ...sampleSynopsis,
    witnesses: witnesses.map((witness, i) => (i === column ? { ...witness, base: true } : witness)),
  };
}

/** As many schools as asked, all but the first with the texts of the second. */
export function manySchools(count: number): Synopsis {
  const ids = Array.from({ length: count }, (_, i) => `school${i}`);
  return {
    type: 'synopsis',
    witnesses: ids.map((id) => ({ id, title: 'Protocol', clauses: witnesses[1]?.clauses ?? {} })),
    rows: [
      {
        ...doubt,
        agreement: 'different',
        question: doubt.prompt ?? '',
        silent: [],
        cells: Object.fromEntries(
          ids.map((id, i) => [
            id,
            { clauses: ['cl_2'], position: held(i === 0 ? 'recommendation' : 'obligation') },
          ]),
        ),
      },
    ],
  };
}
