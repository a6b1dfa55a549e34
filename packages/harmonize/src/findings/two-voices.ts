import { clausesOf, ownText, type Protocol } from '@akkoord/clause';
import type { Taxonomy } from '@akkoord/taxonomy';
import { tokenize } from '@akkoord/text';
import type { Finding } from './finding.ts';
import { placeNamer, placesOf } from './place.ts';

/**
 * Find that a protocol speaks to its readers in more ways than one: *u* in one clause, *je* in another, or a pupil who
 * says *ik*. What speaks of people by name (`Leerlingen …`) goes with each of them.
 */
export function twoVoices(tree: Protocol, { modality }: Taxonomy): Finding[] {
  const phrases = (id: string) =>
    modality.filter((one) => one.id === id).flatMap((one) => one.phrases);
  const voices = new Map<string, string>();
  for (const word of [...phrases('addressees'), ...phrases('myself')]) {
    // `jij` and `jullie` are forms of `je`.
    voices.set(word, [...voices.values()].find((name) => name.startsWith(word.charAt(0))) ?? word);
  }
  const nameOf = placeNamer(tree);
  const uses = new Map<string, string[]>();
  for (const clause of clausesOf(tree)) {
    const text = ownText(clause);
    const found = new Set(
      // `de ik-vorm` is no way to speak to anyone.
      tokenize(text).flatMap(({ folded, end }) =>
        text[end] === '-' ? [] : (voices.get(folded) ?? []),
      ),
    );
    for (const voice of found) uses.set(voice, [...(uses.get(voice) ?? []), clause.eId]);
  }
  if (uses.size < 2) return [];
  const used = new Set([...uses.values()].flat());
  return [
    {
      ruleId: 'two-voices',
      code: 'two-voices',
      data: {
        uses: [...uses].map(([name, eIds]) => ({ name, places: placesOf(eIds, nameOf) })),
      },
      clauses: clausesOf(tree).flatMap(({ eId }) => (used.has(eId) ? [eId] : [])),
    },
  ];
}
