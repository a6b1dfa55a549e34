import { annotate } from '@akkoord/annotate';
import type { Protocol, Synopsis, SynopsisWitness } from '@akkoord/clause';
import { synopsis } from '@akkoord/collate';
import { defaultTaxonomy, type Taxonomy } from '@akkoord/taxonomy';
import { nearestModel } from './model.ts';
import { parsePositions, positionsToProtocol } from './positions.ts';
import { type ReadOptions, readProtocol } from './read.ts';
import { withRowReasons } from './reasons.ts';
import type { Source } from './source.ts';

/** How many protocols a synopsis takes. */
export const witnessLimits = { least: 2, most: 30 } as const;

/** With what protocols are laid side by side. */
export interface SynopsisOptions {
  /** The text that the others are held against; `model` is the shipped model that is nearest to the first. */
  base?: Protocol | 'model' | undefined;
  /** Default: the taxonomy that Akkoord ships. */
  taxonomy?: Taxonomy | undefined;
}

/**
 * Read a column of a synopsis: a protocol, or a file of positions (`.yaml`).
 *
 * @throws UnreadableError where there is no text.
 * @throws PositionsError with every problem of a file of positions.
 */
export async function readWitness(source: Source, options: ReadOptions = {}): Promise<Protocol> {
  if (!/\.ya?ml$/i.test(source.path)) return readProtocol(source, options);
  return positionsToProtocol(parsePositions(source.content, options));
}

/**
 * Lay protocols side by side, subject by subject.
 *
 * @param witnesses Protocols as `readWitness` gives them.
 */
export function synopsisOf(
  witnesses: readonly Protocol[],
  { base, taxonomy = defaultTaxonomy() }: SynopsisOptions = {},
): Synopsis {
  if (base !== 'model') return withRowReasons(synopsis(witnesses, { taxonomy, base }));
  const model =
    witnesses[0] && annotate(nearestModel(witnesses[0], undefined, taxonomy).tree, { taxonomy });
  const result = withRowReasons(synopsis(witnesses, { taxonomy, base: model }));
  return { ...result, witnesses: result.witnesses.map(calledModel) };
}

/** The school of the model's example is no party: its column is called after the model. */
function calledModel(witness: SynopsisWitness): SynopsisWitness {
  if (!witness.base) return witness;
  const { owner: _owner, sector: _sector, ...rest } = witness;
  return { ...rest, title: 'Model' };
}
