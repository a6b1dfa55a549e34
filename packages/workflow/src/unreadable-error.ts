import { unreadableWords } from '@akkoord/render/words/reading';

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
  | 'web-page';

const words: Readonly<Record<UnreadableReason, string>> = unreadableWords;

/**
 * Say that a source cannot be read as a protocol.
 *
 * `message` is Dutch, for the reader, and says what the source is and what to do instead.
 */
export class UnreadableError extends Error {
  override readonly name = 'UnreadableError';
  readonly reason: UnreadableReason;

  /** @param reason What is wrong; `message` says it in Dutch, with what to do. */
  constructor(reason: UnreadableReason) {
    super(words[reason]);
    this.reason = reason;
  }
}
