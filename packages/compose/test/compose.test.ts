import { clausesOf, footnotesOf, ownText, type Protocol, sectionsOf } from '@akkoord/clause';
import { assertProtocol } from '@akkoord/clause/schema';
import { expect, test } from 'vitest';
import { compose } from '../src/index.ts';
import { loadSmall, loadWithText, problemsOf, smallFiles } from './small-template.ts';

const answers = { sector: 'vo', naam: 'De School', extra: true };

test('a template and answers give a clause tree', () => {
  const tree = compose(loadSmall(), answers);
  assertProtocol(tree);
  expect(tree).toEqual({
    type: 'protocol',
    meta: {
      title: 'Klein protocol',
      subject: 'small',
      language: 'nl',
      school: { name: 'De School', sector: 'vo' },
      status: 'draft',
      approval: {
        rights: [
          {
            body: 'mr',
            right: 'consent',
            basis: 'WMS art. 10, onder e',
            asOf: '2025-08-01',
            clauses: ['decency-1', 'decency-2'],
            confirmed: false,
          },
        ],
      },
      audience: ['leerlingen'],
    },
    children: [
      {
        type: 'section',
        eId: 'sec_A',
        num: 'A',
        heading: 'Doel',
        depth: 1,
        children: [clause('sec_A__cl_1', 'purpose_value/doel', 'Dit protocol is van De School.')],
      },
      {
        type: 'section',
        eId: 'sec_B',
        num: 'B',
        heading: 'Gedrag',
        depth: 1,
        children: [
          clause('sec_B__cl_1', 'decency/respect', 'Iedereen is aardig voor elke docent.'),
          clause('sec_B__cl_2', 'decency/respect', 'Iedereen groet, zoals in B.1 staat.'),
        ],
      },
    ],
  });
});

test('the same template and answers give the same tree', () => {
  expect(compose(loadSmall(), answers)).toEqual(compose(loadSmall(), answers));
});

test('a piece that comes out empty leaves no clause, and no number', () => {
  const tree = compose(loadSmall(), { sector: 'po', naam: 'De School' });
  expect(clausesOf(tree).map(ownText)).toEqual([
    'Dit protocol is van De School.',
    'Iedereen is aardig voor elke leerkracht.',
  ]);
});

test('a section without clauses is left out, and the next one takes its letter', () => {
  const tree = compose(loadWithText('{{#if extra}}Doel.{{/if}}'), { ...answers, extra: false });
  expect(sectionsOf(tree).map(({ num, heading }) => [num, heading])).toEqual([['A', 'Gedrag']]);
});

test.each([
  ['digits', 'per-section', ['1', '2'], ['1', '1', '2'], 'zoals in 2.1 staat'],
  ['letters', 'throughout', ['A', 'B'], ['1', '2', '3'], 'zoals in 2 staat'],
  ['none', 'throughout', [null, null], ['1', '2', '3'], 'zoals in 2 staat'],
])('sections in %s and clauses %s', (sections, clauses, sectionNums, clauseNums, reference) => {
  const head = smallFiles['template.yaml'] ?? '';
  const numbering = `numbering: { sections: ${sections}, clauses: ${clauses} }`;
  const template = loadSmall({ 'template.yaml': head.replace(/numbering: .*/, numbering) });
  const tree = compose(template, answers);
  expect(sectionsOf(tree).map(({ num }) => num)).toEqual(sectionNums);
  expect(clausesOf(tree).map(({ num }) => num)).toEqual(clauseNums);
  expect(texts(tree).at(-1)).toContain(reference);
});

test('more than 26 sections go on with AA', () => {
  const topics = loadSmall()
    .taxonomy.topics.slice(0, 28)
    .map(({ id }) => id);
  const sections = topics
    .map((topic) => `  - { heading: ${topic}, topics: [${topic}] }`)
    .join('\n');
  const head = (smallFiles['template.yaml'] ?? '').replace(
    /sections:\n(?: .*\n)+/,
    `sections:\n${sections}\n`,
  );
  const file = smallFiles['clauses/purpose_value/doel.md'] ?? '';
  const clauses = topics.map((topic) => [
    `clauses/${topic}/een.md`,
    file.replace('topic: purpose_value', `topic: ${topic}`),
  ]);
  const template = loadSmall({
    ...Object.fromEntries(clauses),
    'template.yaml': head,
    'clauses/purpose_value/doel.md': null,
    'clauses/decency/respect.md': null,
  });
  expect(sectionsOf(compose(template, answers)).at(-1)?.num).toBe('AB');
});

