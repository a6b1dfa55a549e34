/**
 * Control characters, lone surrogates, and characters that turn the direction of text or have no place
 * in it. They can make a text look other than it is: hide words, or show them in another order.
 * The soft hyphen, zero-width space and joiners stay: real words and emoji carry them.
 */
const hidden =
  /(?![\t\n\r])[\p{Cc}\p{Cs}\p{Noncharacter_Code_Point}\u061C\u200E\u200F\u2028\u2029\u202A-\u202E\u2066-\u2069\uFEFF\uFFF9-\uFFFB\u{E0000}-\u{E007F}]/gu;

/**
 * Put a name in the place of every character that hides or turns text: `[U+202E]`.
 *
 * @param text Text of a document, untrusted.
 * @param onFound Called with each such character.
 */
export function nameHiddenCharacters(text: string, onFound?: (character: string) => void): string {
  return text.replace(hidden, (character) => {
    onFound?.(character);
    return `[${codePointName(character)}]`;
  });
}

/** Give the Unicode name form of a character: `U+202E`. */
export function codePointName(character: string): string {
  return `U+${(character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`;
}

/** Name hidden characters and fold white space, for text that stands on one line. */
export function oneLine(text: string): string {
  return nameHiddenCharacters(text).replace(/\s+/g, ' ').trim();
}
