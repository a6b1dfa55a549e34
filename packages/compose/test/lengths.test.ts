import {
  clausesOf,
  isClause,
  ownText,
  type Protocol,
  type Section,
  sectionsOf,
} from '@akkoord/clause';
import { parseMarkdown } from '@akkoord/parse';
import { describe, expect, test, vi } from 'vitest';
// By their path: these rooms depend on this one.
import { toMarkdown } from '../../render/src/index.ts';
import {
  AnswersError,
  composeForm,
  composeVersion,
  type Form,
  fullForm,
  variantsOf,
} from '../src/index.ts';
import { isDuty } from '../src/outline.ts';
import { readModel } from './models.ts';

vi.setConfig({ testTimeout: 120_000 });

const short: Form = { ...fullForm, length: 'short' };

test('the models on social media and phones have a version for pupils and one for parents', () => {
  for (const id of ['social-media', 'mobiele-telefoons']) {
    const { versions } = readModel(id).template;
    expect(versions.map(({ audience }) => audience)).toEqual(['pupils', 'parents']);
  }
});

test('what frees parents of the rule on recordings stands wherever both rules stand', () => {
  const { template, answersFrom } = readModel('social-media');
  const answers = answersFrom('answers.example.yaml');
  const textOf = (tree: Protocol) => clausesOf(tree).map(ownText).join('\n');
  for (const form of [fullForm, short]) {
    const { protocol } = composeForm(template, answers, form);
    expect(textOf(protocol)).toMatch(/mogen op school niemand opnemen/);
    expect(textOf(protocol)).toMatch(/geldt niet voor beeld dat ouders zo maken/);
    const version = composeVersion(template, answers, { audience: 'parents', form });
    expect(textOf(version)).toMatch(/U mag bij feesten, .* wel beeld maken voor eigen gebruik/);
  }
});

test.each(['social-media', 'mobiele-telefoons', 'pesten'])(
  '%s for a part of a school names that part, and replaces rules for that part alone',
  (id) => {
    const { template, answersFrom } = readModel(id);
    const answers = {
      ...answersFrom('answers.example.yaml'),
      bereik: 'deel-van-school',
      deel: 'de onderbouw',
    };
    const text = clausesOf(composeForm(template, answers, fullForm).protocol)
      .map(ownText)
      .join('\n');
    expect(text).toMatch(/De naam van dit protocol is: .* van de onderbouw van Openbare/);
    expect(text).toMatch(/Voor dit deel van de school vervangt dit protocol eerdere afspraken/);
    expect(text).not.toMatch(/vervangt eerdere afspraken van de school/);
  },
);

