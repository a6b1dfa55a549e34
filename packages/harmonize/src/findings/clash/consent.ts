import type { Bearer, Clause } from '@akkoord/clause';
import type { Sentence, Token } from '@akkoord/text';
import type { Party } from './parties.ts';
import type { ClashWords } from './words.ts';

/** Who gives consent, as a sentence says. */
export interface Giver {
  bearer: Bearer;
}

/** So many words at most stand between the word for consent and who gives it. */
const near = 5;

/**
 * Read who gives consent: `toestemming van de ouders`, `als een ouder … toestemming heeft gegeven`, `leerlingen geven
 * zelf toestemming`, `als de ouders dat goedvinden`.
 *
 * @param people Those whom the sentence names, in order.
 * @returns Null where it says nothing of consent, or not who gives it.
 */
export function consentIn(
  tokens: readonly Token[],
  words: ClashWords,
  people: readonly Party[],
): Giver | null {
  const consent = words.consent(tokens)[0];
  if (consent) {
    const behind = people.find(({ start }) =>
      tokens.slice(consent.to, consent.to + near).some((token) => token.start === start),
    );
    if (words.gives(tokens).length === 0) return behind ? { bearer: behind.bearer } : null;
    return lastBefore(people, tokens[consent.from]?.start ?? 0);
  }
  const agreed = words.agrees(tokens)[0];
  return agreed ? lastBefore(people, tokens[agreed.from]?.start ?? 0) : null;
}

function lastBefore(people: readonly Party[], offset: number): Giver | null {
  const found = people.findLast(({ start }) => start >= 0 && start < offset);
  return found ? { bearer: found.bearer } : null;
}

/** Give the ages that a sentence names, as one key. */
export function agesIn({ data }: Clause, sentence: Sentence): string {
  return (data?.mentions ?? [])
    .filter(
      ({ kind, span }) =>
        kind === 'age' && sentence.start <= span.start && span.end <= sentence.end,
    )
    .map(({ value }) => value)
    .sort()
    .join(' ');
}
