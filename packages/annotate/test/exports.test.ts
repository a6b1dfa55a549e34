import { expect, test } from 'vitest';
import * as annotate from '../src/index.ts';
import * as parts from '../src/parts/index.ts';

test('exports exactly this', () => {
  expect(Object.keys(annotate).sort()).toEqual([
    'annotate',
    'explain',
    'findPersonalData',
    'hidePersonalData',
    'protocolAnnotations',
    'referencesIn',
    'resolveReferences',
    'tellPersonalData',
    'tellPossibleNames',
  ]);
});

test('exports exactly these readers of parts', () => {
  expect(Object.keys(parts).sort()).toEqual([
    'asksConsent',
    'asksNoConsent',
    'conditionOf',
    'consentIn',
    'contextAt',
    'contextOf',
    'countReader',
    'deniesLimit',
    'isColophon',
    'isDouble',
    'isRationed',
    'limitOf',
    'listsIn',
    'mayBeAlone',
    'measure',
    'negationsOf',
    'normReader',
    'opensPart',
    'partWordsOf',
    'placeOf',
    'requirementOf',
    'sanctionFinder',
    'says',
    'signsOf',
    'sizeOf',
    'tailOf',
    'within',
  ]);
});
