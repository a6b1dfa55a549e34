export { asksNoConsent, type Context, contextOf } from './context.ts';
export { countReader } from './counts.ts';
export { type Bound, type Measure, measure, placeOf, type Quoted } from './limits.ts';
export { type List, type ListMember, listsIn } from './lists.ts';
export {
  type Norm,
  type NormReader,
  negationsOf,
  normReader,
  type Quote,
  type SentenceNorm,
} from './norm.ts';
export { opensPart, type PartWords, type Passage } from './passage.ts';
export { contextAt, deniesLimit, isDouble, says } from './place.ts';
export { isRationed, requirementOf } from './requirements.ts';
export { sanctionFinder } from './sanctions.ts';
export { type Comparator, type SignId, signsOf } from './signs.ts';
export { asksConsent, conditionOf, type Tail, tailOf, within } from './tails.ts';
