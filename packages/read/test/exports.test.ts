import { expect, it } from 'vitest';
import * as read from '../src/index.ts';

it('exports these names', () => {
  expect(Object.keys(read).sort()).toEqual([
    'DocumentError',
    'documentKind',
    'maxDocumentSize',
    'readDocument',
  ]);
});
