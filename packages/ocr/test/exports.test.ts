import { expect, it } from 'vitest';
import * as ocr from '../src/index.ts';

it('exports these names', () => {
  expect(Object.keys(ocr).sort()).toEqual(['mostScans', 'readScan']);
});
