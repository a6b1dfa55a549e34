import { createPdfWriter } from '@akkoord/pdf';
import { copyLetters, decisionLetters, requestLetters } from '@akkoord/render';
import { compareProtocols, lawTexts } from '@akkoord/workflow/reading';
import { afterAll, describe, expect, test, vi } from 'vitest';
import { isHeavy } from '../../../scripts/heavy.ts';
import { pageTexts } from '../../pdf/test/page-texts.ts';
import { modelCases, reasons, refused, requestedModel } from './model-letters.ts';

vi.setConfig({ testTimeout: 120_000 });

const writer = createPdfWriter();
afterAll(() => writer.close());
const law = lawTexts();

// All of them take 12 s; the heavier checks try each, this one those that ask the most councils.
const tried = isHeavy
  ? modelCases
  : modelCases.filter(({ name }) => /social-media, (?:so|vo), /u.test(name));

/** The pages on which the letter itself stands: those before its first annex. */
async function pagesOf(letter: Parameters<typeof writer.letterToPdf>[0]) {
  const { pdf } = await writer.letterToPdf(letter);
  const pages = await pageTexts(pdf);
  const first = pages.findIndex((page) => page.includes('Bijlage 1: Waarover wij uw besluit'));
  return { own: pages.slice(0, first), annexes: pages.slice(first) };
}

describe('a letter is one page, or two where it says what changes, with its annexes behind it', () => {
  test.each(tried.map((one) => [one.name, one] as const))('%s', async (_, one) => {
    const tree = requestedModel(one);
    const letters = [...requestLetters(tree, { law }), ...copyLetters(tree, { law })];
    expect(letters.length).toBeGreaterThan(2);
    for (const { id, letter } of letters) {
      const { own, annexes } = await pagesOf(letter);
      expect([id, own.length]).toEqual([id, 1]);
      expect(own[0]).toContain('Bijlagen: 1. Waarover wij uw besluit vragen; 2. ');
      expect(annexes.join(' ')).toContain('Bijlage 3: Wat de wet zegt');
    }
  });

  test.each(Object.entries(reasons))(
    'also with %s reasons and a summary of changes',
    async (_, why) => {
      const [school] = modelCases.filter(({ name }) =>
        name.includes('social-media, vo, the schools'),
      );
      const tree = requestedModel(school as NonNullable<typeof school>, why);
      const [other] = modelCases.filter(({ name }) => name.includes('mobiele-telefoons, vo, the'));
      const before = requestedModel(other as NonNullable<typeof other>);
      const comparison = compareProtocols(before, tree, {});
      for (const { id, letter } of [
        ...requestLetters(tree, { law, comparison }),
        ...copyLetters(tree, { law, comparison }),
      ]) {
        const { own } = await pagesOf(letter);
        expect([id, own.length <= 2]).toEqual([id, true]);
        expect(own[0]).toContain('Wat er verandert');
        const text = own.join(' ');
        expect(text.includes(why.slice(0, 40))).toBe(why !== reasons.long);
        expect(text.includes('leest u in bijlage 2')).toBe(why === reasons.long);
      }
    },
  );

  test('also with as much to say of changes, reasons and questions as can be', async () => {
    const [school] = modelCases.filter(({ name }) =>
      name.includes('social-media, vo, the schools'),
    );
    const tree = requestedModel(school as NonNullable<typeof school>, reasons.full);
    const compared = compareProtocols(tree, tree, {});
    const words = 'Leerlingen mogen op het plein en in de gang geen telefoon gebruiken. '.repeat(5);
    const long = Array.from({ length: 12 }, () => ({
      for: ['pupils' as const],
      names: [],
      effect: 'new' as const,
      change: 0,
      also: [],
      code: 'rule-new' as const,
      data: { norm: 'prohibition' as const, bearers: ['pupil' as const], words: words.trim() },
    }));
    const [first] = compared.changes;
    if (!first) throw new TypeError('no clauses');
    const changed = { ...first, kind: 'insertion' as const, before: [], effect: null };
    const comparison = {
      ...compared,
      changes: [changed, ...compared.changes.slice(1)],
      summary: long,
    };
    const [one] = requestLetters(tree, { law, comparison });
    const { own } = await pagesOf(one?.letter as NonNullable<typeof one>['letter']);
    expect(own.length).toBe(2);
    expect(own.join(' ')).toMatch(/Nog \d+ zulke wijzigingen passen hier niet/);
  });

  test.each(
    modelCases
      .filter(({ name }) =>
        (isHeavy ? /social-media, (?:po|vo), / : /social-media, vo, /u).test(name),
      )
      .map((one) => [one.name, one] as const),
  )('and so is what each council answers: %s', async (_, one) => {
    const letters = decisionLetters(refused(requestedModel(one)));
    expect(letters.length).toBeGreaterThan(3);
    for (const { id, letter } of letters) {
      expect([id, (await writer.letterToPdf(letter)).pages]).toEqual([id, 1]);
    }
  });
});
