import { describe, expect, test } from 'vitest';
import { compose, pairsOf, type Value } from '../src/index.ts';
import { variantsOf } from '../src/variants.ts';
import { readModel } from './models.ts';

/** Write the answers to questions with options as `id=value`, and those without answer too. */
function choices(answers: Readonly<Record<string, Value>>, ids: readonly string[]): string[] {
  return ids.map((id) => `${id}=${JSON.stringify(answers[id] ?? null)}`);
}

describe.each(['social-media', 'mobiele-telefoons', 'pesten'])('%s', (id) => {
  const { template } = readModel(id);
  const pairs = pairsOf(template);
  const ids = template.questions
    .filter(({ type }) => type === 'choice' || type === 'boolean')
    .map((question) => question.id);

  test('every two answers that stand together with some answers stand together in one of the sets', () => {
    const covered = new Set<string>();
    for (const answers of pairs) {
      const all = choices(answers, ids);
      for (const one of all) for (const other of all) covered.add(`${one} ${other}`);
    }
    // Made in another way, for other ends: what stands together there can stand together.
    const missed = variantsOf(template).flatMap((answers) => {
      const all = choices(answers, ids);
      return all.flatMap((one) =>
        all.filter((other) => !covered.has(`${one} ${other}`)).map((other) => `${one} ${other}`),
      );
    });
    expect([...new Set(missed)]).toEqual([]);
  });

  test('far fewer sets than there are pairs, and the same each time', () => {
    expect(pairs.length).toBeGreaterThan(5);
    expect(pairs.length).toBeLessThan(100);
    expect(pairsOf(template)).toEqual(pairs);
  });

  test('each set is complete', () => {
    for (const answers of pairs) expect(compose(template, answers).type).toBe('protocol');
  });
});
