import type { Entry } from './side.ts';

/**
 * Give the subjects of which a clause speaks in its own words, and not by what stands before or over it; those that a
 * person gave it count as such.
 *
 * A clause that says nothing of its own subject has that of the clause before it, which proves nothing of it.
 */
export function spokenSubjects({ clause }: Entry): ReadonlySet<string> {
  const { topics = [], topicsProposed, topicSpans = [] } = clause.data ?? {};
  return new Set(topicsProposed ? topicSpans.map(({ topic }) => topic) : topics);
}

/** Tell whether two clauses both speak of subjects in their own words, and of none together. */
export function speakApart(one: Entry, other: Entry): boolean {
  const [own, others] = [spokenSubjects(one), spokenSubjects(other)];
  return own.size > 0 && others.size > 0 && ![...own].some((topic) => others.has(topic));
}

/** Tell whether one clause binds staff and no pupil, and the other pupils and no staff. */
export function bindApart(one: Entry, other: Entry): boolean {
  const [own, others] = [partyOf(one), partyOf(other)];
  return own !== null && others !== null && own !== others;
}

/** Staff or pupils, where a clause binds one of them, not the other, and not everyone; else `null`. */
function partyOf({ clause }: Entry): 'staff' | 'pupil' | null {
  const bound = new Set((clause.data?.provisions ?? []).flatMap(({ bearers }) => bearers));
  const [staff, pupil] = [bound.has('staff') || bound.has('mentor'), bound.has('pupil')];
  if (bound.has('everyone') || staff === pupil) return null;
  return staff ? 'staff' : 'pupil';
}
