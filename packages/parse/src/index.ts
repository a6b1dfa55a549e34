export { type MarkdownOptions, parseMarkdown } from './markdown/parse-markdown.ts';
export { protocolMarkdown } from './markdown/protocol-markdown.ts';
export type { Expectation, LossKind, LostPart, ParseMessages, SignDamage } from './messages.ts';
export { protocolText } from './text/protocol-text.ts';
export type { GivenLine, GivenReference } from './text/given.ts';
export {
  type LayoutDoubt,
  type LayoutLine,
  type PageLayout,
  textOfLines,
} from './text/layout-lines.ts';
export type { TextOptions } from './text/pipeline.ts';
export { parseText, readLines } from './text/read-text.ts';
