import { expect, it } from 'vitest';
import { defaultTaxonomy } from '../src/index.ts';

it('asks a question of every subject, and of no other', () => {
  const ids = defaultTaxonomy().topics.map(({ id }) => id);
  expect(Object.keys(defaultTaxonomy().questions.prompts).sort()).toEqual([...ids].sort());
});
