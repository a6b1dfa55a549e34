/** Longer names of parts are cut: they are there to look something up. */
const longest = 80;

/**
 * Make a name from a file fit to be shown, also in a terminal: signs that steer, or that turn the direction of what is
 * read, stand there by their number.
 */
export function visible(name: string): string {
  const shown = name.replace(/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\p{Cs}]/gu, (sign) => {
    const code = (sign.codePointAt(0) as number).toString(16).toUpperCase().padStart(4, '0');
    return `[U+${code}]`;
  });
  return shown.length > longest ? `${shown.slice(0, longest)}…` : shown;
}
