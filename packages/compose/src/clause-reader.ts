import type { Protocol } from '@akkoord/clause';
import { parseMarkdown } from '@akkoord/parse';
import type { Taxonomy } from '@akkoord/taxonomy';

/** Reads the Markdown of one clause; what it gives may not be changed. */
export type ClauseReader = (markdown: string) => Protocol['children'];

/** How many texts are kept: far above what a template and its answers give, and 2 MB at most. */
const kept = 2000;

/**
 * Make a reader that reads each text once: composing, previewing and harmonizing ask for the same clauses time
 * and again. The key is the text as filled in, not the text with its holes: emphasis, lists and labels hang on the
 * signs beside a hole, so that a tree with holes could be another one than its answers give.
 */
export function clauseReader(taxonomy: Taxonomy): ClauseReader {
  const known = new Map<string, Protocol['children']>();
  return (markdown) => {
    const found = known.get(markdown);
    if (found) return found;
    // Values that people type make new texts without end.
    if (known.size >= kept) known.clear();
    const { children } = parseMarkdown(markdown, { taxonomy });
    known.set(markdown, children);
    return children;
  };
}