describe.each(['social-media', 'mobiele-telefoons', 'pesten'])('the lengths of %s', (id) => {
  const { template, answersFrom } = readModel(id);
  const { lengths, versions } = template;
  const audiencesOf = versions.map(({ audience }) => audience);
  const rows = lengths && lengths.short !== 'whole' ? lengths.short : null;
  const blocks = template.positions.flatMap((position) =>
    position.blocks.map((block) => ({ block, position })),
  );
  const variants = variantsOf(template);
  const composed = new Map(
    [fullForm, short].map((form) => [
      form,
      variants.map((answers) => composeForm(template, answers, form)),
    ]),
  );
  const inForm = (form: Form, index: number) => {
    const found = composed.get(form)?.[index];
    if (!found) throw new TypeError(`No variant ${index}`);
    return found;
  };

  test('every clause is in the short text or left out for a reason', () => {
    if (!rows) return expect(lengths?.short).toBe('whole');
    const named = [...rows.clauses, ...rows.leave.map(({ clauses }) => clauses)].flat();
    const written = new Set(blocks.map(({ block }) => block.wId));
    expect(new Set(named)).toEqual(written);
  });

  test('no duty that the law asks for is left out of the short text', () => {
    for (const index of variants.keys()) {
      const { left } = inForm(short, index);
      const lost = left.filter(({ wId }) =>
        blocks.some((one) => one.block.wId === wId && isDuty(one)),
      );
      expect(lost.map(({ wId }) => wId)).toEqual([]);
      expect(left.filter(({ why }) => why === null).map(({ wId }) => wId)).toEqual([]);
    }
  });

  test('the short text has at most 45 numbered clauses, and at least 35 where the full one has', () => {
    for (const index of variants.keys()) {
      const full = numbered(inForm(fullForm, index).protocol).length;
      const count = numbered(inForm(short, index).protocol).length;
      expect(count).toBeLessThanOrEqual(45);
      expect(count).toBeGreaterThanOrEqual(Math.min(35, full));
    }
  });

  test('what is joined has one and the same rights', () => {
    for (const index of variants.keys()) {
      const full = rightsOf(inForm(fullForm, index).protocol);
      const joined = rightsOf(inForm(short, index).protocol);
      for (const row of rows?.clauses ?? []) {
        const there = row.filter((wId) => full.has(wId));
        const [first] = there.filter((wId) => joined.has(wId));
        for (const wId of there)
          expect([wId, full.get(wId)]).toEqual([wId, joined.get(first ?? '')]);
      }
    }
  });

  test.each(['answers.example.yaml', 'answers.example-vo.yaml'])(
    '%s reads back in each form',
    (name) => {
      const answers = answersFrom(name);
      const trees = [
        composeForm(template, answers, short).protocol,
        ...audiencesOf.map((audience) => composeVersion(template, answers, { audience })),
        ...(lengths?.parts
          ? [composeForm(template, answers, { ...fullForm, inParts: true }).protocol]
          : []),
      ];
      for (const tree of trees) {
        const read = parseMarkdown(toMarkdown(tree), template);
        expect(told(read)).toEqual(told(tree));
        expect(read.meta).toEqual(tree.meta);
      }
    },
  );

  test('each chapter can stand elsewhere, and none is left out that the law asks for', () => {
    const answers = answersFrom('answers.example-vo.yaml');
    for (const { id: chapter, topics } of lengths?.chapters ?? []) {
      const elsewhere = { [chapter]: 'het andere document' };
      for (const length of ['full', 'short'] as const) {
        const { protocol } = composeForm(template, answers, { ...fullForm, length, elsewhere });
        const text = clausesOf(protocol).map(ownText).join('\n');
        expect(text).toContain('het andere document.');
      }
      const duty = blocks.some((one) => topics.includes(one.position.topic) && isDuty(one));
      const without = () => composeForm(template, answers, { ...fullForm, without: [chapter] });
      if (duty) expect(without).toThrow(AnswersError);
    }
  });

  test('in parts no clause is lost, and every topic lies in one part', () => {
    if (!lengths?.parts) return;
    const topics = lengths.parts.list.flatMap((part) => part.topics);
    expect(topics.toSorted()).toEqual(template.sections.flatMap((one) => one.topics).toSorted());
    const answers = answersFrom('answers.example.yaml');
    const whole = composeForm(template, answers, fullForm).protocol;
    const parts = composeForm(template, answers, { ...fullForm, inParts: true }).protocol;
    expect(wIdsOf(parts).toSorted()).toEqual(wIdsOf(whole).toSorted());
  });

  describe.each(audiencesOf)('the version for %s', (audience) => {
    const version = versions.find((one) => one.audience === audience);
    const bearer = audience === 'pupils' ? 'pupil' : 'parent';

    test('has 10 to 15 rules with every answer, each of clauses that are in the text', () => {
      for (const [index, answers] of variants.entries()) {
        for (const form of [fullForm, short]) {
          const text = new Set(wIdsOf(inForm(form, index).protocol));
          if (form === short) for (const row of rows?.clauses ?? []) joinTo(text, row);
          const rules = numbered(composeVersion(template, answers, { audience, form }));
          expect(rules.length).toBeGreaterThanOrEqual(10);
          expect(rules.length).toBeLessThanOrEqual(15);
          for (const { data } of rules) {
            const of = data?.provenance?.map(({ clause }) => clause ?? '') ?? [];
            expect(of).not.toEqual([]);
            expect(of.filter((wId) => !text.has(wId))).toEqual([]);
          }
        }
      }
    });

    test('says every norm that binds these people, or why not', () => {
      const said = new Set([
        ...(version?.sections ?? []).flatMap(({ rules }) =>
          rules.flatMap(({ ways }) => ways.flatMap(({ of }) => of.map(({ wId }) => wId))),
        ),
        ...(version?.leave ?? []).flatMap(({ clauses }) => clauses),
      ]);
      const bound = blocks.filter(
        ({ block: { expects } }) =>
          expects.modality !== null &&
          expects.bearers.some((one) => one === bearer || one === 'everyone'),
      );
      expect(bound.map(({ block }) => block.wId).filter((wId) => !said.has(wId))).toEqual([]);
    });

    test('speaks to them, in short sentences', () => {
      const texts = variants.flatMap((answers) =>
        clausesOf(composeVersion(template, answers, { audience })).map(ownText),
      );
      for (const text of texts) {
        expect(text).not.toMatch(audience === 'pupils' ? /\b(?:u|uw)\b/i : /\b(?:je|jij|jouw)\b/i);
      }
      const sentences = [...new Set(texts.flatMap((text) => text.split(/(?<=[.?!])\s+(?=[A-Z])/)))]
        .map(
          (sentence) =>
            sentence
              .replace(/\([^)]*\)/g, '')
              .trim()
              .split(/\s+/).length,
        )
        .filter((words) => words > 1);
      const mean = sentences.reduce((sum, words) => sum + words, 0) / sentences.length;
      expect(mean).toBeLessThanOrEqual(14);
      const long = sentences.filter((words) => words > 20).length;
      expect(long / sentences.length).toBeLessThan(0.05);
    });

    test('carries no rights, and names the text that holds', () => {
      const { meta } = composeVersion(template, variants[0], { audience });
      expect(meta.approval).toBeUndefined();
      expect(meta.versionOf?.title).toBe(template.title);
    });
  });
});

/** Add to the clauses of a text those that were joined to them. */
function joinTo(text: Set<string>, row: readonly string[]): void {
  if (row.some((wId) => text.has(wId))) for (const wId of row) text.add(wId);
}

function numbered(tree: Protocol) {
  return sectionsOf(tree)
    .flatMap((section: Section) => section.children.filter(isClause))
    .filter(({ num }) => num !== null);
}

function wIdsOf(tree: Protocol): string[] {
  return numbered(tree).map(({ wId }) => wId);
}

/** The rights that hold for each clause, as a reader tells them apart. */
function rightsOf(tree: Protocol): Map<string, string[]> {
  const rights = tree.meta.approval?.rights ?? [];
  return new Map(
    wIdsOf(tree).map((wId) => [
      wId,
      rights
        .filter(({ clauses }) => clauses.includes(wId))
        .map(({ body, right, basis }) => `${body} ${right} ${basis}`),
    ]),
  );
}

/** What a tree says, in order: headings, and clauses with their names. */
function told(tree: Protocol): string[] {
  return sectionsOf(tree).flatMap((section) => [
    [section.label, section.num, section.heading].join(' '),
    ...section.children
      .filter(isClause)
      .flatMap((clause) => [clause, ...clause.children.filter(isClause)])
      .map((clause) => [clause.wId, clause.num, ownText(clause)].join(' ')),
  ]);
}
