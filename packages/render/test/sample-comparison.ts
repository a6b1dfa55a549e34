import {
  type Change,
  type Comparison,
  type ComparisonWitness,
  digest,
  type Meta,
  type Other,
  type OtherCode,
  type SummaryLine,
} from '@akkoord/clause';
import { otherReasons } from '../src/words/other-words.ts';
import { sampleProtocol, section } from './sample-protocol.ts';

const defaults: Omit<Change, 'diff'> = {
  kind: 'substitution',
  moved: false,
  renumbered: false,
  before: [],
  after: [],
  matchedBy: 'words+heading',
  score: 0.9,
  band: 'certain',
  significance: 'substantive',
  effect: null,
  findings: [],
  rights: [],
};

/** Make a change; what is not given is that of a sure, substantive substitution. */
export function change(given: Partial<Change> & Pick<Change, 'diff'>): Change {
  return { ...defaults, ...given };
}

/** Make a side; clauses are `eId: [label, heading, topic]`. */
export function witness(
  meta: Partial<Meta>,
  clauses: Record<string, readonly [string | null, string | null, string?]>,
  counts: { repairs?: number; doubtful?: number } = {},
): ComparisonWitness {
  return {
    title: meta.title ?? null,
    digest: digest({ ...sampleProtocol, children: [section(1, null, JSON.stringify(clauses), [])] })
      .text,
    meta: { language: 'nl', title: null, ...meta },
    clauses: Object.fromEntries(
      Object.entries(clauses).map(([eId, [label, heading, topic]]) => [
        eId,
        { label, heading, ...(topic ? { topics: [topic] } : {}) },
      ]),
    ),
    repairs: counts.repairs ?? 0,
    doubtful: counts.doubtful ?? 0,
  };
}

/** Make a comparison of two sides. */
export function comparison(
  before: ComparisonWitness,
  after: ComparisonWitness,
  changes: Change[],
  others: Other[] = [],
): Comparison {
  return { type: 'comparison', before, after, changes, others, limits: [] };
}

/** Split `Was [-oud-]{+nieuw+} gelijk` into the parts of a diff. */
export function diff(marked: string): Change['diff'] {
  return marked
    .split(/(\[-[\s\S]*?-\]|\{\+[\s\S]*?\+\})/)
    .filter(Boolean)
    .map((text) => {
      if (text.startsWith('[-')) return { op: 'delete', text: text.slice(2, -2) };
      if (text.startsWith('{+')) return { op: 'insert', text: text.slice(2, -2) };
      return { op: 'equal', text };
    });
}

const all = 'Voor iedereen';
const staff = 'Voor medewerkers';
const photos = "Foto's en film";

