import { expect, it } from 'vitest';
import { type Clause, ownText, rewriteOwnText } from '../src/index.ts';

const nested = {
  type: 'clause',
  eId: 'cl_1__cl_1',
  wId: 'cl_1__cl_1',
  num: null,
  form: 'bullet',
  children: [{ type: 'paragraph', children: [{ type: 'text', value: 'de docent' }] }],
} as Clause;

const clause = {
  type: 'clause',
  eId: 'cl_1',
  wId: 'cl_1',
  num: '1',
  form: 'item',
  children: [
    {
      type: 'paragraph',
      children: [
        { type: 'text', value: 'De docent ' },
        { type: 'strong', children: [{ type: 'text', value: 'zegt' }] },
        { type: 'text', value: ' het,' },
        { type: 'break' },
        { type: 'text', value: 'zie A.2.   ' },
      ],
    },
    nested,
  ],
} as Clause;

it('puts other words in a text and keeps its nodes', () => {
  const text = ownText(clause);
  const at = (words: string, other: string) => ({
    start: text.indexOf(words),
    end: text.indexOf(words) + words.length,
    text: other,
  });
  const result = rewriteOwnText(clause, [
    at('A.2', 'C.14'),
    at('docent', 'leraar'),
    at('zegt het', 'meldt het'),
  ]);
  expect(ownText(result)).toBe('De leraar meldt het, zie C.14.');
  expect(result.children[0]).toMatchObject({
    children: [
      {},
      { type: 'strong', children: [{ value: 'meldt het' }] },
      { value: ',' },
      { type: 'break' },
      {},
    ],
  });
  expect(result.children[1]).toBe(nested);
  expect(ownText(clause)).toBe(text);
});

it('leaves a clause as it is without edits', () => {
  expect(rewriteOwnText(clause, [])).toBe(clause);
});

it.each([
  [
    'overlap',
    [
      { start: 0, end: 4, text: '' },
      { start: 3, end: 6, text: '' },
    ],
  ],
  ['are empty', [{ start: 3, end: 3, text: 'x' }]],
  ['lie outside the text', [{ start: 3, end: 900, text: 'x' }]],
])('refuses ranges that %s', (_, edits) => {
  expect(() => rewriteOwnText(clause, edits)).toThrow(TypeError);
});
