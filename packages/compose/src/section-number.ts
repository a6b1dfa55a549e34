/**
 * Number a section: A to Z and then AA, or from 1.
 *
 * @param index Its place among the sections, from 0.
 */
export function sectionNumber(index: number, style: 'letters' | 'digits' | 'none'): string | null {
  if (style === 'none') return null;
  if (style === 'digits') return `${index + 1}`;
  const letter = String.fromCharCode(65 + (index % 26));
  return index < 26 ? letter : `${sectionNumber(Math.floor(index / 26) - 1, style)}${letter}`;
}
