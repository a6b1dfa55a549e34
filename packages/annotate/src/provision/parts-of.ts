import type { Force, Mention, Provision, ProvisionParts, Span } from '@akkoord/clause';
import type { Taxonomy } from '@akkoord/taxonomy';
import { qualifier } from '../exceptions.ts';
import type { NameReader } from '../names.ts';
import { listsIn, type PartWords, type Passage, sanctionFinder, signsOf } from '../parts/index.ts';
import type { SentenceReading } from '../provisions.ts';
import { actionOf } from './action.ts';
import { namesOf, personsOf, referencesOf, sanctionsOf } from './named.ts';
import { meets, type Range, spanOf } from './phrase.ts';
import { type Norm, type PartTools, qualifiersOf } from './qualifiers.ts';
import { type FoundQuantity, quantitiesOf } from './quantities-of.ts';
import { settingsOf } from './settings.ts';

/** What the parts of a clause's norms are read with. */
export interface PartReader extends PartTools {
  readonly text: string;
  readonly mentions: readonly Mention[];
  readonly counts: readonly FoundQuantity[];
  readonly nameAt: NameReader;
  readonly words: PartWords;
}

/** A memo and no state: one taxonomy always gives the same finder. */
const finders = new WeakMap<Taxonomy, ReturnType<typeof sanctionFinder>>();

/** Read the parts of a norm in the sentence that holds it. */
export function partsOf(
  { sentence, ruleSpan, bearerSpan }: SentenceReading,
  provision: Provision,
  reader: PartReader,
): ProvisionParts {
  const { eId, mentions, words } = reader;
  const { taxonomy } = words;
  const passage: Passage = {
    tokens: sentence.tokens,
    text: reader.text,
    eId,
    clause: { data: { provisions: [provision] } },
  };
  const inText = (at: { start: number; end: number } | null): Span | null => at && { eId, ...at };
  const rangeOf = (at: { start: number; end: number } | null): Range | null => {
    if (!at) return null;
    const from = sentence.tokens.findIndex(({ end }) => end > at.start);
    const to = sentence.tokens.findLastIndex(({ start }) => start < at.end) + 1;
    return from < 0 ? null : { from, to };
  };
  const norm: Norm = { sentence, provision };
  // The norm of a point stands in the lead-in over its list.
  const listed = provision.rule === 'lead-in';
  const bearer = inText(bearerSpan);
  const find = finders.get(taxonomy) ?? sanctionFinder(taxonomy);
  finders.set(taxonomy, find);
  return {
    force: forceOf(provision),
    polarity: isDenied(norm, inText(ruleSpan), reader) ? 'negative' : 'positive',
    norm: inText(ruleSpan),
    bearer,
    action: actionOf(
      norm,
      { norm: listed ? undefined : (rangeOf(ruleSpan) ?? undefined), subject: rangeOf(bearerSpan) },
      reader,
    ),
    persons: personsOf(sentence, bearer, reader),
    ...qualifiersOf(norm, reader),
    quantities: quantitiesOf(passage, reader, taxonomy),
    lists: listsIn(passage, words).map(({ connective, members }) => ({
      connective,
      members: members.map(({ tokens }) => ({
        eId,
        start: tokens[0]?.start ?? 0,
        end: tokens.at(-1)?.end ?? 0,
      })),
    })),
    sanctions: sanctionsOf(sentence, find, eId),
    settings: settingsOf(sentence, mentions, reader),
    purposes: purposesOf(norm, reader),
    marks: marksOf(norm, reader),
    references: referencesOf(sentence, mentions, eId),
    names: namesOf(sentence, reader.nameAt, eId),
  };
}

/** How hard a norm asks, by its rule. */
function forceOf({ modality, rule }: Provision): Force | null {
  if (modality === 'permission') return null;
  if (modality !== 'recommendation') return 'must';
  return rule === 'request' ? 'ask' : 'should';
}

/** Whether a word that denies is among those that make it a norm. */
function isDenied({ sentence }: Norm, norm: Span | null, { eId, lexicon }: PartReader): boolean {
  return signsOf(sentence.tokens, 'negations', lexicon.taxonomy).some(
    (hit) => norm !== null && meets(spanOf(sentence, hit, eId), norm),
  );
}

/** `zodat …`, and `om … te …` where a comma stands before it or nothing. */
function purposesOf({ sentence }: Norm, { eId, lexicon }: PartReader): Span[] {
  const { tokens, regions } = sentence;
  const said = signsOf(tokens, 'purposes', lexicon.taxonomy).map(
    ({ from }) => qualifier('purpose', sentence, from, eId).span,
  );
  const aims = regions.flatMap(({ level, from }) => {
    const apart = from === 0 || /,/.test(tokens[from]?.mark ?? '');
    return level === 'infinitive' && apart ? [qualifier('purpose', sentence, from, eId).span] : [];
  });
  return [...said, ...aims].sort((a, b) => a.start - b.start);
}

/** Words that deny, stress or soften a norm. */
function marksOf({ sentence }: Norm, { eId, lexicon }: PartReader): ProvisionParts['marks'] {
  const kinds = [
    ['denial', 'negations'],
    ['emphasis', 'emphasis'],
    ['hedge', 'hedges'],
  ] as const;
  return kinds
    .flatMap(([kind, id]) =>
      signsOf(sentence.tokens, id, lexicon.taxonomy).map((hit) => ({
        kind,
        span: spanOf(sentence, hit, eId),
      })),
    )
    .sort((a, b) => a.span.start - b.span.start);
}
