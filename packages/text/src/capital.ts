/** Begin with a capital; the digraph of *ijs* is one letter. */
export function upperFirst(text: string): string {
  const length = firstLength(text, /^ij/i);
  return text.slice(0, length).toLocaleUpperCase('nl') + text.slice(length);
}

/** Begin with a small letter; the digraph of *IJs* is one letter. */
export function lowerFirst(text: string): string {
  const length = firstLength(text, /^IJ/);
  return text.slice(0, length).toLocaleLowerCase('nl') + text.slice(length);
}

/** Say whether a text begins with a capital. Most begin with an ASCII sign, which needs no pattern. */
export function isCapitalised(text: string): boolean {
  const code = text.charCodeAt(0);
  return code < 128 ? code > 64 && code < 91 : /^\p{Lu}/u.test(text);
}

/** Say whether a text begins with a small letter. */
export function startsSmall(text: string): boolean {
  const code = text.charCodeAt(0);
  return code < 128 ? code > 96 && code < 123 : /^\p{Ll}/u.test(text);
}

function firstLength(text: string, digraph: RegExp): number {
  if (digraph.test(text)) return 2;
  const [first = ''] = text;
  return first.length;
}
