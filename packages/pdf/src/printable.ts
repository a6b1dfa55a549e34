import { codePointName, nameHiddenCharacters, pdfWords } from '@akkoord/render';

/** Data that the shipped fonts can show, and what had to be replaced. */
export interface Printable<T> {
  data: T;
  /** A Dutch sentence for each character that was replaced. */
  warnings: string[];
}

/** Characters that have no glyph of their own and need none: white space, joiners, variation selectors. */
const glyphless = /[\t\n\r\u00AD\u200B-\u200D\u2060]|[\uFE00-\uFE0F]/;

/**
 * Replace, in all texts of a value, the characters that a document cannot show by their names.
 *
 * @param data Plain data, as JSON holds it.
 * @param coverage Code points that the fonts can show.
 */
export function toPrintable<T>(data: T, coverage: ReadonlySet<number>): Printable<T> {
  const hidden = new Set<string>();
  const missing = new Set<string>();
  const clean = (text: string) =>
    nameHiddenCharacters(text.normalize('NFC'), (character) => hidden.add(character)).replace(
      /[\s\S]/gu,
      (character) => {
        if (glyphless.test(character) || coverage.has(character.codePointAt(0) ?? 0)) {
          return character;
        }
        missing.add(character);
        return `[${codePointName(character)}]`;
      },
    );
  const printable = mapTexts(data, clean) as T;
  return {
    data: printable,
    warnings: [...sorted(hidden).map(pdfWords.hidden), ...sorted(missing).map(pdfWords.missing)],
  };
}

function mapTexts(value: unknown, clean: (text: string) => string): unknown {
  if (typeof value === 'string') return clean(value);
  if (Array.isArray(value)) return value.map((item) => mapTexts(item, clean));
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value).map(([key, item]) => [key, mapTexts(item, clean)]),
  );
}

function sorted(characters: ReadonlySet<string>): string[] {
  return [...characters]
    .sort((a, b) => (a.codePointAt(0) ?? 0) - (b.codePointAt(0) ?? 0))
    .map(codePointName);
}
