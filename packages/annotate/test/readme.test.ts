import { clausesOf } from '@akkoord/clause';
import { parseMarkdown } from '@akkoord/parse';
import { defaultTaxonomy } from '@akkoord/taxonomy';
import { expect, test } from 'vitest';
import { annotate, explain } from '../src/index.ts';

const taxonomy = defaultTaxonomy();

test('the example of the README holds', () => {
  const tree = parseMarkdown('1. Leerlingen mogen alleen filmen als de docent dat goedvindt.', {
    taxonomy,
  });
  const [clause] = clausesOf(annotate(tree, { taxonomy, sector: 'vo' }));
  expect(clause?.data?.provisions?.[0]).toMatchObject({
    modality: 'prohibition',
    bearers: ['pupil'],
    exception: { kind: 'only' },
    rule: 'may',
  });
  expect(clause?.data?.topics).toEqual(['recording']);
  expect(explain(tree, 'cl_1', { taxonomy }).spans[0]).toMatchObject({
    code: 'bearers-named',
    data: { bearers: ['pupil'] },
  });
});
