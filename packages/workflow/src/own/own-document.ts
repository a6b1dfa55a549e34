import type { CarriedText, Protocol } from '@akkoord/clause';
import { type SeenDifference, shownDifference } from '@akkoord/render/view';
import { defaultTaxonomy } from '@akkoord/taxonomy';
import { overLimit } from '../limits.ts';

/**
 * A document that Akkoord wrote, with the Markdown that it carries.
 *
 * `same`: its reader sees the words of that Markdown, so that it is the text. `different`: the words or the Markdown
 * were changed since; then what is seen counts, and nothing that the Markdown says of an approval.
 */
export type OwnDocument =
  | { readonly verdict: 'same'; readonly markdown: string }
  | {
      readonly verdict: 'different';
      readonly markdown: string;
      /** The first place at which they differ: what the Markdown has, and what is seen. */
      readonly difference: SeenDifference;
    };

/**
 * Hold the Markdown that a document carries against the words that its reader sees.
 *
 * @returns `null` where the Markdown is too much to read: the document is then read as any other.
 */
export async function ownDocument({ markdown, seen }: CarriedText): Promise<OwnDocument | null> {
  if (overLimit(markdown, 'markdown')) return null;
  const difference = shownDifference(await carriedTree(markdown), seen);
  return difference
    ? { verdict: 'different', markdown, difference }
    : { verdict: 'same', markdown };
}

/** Read the Markdown that a document carries. */
export async function carriedTree(markdown: string): Promise<Protocol> {
  const { parseMarkdown } = await import('@akkoord/parse/markdown');
  return parseMarkdown(markdown, { taxonomy: defaultTaxonomy() });
}
