import { type Clause, clausesOf, identify, ownText, type Protocol } from '@akkoord/clause';
import fc from 'fast-check';
import { anyPair, anyProtocol } from '../any-protocol.ts';

const topics = ['lesson_use', 'devices', 'recording', 'decency', 'scope'];
const modalities = ['obligation', 'permission', 'prohibition', 'recommendation'] as const;

/** Give some clauses a topic and a norm, by a seed, as annotation does. */
export function annotated(tree: Protocol, seed: number): Protocol {
  const copy = structuredClone(tree);
  clausesOf(copy).forEach((clause, index) => {
    const pick = (seed + index * 7) % 11;
    if (pick < 3) return;
    const length = ownText(clause).length;
    const span = { eId: clause.eId, start: 0, end: length };
    clause.data = {
      topics: [topics[pick % topics.length] as string],
      provisions:
        pick % 2 === 0
          ? []
          : [
              {
                modality: modalities[pick % modalities.length] as (typeof modalities)[number],
                bearers: pick % 3 === 0 ? ['staff'] : ['pupil', 'parent'],
                exception: pick % 5 === 0 ? { kind: 'unless', span } : null,
                condition: null,
                span,
                rule: 'test',
              },
            ],
    };
  });
  return copy;
}

/** Two to five protocols, some alike and some equal, with topics and norms. */
export const anyWitnesses: fc.Arbitrary<Protocol[]> = fc
  .record({
    pair: anyPair,
    others: fc.array(anyProtocol, { maxLength: 2 }),
    seed: fc.nat(100),
    twice: fc.boolean(),
  })
  .map(({ pair, others, seed, twice }) => {
    const trees = [...pair, ...others].map((tree, i) => annotated(tree, seed + i));
    return twice ? [...trees, structuredClone(trees[0] as Protocol)] : trees;
  });

/** A protocol about baking, which shares no word with the others; it may share two of their topics. */
export const anyStranger: fc.Arbitrary<Protocol> = fc
  .array(
    fc
      .array(
        fc.constantFrom(...'kwark bloem eieren oven gist deeg roeren kneden glazuur'.split(' ')),
        {
          minLength: 3,
          maxLength: 9,
        },
      )
      .map((words) => words.join(' ')),
    { minLength: 1, maxLength: 4 },
  )
  .map((texts) =>
    identify({
      type: 'protocol',
      meta: { title: 'Bakboek', language: 'nl' },
      children: texts.map(
        (value, index): Clause => ({
          type: 'clause',
          eId: '',
          wId: '',
          num: `${index + 1}`,
          form: 'item',
          ...(index < 2 ? { data: { topics: [topics[index] as string] } } : {}),
          children: [{ type: 'paragraph', children: [{ type: 'text', value }] }],
        }),
      ),
    }),
  );
