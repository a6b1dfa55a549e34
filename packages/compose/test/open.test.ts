import { clausesOf, isSection, ownText, type Protocol } from '@akkoord/clause';
import { parseMarkdown } from '@akkoord/parse';
import { findGaps } from '@akkoord/text';
import { describe, expect, test, vi } from 'vitest';
// By its path: render is a later room, which depends on this one.
import { toMarkdown } from '../../render/src/index.ts';
import { compose } from '../src/index.ts';
import { answersFrom, template } from './models.ts';
import { loadSmall, problemsOf, smallFiles } from './small-template.ts';

// Composes and reads many protocols; a busy machine takes its time.
vi.setConfig({ testTimeout: 120_000 });

const example = answersFrom('answers.example.yaml');

/** The example answers with some questions left open, and without what hangs on them. */
function leaving(...open: string[]) {
  const gone = new Set(open);
  for (const { id, when } of template.questions) {
    if ([...gone].some((other) => JSON.stringify(when ?? '').includes(`"${other}"`))) gone.add(id);
  }
  return { ...Object.fromEntries(Object.entries(example).filter(([id]) => !gone.has(id))), open };
}

const openSection = ({ children }: Protocol) =>
  children.filter(isSection).find(({ heading }) => heading.startsWith('Nog te bespreken'));

describe('a question left open', () => {
  test('is listed at the end, with its choices, topics and rights', () => {
    const tree = compose(template, leaving('contact_leerlingen'));
    const [point, ...others] = openSection(tree)?.children ?? [];
    expect(others).toEqual([]);
    if (point?.type !== 'clause') throw new Error('no clause');
    expect(point.wId).toBe('open-contact_leerlingen');
    expect(ownText(point)).toBe(
      'Mogen medewerkers via privéaccounts contact hebben met leerlingen? Te kiezen: nee, behalve met familie en bekenden; nee, alleen via kanalen van de school; ja, als het past bij hun rol. Dit is het onderwerp waarover protocollen van scholen het meest verschillen. Dit is nog in te vullen in G.5 en G.8.',
    );
    expect(point.data?.topics).toContain('friending_pupils');
    const rights = tree.meta.approval?.rights?.filter(({ clauses }) =>
      clauses.includes('open-contact_leerlingen'),
    );
    expect(rights?.map(({ body }) => body)).toContain('pmr');
  });

  test('gives no text of any alternative', () => {
    const texts = clausesOf(compose(template, leaving('contact_leerlingen'))).map(ownText);
    const alternatives = template.positions.filter(
      ({ topic, when }) => topic === 'pupil_groups' && when,
    );
    expect(alternatives).toHaveLength(2);
    for (const { blocks } of alternatives) {
      for (const { nodes } of blocks) {
        const words = nodes[0]?.kind === 'content' ? nodes[0].value.trim() : '';
        expect(words).not.toBe('');
        expect(texts.some((text) => text.includes(words))).toBe(false);
      }
    }
  });

  test('leaves one place for the choice, in the words of its question', () => {
    const tree = compose(template, leaving('contact_leerlingen'));
    const place = clausesOf(tree).find(({ wId }) => wId === 'friending_pupils-1');
    const { question } = template.questions.find(({ id }) => id === 'contact_leerlingen') ?? {};
    expect(place && ownText(place)).toBe(`[nog te kiezen: ${question}]`);
    expect(tree.meta.open?.[0]?.clauses).toContain('friending_pupils-1');
  });

  test('leaves a visible gap where its value belongs, and says where', () => {
    const tree = compose(template, leaving('evaluatiedatum', 'beeld_jaren'));
    const gaps = clausesOf(tree).flatMap((clause) => findGaps(ownText(clause)));
    expect(gaps.map(({ text }) => text)).toEqual(['[aantal]', '[datum]']);
    expect(
      clausesOf(tree)
        .map(ownText)
        .find((text) => text.startsWith('Wanneer is het protocol')),
    ).toMatch(/Dit is nog in te vullen in [A-Z]+\.\d+\.$/);
    expect(tree.meta.approval?.adoption?.evaluateBy).toBeUndefined();
  });

  const openable = template.questions.filter(({ known, id }) => !known && id in example);
  for (const { id } of openable) {
    test(`${id}: the protocol comes out and reads back`, () => {
      const tree = compose(template, leaving(id));
      expect(openSection(tree)?.children).toHaveLength(1);
      const read = parseMarkdown(toMarkdown(tree), template);
      expect(clausesOf(read).map((clause) => [clause.wId, clause.num, ownText(clause)])).toEqual(
        clausesOf(tree).map((clause) => [clause.wId, clause.num, ownText(clause)]),
      );
    });
  }

  test('all of them at once', () => {
    const asked = openable.filter(({ when }) => when === undefined).map(({ id }) => id);
    const tree = compose(template, leaving(...asked));
    expect(openSection(tree)?.children).toHaveLength(asked.length);
  });
});

