export { isColophon } from '../colophon.ts';
export { asksNoConsent, type Context, contextOf } from './context.ts';
export { type CountReader, countReader } from './counts.ts';
export {
  type Bound,
  limitOf,
  type Measure,
  measure,
  placeOf,
  type Quoted,
  type Size,
  sizeOf,
} from './limits.ts';
export { type List, type ListMember, listsIn } from './lists.ts';
export {
  type Norm,
  type NormReader,
  negationsOf,
  normReader,
  type Quote,
  type SentenceNorm,
} from './norm.ts';
export { opensPart, type PartWords, type Passage, partWordsOf } from './passage.ts';
export { contextAt, deniesLimit, isDouble, mayBeAlone, says } from './place.ts';
export { isRationed, requirementOf } from './requirements.ts';
export { sanctionFinder } from './sanctions.ts';
export { type SignId, signsOf } from './signs.ts';
export { asksConsent, conditionOf, consentIn, type Tail, tailOf, within } from './tails.ts';
