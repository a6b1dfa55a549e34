export { type MarkdownOptions, parseMarkdown } from './markdown/parse-markdown.ts';
export { protocolMarkdown } from './markdown/protocol-markdown.ts';
export { parseText, type TextOptions } from './text/read-text.ts';
