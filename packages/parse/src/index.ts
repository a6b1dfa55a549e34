export { type MarkdownOptions, parseMarkdown } from './markdown/parse-markdown.ts';
export { protocolMarkdown } from './markdown/protocol-markdown.ts';
export type { Expectation, LossKind, LostPart, ParseMessages, SignDamage } from './messages.ts';
export { protocolText } from './text/protocol-text.ts';
export type { TextOptions } from './text/pipeline.ts';
export { parseText } from './text/read-text.ts';
