import type { Provision, SynopsisRule } from '@akkoord/clause';
import { shorten } from '@akkoord/text';
import type { Entry } from '../side.ts';
import type { Place } from './links.ts';

/** The topic of who adopts a text. */
const adoption = 'governance';
/** A rule is quoted up to so many characters. */
const longest = 220;
/** So many clauses without a norm are quoted. */
const mostSaid = 2;

/** Give the norms of a clause that stand in a sentence that speaks of a topic. */
export function normsSaid(topic: string, { entry }: { entry: Entry }): readonly Provision[] {
  return rulesIn(entry, topic).filter(({ span }) => isSaidOf(topic, entry, span));
}

/**
 * Give the norms of a clause that stands under a subject: where a sentence of it speaks of that subject by its own words, without
 * those of sentences that speak of others only.
 */
export function normsOn(topic: string, { entry }: { entry: Entry }): readonly Provision[] {
  const { topicSpans = [] } = entry.clause.data ?? {};
  const provisions = rulesIn(entry, topic);
  const told = topicSpans.map((said) => said.topic);
  if (!told.includes(topic)) return provisions;
  return provisions.filter(
    ({ span }) =>
      isSaidOf(topic, entry, span) || !told.some((other) => isSaidOf(other, entry, span)),
  );
}

/** What only a council does (`de MR stemt in`) is about the adoption of a text, and no rule on another subject. */
function rulesIn(entry: Entry, topic: string): readonly Provision[] {
  const { provisions = [] } = entry.clause.data ?? {};
  if (topic === adoption) return provisions;
  return provisions.filter(
    ({ bearers }) => bearers.some((bearer) => bearer !== 'mr') || bearers.length === 0,
  );
}

/** Give the beginning of what clauses say on a topic: of the first ones the sentence that speaks of it, else their first words. */
export function beginningOf(topic: string, places: readonly Place[]): string {
  const said = places.slice(0, mostSaid).map(({ entry: { text, clause } }) => {
    const span = clause.data?.topicSpans?.find((one) => one.topic === topic);
    return shorten(oneLine(span ? text.slice(span.start, span.end) : text), longest);
  });
  return said.join(' … ');
}

function isSaidOf(topic: string, { clause, eId }: Entry, span: Provision['span']): boolean {
  return (clause.data?.topicSpans ?? []).some(
    (said) =>
      said.topic === topic &&
      (span.eId !== eId || (said.start < span.end && said.end > span.start)),
  );
}

/**
 * Write down a norm for a reader: whom it binds and how, in the words of its own sentence, with what limits it where that stands
 * outside of these words.
 *
 * @param entries All clauses of its text: the words of a limit or lead-in may stand in another.
 */
export function ruleOf(
  provision: Provision,
  entry: Entry,
  entries: readonly Entry[],
): SynopsisRule {
  const { modality, bearers, span, norm, action, exceptions = [], conditions = [] } = provision;
  const textAt = (eId: string) => entries.find((one) => one.eId === eId)?.text ?? '';
  const words = ({ eId, start, end }: Provision['span']) => oneLine(textAt(eId).slice(start, end));
  // The norm of a point of a list stands in the sentence over the list.
  const lead = norm && norm.eId !== entry.eId ? `${oneLine(textAt(norm.eId))} ` : '';
  const own = span.eId === entry.eId ? words(span) : oneLine(entry.text);
  const full = `${lead}${own}`;
  const text = shorten(full, longest);
  const limits = [...exceptions, ...conditions].map((limit) => words(limit.span));
  return {
    clause: entry.eId,
    modality,
    bearers: [...new Set(bearers)].sort(),
    text,
    act: action
      ? {
          verb: [action.particle, action.verb]
            .flatMap((part) => (part ? words(part) : []))
            .join(' '),
          object: action.object && words(action.object),
        }
      : null,
    limits: [...new Set(limits)]
      .filter((limit) => !text.includes(limit))
      .map((limit) => shorten(limit, longest)),
  };
}

function oneLine(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}
