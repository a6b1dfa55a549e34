import type { Protocol } from '@akkoord/clause';
import type { Plugin } from 'unified';
import { tellFile } from '../tell-file.ts';
import { type MarkdownOptions, parseMarkdown } from './parse-markdown.ts';

/** Let a unified processor read protocols in Markdown; options as for `parseMarkdown`. */
export const protocolMarkdown: Plugin<[MarkdownOptions], string, Protocol> = function (options) {
  this.parser = (document, file): Protocol => {
    const tree = parseMarkdown(document, options);
    tellFile(tree, file);
    return tree;
  };
};
