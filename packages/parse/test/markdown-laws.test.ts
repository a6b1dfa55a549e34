import { coverage, leavesOf, restore } from '@akkoord/clause';
import { assertProtocol } from '@akkoord/clause/schema';
import { defaultTaxonomy } from '@akkoord/taxonomy';
import fc from 'fast-check';
import { describe, expect, it, vi } from 'vitest';
import { parseMarkdown } from '../src/index.ts';
import { anyMarkdown } from './any-markdown.ts';

const taxonomy = defaultTaxonomy();
vi.setConfig({ testTimeout: 60_000 });

const nothing = { missing: [], double: [], different: [] };

const yaml = fc
  .array(
    fc.constantFrom(
      ...[
        'title: x',
        'title:',
        'status: draft',
        'status: [',
        'constructor: 1',
        '__proto__: { a: 1 }',
        'a: &a',
        'b: *a',
      ],
      ...[
        'clauses:',
        '  cl_nn1:',
        '    topics: [x]',
        '  toString: { constructor: y }',
        'approval:',
        '  rights: [{}]',
      ],
      ...[
        'school: 3',
        '- x',
        '? y',
        '!!map z',
        '"',
        '{',
        '%',
        '\t',
        'version: 1.10',
        'language: en',
        'title: [a]',
      ],
    ),
    { maxLength: 12 },
  )
  .map((lines) => `---\n${lines.join('\n')}\n---\n\ntekst\n`);

function check(source: string): void {
  const tree = parseMarkdown(source, { taxonomy });
  expect(coverage(tree, source)).toEqual(nothing);
  expect(restore(tree).replace(/\s+/g, '')).toBe(source.replace(/\s+/g, ''));
  assertProtocol(tree);
  for (const leaf of leavesOf(tree)) {
    expect(leaf.position?.start.line).toBe(leaf.position?.end.line);
  }
}

describe('the law that nothing is lost', () => {
  it('holds for anything that looks like Markdown', () => {
    fc.assert(fc.property(anyMarkdown, check), { numRuns: 1500 });
  });

  it('holds for a quote that a code mark breaks off', () => {
    check('>`\r>1) ');
    check('>`\n>1) ');
  });

  it('holds for any text', () => {
    fc.assert(fc.property(fc.string({ unit: 'binary', maxLength: 80 }), check), { numRuns: 500 });
  });

  it('holds for any front matter', () => {
    fc.assert(fc.property(yaml, check), { numRuns: 500 });
  });

  it.each([
    ['quotes', '> '.repeat(400)],
    ['lists', '- '.repeat(400)],
    ['numbered lists', '1. '.repeat(300)],
    ['emphasis', `${'*a '.repeat(400)}${'a* '.repeat(400)}`],
    ['brackets', '['.repeat(2000)],
    ['images', `${'![a'.repeat(200)}${'](b)'.repeat(200)}`],
    ['deep YAML', `---\na: ${'['.repeat(20_000)}\n---\n`],
    ['deep lists in YAML', `---\n${'- '.repeat(20_000)}\n---\n`],
  ])('holds for very many %s', (_, source) => {
    check(`${source}tekst\n`);
  });

  it('gives the same tree for the same source', () => {
    fc.assert(
      fc.property(anyMarkdown, (source) => {
        const again = parseMarkdown(source, { taxonomy });
        expect(parseMarkdown(source, { taxonomy })).toEqual(again);
      }),
      { numRuns: 100 },
    );
  });
});
