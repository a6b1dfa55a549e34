import { consistency } from '@akkoord/taxonomy/consistency';
import { bindSame, hears, isOn, type Rule, tokensOf, wordSet } from './rule.ts';

const findPersonal = hears(consistency.personal);
const personal = wordSet(consistency.personal);
const some = wordSet(consistency.some);

/**
 * Tell whether one rule lets people write about the school and who works there, and another forbids to write anything
 * about these people without their consent, their name too.
 *
 * ```text
 * Iedereen mag de school online beoordelen.
 * Niemand zet zonder toestemming persoonsgegevens van een medewerker online.
 * ```
 *
 * A ban on some data (`gevoelige gegevens`) leaves what the first rule allows, and so does a first rule that leaves such
 * data out itself.
 */
export function bansNames(free: Rule, ban: Rule): boolean {
  if (!isOn(free, 'criticism') || !isOn(ban, 'criticism') || free.clause === ban.clause)
    return false;
  return free.provisions
    .filter(({ modality, polarity }) => modality === 'permission' && polarity !== 'negative')
    .filter((provision) => !findPersonal(tokensOf(free, provision)))
    .some((allowing) =>
      ban.provisions.some(
        (forbidding) =>
          forbidding.modality === 'prohibition' &&
          bindSame(allowing, forbidding) &&
          (forbidding.persons ?? []).some(({ bearer }) => bearer === 'staff') &&
          isUnqualified(ban, forbidding),
      ),
    );
}

/** Whether data about people are meant, all of them: no word before it says which. */
function isUnqualified(rule: Rule, provision: Parameters<typeof tokensOf>[1]): boolean {
  const tokens = tokensOf(rule, provision);
  return tokens.some(
    ({ folded }, index) => personal.has(folded) && !some.has(tokens[index - 1]?.folded ?? ''),
  );
}