/** Every kind of change once, with every badge. */
export const sampleComparison: Comparison = comparison(
  witness(
    {
      title: 'Afspraken over berichten en beeld',
      school: { name: 'De Papieren Draak', sector: 'po' },
      version: '1.0',
      status: 'adopted',
      approval: {
        adoption: { by: 'Stichting Windkracht', on: '2019-03', effectiveFrom: '2019-08-01' },
      },
    },
    {
      a1: ['A.1', all],
      a2: ['A.2', all],
      a3: ['A.3', all],
      a4: ['A.4', all],
      a5: ['A.5', all],
      a6: ['A.6', all],
      b1: ['B.1', staff, 'platforms'],
      b2: ['B.2', staff],
      b3: ['B.3', staff],
      p1: [null, 'Inleiding'],
      p2: [null, 'Inleiding'],
    },
    { repairs: 12, doubtful: 3 },
  ),
  witness(
    {
      title: 'Protocol sociale media',
      school: { name: 'De Papieren Draak', sector: 'po' },
      version: '2.0',
      status: 'submitted',
      approval: {
        rights: [
          {
            body: 'mr',
            right: 'consent',
            basis: 'WMS art. 10, onder e',
            asOf: '2025-08-01',
            clauses: [],
            confirmed: true,
          },
        ],
        decisions: [{ body: 'mr', requestedOn: '2025-09-15', respondBy: '2025-10-27' }],
      },
    },
    {
      n1: [null, 'Inleiding'],
      n2: [null, 'Inleiding'],
      c1: ['A.1', all],
      c2: ['A.2', all, 'contact'],
      c3: ['A.3', all],
      c4: ['A.4', all],
      c5: ['A.5', all],
      d1: ['B.1', photos],
      d2: ['B.2', photos],
      d3: ['C.1', staff, 'contact'],
      d4: ['C.2', staff],
    },
  ),
  [
    change({
      kind: 'unchanged',
      significance: 'none',
      before: ['p1'],
      after: ['n1'],
      matchedBy: 'same-text',
      score: 1,
      diff: diff(
        'De school vindt het belangrijk dat iedereen veilig met berichten en beelden omgaat.',
      ),
    }),
    change({
      significance: 'none',
      before: ['p2'],
      after: ['n2'],
      diff: diff('Deze afspraken gelden op {+onze school +}De Papieren Draak.'),
    }),
    change({
      significance: 'editorial',
      before: ['a1'],
      after: ['c1'],
      diff: diff('Leerlingen [-laten-]{+doen+} hun telefoon in de les {+in hun +}[-in de -]tas.'),
    }),
    change({
      before: ['a2'],
      after: ['c2'],
      effect: 'stricter',
      diff: diff(
        'Leerlingen [-mogen-]{+gebruiken+} hun telefoon {+niet +}in de pauze[- gebruiken-]{+, tenzij een leraar het goed vindt+}.',
      ),
      findings: [
        {
          kind: 'modality',
          before: { value: 'permission', span: { eId: 'a2', start: 11, end: 16 } },
          after: { value: 'prohibition', span: { eId: 'c2', start: 11, end: 20 } },
          effect: 'stricter',
          code: 'modality-turned',
          data: { from: 'permission', to: 'prohibition' },
        },
        {
          kind: 'exception',
          before: null,
          after: {
            value: 'tenzij een leraar het goed vindt',
            span: { eId: 'c2', start: 50, end: 80 },
          },
          effect: 'looser',
          code: 'exception-new',
          data: { words: 'tenzij een leraar het goed vindt' },
        },
      ],
      rights: [{ body: 'mr', right: 'consent', basis: 'WMS art. 10, onder e', asOf: '2025-08-01' }],
    }),
    change({
      kind: 'insertion',
      after: ['c3'],
      matchedBy: 'none',
      score: 0,
      diff: diff(
        '{+Wie een vervelend bericht krijgt, bewaart het en laat het zien aan een leraar of een ouder. De leraar bespreekt het dezelfde dag met de directie.+}',
      ),
    }),
    change({
      kind: 'split',
      before: ['a3'],
      after: ['c4', 'c5'],
      renumbered: true,
      band: 'likely',
      diff: diff('Je bent aardig in de groepsapp[- en-]{+.\n+}{+Je +} zet er geen mensen uit.'),
    }),
    change({
      before: ['a4'],
      after: ['d1'],
      moved: true,
      band: 'doubtful',
      effect: 'mixed',
      diff: diff(
        '[-Het plaatsen van een foto of een filmpje op de website kan alleen als de ouders van het kind dat op de foto staat dat van tevoren op papier goed hebben gevonden.-]{+Voor elk beeld vragen we toestemming per doel. Ouders kunnen die toestemming altijd intrekken; de school haalt het beeld dan binnen vijf werkdagen weg.+}',
      ),
    }),
    change({
      kind: 'join',
      significance: 'editorial',
      before: ['a5', 'a6'],
      after: ['d2'],
      effect: 'looser',
      diff: diff(
        'Op kamp maakt alleen de leiding foto’s.[-\n-]{+ +}De leiding deelt ze na afloop.',
      ),
    }),
    change({
      kind: 'repeal',
      before: ['b1'],
      matchedBy: 'none',
      score: 0,
      diff: diff('[-Medewerkers gebruiken Hyves niet onder werktijd.-]'),
    }),
    change({
      kind: 'unchanged',
      significance: 'none',
      before: ['b2'],
      after: ['d3'],
      renumbered: true,
      diff: diff('Medewerkers zijn geen vrienden met leerlingen op een privéaccount.'),
    }),
    change({
      before: ['b3'],
      after: ['d4'],
      moved: true,
      renumbered: true,
      effect: 'looser',
      diff: diff(
        'Bij twijfel overlegt de medewerker [-altijd -]met de [-directeur-]{+leidinggevende+}.',
      ),
    }),
  ],
);

const line = { for: ['pupils'], names: [], also: [] } satisfies Partial<SummaryLine>;

/** A line of every kind, the first of which tells two rows. */
sampleComparison.summary = [
  {
    ...line,
    effect: 'stricter',
    change: 3,
    also: [6],
    code: 'rule-changed',
    data: {
      norm: 'prohibition',
      bearers: ['pupil'],
      from: 'Leerlingen mogen hun telefoon in de pauze gebruiken',
      to: 'Leerlingen gebruiken hun telefoon niet in de pauze, tenzij een leraar het goed vindt',
      came: [],
      went: [],
    },
  },
  {
    ...line,
    for: [],
    effect: 'new',
    change: 4,
    code: 'rule-new',
    data: { norm: 'other', bearers: [], words: 'Wie een vervelend bericht krijgt, bewaart het' },
  },
  {
    ...line,
    for: ['staff'],
    effect: 'looser',
    change: 8,
    code: 'rule-gone',
    data: {
      norm: 'prohibition',
      bearers: ['staff'],
      words: 'Medewerkers gebruiken Hyves niet onder werktijd',
    },
  },
];

