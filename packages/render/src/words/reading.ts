// What reading, comparing and explaining say: all that a comparison loads of these words.
export { explanationInWords, type WordedExplanation } from './explanation-words.ts';
export { findingReason } from './finding-words.ts';
export { limitText } from './limit-words.ts';
export { messageReason } from './reading-words.ts';
export {
  noticeWords,
  type OverLimitMessages,
  overLimitText,
  unreadableWords,
} from './source-words.ts';
