export { comparisonToDocx } from './comparison-docx.ts';
export { letterToDocx } from './letter-docx.ts';
export { protocolToDocx } from './protocol-docx.ts';
export { redlineToDocx } from './redline-docx.ts';
