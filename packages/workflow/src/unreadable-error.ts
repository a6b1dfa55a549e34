import type { Coded } from '@akkoord/clause';
import { type UnreadableMessages, unreadableText } from '@akkoord/render/words/reading';

/** Why a source cannot be read. */
export type UnreadableReason = keyof UnreadableMessages;

/** Reasons that say it all. */
type BareReason = {
  [Code in UnreadableReason]: keyof UnreadableMessages[Code] extends never
    ? Code
    : string extends keyof UnreadableMessages[Code]
      ? Code
      : never;
}[UnreadableReason];

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
  constructor(why: BareReason | Coded<UnreadableMessages>, path: string | null = null) {
    const says = typeof why === 'string' ? { code: why, data: {} } : why;
    super(unreadableText(says as Coded<UnreadableMessages>));
    this.path = path;
    this.reason = says.code;
  }
}