test('a list stands nested in its lead-in, with wIds of its own', () => {
  const tree = compose(
    loadWithText('Dit mag:\n\n- lezen;\n- schrijven:\n\n  1. groot;\n  2. klein.'),
    answers,
  );
  expect(
    clausesOf(tree)
      .slice(0, 5)
      .map(({ wId, num, form }) => [wId, num, form]),
  ).toEqual([
    ['purpose_value-1', '1', 'item'],
    ['purpose_value-1-1', null, 'bullet'],
    ['purpose_value-1-2', null, 'bullet'],
    ['purpose_value-1-2-1', '1', 'item'],
    ['purpose_value-1-2-2', '2', 'item'],
  ]);
});

test('a clause can have a second block', () => {
  const tree = compose(loadWithText('Eerst.\n\n<!-- vervolg -->\n\nDaarna.'), answers);
  expect(texts(tree)[0]).toBe('Eerst. Daarna.');
});

test('footnotes are numbered through the protocol', () => {
  const template = loadSmall({
    'clauses/purpose_value/doel.md': withBody('purpose_value', 'Een[^x].\n\n[^x]: Noot een.'),
    'clauses/decency/respect.md': withBody('decency', 'Twee[^x].\n\n[^x]: Noot twee.'),
  });
  const tree = compose(template, answers);
  expect(footnotesOf(tree).map((note) => [note.identifier, ownText(note)])).toEqual([
    ['1', 'Noot een.'],
    ['2', 'Noot twee.'],
  ]);
  expect(JSON.stringify(sectionsOf(tree)[1])).toContain(
    '"type":"footnoteReference","identifier":"2"',
  );
});

test('basis and rights follow their conditions', () => {
  const file = smallFiles['clauses/decency/respect.md'] ?? '';
  const basis =
    "basis: [{ source: Altijd, asOf: '2025' }, { source: Alleen po, asOf: '2025', when: { sector: po } }]";
  const head = smallFiles['template.yaml'] ?? '';
  const template = loadSmall({
    'clauses/decency/respect.md': file.replace('basis: []', basis),
    'template.yaml': `${head}  - { body: omr, right: advice, basis: WMS, asOf: 2025-08-01, topics: [decency], when: { sector: po } }\n`,
  });
  const vo = compose(template, answers);
  const po = compose(template, { sector: 'po', naam: 'De School' });
  expect(clausesOf(vo).at(-1)?.data?.basis).toEqual([{ source: 'Altijd', asOf: '2025' }]);
  expect(clausesOf(po).at(-1)?.data?.basis).toHaveLength(2);
  expect(vo.meta.approval?.rights).toHaveLength(1);
  expect(po.meta.approval?.rights).toHaveLength(2);
});

test('a right in clauses that do not come out is not proposed', () => {
  const template = loadSmall({
    'clauses/decency/respect.md': withBody('decency', '{{#if extra}}Wees aardig.{{/if}}'),
  });
  expect(compose(template, { ...answers, extra: false }).meta.approval?.rights).toEqual([]);
});

