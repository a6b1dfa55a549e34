import { identify, type Protocol } from '@akkoord/clause';
import { doubtsOf, noDoubts } from './doubts.ts';
import { toFrontMatter } from './front-matter.ts';
import { writeContent } from './sections.ts';

export interface MarkdownWriteOptions {
  /** Mark the doubtful places of the reading as comments for a person to check; default `false`. */
  doubts?: boolean;
}

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
export function toMarkdown(tree: Protocol, options: MarkdownWriteOptions = {}): string {
  const identified = identify(tree);
  const doubts = options.doubts ? doubtsOf(identified) : noDoubts;
  const blocks = writeContent(identified.children, identified, doubts);
  return `${[toFrontMatter(identified), ...doubts.others, ...blocks].join('\n\n')}\n`;
}
