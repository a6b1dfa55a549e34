import { expect, test } from 'vitest';
import * as approve from '../src/index.ts';

test('exports exactly this', () => {
  expect(Object.keys(approve).sort()).toEqual([
    'adopt',
    'councilName',
    'decide',
    'decisionFor',
    'differencesOf',
    'gatherRights',
    'keepIds',
    'needsOf',
    'newVersion',
    'nextStep',
    'proposeCouncils',
    'recorderOf',
    'request',
    'schoolsOf',
    'stateOf',
    'verify',
    'withSector',
    'withdraw',
  ]);
});
