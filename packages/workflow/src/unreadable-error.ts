import {
  type OverLimitMessages,
  overLimitText,
  unreadableWords,
} from '@akkoord/render/words/reading';
import type { OverLimit } from './limits.ts';

/** Why a source cannot be read. */
export type UnreadableReason =
  | 'empty'
  | 'binary'
  | 'too-large'
  | 'word'
  | 'word-97'
  | 'pdf'
  | 'open-document'
  | 'rich-text'
  | 'spreadsheet'
  | 'presentation'
  | 'image'
  | 'archive'
  | 'web-page'
  | keyof OverLimitMessages;

/** What is wrong with a file as a whole. */
export type FileReason = Exclude<UnreadableReason, keyof OverLimitMessages>;

const words: Readonly<Record<FileReason, string>> = unreadableWords;

/**
 * Say that a source cannot be read as a protocol.
 *
 * `message` is Dutch, for the reader, and says what the source is and what to do instead.
 */
export class UnreadableError extends Error {
  override readonly name = 'UnreadableError';
  readonly reason: UnreadableReason;
  /** Of the source, where it was refused while it was read. */
  readonly path: string | null;

  /** @param why What is wrong, or which limit is passed where; `message` says it in Dutch, with what to do. */
  constructor(why: FileReason | OverLimit, path: string | null = null) {
    super(typeof why === 'string' ? words[why] : overLimitText(why));
    this.path = path;
    this.reason = typeof why === 'string' ? why : why.code;
  }
}
