import { expect, test } from 'vitest';
import * as approve from '../src/index.ts';

test('exports exactly this', () => {
  expect(Object.keys(approve).sort()).toEqual([
    'adopt',
    'councilName',
    'decide',
    'decisionFor',
    'differencesOf',
    'discuss',
    'gatherRights',
    'keepIds',
    'needsOf',
    'newVersion',
    'nextStep',
    'openPointsOf',
    'proposeCouncils',
    'recorderOf',
    'request',
    'schoolsOf',
    'shownNeed',
    'standingEvents',
    'stateOf',
    'termsOf',
    'undo',
    'verify',
    'withSector',
    'withdraw',
  ]);
});
