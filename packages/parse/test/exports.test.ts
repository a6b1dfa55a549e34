import { expect, it } from 'vitest';
import * as parse from '../src/index.ts';

it('exports these names', () => {
  expect(Object.keys(parse).sort()).toEqual([
    'parseMarkdown',
    'parseText',
    'protocolMarkdown',
    'protocolText',
    'readLines',
    'textOfLines',
  ]);
});
