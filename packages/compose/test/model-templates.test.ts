import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import {
  clausesOf,
  isClause,
  isSection,
  ownText,
  type Protocol,
  sectionsOf,
  walk,
} from '@akkoord/clause';
import { assertProtocol } from '@akkoord/clause/schema';
import { parseMarkdown } from '@akkoord/parse';
import { describe, expect, test, vi } from 'vitest';
// By its path: render is a later room, which depends on this one.
import { toMarkdown } from '../../render/src/index.ts';
import { compose, holds, questionsIn, variantsOf } from '../src/index.ts';
import { readModel } from './models.ts';

// Composes and reads many protocols; a busy machine takes its time.
vi.setConfig({ testTimeout: 120_000 });

const examples = [
  ['answers.example.yaml', 'expected.md'],
  ['answers.example-vo.yaml', 'expected-vo.md'],
] as const;

describe.each(['social-media', 'mobiele-telefoons', 'pesten'])('the template %s', (id) => {
  const { template, folder, files, answersFrom } = readModel(id);
  const atLeast = id === 'social-media' ? 40 : 10;

  describe('the examples', () => {
    for (const [answers, expected] of examples) {
      const tree = compose(template, answersFrom(answers));

      test(`${answers} gives ${expected}`, async () => {
        await expect(toMarkdown(tree)).toMatchFileSnapshot(join(folder, expected));
      });

      test(`${expected} reads back as the same tree`, () => {
        const read = parseMarkdown(readFileSync(join(folder, expected), 'utf8'), template);
        expect(bare(read)).toEqual(bare(tree));
      });

      test(`${answers} gives enough clauses, over every topic of its sections`, () => {
        assertProtocol(tree);
        const clauses = sectionsOf(tree).flatMap(({ children }) => children.filter(isClause));
        expect(clauses.length).toBeGreaterThanOrEqual(atLeast);
        const topics = new Set(clauses.map(({ data }) => data?.topics?.[0]));
        expect(
          template.sections
            .flatMap((section) => section.topics)
            .filter((topic) => !topics.has(topic)),
        ).toEqual([]);
      });
    }

    test('a composed tree has no positions and no marks', () => {
      walk(compose(template, answersFrom('answers.example.yaml')), (node) => {
        expect(node).not.toHaveProperty('position');
        expect(node).not.toHaveProperty('data.marks');
      });
    });

    test('every clause with a council right is there, and every clause that is there has one', () => {
      for (const [answers] of examples) {
        const { meta, children } = compose(template, answersFrom(answers));
        const wIds = children
          .filter(isSection)
          .flatMap((section) => section.children.filter(isClause).map(({ wId }) => wId));
        const covered = new Set(meta.approval?.rights?.flatMap(({ clauses }) => clauses));
        expect([...covered].filter((wId) => !wIds.includes(wId))).toEqual([]);
        expect(wIds.filter((wId) => !covered.has(wId))).toEqual([]);
      }
    });
  });

  describe('the alternatives', () => {
    const variants = variantsOf(template);
    const trees = variants.map((answers) => compose(template, answers));

    test('each position comes out of some answers', () => {
      const reached = new Set(
        trees.flatMap((tree) =>
          clausesOf(tree).flatMap(
            ({ data }) => data?.provenance?.map(({ clause }) => clause) ?? [],
          ),
        ),
      );
      expect(template.positions.map(({ id }) => id).filter((id) => !reached.has(id))).toEqual([]);
    });

    test('each clause comes out of some answers', () => {
      const reached = new Set(trees.flatMap((tree) => clausesOf(tree).map(({ wId }) => wId)));
      const written = template.positions.flatMap(({ blocks }) => blocks.map(({ wId }) => wId));
      expect(written.filter((wId) => !reached.has(wId))).toEqual([]);
    });

    test('each tree fits the schema, and its texts are whole sentences without loose ends', () => {
      for (const tree of trees) {
        assertProtocol(tree);
        for (const clause of clausesOf(tree)) {
          const text = ownText(clause);
          expect(text).toMatch(/^\S.*[.:;]$|^[^.]+$/);
          expect(text).not.toMatch(/undefined|\{\{|\}\}| {2}| [.,;:]|\.\./);
        }
      }
    });
  });

  // A template that is still in its first version has no older answers.
  describe.runIf(template.former.length > 0)('answers of version 1', () => {
    const rule = id === 'social-media' ? 'telefoonregel' : 'bewaren';
    const { [rule]: _, teruggave: __, ...rest } = answersFrom('answers.example.yaml');

    test('of a school that keeps phones all day lose what now always holds', () => {
      const old = { ...rest, [rule]: 'inleveren', teruggave: 'einde-dag' };
      const now = { ...rest, [rule]: 'inleveren' };
      expect(compose(template, old)).toEqual(compose(template, now));
    });

    test('that contradict each other are told, not dropped', () => {
      const old = { ...rest, [rule]: 'inleveren', teruggave: 'einde-les' };
      expect(() => compose(template, old)).toThrow(/teruggave: answer-superfluous/);
    });
  });

  describe('the sources', () => {
    test('of a position with more clauses say which of them they support', () => {
      const unclear = template.positions
        .filter(({ blocks }) => blocks.length > 1)
        .flatMap(({ id, basis }) =>
          basis.filter(({ clauses }) => !clauses).map(({ source }) => `${id}: ${source}`),
        );
      expect(unclear).toEqual([]);
    });

    test('of what is compulsory stand on a clause in each kind of school', () => {
      const sectors = template.questions.find((question) => question.id === 'sector');
      const kinds = sectors && 'options' in sectors ? sectors.options : [];
      const bare = template.positions
        .filter(({ weight }) => weight === 'verplicht')
        .flatMap(({ id, basis, when }) =>
          kinds
            .map(({ value }) => new Map([['sector', value]]))
            .filter((values) => !questionsIn(when).includes('sector') || holds(when, values))
            .filter((values) =>
              basis.every(
                (one) => questionsIn(one.when).includes('sector') && !holds(one.when, values),
              ),
            )
            .map((values) => `${id}: ${values.get('sector')}`),
        );
      expect(bare).toEqual([]);
    });
  });

  describe('the folder', () => {
    test('each question is used', () => {
      const everything = Object.entries(files)
        .filter(([path]) => path !== 'questions.yaml' && !/^(answers|expected)/.test(path))
        .map(([, text]) => text)
        .join('\n');
      const conditions = template.questions
        .map(({ when }) => JSON.stringify(when ?? ''))
        .join('\n');
      const unused = template.questions
        .map(({ id }) => id)
        .filter((id) => !new RegExp(`\\b${id}\\b`).test(everything + conditions));
      expect(unused).toEqual([]);
    });

    test('each option of a question that chooses a position has one', () => {
      const choosing = template.questions.filter(({ id }) =>
        template.positions.some(({ when }) => JSON.stringify(when ?? {}).includes(`"${id}"`)),
      );
      for (const question of choosing) {
        if (!('options' in question)) continue;
        const missing = question.options.filter(
          ({ value }) =>
            !template.positions.some(({ when }) =>
              JSON.stringify(when ?? {}).includes(`"${value}"`),
            ),
        );
        expect(missing.map(({ value }) => `${question.id}: ${value}`)).toEqual([]);
      }
    });
  });
});

/** A tree without what only reading gives. */
function bare(tree: Protocol): unknown {
  const kept = JSON.stringify(tree, (key, value) =>
    ['position', 'marks', 'messages'].includes(key) ? undefined : value,
  );
  return JSON.parse(kept, (key, value) =>
    key === 'data' && Object.keys(value).length === 0 ? undefined : value,
  );
}
