import type { PdfPage } from './pdfjs.ts';

const heavyName = /bold|black|heavy|semibold|demi/iu;

/**
 * Make a function that tells which fonts are bold, by their names.
 *
 * pdf.js gives names only when it has listed what a page draws, which takes as long as reading its text. So a page is
 * listed only where a font is new.
 */
export function fontWeights(): (
  page: PdfPage,
  names: readonly string[],
) => Promise<ReadonlySet<string>> {
  const heavy = new Set<string>();
  const known = new Set<string>();
  return async (page, names) => {
    if (names.every((name) => known.has(name))) return heavy;
    // A page that cannot be listed has fonts of which nothing is known.
    await page.getOperatorList().catch(() => undefined);
    for (const name of names) {
      known.add(name);
      if (page.commonObjs.has(name) && isHeavy(page.commonObjs.get(name))) heavy.add(name);
    }
    return heavy;
  };
}

function isHeavy(font: unknown): boolean {
  const { name, bold, black } = font as { name?: unknown; bold?: unknown; black?: unknown };
  return bold === true || black === true || (typeof name === 'string' && heavyName.test(name));
}
