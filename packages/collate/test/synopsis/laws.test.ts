import { clausesOf, type Protocol, type Row, type Synopsis } from '@akkoord/clause';
import { assertSynopsis } from '@akkoord/clause/schema';
import { defaultTaxonomy } from '@akkoord/taxonomy';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { synopsis } from '../../src/index.ts';
import { anyStranger, anyWitnesses } from './any-witnesses.ts';

const taxonomy = defaultTaxonomy();

const runs = { numRuns: 60 };

/** The same trees in another order. */
const anyOrder = anyWitnesses.chain((trees) =>
  fc.tuple(fc.constant(trees), fc.shuffledSubarray(trees, { minLength: trees.length })),
);

test('every clause of every witness stands in exactly one row', () => {
  fc.assert(
    fc.property(anyWitnesses, (trees) => {
      const { witnesses, rows } = synopsis(trees, { taxonomy });
      trees.forEach((tree, column) => {
        const id = witnesses[column]?.id as string;
        const placed = rows.flatMap((row) => row.cells[id]?.clauses ?? []);
        expect(placed.sort()).toEqual(
          clausesOf(tree)
            .map(({ eId }) => eId)
            .sort(),
        );
      });
    }),
    runs,
  );
});

test('nothing but the order of the columns hangs on the order of the witnesses', () => {
  fc.assert(
    fc.property(anyOrder, ([trees, shuffled]) => {
      const one = synopsis(trees, { taxonomy });
      const other = synopsis(shuffled, { taxonomy });
      expect(JSON.stringify(other.rows)).toBe(JSON.stringify(one.rows));
      expect(byId(other)).toEqual(byId(one));
    }),
    runs,
  );
});

/** Take what a row says of one witness out: that nothing of it was found, and where to look instead. */
function withoutStranger({ silent, nearby, ...row }: Row, strange: string): Row {
  const { [strange]: _, ...others } = nearby ?? {};
  return {
    ...row,
    silent: silent.filter((id) => id !== strange),
    ...(Object.keys(others).length > 0 ? { nearby: others } : {}),
  };
}

test('a witness that pairs with nothing changes no row of the others but that nothing of it was found', () => {
  fc.assert(
    fc.property(anyWitnesses, anyStranger, (trees, stranger) => {
      const without = synopsis(trees, { taxonomy });
      const { witnesses, rows } = synopsis([...trees, stranger], { taxonomy });
      const strange = witnesses.at(-1)?.id as string;
      const theirs = rows
        .filter((row) => !row.cells[strange])
        .map((row) => withoutStranger(row, strange));
      expect(theirs).toEqual(without.rows);
      for (const row of rows) {
        const alone = Object.keys(row.cells).length === 1;
        expect(row.cells[strange] === undefined || alone).toBe(true);
      }
    }),
    runs,
  );
});

test('a row names who speaks and who is silent, and is of the schema', () => {
  fc.assert(
    fc.property(anyWitnesses, (trees) => {
      const value = synopsis(trees, { taxonomy });
      assertSynopsis(value);
      const ids = value.witnesses.map(({ id }) => id).sort();
      expect(new Set(ids).size).toBe(trees.length);
      for (const { cells, silent, agreement, question } of value.rows) {
        expect([...Object.keys(cells), ...silent].sort()).toEqual(ids);
        if (question) expect(['different', 'opposed']).toContain(agreement);
      }
      expect(new Set(value.rows.map(({ id }) => id)).size).toBe(value.rows.length);
    }),
    runs,
  );
});

test('a base changes findings and nothing else', () => {
  fc.assert(
    fc.property(anyWitnesses, fc.nat(), (trees, pick) => {
      const base = trees[pick % trees.length] as Protocol;
      const bare = ({ rows }: Synopsis) =>
        rows.map((row) => ({ ...row, findings: [], agreement: '', question: '' }));
      const value = synopsis(trees, { taxonomy, base });
      expect(bare(value)).toEqual(bare(synopsis(trees, { taxonomy })));
      expect(value.witnesses[trees.indexOf(base)]?.base).toBe(true);
    }),
    runs,
  );
});

function byId({ witnesses }: Synopsis): unknown {
  return [...witnesses].sort((a, b) => (a.id < b.id ? -1 : 1));
}
