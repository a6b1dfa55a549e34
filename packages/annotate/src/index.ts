export { type AnnotateOptions, annotate } from './annotate.ts';