describe('the key open', () => {
  const problems = (answers: object) =>
    problemsOf(() => compose(template, { ...example, ...answers })).map(
      ({ path, message }) => `${path}: ${message}`,
    );

  test('is a list of names', () => {
    expect(problems({ open: true })[0]).toMatch(/^open: Onder 'open' staat een lijst/);
  });

  test('names questions that exist', () => {
    expect(problems({ open: ['kleur'] })[0]).toMatch(/^kleur: Het sjabloon kent geen vraag/);
  });

  test('does not name a question that has an answer, or that is not asked', () => {
    expect(problems({ open: ['discussie'] })[0]).toMatch(/staat ook bij 'open'/);
    expect(problems({ open: ['volgen_weken'] })[0]).toMatch(/hoort niet bij uw andere antwoorden/);
  });

  test('does not name a fact about the school', () => {
    const { sector: _, ...rest } = example;
    expect(problemsOf(() => compose(template, { ...rest, open: ['sector'] }))[0]?.message).toMatch(
      /kan niet open blijven/,
    );
  });

  test('makes an answer wait that hangs on an open question', () => {
    const { contact_leerlingen: _, ...rest } = example;
    const message = problemsOf(() =>
      compose(template, { ...rest, open: ['contact_leerlingen'] }),
    ).map(({ path, message }) => `${path}: ${message}`);
    expect(message).toEqual([
      expect.stringMatching(/^oud_leerlingen: .*wacht op een vraag die nog open is/),
      expect.stringMatching(/^groepsapp: .*wacht op een vraag die nog open is/),
    ]);
  });
});

/** A small template whose pupils answer a question of two options, each with its position. */
function withChoice(one: string, other: string) {
  const position = (value: string, body: string) =>
    `---\ntopic: decency\nposition: ${value}\nwhen: { toon: ${value} }\nbasis: []\nweight: keuze\nwhy: Kan.\nexpects: { modality: null, bearers: [] }\n---\n${body}\n`;
  return loadSmall({
    'questions.yaml': `${smallFiles['questions.yaml']}
- { id: toon, type: choice, question: Hoe praten wij?, why: Kan., options: [{ value: streng, label: streng }, { value: mild, label: mild }] }
- { id: dagen, type: number, min: 1, max: 5, question: Hoeveel dagen?, why: Kan. }
- { id: taken, type: list, blank: doelen, question: Welke taken?, why: Kan. }
`,
    'clauses/decency/respect.md': null,
    'clauses/decency/streng.md': position('streng', one),
    'clauses/decency/mild.md': position('mild', other),
  });
}

const openTexts = (...args: Parameters<typeof withChoice>) =>
  clausesOf(
    compose(withChoice(...args), {
      sector: 'po',
      naam: 'De Zee',
      open: ['toon', 'dagen', 'taken'],
    }),
  )
    .filter(({ wId }) => wId.startsWith('decency'))
    .map((clause) => `${clause.wId} ${ownText(clause)}`);

describe('an open choice between positions', () => {
  test('keeps what every option says in the same words, in its place', () => {
    expect(
      openTexts('Roepen mag niet.\n\nGroeten hoort.', 'Roepen mag.\n\nGroeten hoort.'),
    ).toEqual(['decency-1 [nog te kiezen: Hoe praten wij?]', 'decency-2 Groeten hoort.']);
  });

  test('keeps nothing that one of them leaves out', () => {
    expect(openTexts('Roepen mag niet.\n\nGroeten hoort.', 'Roepen mag niet.')).toEqual([
      'decency-1 Roepen mag niet.',
      'decency-2 [nog te kiezen: Hoe praten wij?]',
    ]);
  });
});

describe('a blank', () => {
  test.each([
    ["Na {{plural dagen 'dag' 'dagen'}} is het over.", 'Na [aantal] dagen is het over.'],
    ['Na {{dagen}} dagen.', 'Na [aantal] dagen.'],
    ['Voor {{list taken}}.', 'Voor [doelen].'],
    ["Dit geldt{{#if (eq toon 'mild')}}, als het kan{{/if}}.", 'Dit geldt [nog te kiezen].'],
    [
      "Dit geldt. {{#if (eq toon 'mild')}}Altijd.{{else}}Soms.{{/if}}",
      'Dit geldt. [nog te kiezen]',
    ],
    ["{{#if (eq toon 'mild')}}Dit geldt.{{/if}}", '[nog te kiezen: Hoe praten wij?]'],
    [
      "Dit geldt zoals in {{ref 'decency-2'}}.\n\n{{#if (eq toon 'mild')}}Ja.{{/if}}",
      'Dit geldt zoals in B.2.',
    ],
  ])('in %j keeps the rest of the text', (text, expected) => {
    expect(openTexts(text, text)[0]).toBe(`decency-1 ${expected}`);
  });

  test('stands in a list as a point of it', () => {
    const list = 'Dit zijn de taken:\n\n{{#each taken}}\n- {{this}}\n{{/each}}';
    const some = "Dit hoort:\n\n- groeten;\n{{#if (eq toon 'mild')}}- roepen;\n{{/if}}";
    expect(openTexts(list, list)).toEqual(['decency-1 Dit zijn de taken:', 'decency-1-1 [doelen]']);
    expect(openTexts(some, some)).toEqual([
      'decency-1 Dit hoort:',
      'decency-1-1 groeten;',
      'decency-1-2 [nog te kiezen]',
    ]);
  });
});

test('an open term and an unnumbered or continuous protocol', () => {
  const small = loadSmall({
    'template.yaml': (smallFiles['template.yaml'] ?? '').replace(
      'sections: letters, clauses: per-section',
      'sections: none, clauses: throughout',
    ),
  });
  const tree = compose(small, { naam: 'De Zee', open: ['sector'] });
  expect(clausesOf(tree).map((clause) => `${clause.num}. ${ownText(clause)}`)).toEqual([
    '1. Dit protocol is van De Zee.',
    '2. Iedereen is aardig voor elke [nog te kiezen].',
    '3. [nog te kiezen: Een extra regel?]',
    '4. Welke sector? Te kiezen: primair; voortgezet. Om te kiezen. Dit is nog in te vullen in 2 en 3.',
  ]);
});
