import { describe, expect, test } from 'vitest';
import { loadSmall, loadWithText, problemsOf, smallFiles } from './small-template.ts';

const head = smallFiles['template.yaml'] ?? '';
const questions = smallFiles['questions.yaml'] ?? '';
const decency = smallFiles['clauses/decency/respect.md'] ?? '';
const doel = 'clauses/purpose_value/doel.md';

describe('a template folder', () => {
  test('that is whole loads', () => {
    const template = loadSmall({ 'answers.example.yaml': 'x: y' });
    expect(template.questions.map(({ id }) => id)).toEqual(['sector', 'naam', 'extra']);
    expect(template.positions.map(({ id }) => id)).toEqual([
      'decency/respect',
      'purpose_value/doel',
    ]);
    expect(template.positions[0]?.blocks.map(({ wId }) => wId)).toEqual(['decency-1', 'decency-2']);
  });

  const cases: ReadonlyArray<
    [name: string, changes: Record<string, string | null>, path: string, message: RegExp]
  > = [
    ['without template.yaml', { 'template.yaml': null }, 'template.yaml', /ontbreekt/],
    ['without questions', { 'questions.yaml': null }, 'questions.yaml', /ontbreekt/],
    [
      'with broken YAML',
      { 'questions.yaml': '- id: [x' },
      'questions.yaml, regel 1',
      /geen geldige YAML/,
    ],
    [
      'with broken YAML in the head',
      { 'template.yaml': 'id: "' },
      'template.yaml, regel 1',
      /geen geldige YAML/,
    ],
    [
      'with a field of the wrong kind',
      { 'template.yaml': head.replace('title: Klein protocol', 'title: 3') },
      'template.yaml: title',
      /verwacht/i,
    ],
    [
      'with an unknown field',
      { 'template.yaml': `${head}\nkleur: rood\n` },
      'template.yaml',
      /kleur/,
    ],
    [
      'with a question that has a default',
      { 'questions.yaml': questions.replace('why: Kan.', 'why: Kan., default: true') },
      'questions.yaml: [2]',
      /default/,
    ],
    [
      'with a question named after a helper',
      { 'questions.yaml': `${questions}- { id: list, type: boolean, question: Q?, why: W. }\n` },
      'questions.yaml: [3].id',
      /Kies een andere/,
    ],
    [
      'with two questions of one name',
      { 'questions.yaml': `${questions}- { id: naam, type: boolean, question: Q?, why: W. }\n` },
      'questions.yaml: [3]',
      /staat er al/,
    ],
    [
      'with a condition on a later question',
      { 'questions.yaml': questions.replace('{ id: naam,', '{ id: naam, when: { extra: true },') },
      'questions.yaml: [1].when',
      /komt pas later/,
    ],
    [
      'with a condition on an answer that is no option',
      {
        'questions.yaml': questions.replace(
          'sector: vo }, question: Een',
          'sector: mbo }, question: Een',
        ),
      },
      'questions.yaml: [2].when',
      /Kies uit: po, vo/,
    ],
    [
      'with a nested condition on an unknown question',
      { [doel]: withHead('when: { all: [{ any: [{ not: { kleur: true } }] }] }') },
      `${doel}: when`,
      /'kleur'/,
    ],
    [
      'with a value for a question without options',
      { [doel]: withHead('when: { naam: De School }') },
      `${doel}: when`,
      /schrijf naam: true/,
    ],
    [
      'with something that is no condition',
      { [doel]: withHead('when: 3') },
      `${doel}: when`,
      /geen voorwaarde/,
    ],
    [
      'with a condition named all that is no list',
      { [doel]: withHead('when: { all: vo }') },
      `${doel}: when`,
      /geen voorwaarde/,
    ],
    [
      'with a term without a last resort',
      { 'template.yaml': head.replace(', { text: leerkracht }', '') },
      'template.yaml: terms.leraar',
      /laatste geval/,
    ],
    [
      'with a term named after a question',
      { 'template.yaml': head.replace('leraar: [', 'naam: [{ text: x }]\n  leraar: [') },
      'template.yaml: terms.naam',
      /ook een vraag/,
    ],
    [
      'with metadata from an unknown question',
      { 'template.yaml': head.replace('name: naam', 'name: schoolnaam') },
      'template.yaml: meta',
      /'schoolnaam' bestaat niet/,
    ],
    [
      'with a topic outside the taxonomy',
      { 'template.yaml': head.replace('[decency] }\nterms', '[decency, weer] }\nterms') },
      'template.yaml: sections[1].topics',
      /taxonomie/,
    ],
    [
      'with a topic in two sections',
      { 'template.yaml': head.replace('[purpose_value]', '[purpose_value, decency]') },
      'template.yaml: sections[1].topics',
      /twee keer/,
    ],
    ['with a topic without text', { [doel]: null }, 'template.yaml: sections', /geen tekst/],
    [
      'with a text without section',
      { 'template.yaml': head.replace('  - { heading: Doel, topics: [purpose_value] }\n', '') },
      `${doel}: topic`,
      /geen enkel onderdeel/,
    ],
    [
      'with a right in a topic that has no section',
      {
        'template.yaml': head
          .replace('topics: [decency] }\n', 'topics: [decency] }\n')
          .replace('2025-08-01, topics: [decency]', '2025-08-01, topics: [doubt]'),
      },
      'template.yaml: rights[0].topics',
      /'doubt'/,
    ],
    [
      'with a right for no body',
      { 'template.yaml': head.replace('body: mr', 'body: or') },
      'template.yaml: rights[0].body',
      /./,
    ],
    [
      'with a clause file in the wrong place',
      { 'clauses/los.md': decency },
      'clauses/los.md',
      /verkeerde plek/,
    ],
    [
      'with a clause file without front matter',
      { 'clauses/decency/kaal.md': 'Tekst.' },
      'clauses/decency/kaal.md',
      /begint niet met gegevens/,
    ],
    [
      'with broken front matter',
      { [doel]: '---\ntopic: [\n---\nTekst.\n' },
      `${doel}, regel 1`,
      /geen geldige YAML/,
    ],
    [
      'with front matter that misses a field',
      { [doel]: withHead('', 'why: Omdat het moet.\n') },
      `${doel}: why`,
      /./,
    ],
    [
      'with an obligation that has no legal basis',
      { [doel]: withHead('', '', 'weight: verplicht') },
      `${doel}: basis`,
      /grondslag/,
    ],
    [
      'with a day that does not exist',
      {
        [doel]: withHead('', 'basis: []\n').replace(
          'weight',
          "basis: [{ source: WMS, asOf: '2025-02-30' }]\nweight",
        ),
      },
      `${doel}: basis[0].asOf`,
      /bestaat niet/,
    ],
    [
      'with a topic that differs from its folder',
      { 'clauses/decency/respect.md': decency.replace('topic: decency', 'topic: purpose_value') },
      'clauses/decency/respect.md: topic',
      /past niet bij de map/,
    ],
    [
      'with a further topic outside the taxonomy',
      { [doel]: withHead('topics: [weer]') },
      `${doel}: topics`,
      /taxonomie/,
    ],
    [
      'with a basis under a condition that cannot be',
      {
        [doel]: withHead('', 'basis: []\n').replace(
          'weight',
          "basis: [{ source: WMS, asOf: '2025', when: { sector: mbo } }]\nweight",
        ),
      },
      `${doel}: basis[0].when`,
      /'mbo'/,
    ],
    [
      'with norms for other clauses than there are',
      {
        'clauses/decency/respect.md': decency.replace(
          /expects: .*/,
          'expects: [{ modality: null, bearers: [] }]',
        ),
      },
      'clauses/decency/respect.md: expects',
      /1 normen, maar de tekst heeft 2/,
    ],
    [
      'with a source for a clause that is not there',
      {
        'clauses/decency/respect.md': decency.replace(
          'basis: []',
          'basis: [{ source: Wet, asOf: 2026, clauses: [1, 3] }]',
        ),
      },
      'clauses/decency/respect.md: basis[0].clauses',
      /stuk 3.*Kies uit: 1, 2/,
    ],
    [
      'without a text',
      { 'clauses/decency/respect.md': decency.replace(/---\nIedereen[\s\S]*/, '---\n') },
      'clauses/decency/respect.md: expects',
      /heeft geen tekst/,
    ],
  ];
  for (const [name, changes, path, message] of cases) {
    test(`${name} is refused`, () => {
      const problems = problemsOf(() => loadSmall(changes));
      expect(problems).toContainEqual({ path, message: expect.stringMatching(message) });
    });
  }

  test('reports everything that is wrong at once', () => {
    const problems = problemsOf(() =>
      loadSmall({
        [doel]: withHead('when: { kleur: true }\nstart: 0'),
        'clauses/los.md': decency,
        'template.yaml': head.replace('name: naam', 'name: school'),
      }),
    );
    expect(problems.map(({ path }) => path)).toEqual([
      `clauses/los.md`,
      `${doel}: start`,
      'template.yaml: meta',
    ]);
  });

  test('reads Windows line ends', () => {
    const files = Object.entries(smallFiles).map(([path, text]) => [
      path,
      text.replaceAll('\n', '\r\n'),
    ]);
    expect(loadSmall(Object.fromEntries(files)).positions).toEqual(loadSmall().positions);
  });
});

