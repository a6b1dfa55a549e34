import { expect, test } from 'vitest';
import * as annotate from '../src/index.ts';

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
  ]);
});
