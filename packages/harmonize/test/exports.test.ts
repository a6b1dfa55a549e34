import { expect, test } from 'vitest';
import * as room from '../src/index.ts';

test('the room exports exactly these names', () => {
  expect(Object.keys(room).sort()).toEqual([
    'actionOfChoice',
    'agendaFor',
    'annexesOf',
    'areOpposed',
    'baseId',
    'changeDecisionSchema',
    'choiceByPlace',
    'choiceProblems',
    'harmonize',
    'impliedBy',
    'isRowDecision',
    'isSameChoice',
    'keepBoth',
    'keepWords',
    'mergedLedgers',
    'normsOf',
    'proposalRows',
    'proposalsResult',
    'questionsToDecide',
    'recordedDecision',
    'rowDecisionSchema',
    'sourceName',
    'standing',
    'standingOn',
    'strategySchema',
    'subjectOf',
    'targetSchema',
    'withDecision',
    'wordDecisionSchema',
  ]);
});
