import { assertProtocol, coverage } from '@akkoord/clause';
import { defaultTaxonomy } from '@akkoord/taxonomy';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseMarkdown } from '../src/index.ts';

const taxonomy = defaultTaxonomy;
const nothing = { missing: [], double: [], different: [] };

/** Pieces of Markdown and of what looks like it, to be glued in any order. */
const pieces = fc.constantFrom(
  ...['# ', '## A. ', '### Artikel 3 ', '1. ', '1) ', '12. ', '- ', '* ', '+ ', '> ', '>', '    ', '\t'],
  ...['\n', '\n\n', '\r\n', '\r', ' \n', '  \n', '\\\n', ' ', '  ', '\u00a0', '\u2028', '\u0000', '\uFEFF'],
  ...['*', '**', '_', '__', '`', '``', '```\n', '~~~ x\n', '---\n', '***\n', '===\n', '\n---\n', '\\', '\\*'],
  ...['<!-- stappen -->', '<!-- los -->', '<!-- #x_1 -->', '<!-- iets -->', '<!--', '-->', '<br>', '<b>'],
  ...['<div>\n', '</div>', '<naam school>', '<https://a.nl>', '<?x?>', '&amp;', '&nbsp;', '&#0;', '&x;', '&'],
  ...['[a](b "c")', '![a\nb](c)', '[a]', '[a]: b\n', '[', ']', '](', '[^1]', '[^1]: ', '[^1]', '![', '!'],
  ...['| a | b |\n', '|--|:-:|\n', '|', '\\|', 'tekst', 'Regel:', '2.1 Tekst', 'a) b', '**2.1** ', '😀', 'é'],
  ...['<!-- vervolg -->\n', '<!-- letterlijk -->', '<!-- nr=3a -->', 'title: x\n', 'status: draft\n', '\ud800'],
);
const markdown = fc.array(pieces, { maxLength: 40 }).map((parts) => parts.join(''));

describe('the law that nothing is lost', () => {
  it('holds for anything that looks like Markdown', () => {
    fc.assert(
      fc.property(markdown, (source) => {
        const tree = parseMarkdown(source, { taxonomy });
        expect(coverage(tree, source)).toEqual(nothing);
        assertProtocol(tree);
      }),
      { numRuns: 1500 },
    );
  });
});
