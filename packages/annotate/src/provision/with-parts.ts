import type { Mention, Provision, ProvisionParts } from '@akkoord/clause';
import type { Lexicon } from '../lexicon.ts';
import type { NameReader } from '../names.ts';
import type { PartWords } from '../parts/index.ts';
import type { ClauseReading } from '../provisions.ts';
import { type PartReader, partsOf } from './parts-of.ts';
import { countsOf } from './quantities-of.ts';

/** What stands around a clause whose norms are read whole. */
export interface Around {
  readonly mentions: readonly Mention[];
  readonly lexicon: Lexicon;
  readonly words: PartWords;
  readonly nameAt: NameReader;
  /** The reading of the clause that it is nested in, with its parts. */
  readonly over: ClauseReading | null;
}

/** The parts of a norm, as far as it has them. */
type Parts = Partial<Pick<Provision, keyof ProvisionParts>>;

/** Add to the norms of a clause their parts. */
export function withParts(reading: ClauseReading, around: Around): ClauseReading {
  if (reading.provisions.length === 0) return reading;
  const { eId } = reading.clause;
  const { text, tokens } = reading.read;
  const counts = countsOf(tokens, { text, eId }, around.words.taxonomy);
  const reader: PartReader = { ...around, eId, text, counts };
  const whole = new Map<Provision, Provision>();
  for (const provision of reading.provisions) {
    whole.set(provision, { ...provision, ...partsIn(provision, reading, { reader, around }) });
  }
  return {
    ...reading,
    provisions: reading.provisions.map((provision) => whole.get(provision) as Provision),
    sentences: reading.sentences.map((sentence) => ({
      ...sentence,
      provision: sentence.provision && (whole.get(sentence.provision) ?? sentence.provision),
    })),
  };
}

function partsIn(
  provision: Provision,
  { sentences }: ClauseReading,
  { reader, around }: { reader: PartReader; around: Around },
): Parts {
  if (provision.rule !== 'lead-in') {
    const sentence = sentences.find(({ sentence: { start } }) => start === provision.span.start);
    return sentence ? partsOf(sentence, provision, reader) : {};
  }
  const bare = { ...provision, exception: null, condition: null };
  const own = sentences.map((sentence) => partsOf(sentence, bare, reader));
  return own.reduce<Parts>(joined, around.over?.provisions.at(-1) ?? {});
}

/** What a point of a list adds to the norm of the lead-in over it: what is done, and all that holds only of the point. */
function joined(over: Parts, own: ProvisionParts): Parts {
  const both = <Part>(one: readonly Part[] | undefined, other: readonly Part[]) => [
    ...(one ?? []),
    ...other,
  ];
  return {
    force: over.force ?? own.force,
    polarity: over.polarity ?? own.polarity,
    norm: over.norm ?? own.norm,
    bearer: over.bearer ?? null,
    action: own.action ?? over.action ?? null,
    persons: both(over.persons, own.persons),
    exceptions: both(over.exceptions, own.exceptions),
    conditions: both(over.conditions, own.conditions),
    triggers: both(over.triggers, own.triggers),
    cases: both(over.cases, own.cases),
    quantities: both(over.quantities, own.quantities),
    lists: both(over.lists, own.lists),
    sanctions: both(over.sanctions, own.sanctions),
    settings: both(over.settings, own.settings),
    purposes: both(over.purposes, own.purposes),
    marks: both(over.marks, own.marks),
    references: both(over.references, own.references),
    names: both(over.names, own.names),
  };
}
