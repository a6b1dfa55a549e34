import { digest, type Protocol } from '@akkoord/clause';
import { compare } from '@akkoord/collate';
import { defaultTaxonomy } from '@akkoord/taxonomy';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { protocolToDocx, protocolToHtml, toMarkdown } from '../src/index.ts';
import { docxParts } from './docx-text.ts';
import { anyEdit, anySeen, edited, plainly } from './seen.ts';

const taxonomy = defaultTaxonomy();

/** What a document shows, with white space and shapes of quotation marks in one form. */
const folded = (text: string) =>
  text
    .normalize('NFC')
    .replace(/[‘’‚‛]/g, "'")
    .replace(/[“”„‟]/g, '"')
    .replace(/\s+/g, ' ')
    // White space at the edge of an element is laid out by it.
    .replace(/ ?(<[^>]*>) ?/g, '$1');

function shown(tree: Protocol): string {
  const plain = plainly(tree);
  return folded(`${toMarkdown(plain)}\n${protocolToHtml(plain)}`);
}

/** Whether a comparison tells of anything. */
function tells(before: Protocol, after: Protocol): boolean {
  const { changes, others } = compare(before, after, { taxonomy });
  return (
    others.length > 0 ||
    changes.some(({ kind, moved, renumbered }) => kind !== 'unchanged' || moved || renumbered)
  );
}

test('two trees that a document shows differently have other digests, and a comparison tells of it', () => {
  fc.assert(
    fc.property(anySeen, anyEdit, (before, edit) => {
      const after = edited(before, edit);
      const same = digest(before).text === digest(after).text;
      expect(same ? shown(after) : '').toBe(same ? shown(before) : '');
      expect(tells(before, after)).toBe(!same);
      expect(tells(after, before)).toBe(!same);
    }),
    { numRuns: 150, endOnFailure: true },
  );
});

test('the same holds for Word', async () => {
  // Where the leaves of a text are cut, Word begins a new run.
  const joined = (xml: string) => xml.replace(/<\/w:t><\/w:r><w:r><w:t xml:space="preserve">/g, '');
  const xml = async (tree: Protocol) => {
    const parts = docxParts(await protocolToDocx(plainly(tree)));
    return folded(joined(`${parts['word/document.xml']}${parts['word/footnotes.xml']}`));
  };
  await fc.assert(
    fc.asyncProperty(anySeen, anyEdit, async (before, edit) => {
      const after = edited(before, edit);
      if (digest(before).text !== digest(after).text) return;
      expect(await xml(after)).toBe(await xml(before));
    }),
    { numRuns: 40, endOnFailure: true },
  );
});
