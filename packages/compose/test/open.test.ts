import { clausesOf, isSection, ownText, type Protocol } from '@akkoord/clause';
import { parseMarkdown } from '@akkoord/parse';
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
      'Mogen medewerkers via privéaccounts contact hebben met leerlingen? Te kiezen: nee, behalve met familie en bekenden; nee, alleen via kanalen van de school; ja, als het past bij hun rol. Dit is het onderwerp waarover protocollen van scholen het meest verschillen.',
    );
    expect(point.data?.topics).toContain('friending_pupils');
    const rights = tree.meta.approval?.rights?.filter(({ clauses }) =>
      clauses.includes('open-contact_leerlingen'),
    );
    expect(rights?.map(({ body }) => body)).toContain('pmr');
  });

  test('gives no text of any alternative', () => {
    const wIds = clausesOf(compose(template, leaving('contact_leerlingen'))).map(({ wId }) => wId);
    expect(wIds).not.toContain('friending_pupils-1');
    expect(wIds).not.toContain('pupil_groups-1');
  });

  test('leaves a visible gap where its value belongs, and says where', () => {
    const tree = compose(template, leaving('evaluatiedatum', 'opnames'));
    const texts = clausesOf(tree).map(ownText);
    expect(texts.filter((text) => text.includes('[nog te bespreken met de MR]'))).toHaveLength(2);
    expect(texts.find((text) => text.startsWith('Wanneer is het protocol'))).toMatch(
      /Dit is nog in te vullen in [A-Z]\.\d+\.$/,
    );
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
    '2. Iedereen is aardig voor elke [nog te bespreken met de MR].',
    '3. Welke sector? Te kiezen: primair; voortgezet. Om te kiezen. Dit is nog in te vullen in 2.',
  ]);
});
