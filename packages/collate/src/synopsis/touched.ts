import type { Taxonomy } from '@akkoord/taxonomy';
import type { Place } from './links.ts';
import { normsSaid } from './spoken.ts';
import type { Subject } from './subjects.ts';
import type { Witness } from './witness.ts';

/** A subject, with the clauses of other subjects of which a sentence speaks of it. */
export interface TouchedSubject extends Subject {
  /** Only of witnesses that have no clause of their own on it, under whatever row. */
  touched: ReadonlyMap<Witness, readonly Place[]>;
  /** Of witnesses that say nothing on it, by id: the topic of the same field on which they have a clause. */
  nearby: ReadonlyMap<string, string>;
}

/**
 * Add to each subject what a witness says of it in a clause about something else, and the subjects that are spoken of only so.
 *
 * A witness that arranges a subject in passing is not silent on it. Where more rows are on one topic, the first has them.
 */
export function touchedSubjects(
  subjects: readonly Subject[],
  witnesses: readonly Witness[],
  taxonomy: Taxonomy,
): TouchedSubject[] {
  const first = new Map<string, Subject>();
  for (const subject of subjects) {
    if (subject.topic && !first.has(subject.topic)) first.set(subject.topic, subject);
  }
  const held = new Set(
    subjects.flatMap(({ topic, places }) => [...places.keys()].map(({ id }) => `${id} ${topic}`)),
  );
  const touchedBy = new Map(
    taxonomy.topics.map(({ id: topic }) => [
      topic,
      new Map(
        witnesses.flatMap((witness): Array<[Witness, Place[]]> => {
          if (held.has(`${witness.id} ${topic}`)) return [];
          const places = witness.side.entries
            .map((entry): Place => ({ witness, entry }))
            .filter((place) => normsSaid(topic, place).length > 0);
          return places.length > 0 ? [[witness, places]] : [];
        }),
      ),
    ]),
  );
  const none = new Map<Witness, readonly Place[]>();
  const nearbyOf = (topic: string, speaking: ReadonlySet<Witness>) =>
    new Map(
      witnesses.flatMap((witness): Array<[string, string]> => {
        const field = taxonomy.questions.neighbours.find((topics) => topics.includes(topic)) ?? [];
        const near = field.find((other) => other !== topic && held.has(`${witness.id} ${other}`));
        return speaking.has(witness) || near === undefined ? [] : [[witness.id, near]];
      }),
    );
  const known = subjects.map((subject): TouchedSubject => {
    const touched = (first.get(subject.topic) === subject && touchedBy.get(subject.topic)) || none;
    const speaking = new Set([...subject.places.keys(), ...touched.keys()]);
    return { ...subject, touched, nearby: nearbyOf(subject.topic, speaking) };
  });
  const passing = [...touchedBy].flatMap(([topic, touched]): TouchedSubject[] => {
    if (first.has(topic) || touched.size === 0) return [];
    return [{ topic, places: none, touched, nearby: nearbyOf(topic, new Set(touched.keys())) }];
  });
  return [...known, ...passing];
}
