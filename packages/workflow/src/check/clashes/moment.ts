import { consistency } from '@akkoord/taxonomy/consistency';
import { phraseFinder, stem } from '@akkoord/text';
import { isOn, type Rule, wordSet } from './rule.ts';

/** The end of a time: how long that time is among the others, and whether it may be sooner. */
interface End {
  readonly rank: number;
  readonly atLatest: boolean;
}

const findLatest = phraseFinder(consistency.latest);
const ends = wordSet(consistency.ends);
const endStems = new Set(consistency.ends.map(stem));
const ranks = new Map(
  consistency.lasting.flatMap((words, rank) => words.map((word) => [stem(word), rank] as const)),
);
/** So many words can stand between the end and its time: `einde van de schooldag`. */
const reach = 4;

/**
 * Tell whether one rule ends something at the latest at a moment, and another keeps the same thing until a later one.
 *
 * ```text
 * De leerling krijgt de telefoon uiterlijk aan het einde van de les terug.
 * De telefoon ligt in de kluis tot het einde van de schooldag.
 * ```
 *
 * A rule with a limit of its own (`hoogstens drie dagen`) is for a special case.
 */
export function clashesInMoment(early: Rule, late: Rule): boolean {
  if (!isOn(early, 'keeping') || !isOn(late, 'keeping')) return false;
  if (isSpecial(late) || !shareThing(early, late)) return false;
  return endsIn(early).some(
    (one) => one.atLatest && endsIn(late).some((other) => !other.atLatest && other.rank > one.rank),
  );
}

function endsIn({ tokens }: Rule): End[] {
  const latest = findLatest(tokens);
  return tokens.flatMap(({ folded }, index): End[] => {
    if (!ends.has(folded)) return [];
    const time = tokens
      .slice(index + 1, index + 1 + reach)
      .find((one) => ranks.has(stem(one.folded)));
    const rank = time && ranks.get(stem(time.folded));
    if (rank === undefined) return [];
    const atLatest = latest.some(({ to }) => to <= index && index - to < reach);
    return [{ rank, atLatest }];
  });
}

function isSpecial({ provisions }: Rule): boolean {
  return provisions.some(({ quantities = [] }) =>
    quantities.some(
      ({ of, comparator }) => comparator !== null && (of === 'count' || of === 'period'),
    ),
  );
}

/** Whether two rules are about one thing, and not only about one time. */
function shareThing({ things: some }: Rule, { things: others }: Rule): boolean {
  return [...some].some((thing) => others.has(thing) && !ranks.has(thing) && !endStems.has(thing));
}