test('the helpers speak Dutch', () => {
  const head = smallFiles['template.yaml'] ?? '';
  const template = loadSmall({
    'template.yaml': head,
    'questions.yaml': `
- { id: sector, type: choice, question: S?, why: W., options: [{ value: po, label: primair }, { value: vo, label: voortgezet }] }
- { id: naam, type: text, question: N?, why: W. }
- { id: extra, type: boolean, question: E?, why: W. }
- { id: dag, type: date, question: D?, why: W. }
- { id: weken, type: number, min: 1, max: 9, question: A?, why: W. }
- { id: namen, type: list, question: L?, why: W. }
- { id: soorten, type: multiple, question: M?, why: W., options: [{ value: een, label: de eerste }, { value: twee, label: de tweede }] }
- { id: niets, type: text, optional: true, question: O?, why: W. }
`,
    'clauses/purpose_value/doel.md': withBody(
      'purpose_value',
      [
        "{{list namen}}; {{list namen 'of'}}; {{list naam}}; {{date dag}}; {{plural weken 'week' 'weken'}}.",
        '{{upperFirst naam}}, {{lowerFirst naam}}, {{labels sector}}, {{list (labels soorten)}}.',
        "{{#if (and extra (eq sector 'vo') (includes soorten 'een'))}}ja{{else}}nee{{/if}}",
        '{{#if (or niets (not extra))}}ja{{else if (eq weken 2)}}twee{{else}}nee{{/if}}',
        '{{#unless niets}}leeg{{/unless}} {{#each namen}}[{{this}}]{{/each}}{{#each niets}}x{{/each}}',
        '{{#if (labels soorten)}}x{{/if}}{{#if (list niets)}}y{{/if}}{{#if (date niets)}}y{{/if}}{{#if (upperFirst niets)}}y{{/if}}',
        "{{#if (plural niets 'a' 'b')}}y{{/if}}{{#if (eq niets niets)}}y{{/if}}{{! niets }}",
      ].join('\n\n'),
    ),
  });
  const filled = {
    sector: 'vo',
    naam: 'ijsvogel',
    extra: true,
    dag: '2027-08-01',
    weken: 2,
    namen: ['a', 'b', 'c'],
    soorten: ['een', 'twee'],
  };
  expect(texts(compose(template, filled)).slice(0, 6)).toEqual([
    'a, b en c; a, b of c; ijsvogel; 1 augustus 2027; 2 weken.',
    'IJsvogel, ijsvogel, voortgezet, de eerste en de tweede.',
    'ja',
    'twee',
    'leeg [a][b][c]',
    'x',
  ]);
  const other = {
    ...filled,
    naam: 'IJsland',
    dag: '2027-08',
    weken: 1,
    namen: ['a'],
    soorten: ['twee'],
  };
  expect(texts(compose(template, other)).slice(0, 4)).toEqual([
    'a; a; IJsland; augustus 2027; 1 week.',
    'IJsland, ijsland, voortgezet, de tweede.',
    'nee',
    'nee',
  ]);
  expect(texts(compose(template, { ...other, dag: '2027' }))[0]).toContain('IJsland; 2027;');
});

const broken: ReadonlyArray<[name: string, text: string, message: RegExp]> = [
  ['shows a value that is not asked for', 'De {{extra}}.', /'extra'.*niet beantwoord/],
  ['shows a helper of such a value', "{{plural extra 'a' 'b'}}", /'extra'/],
  ['refers to a clause that is not there', "Zie {{ref 'decency-2'}}.", /'decency-2'.*nergens/],
  ['is a table of headings', 'Kop\n===', /niet één clausule/],
];
for (const [name, text, message] of broken) {
  test(`a text that ${name} is a problem of the template`, () => {
    const run = () => compose(loadWithText(text), { sector: 'po', naam: 'De School' });
    expect(problemsOf(run)).toEqual([
      {
        path: 'clauses/purpose_value/doel.md: purpose_value-1',
        message: expect.stringMatching(message),
      },
    ]);
  });
}

test('two positions that hold at once with the same clause are a problem', () => {
  const template = loadSmall({ 'clauses/decency/ook.md': withBody('decency', 'Ook aardig.') });
  expect(problemsOf(() => compose(template, answers))[0]?.message).toContain('komt twee keer');
});

function clause(eId: string, position: string, value: string) {
  const topic = position.split('/')[0] ?? '';
  const num = eId.at(-1) ?? '';
  return {
    type: 'clause',
    eId,
    wId: `${topic}-${num}`,
    num,
    form: 'item',
    children: [{ type: 'paragraph', children: [{ type: 'text', value }] }],
    data: { topics: [topic], provenance: [{ source: 'small@1.0.0', clause: position }] },
  };
}

function texts(tree: Protocol): string[] {
  return clausesOf(tree).map(ownText);
}

function withBody(topic: string, body: string): string {
  return (smallFiles['clauses/purpose_value/doel.md'] ?? '')
    .replace('topic: purpose_value', `topic: ${topic}`)
    .replace('Dit protocol is van {{naam}}.', () => body);
}

test('a source stands on the clauses that it supports only', () => {
  const file = smallFiles['clauses/decency/respect.md'] ?? '';
  const basis =
    "basis: [{ source: Een, asOf: '2025', clauses: [2] }, { source: Twee, asOf: '2025' }]";
  const template = loadSmall({ 'clauses/decency/respect.md': file.replace('basis: []', basis) });
  const sources = clausesOf(compose(template, answers)).map(({ data }) =>
    data?.basis?.map(({ source }) => source),
  );
  expect(sources).toEqual([undefined, ['Twee'], ['Een', 'Twee']]);
});
