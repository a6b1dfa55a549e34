export { comparisonToHtml } from './comparison-html.ts';
export { protocolToHtml } from './protocol-html.ts';
export { redlineToHtml } from './redline-html.ts';
export { synopsisToHtml } from './synopsis-html.ts';
