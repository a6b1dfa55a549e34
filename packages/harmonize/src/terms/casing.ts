import { sentences } from '@akkoord/text';

/** Say whether a place in a text opens a sentence, so that its word begins with a capital. */
export function opensSentence(text: string, at: number): boolean {
  const before = text.slice(0, at).replace(/["'“”‘’„(\s]+$/u, '');
  if (before === '') return true;
  return (
    /[.!?…]["'”’)]*$/u.test(before) &&
    sentences(text).some(({ start }) => start <= at && start >= before.length)
  );
}
