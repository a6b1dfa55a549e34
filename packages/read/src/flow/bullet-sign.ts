/** Signs of the fonts Symbol and Wingdings that word processors take for bullets. Source: Unicode, mappings of both fonts. */
const signs: Readonly<Record<number, string>> = {
  111: '□',
  113: '❑',
  114: '❒',
  117: '◆',
  118: '❖',
  159: '•',
  167: '▪',
  168: '◻',
  183: '•',
  216: '➢',
  224: '→',
  240: '⇨',
  251: '✗',
  252: '✓',
  254: '☑',
};

/**
 * Give a bullet as its reader sees it: a sign of a font of symbols as the sign of Unicode that looks like it, one
 * that is not known as `•`.
 *
 * @param symbolFont The font has signs in the place of letters: Symbol, Wingdings.
 */
export function bulletSign(written: string, symbolFont: boolean): string {
  const sign = written.trim();
  const code = sign.codePointAt(0);
  if (code === undefined) return '';
  if (code >= 0xf000 && code <= 0xf0ff) return signs[code - 0xf000] ?? '•';
  if (symbolFont && code > 0x20 && code <= 0xff) return signs[code] ?? '•';
  return sign;
}