/** Every difference that stands in no clause's words, in words of its own, on both sides or on one. */
export const othersComparison: Comparison = comparison(
  witness({ title: 'Afspraken bij de fiets' }, { a1: ['1', 'Stalling'], a2: ['2', 'Stalling'] }),
  witness({ title: 'Regels bij de fiets' }, { a1: ['1', 'Stalling'], a2: ['2', 'Stalling'] }),
  [
    change({
      kind: 'unchanged',
      significance: 'none',
      before: ['a1'],
      after: ['a1'],
      diff: diff('De fiets staat in het rek.'),
    }),
    change({
      before: ['a2'],
      after: ['a2'],
      diff: diff('Wie te laat is, meldt zich bij de [-conciërge-]{+receptie+}.'),
    }),
  ],
  (Object.keys(otherReasons) as OtherCode[]).map((code, index): Other => {
    const kind = code.endsWith('added')
      ? 'insertion'
      : code.endsWith('removed')
        ? 'repeal'
        : 'substitution';
    return {
      of: code.startsWith('note') ? 'footnote' : code.startsWith('table') ? 'table' : 'structure',
      code,
      kind,
      before: kind === 'insertion' ? [] : ['a2'],
      after: kind === 'repeal' ? [] : ['a2'],
      significance: index % 3 === 0 ? 'none' : 'substantive',
      effect: null,
      findings: [],
      diff: [
        ...(kind === 'insertion' ? [] : [{ op: 'delete' as const, text: `wielrek${index}` }]),
        ...(kind === 'repeal' ? [] : [{ op: 'insert' as const, text: `zadelpen${index}` }]),
      ],
    };
  }),
);

const cells = (...texts: string[]) => texts.map((text) => diff(text));
const rows = [
  { op: 'equal' as const, cells: cells('Wat gebeurt er', 'Wat volgt') },
  { op: 'equal' as const, cells: cells('Zoek', 'een [-dag-]{+week+} lopen') },
  { op: 'insert' as const, cells: cells('{+Gestolen+}', '{+aangifte+}') },
  { op: 'delete' as const, cells: cells('[-Geleend-]', '[-teruggeven-]') },
];
const whole = (op: 'insert' | 'delete', text: string) => [{ op, text }];

/** Clauses with a table that changed, a table that is new, and a footnote with other words. */
export const builtComparison: Comparison = {
  ...comparison(
    witness({ title: 'Fietsen' }, { a1: ['1', 'Stalling'], a2: ['2', 'Stalling'] }),
    witness({ title: 'Fietsen' }, { a1: ['1', 'Stalling'], a2: ['2', 'Stalling'] }),
    [
      change({
        before: ['a1'],
        after: ['a1'],
        diff: diff('Zo gaat het. een [-dag-]{+week+} lopen'),
        blocks: [
          {
            type: 'paragraph',
            op: 'equal',
            mark: null,
            level: 0,
            runs: [
              ...diff('Zo gaat [-dat-]{+het+}.'),
              { op: 'equal', text: '', note: 0 },
              { op: 'insert', text: '', note: 1 },
            ],
          },
          {
            type: 'paragraph',
            op: 'equal',
            mark: '2.',
            was: '1.',
            level: 1,
            runs: diff('Op tijd.'),
          },
          { type: 'table', op: 'equal', rows },
        ],
      }),
      change({ kind: 'repeal', before: ['a2'], diff: whole('delete', 'Kleur Slot rood los') }),
      change({ kind: 'insertion', after: ['a2'], diff: whole('insert', 'Merk Ring Gazelle vast') }),
    ],
  ),
  notes: [
    { before: 1, after: 1, op: 'equal', diff: diff('Vraag [-de conciërge-]{+het kantoor+}.') },
    { before: null, after: 2, op: 'insert', diff: whole('insert', 'Ook op zaterdag.') },
    { before: null, after: null, op: 'equal', diff: diff('Zonder plaats.') },
  ],
};
for (const [side, texts] of [
  ['before', ['Kleur', 'Slot', 'rood', 'los']],
  ['after', ['Merk', 'Ring', 'Gazelle', 'vast']],
] as const) {
  const name = builtComparison[side].clauses.a2;
  const [one, two, three, four] = texts;
  const table = [cells(one, two), cells(three, four)];
  if (name) {
    name.content = [
      { type: 'table', op: 'equal', rows: table.map((row) => ({ op: 'equal', cells: row })) },
    ];
  }
}

const count = { before: 2, after: 5 };

/** Everything that a comparison cannot cover. */
export const limitedComparison: Comparison = {
  ...othersComparison,
  limits: [
    {
      code: 'metadata',
      data: {
        fields: [
          'competentAuthority',
          'sector',
          'version',
          'status',
          'adopted-on',
          'effective-from',
          'evaluate-by',
        ],
      },
    },
    { code: 'furniture', data: count },
    { code: 'emphasis', data: count },
    { code: 'images', data: count },
    { code: 'doubtful-reading', data: count },
  ],
};

/** A comparison in which one text stands against itself. */
export const equalComparison: Comparison = comparison(
  witness({ title: 'Telefoons op school' }, { a1: ['1', null] }),
  witness({ title: 'Telefoons op school' }, { a1: ['1', null] }),
  [
    change({
      kind: 'unchanged',
      significance: 'none',
      before: ['a1'],
      after: ['a1'],
      matchedBy: 'same-text',
      diff: diff('Telefoons blijven thuis of in de kluis.'),
    }),
  ],
);
