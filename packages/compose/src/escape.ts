import { foldSpace } from '@akkoord/text';
/**
 * Write a value so that Markdown reads it as plain text, whatever it contains.
 *
 * Every ASCII punctuation mark gets a backslash, which CommonMark takes away again. White space and
 * control characters become single spaces, so that a value cannot open a block of its own.
 *
 * Source: CommonMark 0.31, §2.4 (backslash escapes).
 */
export function escapeMarkdown(value: string): string {
  return foldSpace(value).replace(/[!-/:-@[-`{-~]/g, '\\$&');
}
