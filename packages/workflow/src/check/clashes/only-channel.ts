import type { Provision, ProvisionParts } from '@akkoord/clause';
import { consistency } from '@akkoord/taxonomy/consistency';
import { bindSame, isOn, type Rule, wordSet } from './rule.ts';

/** People that a norm names: whom it is done with, and whom it is about. */
interface Named {
  with: ReadonlySet<string>;
  about: ReadonlySet<string>;
}

const aboutWords = wordSet(consistency.about);

/**
 * Tell whether one rule leaves only some channels for messages, and another lets the same people use others.
 *
 * ```text
 * Medewerkers gebruiken voor berichten over school alleen de schoolapp.
 * Medewerkers mogen in een groepsapp met leerlingen.
 * ```
 *
 * A rule for messages to or about some people says nothing of messages to or about others.
 */
export function clashesInChannel(only: Rule, free: Rule): boolean {
  if (!isOn(only, 'contact') || !isOn(free, 'contact')) return false;
  return only.provisions
    .filter((provision) => channelsLeft(only, provision).size > 0)
    .some((limiting) =>
      free.provisions.some(
        (allowing) =>
          allowing.modality === 'permission' &&
          allowing.polarity !== 'negative' &&
          bindSame(limiting, allowing) &&
          isAboutSame(namedIn(only, limiting), namedIn(free, allowing)) &&
          !usesOnly(free, channelsLeft(only, limiting)),
      ),
    );
}

/** The channels that a norm leaves: those that stand in its `alleen …`. */
function channelsLeft({ clause }: Rule, provision: Provision): ReadonlySet<string> {
  const limits = (provision.conditions ?? []).filter(({ kind }) => kind === 'only');
  const mentions = (clause.data?.mentions ?? []).filter(({ kind }) => isChannel(kind));
  const named = mentions.filter(({ span }) =>
    limits.some((limit) => limit.span.start <= span.start && span.end <= limit.span.end),
  );
  const settings = (provision.settings ?? []).filter(
    ({ kind, span }) =>
      kind === 'channel' &&
      limits.some((limit) => limit.span.start <= span.start && span.end <= limit.span.end),
  );
  return new Set([...named.map(({ value }) => value), ...settings.map(({ kind }) => kind)]);
}

function isChannel(kind: string): boolean {
  return kind === 'channel' || kind === 'platform';
}

/** Whether a rule names channels, and all of them are left. */
function usesOnly({ clause }: Rule, left: ReadonlySet<string>): boolean {
  const used = (clause.data?.mentions ?? []).filter(({ kind }) => isChannel(kind));
  return used.length > 0 && used.every(({ value }) => left.has(value));
}

/** Whether what one norm says of messages holds for those of the other: for all, or for the same people. */
function isAboutSame(limiting: Named, allowing: Named): boolean {
  const meet = (some: ReadonlySet<string>, others: ReadonlySet<string>) =>
    some.size === 0 || [...some].some((role) => others.has(role));
  return meet(limiting.with, allowing.with) && meet(limiting.about, allowing.about);
}

/** Tell apart the people behind `over` and all others; the school itself is what all messages are about. */
function namedIn({ tokens }: Rule, provision: Provision): Named {
  const persons: ProvisionParts['persons'] = provision.persons ?? [];
  const limits = (provision.conditions ?? []).filter(({ kind }) => kind !== 'only');
  const apart = [...limits, ...(provision.exceptions ?? []), ...(provision.triggers ?? [])].map(
    ({ span }) => span,
  );
  const people = persons.filter(
    ({ bearer, span }) =>
      bearer !== 'school' &&
      (bearer === null || !provision.bearers.includes(bearer)) &&
      !apart.some((one) => one.start <= span.start && span.end <= one.end),
  );
  const isAbout = ({ span }: (typeof people)[number]) => {
    const before = tokens.filter(({ end }) => end <= span.start).slice(-2);
    return before.some(({ folded }) => aboutWords.has(folded));
  };
  return {
    with: new Set(people.filter((person) => !isAbout(person)).map(({ role }) => role)),
    about: new Set(people.filter(isAbout).map(({ role }) => role)),
  };
}
