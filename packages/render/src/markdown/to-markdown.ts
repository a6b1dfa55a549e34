import { identify, type Protocol } from '@akkoord/clause';
import { writeFrontMatter } from './front-matter.ts';
import { writeContent } from './sections.ts';

/**
 * Write a protocol as canonical Markdown: front matter with all that is known of it, headings, lists and
 * paragraphs, and HTML comments for what Markdown has no sign for.
 *
 * `parseMarkdown` of the result gives the same tree, but for positions, marks, messages, annotations and
 * furniture, which are not written. The same tree always gives the same bytes.
 *
 * @param tree A clause tree as a reader makes it: deeper sections in shallower ones, clauses before the
 * sections inside their section.
 */
export function toMarkdown(tree: Protocol): string {
  const identified = identify(tree);
  const blocks = writeContent(identified.children, identified);
  return `${[writeFrontMatter(identified), ...blocks].join('\n\n')}\n`;
}
