/**
 * Cut a text off at a space, with an ellipsis, where it is too long.
 *
 * @param most So many characters at the most, the ellipsis included; at least 2.
 */
export function shorten(text: string, most: number): string {
  if (text.length <= most) return text;
  const cut = text.slice(0, most - 1);
  return `${cut.slice(0, Math.max(cut.lastIndexOf(' '), 1))}…`;
}
