import { execFileSync } from 'node:child_process';
import { globSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import type { Band, Comparison, Protocol } from '../../packages/clause/src/index.ts';
import type { Taxonomy } from '../../packages/taxonomy/src/index.ts';
import { compareProtocols, readProtocol } from '../../packages/workflow/src/index.ts';

/** A text of which people wrote down how it should be read. */
export interface GoldText {
  /** Its neutral id, as in the data: `school-a`. */
  readonly id: string;
  /** Its name in the gold; never shown. */
  readonly name: string;
  readonly path: string;
}

/** Of the links of a band: how many were given, and how many of these stand in the gold. */
export interface BandCounts {
  readonly predicted: number;
  readonly hits: number;
}

/** Shares from 0 to 1; `pairs` and `bands` by the two ids. */
export interface Scores {
  readonly topic: number;
  readonly modality: number;
  readonly pairs: ReadonlyMap<string, number>;
  readonly bands: ReadonlyMap<string, ReadonlyMap<Band, BandCounts>>;
}

/** Give the gold texts in order of their ids. */
export function goldTexts(shared: string): GoldText[] {
  const seeds = globSync('seeds/*.txt', { cwd: shared })
    .map((path) => basename(path))
    .sort();
  return globSync('gold/norms/*.tsv', { cwd: shared })
    .map((path) => basename(path, '.tsv'))
    .map((name) => {
      const { source } = JSON.parse(text(shared, `gold/parse/${name}.json`)) as { source: string };
      const id = `school-${String.fromCharCode(97 + seeds.indexOf(source))}`;
      return { id, name, path: `seeds/${source}` };
    })
    .sort((a, b) => (a.id < b.id ? -1 : 1));
}

/**
 * Read one text by a taxonomy and score it, and each pair that it is part of, with the scorer that lies by the gold.
 *
 * @param one The text.
 * @param texts All texts.
 */
export async function scoresOf(
  one: GoldText,
  { texts, taxonomy, shared }: { texts: readonly GoldText[]; taxonomy: Taxonomy; shared: string },
): Promise<Scores> {
  const folder = mkdtempSync(join(tmpdir(), 'akkoord-'));
  const write = (name: string, value: unknown) => {
    writeFileSync(join(folder, name), JSON.stringify(value));
    return join(folder, name);
  };
  const score = (mode: string, files: readonly string[]) =>
    JSON.parse(
      execFileSync(process.execPath, [join(shared, 'score/score.mjs'), mode, ...files], {
        encoding: 'utf8',
      }),
    );
  const read = ({ path }: GoldText): Promise<Protocol> =>
    readProtocol({ path, content: text(shared, path) }, { taxonomy });
  const gold = (kind: string, name: string) => join(shared, 'gold', kind, name);
  try {
    const tree = await read(one);
    const file = write('tree.json', tree);
    const { topic, modality } = score('norms', [
      file,
      gold('parse', `${one.name}.json`),
      gold('norms', `${one.name}.tsv`),
    ]);
    const pairs = new Map<string, number>();
    const bands = new Map<string, Map<Band, BandCounts>>();
    for (const [a, b] of pairsWith(one, texts, shared)) {
      const trees = [a === one ? tree : await read(a), b === one ? tree : await read(b)] as const;
      const align = (comparison: Comparison) =>
        score('align', [
          write('comparison.json', comparison),
          write('a.json', trees[0]),
          write('b.json', trees[1]),
          gold('parse', `${a.name}.json`),
          gold('parse', `${b.name}.json`),
          gold('align', `${a.name}--${b.name}.tsv`),
        ]);
      const comparison = compareProtocols(...trees, { taxonomy });
      const name = `${a.id} – ${b.id}`;
      pairs.set(name, align(comparison).pairs.f1);
      const countsOf = (band: Band): BandCounts => {
        const changes = comparison.changes.filter((change) => change.band === band);
        const { hits, predicted } = align({ ...comparison, changes }).counts;
        return { hits, predicted };
      };
      bands.set(name, new Map(bandNames.map((band) => [band, countsOf(band)])));
    }
    return { topic, modality, pairs, bands };
  } finally {
    rmSync(folder, { recursive: true });
  }
}

/** How sure a pair is said to be, surest first. */
export const bandNames = ['certain', 'likely', 'doubtful'] as const satisfies readonly Band[];

/** The pairs in the gold that a text is part of. */
function pairsWith(
  one: GoldText,
  texts: readonly GoldText[],
  shared: string,
): Array<readonly [GoldText, GoldText]> {
  const byName = (name: string | undefined) => texts.find((each) => each.name === name);
  return globSync('gold/align/*.tsv', { cwd: shared })
    .sort()
    .flatMap((path) => {
      const [a, b] = basename(path, '.tsv').split('--').map(byName);
      return a && b && (a === one || b === one) ? [[a, b] as const] : [];
    });
}

function text(folder: string, path: string): string {
  return readFileSync(join(folder, path), 'utf8');
}
