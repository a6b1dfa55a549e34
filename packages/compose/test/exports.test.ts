import { expect, test } from 'vitest';
import * as room from '../src/index.ts';

test('the room exports exactly these names', () => {
  expect(Object.keys(room).sort()).toEqual([
    'AnswersError',
    'TemplateError',
    'answerInDutch',
    'askedQuestions',
    'checkAnswer',
    'compose',
    'expectation',
    'giveAnswer',
    'holds',
    'loadTemplate',
    'looksAt',
    'nextQuestion',
    'openHeading',
    'previewClause',
    'previewOf',
    'previousQuestion',
    'progressOf',
    'questionsFor',
    'questionsOf',
    'readAnswers',
    'readInput',
    'savedAnswers',
    'startConversation',
    'toInput',
    'valuesOf',
    'variantsOf',
  ]);
});
