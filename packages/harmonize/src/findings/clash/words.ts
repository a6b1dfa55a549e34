import type { Taxonomy } from '@akkoord/taxonomy';
import { phraseFinder, type Token } from '@akkoord/text';

/** Between words that belong together and stand apart: `haalt … weg`. */
const apart = ' … ';

/** Finds where one of its phrases stands: half-open ranges of tokens. */
export type RangeFinder = (tokens: readonly Token[]) => Array<{ from: number; to: number }>;

/** Says which of a list stand in words, with the places of each. */
export type NamedFinder = (
  tokens: readonly Token[],
) => Array<{ id: string; ranges: ReadonlyArray<{ from: number; to: number }> }>;

/** The readers by which rules are held against each other. */
export interface ClashWords {
  acts: NamedFinder;
  things: NamedFinder;
  channels: NamedFinder;
  lasting: NamedFinder;
  often: NamedFinder;
  consent: RangeFinder;
  gives: RangeFinder;
  agrees: RangeFinder;
  chooses: RangeFinder;
  own: RangeFinder;
  others: RangeFinder;
  whole: RangeFinder;
  /** Nouns of places and times. */
  settings: RangeFinder;
  advises: RangeFinder;
  /** Words before what alone may be, or is done. */
  only: RangeFinder;
  denies: RangeFinder;
  allows: RangeFinder;
  responsible: RangeFinder;
  /** Who it is about, in a clause of its own: `wie`, `die`. */
  opensRelative: RangeFinder;
  whoever: RangeFinder;
  /** What is said or thought of stands behind it: `dat …`. */
  opensSaid: RangeFinder;
  /** Of what is asked or said indirectly: `of je …`. */
  whether: RangeFinder;
}

/** Make the readers of the words of `rules.clashes`. */
export function clashWordsOf(taxonomy: Taxonomy): ClashWords {
  const { functionWords, modality, rules, terminology } = taxonomy;
  const { clashes } = rules;
  const { consent } = clashes;
  const signals = (...ids: string[]) =>
    modality.filter(({ id }) => ids.includes(id)).flatMap(({ phrases }) => phrases);
  const denying = rangeFinder(signals('negations', 'prohibitions'));
  const neutral = rangeFinder(signals('neutral', 'not_only'));
  const listed = (items: ReadonlyArray<{ id: string; words: readonly string[] }>): NamedFinder => {
    const finders = items.map(({ id, words }) => ({ id, find: rangeFinder(words) }));
    return (tokens) =>
      finders.flatMap(({ id, find }) => {
        const ranges = find(tokens);
        return ranges.length > 0 ? [{ id, ranges }] : [];
      });
  };
  return {
    acts: listed(clashes.acts),
    things: listed(clashes.things),
    channels: listed(clashes.channels),
    lasting: listed(clashes.lasting.map(({ days, words }) => ({ id: `${days}`, words }))),
    often: listed(clashes.how_often.map((words, index) => ({ id: `${index}`, words }))),
    consent: rangeFinder(consent.words),
    gives: rangeFinder(consent.gives),
    agrees: rangeFinder(consent.agrees),
    chooses: rangeFinder(clashes.chooses),
    own: rangeFinder(clashes.own),
    others: rangeFinder(clashes.others),
    settings: rangeFinder(rules.settings.nouns),
    whole: rangeFinder(clashes.whole),
    advises: rangeFinder(clashes.advises),
    only: rangeFinder(signals('restrictions')),
    allows: rangeFinder([...signals('may', 'permitted', 'competences'), ...clashes.members]),
    denies: (tokens) => {
      const without = neutral(tokens);
      return denying(tokens).filter(
        ({ from }) => !without.some((one) => one.from <= from && from < one.to),
      );
    },
    responsible: rangeFinder(signals('responsible')),
    opensSaid: rangeFinder([terminology.relative.het]),
    whether: rangeFinder(
      functionWords.pronouns.flatMap((pronoun) =>
        terminology.joiners.or.map((or) => `${or} ${pronoun}`),
      ),
    ),
    whoever: rangeFinder(signals('whoever')),
    opensRelative: rangeFinder([...signals('whoever'), ...Object.values(terminology.relative)]),
  };
}

/** Make a finder of phrases, also of those whose parts stand apart in that order. */
export function rangeFinder(phrases: readonly string[]): RangeFinder {
  const whole = phraseFinder(phrases.filter((phrase) => !phrase.includes(apart)));
  const parted = phrases
    .filter((phrase) => phrase.includes(apart))
    .map((phrase) => phrase.split(apart).map((part) => phraseFinder([part])));
  return (tokens) => [
    ...whole(tokens).map(({ from, to }) => ({ from, to })),
    ...parted.flatMap((parts) => {
      const found = inOrder(parts, tokens);
      return found ? [found] : [];
    }),
  ];
}

function inOrder(
  parts: ReadonlyArray<ReturnType<typeof phraseFinder>>,
  tokens: readonly Token[],
): { from: number; to: number } | null {
  let first: number | null = null;
  let end = 0;
  for (const find of parts) {
    const next = find(tokens).find(({ from }) => from >= end);
    if (!next) return null;
    first ??= next.from;
    end = next.to;
  }
  return first === null ? null : { from: first, to: end };
}
