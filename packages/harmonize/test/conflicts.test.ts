import { describe, expect, test } from 'vitest';
import { type Conflict, harmonize, keepBoth, withDecision } from '../src/index.ts';
import { decided, inputOf, linesOf, say, take } from './harmonized.ts';
import { toldOpen } from './told.ts';

const input = decided(
  inputOf({
    eik: '1. Kwetsende berichten wist een leerling meteen.\n2. Leerlingen mogen niet schelden.',
    beuk: '1. Wie online wordt gepest, bewaart de berichten als bewijs.',
  }),
  {},
);
const rows = harmonize(input).agenda.filter(({ optional }) => !optional);
const all = decided(
  input,
  Object.fromEntries(
    rows.map(({ key, clauses }) => [
      key,
      [...new Set(clauses.map(({ source }) => source.id))].flatMap((id) => take(id)),
    ]),
  ),
);

function onlyOne(conflicts: readonly Conflict[]): Conflict {
  const [one, ...others] = conflicts;
  if (!one || others.length > 0) throw new TypeError(`Expected one, not ${conflicts.length}`);
  return one;
}

describe('clauses of two schools that do not go together', () => {
  test('are a question with both, under whatever subjects they stand', () => {
    const result = harmonize(all);
    const { id, sides } = onlyOne(result.conflicts);
    expect(new Set(sides.map(({ row }) => row)).size).toBe(2);
    const asked = toldOpen(result, id);
    expect(asked?.question).toMatch(/gaan misschien niet samen: wie het ene doet/);
    expect(asked?.state).toContain('‘Kwetsende berichten wist een leerling meteen.’');
    expect(asked?.state).toContain('bewaart de berichten als bewijs');
  });

  test('are no question where people said that both can stand', () => {
    const { id } = onlyOne(harmonize(all).conflicts);
    const ledger = withDecision(all.ledger, { ...say, about: { clash: id }, choose: keepBoth });
    const result = harmonize({ ...all, ledger });
    expect(result.conflicts.map(({ kept }) => kept)).toEqual([true]);
    expect(toldOpen(result, id)).toBeUndefined();
    expect(result.problems).toEqual([]);
  });

  test('are no question where one of them goes', () => {
    const { sides } = onlyOne(harmonize(all).conflicts);
    for (const { row, without, words } of sides) {
      if (row === null || without === null) throw new TypeError('Expected a row');
      const result = harmonize(decided(all, { [row]: without }));
      expect(result.conflicts).toEqual([]);
      expect(linesOf(result).some((line) => line.includes(words))).toBe(false);
    }
  });

  test('one can say nothing else of them', () => {
    const { id } = onlyOne(harmonize(all).conflicts);
    const ledger = withDecision(all.ledger, { ...say, about: { clash: id }, choose: 'weg' });
    expect(harmonize({ ...all, ledger }).problems).toEqual([
      { path: id, code: 'no-clash-choice', data: { known: [keepBoth] } },
    ]);
  });
});
