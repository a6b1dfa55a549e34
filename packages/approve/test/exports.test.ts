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
    'levelQuestion',
    'needsOf',
    'newVersion',
    'nextStep',
    'openPointsOf',
    'proposeCouncils',
    'recorderOf',
    'refuseLevel',
    'request',
    'schoolsOf',
    'shownNeed',
    'standingEvents',
    'stateOf',
    'termsOf',
    'undo',
    'verify',
    'withLevel',
    'withSector',
    'withdraw',
  ]);
});
