import type { Protocol } from '@akkoord/clause';
import type { Processor } from 'unified';
import { type MarkdownOptions, parseMarkdown } from './parse-markdown.ts';

/**
 * Let a unified processor read protocols in Markdown.
 *
 * @param options As for `parseMarkdown`.
 */
export function protocolMarkdown(this: Processor<Protocol>, options: MarkdownOptions): void {
  this.parser = (document: string): Protocol => parseMarkdown(document, options);
}
