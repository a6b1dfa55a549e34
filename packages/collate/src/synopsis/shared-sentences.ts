import type { SharedText } from '@akkoord/clause';
import { sentences } from '@akkoord/text';
import type { Lexicon } from '../lexicon.ts';
import { normalized } from '../normalize.ts';
import type { Entry } from '../side.ts';
import type { Witness } from './witness.ts';

/** Shorter sentences stand in two texts by chance: a heading, a word of a list. In words and in letters. */
const least = { words: 4, letters: 20 } as const;

/** A sentence of a witness, and the key by which it is the same as another. */
interface Said {
  witness: string;
  eId: string;
  text: string;
  key: string;
}

/**
 * Find the sentences that texts have word for word: a model text of the sector, or one that was copied from another.
 *
 * Own names of a school, spellings, capitals and marks make no difference; a sentence of under four words counts nowhere.
 *
 * @param witnesses By id; each read by itself.
 * @returns The sentences that two witnesses or more have, most first and then in the order of the texts, and for each
 *   witness how many sentences it has and how many of these are shared.
 */
export function sharedSentences(witnesses: readonly Witness[], lexicon: Lexicon): SharedText {
  const groups = new Map<string, Said[]>();
  const counts = new Map(witnesses.map(({ id }) => [id, { sentences: 0, shared: 0 }]));
  for (const { id, side } of witnesses) {
    for (const entry of side.entries) {
      for (const said of saidIn(entry, { id, lexicon })) {
        groups.set(said.key, [...(groups.get(said.key) ?? []), said]);
      }
    }
  }
  const shared: SharedText['sentences'] = [];
  for (const said of groups.values()) {
    const places = placesOf(said);
    const isShared = Object.keys(places).length > 1;
    for (const { witness } of said) {
      const count = counts.get(witness);
      if (!count) continue;
      count.sentences++;
      if (isShared) count.shared++;
    }
    if (isShared) shared.push({ text: said[0]?.text ?? '', places });
  }
  shared.sort((a, b) => Object.keys(b.places).length - Object.keys(a.places).length);
  return { sentences: shared, counts: Object.fromEntries(counts) };
}

function saidIn(entry: Entry, { id, lexicon }: { id: string; lexicon: Lexicon }): Said[] {
  return sentences(entry.text).flatMap(({ text, start, end }) => {
    const tokens = entry.tokens.filter((token) => token.start >= start && token.end <= end);
    const key = normalized(tokens, lexicon).skeleton;
    if (tokens.length < least.words || key.length < least.letters) return [];
    return [{ witness: id, eId: entry.eId, text: text.replace(/\s+/g, ' ').trim(), key }];
  });
}

function placesOf(said: readonly Said[]): Record<string, string[]> {
  const places: Record<string, string[]> = {};
  for (const { witness, eId } of said) {
    const own = places[witness] ?? [];
    places[witness] = own.includes(eId) ? own : [...own, eId];
  }
  return places;
}