describe('a clause text', () => {
  const cases: ReadonlyArray<[text: string, message: RegExp]> = [
    ['{{kleur}}', /'kleur' is geen vraag en geen term/],
    ['{{constructor}}', /'constructor' is geen vraag/],
    ['{{naam.length}}', /'naam.length' is geen vraag/],
    ['{{../naam}}', /'..\/naam' is geen vraag/],
    ['{{@root}}', /is geen vraag/],
    ['{{this}}', /'this' is geen vraag/],
    ['{{{naam}}}', /Schrijf twee accolades/],
    ['{{&naam}}', /Schrijf twee accolades/],
    ['{{> deel}}', /Deze vorm van Handlebars/],
    ['{{#if naam}}open', /De accolades kloppen|begint en eindigt/],
    ['{{#if}}x{{/if}}', /kan hier niet/],
    ['{{#with naam}}x{{/with}}', /kan hier niet/],
    ['{{#each naam}}x{{else}}y{{/each}}', /\{\{else\}\}/],
    ['{{schreeuw naam}}', /De hulp 'schreeuw' bestaat niet/],
    ['{{constructor naam}}', /De hulp 'constructor' bestaat niet/],
    ['{{list}}', /verkeerd aantal/],
    ['{{list naam x=1}}', /verkeerd aantal/],
    ["{{#if (eq sector 'mbo')}}x{{/if}}", /'mbo' is geen antwoord op de vraag 'sector'/],
    ['{{labels naam}}', /een vraag met keuzes/],
    ["{{ref 'decency-9'}}", /wijst nergens naar/],
    ['{{ref naam}}', /wijst nergens naar/],
    ['## Kop', /Zet koppen in template.yaml/],
    ['- los', /Een lijst staat niet alleen/],
    ['{{#if naam}}een\n\ntwee{{/if}}', /zonder witregel/],
  ];
  for (const [text, message] of cases) {
    test(`${JSON.stringify(text)} is refused, with its line`, () => {
      const problems = problemsOf(() => loadWithText(text));
      expect(problems[0]).toEqual({
        path: `${doel}, regel 9`,
        message: expect.stringMatching(message),
      });
    });
  }

  test('keeps lists, footnotes and continuations with the piece before them', () => {
    const text =
      'Eerst:\n\n- a\n\n{{#each naam}}\n- {{this}}\n{{/each}}\n\nDan[^1].\n\n[^1]: Noot.\n\n<!-- vervolg -->\n\nVerder.\n\n{{! opmerking }}\n\nLaatst.';
    const template = loadWithText(text);
    const position = template.positions.find(({ topic }) => topic === 'purpose_value');
    expect(position?.blocks.map(({ wId }) => wId)).toEqual(
      [1, 2, 3, 4].map((n) => `purpose_value-${n}`),
    );
  });
});

function withHead(more: string, less = '', weight = 'weight: keuze'): string {
  return (smallFiles[doel] ?? '')
    .replace(less, '')
    .replace('weight: keuze', weight)
    .replace('position: Doel', `position: Doel\n${more}`);
}
