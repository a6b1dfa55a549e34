import type { Approval, Decision, Meta } from '@akkoord/clause';
import type { GovernanceWords } from '@akkoord/taxonomy';
import { type FoundDate, findDates, foldStutter, monthPattern } from '@akkoord/text';
import type { ParseMessage } from '../../messages.ts';
import type { Block } from '../blocks.ts';
import { authorityOf, bodyOf, hasAny, indexesOf } from './named.ts';

const cues = ['adopted', 'consent', 'advice', 'effective', 'evaluation'] as const;
type Cue = (typeof cues)[number];

/** A place that a person should look at. */
export interface Doubt {
  readonly block: Block;
  readonly says: ParseMessage;
  readonly actual: string;
}

/** What one sentence says of a decision and of the adoption. */
export interface SaidOfApproval {
  readonly decision: Decision | null;
  readonly adoption: NonNullable<Approval['adoption']>;
  readonly doubts: readonly Doubt[];
}

/** Read what a sentence says of the decision of a council, and of who adopted the text and when. */
export function readApproval(block: Block, words: GovernanceWords): SaidOfApproval {
  const text = block.text;
  const folded = foldStutter(text);
  const places = cues
    .flatMap((cue) =>
      words[cue].flatMap((word) => indexesOf(folded, word).map((at) => ({ cue, at }))),
    )
    .sort((a, b) => a.at - b.at);
  const dates = findDates(text);
  const dated = dates.filter((date): date is FoundDate & { value: string } => date.value !== null);
  const has = (cue: Cue) => places.some((place) => place.cue === cue);
  const dateOf = (cue: Cue) => pickDate(cue, places, dated);
  const pending = hasAny(folded, words.pending);
  const decided = (['consent', 'advice'] as const).find(has);
  const decision = decided
    ? decisionOf(text, words, { pending, consent: decided === 'consent', on: dateOf(decided) })
    : null;
  const adopted = has('adopted') && !(pending && !has('consent'));
  const by = adopted ? authorityOf(folded, words) : undefined;
  const on = adopted ? dateOf('adopted') : undefined;
  const effectiveFrom = dateOf('effective');
  const evaluateBy = dateOf('evaluation');
  const adoption = {
    ...(by && { by }),
    ...(on && { on }),
    ...(effectiveFrom && { effectiveFrom }),
    ...(evaluateBy && { evaluateBy }),
  };
  const doubts = [...dateDoubts(block, dates), ...bodyDoubts(block, decision)];
  return { decision, adoption, doubts };
}

function dateDoubts(block: Block, dates: readonly FoundDate[]): Doubt[] {
  const text = block.text;
  const impossible = dates.filter(({ value }) => value === null);
  const doubts = impossible.map(({ start, end }): Doubt => {
    const actual = text.slice(start, end);
    return { block, says: { code: 'impossible-date', data: { date: actual } }, actual };
  });
  const actual = unfinishedDate.exec(text)?.[0];
  if (!actual) return doubts;
  return [...doubts, { block, says: { code: 'incomplete-date', data: { date: actual } }, actual }];
}

function bodyDoubts(block: Block, decision: Decision | null): Doubt[] {
  if (decision?.body !== '(g)mr') return [];
  return [{ block, says: { code: 'ambiguous-body', data: {} }, actual: '(G)MR' }];
}

/** `... mei 2023`, `__-__-2023`, `xx-xx-2024` */
const unfinishedDate = new RegExp(
  String.raw`(?:\.{2,8}|…|_{2,20}|\bxx)[\s/-]{0,3}(?:(?:${monthPattern}|_{2,20}|xx|\d{1,2})[\s/-]{1,3})?(?:(?:19|20)\d{2}\b|_{2,20}|xxxx)`,
  'iu',
);

/** The date that belongs to a cue: the first between it and the next, or the only one of the sentence. */
function pickDate(
  cue: Cue,
  places: ReadonlyArray<{ cue: Cue; at: number }>,
  dates: ReadonlyArray<FoundDate & { value: string }>,
): string | undefined {
  const index = places.findIndex((place) => place.cue === cue);
  if (index < 0) return undefined;
  const from = (places[index] as { at: number }).at;
  const next =
    places.slice(index + 1).find((place) => place.cue !== cue)?.at ?? Number.POSITIVE_INFINITY;
  const own = dates.find((date) => date.start > from && date.start < next);
  if (own) return own.value;
  const shared = dates.length === 1 && (cue === 'adopted' || cue === 'consent' || cue === 'advice');
  const others = places.some((place) => place.cue === 'effective' || place.cue === 'evaluation');
  return shared && !others ? dates[0]?.value : undefined;
}

function decisionOf(
  text: string,
  words: GovernanceWords,
  { pending, consent, on }: { pending: boolean; consent: boolean; on: string | undefined },
): Decision | null {
  const body = bodyOf(text, words);
  if (!body) return null;
  if (pending) return { body, ...(on ? { requestedOn: on } : {}) };
  const folded = text.toLowerCase();
  const decided = on ? { decidedOn: on } : {};
  if (hasAny(folded, words.refused)) return { body, ...decided, decision: 'withheld' };
  if (consent && hasAny(folded, words.conditional))
    return { body, ...decided, decision: 'consent-with-conditions' };
  if (consent) return { body, ...decided, decision: 'consent' };
  if (hasAny(folded, words.positive)) return { body, ...decided, decision: 'positive-advice' };
  if (hasAny(folded, words.negative)) return { body, ...decided, decision: 'negative-advice' };
  return { body, ...decided };
}

/** Tell from what was decided how far a text is. */
export function statusOf(approval: Approval): Meta['status'] | undefined {
  if (approval.adoption?.by || approval.adoption?.on) return 'adopted';
  const decisions = approval.decisions ?? [];
  const consents = ['consent', 'consent-with-conditions'];
  if (decisions.some(({ decision }) => decision && consents.includes(decision))) return 'consented';
  return decisions.length > 0 ? 'submitted' : undefined;
}
