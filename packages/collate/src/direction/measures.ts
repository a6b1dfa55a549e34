import { negationsOf, sanctionFinder, signsOf } from '@akkoord/annotate/parts';
import type { Finding } from '@akkoord/clause';
import type { Taxonomy } from '@akkoord/taxonomy';
import type { PairedUnits, Unit } from './units.ts';

/** So many words behind a denial may stand before what it denies: `niet direct geschorst`. */
const nearDenial = 3;

/**
 * Say what a measure that only one side names does: one more is stricter, one less looser.
 *
 * Beside another measure that holds only where it is added to that one (`een schorsing en een boete`): of a warning that
 * comes first, or comes instead, less is more.
 */
export function measureEffect(
  finding: Finding,
  units: PairedUnits,
  taxonomy: Taxonomy,
): Finding['effect'] {
  const side = finding.before ?? finding.after;
  if (finding.kind !== 'sanction' || !side || (finding.before && finding.after))
    return finding.effect;
  const measures = sanctionFinder(taxonomy);
  const names = ({ tokens }: Unit) => measures(tokens).length > 0;
  const own = finding.before ? 0 : 1;
  const pair = units.pairs.find((one) => holds(one[own], side));
  if (pair) {
    const fits = !names(pair[1 - own] as Unit) || isAdded(pair[own], side, taxonomy);
    return fits ? finding.effect : null;
  }
  // In a sentence that nothing answers it is one more only where what else is named stands as it stood.
  const rest = finding.before ? units.added : units.dropped;
  const stands = units.pairs.every(
    ([from, to]) => from.letters === to.letters || !names(own ? from : to),
  );
  return stands && !rest.some(names) ? finding.effect : null;
}

/** `krijgt geen straf`: what is denied is a measure, and no act. */
export function deniesMeasure({ tokens }: Unit, taxonomy: Taxonomy): boolean {
  const denials = negationsOf(taxonomy.modality);
  return sanctionFinder(taxonomy)(tokens).some(({ from }) =>
    tokens
      .slice(Math.max(0, from - nearDenial), from)
      .some(({ folded }) => denials.includes(folded) && folded !== 'noch'),
  );
}

/** Whether *en* alone joins a measure to another of its sentence. */
function isAdded(unit: Unit, side: NonNullable<Finding['before']>, taxonomy: Taxonomy): boolean {
  const { tokens } = unit;
  if (deniesMeasure(unit, taxonomy) || signsOf(tokens, 'instead', taxonomy).length > 0)
    return false;
  const at = tokens.findIndex(({ start }) => start >= side.span.start);
  return sanctionFinder(taxonomy)(tokens).some(({ from, to }) => {
    if (from <= at && at < to) return false;
    const between = from > at ? tokens.slice(at, from) : tokens.slice(to, at);
    const words = between.map(({ folded }) => folded);
    const parted = between.some(({ mark }) => /[;:]/.test(mark));
    return words.includes('en') && !words.includes('of') && !words.includes('maar') && !parted;
  });
}

function holds({ tokens, eId }: Unit, { span }: NonNullable<Finding['before']>): boolean {
  return span.eId === eId && tokens.some(({ start, end }) => start < span.end && end > span.start);
}
