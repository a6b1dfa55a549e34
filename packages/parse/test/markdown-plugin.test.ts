import type { Protocol } from '@akkoord/clause';
import { defaultTaxonomy } from '@akkoord/taxonomy';
import { unified } from 'unified';
import { expect, it } from 'vitest';
import { parseMarkdown, protocolMarkdown } from '../src/index.ts';

it('protocolMarkdown lets a unified processor read a protocol', () => {
  const source = '# Regels\n\n1. Blijf op het plein.\n';
  const options = { taxonomy: defaultTaxonomy() };
  const tree: Protocol = unified().use(protocolMarkdown, options).parse(source);
  expect(tree).toEqual(parseMarkdown(source, options));
});
