import type { Provision, Standpoint } from '@akkoord/clause';
import type { Taxonomy } from '@akkoord/taxonomy';
import { foldWord, phraseFinder } from '@akkoord/text';
import type { Place } from './links.ts';
import { normsOn } from './spoken.ts';

/** What a witness holds, and the same as a key: standpoints with equal keys are equal. */
export interface Held {
  position: Standpoint | null;
  key: string;
  /** Its norms on the subject with their places, the one of the position first. */
  norms: ReadonlyArray<{ place: Place; provision: Provision }>;
}

/** Reads what a witness holds on a subject from its clauses, in document order. */
export type StandpointReader = (topic: string, places: readonly Place[]) => Held;

/** So many words of an exception without a name of its own are quoted. */
const quoted = 6;

/**
 * Make a reader of standpoints.
 *
 * The position is the first norm with an exception, for that is what schools differ on, else the first that
 * binds (an advice only where there is no other), from the clauses that the witness itself calls after the
 * subject before others. An exception that the taxonomy has no name for counts as such, whatever its words.
 */
export function standpointReader(taxonomy: Taxonomy): StandpointReader {
  const nameOf = qualifierNamer(taxonomy);
  return (topic, places) => {
    const all = places.flatMap((place) =>
      normsOn(topic, place).map((provision) => ({ place, provision })),
    );
    const chosen = operative(topic, places);
    if (!chosen) return { position: null, key: '', norms: [] };
    const { modality, exception, condition } = chosen.provision;
    const bearers = [...new Set(chosen.provision.bearers)].sort();
    const name = (qualifier: Provision['exception']) => {
      if (!qualifier) return null;
      const { eId, start, end } = qualifier.span;
      const entry = chosen.place.witness.side.entries.find((one) => one.eId === eId);
      return nameOf(entry?.text.slice(start, end) ?? '');
    };
    const [without, under] = [name(exception), name(condition)];
    const doubled = without?.text === under?.text;
    return {
      position: {
        modality,
        bearers,
        exception: without?.text ?? null,
        condition: doubled ? null : (under?.text ?? null),
      },
      key: JSON.stringify([modality, bearers, without?.key, doubled ? undefined : under?.key]),
      norms: [chosen, ...all.filter(({ provision }) => provision !== chosen.provision)],
    };
  };
}

function operative(
  topic: string,
  places: readonly Place[],
): { place: Place; provision: Provision } | undefined {
  const own = places.filter(({ entry }) => entry.clause.data?.topics?.[0] === topic);
  const normsOf = (place: Place) => normsOn(topic, place);
  const binds = ({ modality }: Provision) => modality !== 'recommendation';
  const excepts = (norm: Provision) => binds(norm) && norm.exception !== null;
  const firstWith = (from: readonly Place[], fits: (norm: Provision) => boolean) =>
    from.find((one) => normsOf(one).some(fits));
  const place =
    firstWith(own, excepts) ??
    firstWith(own, binds) ??
    firstWith(places, binds) ??
    firstWith(places, () => true);
  if (!place) return undefined;
  const norms = normsOf(place);
  const provision = norms.find(excepts) ?? norms.find(binds) ?? norms[0];
  return provision && { place, provision };
}

/** An exception or condition in a few words; the key is the same for all that the taxonomy has no name for. */
interface Named {
  text: string;
  key: string;
}

/** Name an exception or condition: by the taxonomy, else by its first words without the word that opens it. */
function qualifierNamer({ questions, norms }: Taxonomy): (text: string) => Named {
  const named = questions.qualifiers.map(({ label, any }) => ({
    label,
    phrases: any.map((phrase) => phrase.split(' ').map(foldWord)),
  }));
  const openers = phraseFinder([...norms.exceptions, ...norms.conditions, ...norms.restrictions]);
  return (text) => {
    const words = text.match(/[\p{L}\p{N}]+(?:['’.-][\p{L}\p{N}]+)*/gu) ?? [];
    const folded = words.map(foldWord);
    const name = named.find(({ phrases }) =>
      phrases.some((phrase) => phrase.every((word) => folded.some((one) => fits(one, word)))),
    );
    if (name) return { text: name.label, key: name.label };
    const opener = openers(folded.map((one) => ({ folded: one }))).find(({ from }) => from === 0);
    const rest = words.slice(opener?.to ?? 0);
    const [first = '', ...others] = rest.slice(0, quoted);
    const start = [first.toLowerCase(), ...others].join(' ');
    return { text: rest.length > quoted ? `${start} …` : start, key: '*' };
  };
}

function fits(word: string, pattern: string): boolean {
  return pattern.endsWith('*') ? word.startsWith(pattern.slice(0, -1)) : word === pattern;
}
