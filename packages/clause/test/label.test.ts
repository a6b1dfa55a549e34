import { expect, it } from 'vitest';
import { type Clause, identify, labelFrom, labelsOf, type Protocol } from '../src/index.ts';

function clause(num: string | null, ...children: Clause[]): Clause {
  return {
    type: 'clause',
    eId: '',
    wId: '',
    num,
    form: num === null ? 'bullet' : 'item',
    children,
  };
}

it('names a clause as a reader does', () => {
  const tree = identify({
    type: 'protocol',
    meta: { title: null, language: 'nl' },
    children: [
      clause(null),
      {
        type: 'section',
        eId: '',
        num: 'A',
        heading: 'Regels',
        depth: 1,
        children: [clause('1', clause(null), clause('a')), clause('2', clause('2.1'))],
      },
    ],
  } as Protocol);
  expect(Object.fromEntries(labelsOf(tree))).toEqual({
    cl_nn1: null,
    sec_A__cl_1: 'A.1',
    sec_A__cl_1__cl_nn1: 'A.1',
    sec_A__cl_1__cl_a: 'A.1.a',
    sec_A__cl_2: 'A.2',
    'sec_A__cl_2__cl_2-1': 'A.2.2.1',
  });
});

it('says a number that repeats the one before it once', () => {
  expect(labelFrom([{ num: '2' }, { num: '2.1' }])).toBe('2.1');
  expect(labelFrom([{ num: null }])).toBeNull();
});
