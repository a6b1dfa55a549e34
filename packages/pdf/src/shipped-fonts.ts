import { readFileSync } from 'node:fs';
import { glyphCoverage } from './glyph-coverage.ts';

/** The fonts that this package ships, so that a document looks the same on every machine. */
export interface ShippedFonts {
  family: string;
  files: readonly Buffer[];
  /** Code points that every one of the fonts can show. */
  coverage: ReadonlySet<number>;
}

const names = ['400Regular', '400Regular_Italic', '700Bold', '700Bold_Italic'];

/** Read Source Sans 3, in four styles, from the package. Licence: SIL Open Font License 1.1. */
export function readShippedFonts(): ShippedFonts {
  const files = names.map((name) =>
    readFileSync(new URL(`../fonts/SourceSans3_${name}.ttf`, import.meta.url)),
  );
  const [first, ...others] = files.map(glyphCoverage);
  const coverage = [...(first ?? [])].filter((code) => others.every((set) => set.has(code)));
  return { family: 'Source Sans 3', files, coverage: new Set(coverage) };
}
