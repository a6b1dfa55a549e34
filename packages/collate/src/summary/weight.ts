import type { Reader, SummaryLine, SummedNorm } from '@akkoord/clause';

/** How heavy a line weighs by its direction; far apart, so that all else only orders what has one direction. */
const byEffect = { stricter: 400, mixed: 400, looser: 200, gone: 100, new: 100, none: 0 } as const;

/** What the rule does: measures and rights first, then what is forbidden, then what is asked. */
const byNorm = {
  measures: 45,
  permission: 40,
  prohibition: 40,
  restriction: 30,
  obligation: 20,
  other: 10,
  recommendation: 0,
} as const satisfies Record<SummedNorm, number>;

/** Those who have least to say about it first. */
const byReader = { pupils: 30, parents: 25, staff: 15, school: 5 } as const satisfies Record<
  Reader,
  number
>;

/** What takes a right of pupils or parents, or sets measures against them, weighs as much as what is known to be stricter. */
const heavy = 250;

/**
 * Weigh a line: the heavier, the earlier a reader must see it.
 *
 * @param reader For whom it is made: what binds them comes before what only names them.
 */
export function weightOf(line: SummaryLine, reader?: Reader): number {
  const { effect, data } = line;
  const readers = reader ? [reader] : line.for;
  const own = line.for.some((one) => readers.includes(one));
  const touched = Math.max(
    0,
    ...readers.filter((one) => line.for.includes(one)).map((one) => byReader[one]),
  );
  return (
    Math.max(byEffect[effect ?? 'none'], isHeavy(line) ? heavy : 0) +
    ('norm' in data ? byNorm[data.norm] : byNorm.other) +
    touched +
    (own ? 0 : -50)
  );
}

function isHeavy({ code, data, for: bound }: SummaryLine): boolean {
  const touches = bound.includes('pupils') || bound.includes('parents');
  return touches && code !== 'rule-gone' && 'norm' in data && data.norm === 'measures';
}
