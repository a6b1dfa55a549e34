import {
  type ApprovalRight,
  type Body,
  councils,
  isWholeCouncil,
  type Regulated,
} from '@akkoord/clause';
import { isBefore } from '@akkoord/text';
import { refuseBefore, refuseFuture, refuseNoDate } from './date.ts';
import { councilOf, type Refusal, type RegulatedWhy } from './refusal.ts';

/** A body and its kind of right. */
type Of = Pick<ApprovalRight, 'body' | 'right'>;

/** Years for which a right from the reglement holds at most, and after which a conviction is looked at again. */
const years = { converted: 2, added: 2, conviction: 5 } as const;

/**
 * Give the last day on which a right from the reglement can hold: the one that is told, or two years after it began.
 *
 * Source: WMS art. 25 lid 2; a right for the sake of a conviction (art. 29) has no end of its own.
 *
 * @returns `null` where nothing tells.
 */
export function endOf({ ground, from, until }: Regulated): string | null {
  if (until !== undefined) return until;
  return from === undefined || ground === 'conviction' ? null : yearsLater(from, years[ground]);
}

/** Give the day by which the grounds of a conviction are looked at again (WMS art. 29 lid 3); `null` where it is not known. */
export function reviewOf({ from }: Regulated): string | null {
  return from === undefined ? null : yearsLater(from, years.conviction);
}

function yearsLater(date: string, count: number): string {
  const later = `${Number(date.slice(0, 4)) + count}${date.slice(4)}`;
  return later.endsWith('-02-29') ? later.replace(/-29$/, '-28') : later;
}

/** Tell whether a right from the reglement surely ended before a day. */
export function hasEnded({ regulated }: ApprovalRight, day: string | undefined): boolean {
  const end = regulated && !regulated.ended ? endOf(regulated) : null;
  return end !== null && day !== undefined && isBefore(end, day);
}

/**
 * Give the rights as they hold on a day: what the reglement gave and what ended falls back on the law, and says so.
 *
 * A right on a subject that the law does not name holds no longer.
 */
export function rightsOn(rights: readonly ApprovalRight[], day: string | undefined) {
  const found = rights.map((right) => (hasEnded(right, day) ? fallenBack(right) : right));
  const merged = new Map<string, ApprovalRight>();
  for (const right of found) {
    const { body, right: kind, basis, school, regulated } = right;
    const key = JSON.stringify([body, kind, basis, school ?? null]);
    const same = merged.get(key);
    // Only where one fell back on the other: what a person gave twice stays twice.
    const isOne = same && (same.regulated?.ended ?? regulated?.ended);
    const clauses = [...new Set([...(same?.clauses ?? []), ...right.clauses])];
    if (isOne) merged.set(key, { ...right, ...same, clauses });
    else merged.set(same ? `${key} ${merged.size}` : key, right);
  }
  return [...merged.values()];
}

function fallenBack(right: ApprovalRight): ApprovalRight {
  const { instead, ...regulated } = right.regulated as Regulated;
  const ended = { body: right.body, right: right.right };
  const kept = { ...right, regulated: { ...regulated, ended } };
  return instead ? { ...kept, ...instead } : { ...kept, applies: false };
}

/**
 * Refuse what a reglement cannot give: another conversion than the law allows, or a right for longer than two years.
 *
 * Source: WMS art. 24 lid 2 and 3, 25 lid 2, 29 lid 1.
 *
 * @param on The day of the request.
 */
export function refuseRegulated(
  rights: readonly ApprovalRight[],
  { on, recordedOn }: { on?: string | undefined; recordedOn?: string | undefined },
): Refusal[] {
  return rights.flatMap((right): Refusal[] => {
    const { regulated, basis } = right;
    if (!regulated || regulated.ended) return [];
    const about = { council: councilOf(right), basis };
    const wrong = (why: RegulatedWhy): Refusal => ({
      code: 'regulation-wrong',
      data: { ...about, why },
      field: 'rights',
    });
    const { from, until } = regulated;
    const dates = [
      ...(from === undefined ? [] : refuseNoDate('rights', 'regulated-from', from)),
      ...(until === undefined ? [] : refuseNoDate('rights', 'regulated-until', until)),
    ];
    if (dates.length > 0) return dates;
    return [
      ...(regulated.article.trim() ? [] : [wrong('no-article')]),
      ...(isPossible(right, regulated) ? [] : [wrong('not-possible')]),
      ...lengthOf(regulated, on).map(wrong),
      ...refuseFuture({ ...(recordedOn ? { recordedOn } : {}) }, [
        ['rights', 'regulated-from', from],
      ]),
      ...refuseBefore('rights', ['regulated-until', until], { what: 'regulated-from', date: from }),
    ];
  });
}

function lengthOf({ ground, from, until }: Regulated, on: string | undefined): RegulatedWhy[] {
  if (ground === 'conviction') return [];
  if (until === undefined) return from === undefined ? ['no-end'] : [];
  const since = from ?? on;
  return since !== undefined && isBefore(yearsLater(since, years[ground]), until)
    ? ['too-long']
    : [];
}

/** Tell whether the law lets a reglement make this right of what the law gives. */
function isPossible(right: Of, { ground, instead }: Regulated): boolean {
  if (ground === 'added') return instead === undefined;
  if (!instead) return false;
  const same = right.body === instead.body;
  if (same && isWholeCouncil(instead.body)) {
    return right.right !== instead.right && (ground === 'converted' || right.right === 'advice');
  }
  if (instead.right !== 'consent') return false;
  if (same) return right.right === 'advice';
  if (isCouncilOf(right.body, instead.body)) return right.right === 'consent';
  return ground === 'conviction' && isHandedOver(right, instead);
}

/** Tell whether a body is the whole council in which a section sits. */
function isCouncilOf(body: Body, section: Body): boolean {
  if (!isWholeCouncil(body) || isWholeCouncil(section)) return false;
  const group = ['gmr', 'groepsmr'];
  const { level } = councils[body];
  return group.includes(councils[section].level) ? group.includes(level) : !group.includes(level);
}

/** From pupils to parents; from parents and pupils together to consent of the parents and advice of the pupils. */
function isHandedOver({ body, right }: Of, instead: Of): boolean {
  const [to, from] = [councils[body], councils[instead.body]];
  if (to.level !== from.level) return false;
  if (to.section === 'parents') {
    return right === 'consent' && ['pupils', 'parents-and-pupils'].includes(from.section);
  }
  return to.section === 'pupils' && from.section === 'parents-and-pupils' && right === 'advice';
}
