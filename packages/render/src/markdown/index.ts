export { comparisonToMarkdown } from './comparison-markdown.ts';
export { toFrontMatter } from './front-matter.ts';
export type { Annexes } from './letter-markdown.ts';
export { letterToMarkdown } from './letter-markdown.ts';
export { proposalsToMarkdown } from './proposals-markdown.ts';
export { synopsisToMarkdown } from './synopsis-markdown.ts';
export { toMarkdown } from './to-markdown.ts';
