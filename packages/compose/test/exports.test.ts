import { expect, test } from 'vitest';
import * as room from '../src/index.ts';

test('the room exports exactly these names', () => {
  expect(Object.keys(room).sort()).toEqual([
    'AnswersError',
    'TemplateError',
    'compose',
    'expectation',
    'holds',
    'loadTemplate',
    'questionsFor',
    'readAnswers',
  ]);
});
