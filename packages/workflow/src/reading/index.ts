export { documentKind } from '@akkoord/read/kind';
export type { WordedExplanation as Explanation } from '@akkoord/render/words';
export { type CompareOptions, compareProtocols, topicNames } from '../compare.ts';
export { explainClause } from '../explain.ts';
export { type SourceFormat, sourceFormat } from '../format.ts';
export { lawTexts } from '../law-texts.ts';
export { readingLimits } from '../limits.ts';
export { type ReadOptions, readProtocol } from '../read.ts';
export {
  type DecodedSource,
  type DecodeOptions,
  decodeSource,
  decodeText,
  maxDocumentSize,
  maxSourceSize,
  type Source,
} from '../source.ts';
export { UnreadableError, type UnreadableReason } from '../unreadable-error.ts';
