import type { Protocol } from '@akkoord/clause';
import type { Plugin } from 'unified';
import { type AnnotateOptions, annotate } from './annotate.ts';

/** Let a unified processor annotate protocols; options as for `annotate`. */
export const protocolAnnotations: Plugin<[AnnotateOptions], Protocol> = (options) => (tree) =>
  annotate(tree, options);
