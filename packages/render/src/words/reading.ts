// What reading, comparing and explaining say: all that a comparison loads of these words.

export {
  noticeText,
  type SourceNotices,
  type UnreadableMessages,
  unreadableText,
} from './document-words.ts';
export { explanationInWords, type WordedExplanation } from './explanation-words.ts';
export { findingReason } from './finding-words.ts';
export { limitText } from './limit-words.ts';
export { messageReason } from './reading-words.ts';
export type { OverLimitMessages } from './source-words.ts';
export { summaryText } from './summary-words.ts';
