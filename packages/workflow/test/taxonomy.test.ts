import { clausesOf } from '@akkoord/clause';
import { describe, expect, test } from 'vitest';
import { explainClause, readProtocol, readTaxonomy, TaxonomyError } from '../src/index.ts';

const source = { path: 'a.md', content: '1. Drones mogen niet boven het plein vliegen.\n' };
const own = `topics:
  - { id: drones, label: Drones, definition: vliegende camera’s, keywords: [drones] }
`;

describe('readProtocol', () => {
  test('annotates what it reads', async () => {
    const [clause] = clausesOf(await readProtocol(source));
    expect(clause?.data?.provisions?.[0]?.modality).toBe('prohibition');
  });

  test('reads by a taxonomy of one’s own', async () => {
    const tree = await readProtocol(source, { taxonomy: readTaxonomy(own) });
    const [clause] = clausesOf(tree);
    expect(clause?.data?.topics).toEqual(['drones']);
  });
});

test('explainClause says why', async () => {
  const tree = await readProtocol(source);
  expect(explainClause(tree, 'cl_1').spans[0]?.reason).toContain('Verbod');
  expect(explainClause(tree, 'cl_1', readTaxonomy(own)).topics[0]?.label).toBe('Drones');
});

describe('readTaxonomy', () => {
  test.each([
    ['topics: [\n', 'regel', 'geen geldige YAML'],
    ['onderwerpen: []', 'onderwerpen', 'onbekend'],
    ['topics:\n  - { id: drones }\n', 'topics', 'ontbreekt'],
    ['- een lijst', '', 'geen taxonomie'],
  ])('says of %j what is wrong', (content, path, message) => {
    const problems = problemsOf(content);
    expect(problems[0]?.path).toContain(path);
    expect(problems[0]?.message).toContain(message);
  });

  test('takes an empty file for no additions', () => {
    expect(readTaxonomy('').topics).toHaveLength(40);
  });
});

function problemsOf(content: string) {
  try {
    readTaxonomy(content);
  } catch (error) {
    if (error instanceof TaxonomyError) return error.problems;
  }
  throw new Error('no TaxonomyError was thrown');
}
