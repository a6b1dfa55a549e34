import type { Approval, Decision, Meta } from '@akkoord/clause';
import type { GovernanceWords } from '@akkoord/taxonomy';
import { type FoundDate, findDates, foldStutter, latin } from '@akkoord/text';
import type { ParseMessage } from '../../messages.ts';
import type { Block } from '../blocks.ts';
import { assertedParts, isRequest } from './approval-sentence.ts';
import type { FormLine } from './form-line.ts';
import { authorityOf, bodiesIn, bodyNear, bodyOf, hasAny, indexesOf } from './named.ts';
import { unfinishedDate } from './unfinished-date.ts';

const notAdopted = latin(/\bniet\s(?:\p{L}+\s)?vastgesteld\b/u);

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
  readonly decisions: readonly Decision[];
  readonly adoption: NonNullable<Approval['adoption']>;
  readonly doubts: readonly Doubt[];
}

/** Read what a sentence says of the decision of a council, and of who adopted the text and when. */
export function readApproval(block: Block, words: GovernanceWords): SaidOfApproval {
  const reserved = beforeReserve(block.text, words);
  if (reserved !== null) {
    const { decisions, doubts } = readApproval({ ...block, text: reserved }, words);
    return { decisions, adoption: {}, doubts: [...doubts, unclearDoubt(block, block.text)] };
  }
  const dates = findDates(block.text);
  if (isRequest(block.text, words)) {
    const text = block.text;
    // A day in a sentence that also tells of the adoption may be the day of that.
    const dated = hasAny(foldStutter(text), words.adopted)
      ? undefined
      : (dates.find(({ value }) => value !== null)?.value ?? undefined);
    const body = bodyOf(text, words);
    const decisions = body ? [{ body, ...(dated ? { requestedOn: dated } : {}) }] : [];
    return {
      decisions,
      adoption: {},
      doubts: [...dateDoubts(block, dates), ...bodyDoubts(block, decisions)],
    };
  }
  if (unfilled.test(block.text)) return openForm(block);
  const said = assertedParts(block.text, words).map((part) => readPart(part, words));
  const decided = said.flatMap(({ decision }) => decision ?? []);
  const waits = isBound(block.text, words);
  const decisions = decided
    .filter(({ body }, i) => decided.findIndex((one) => one.body === body) === i)
    .map((one): Decision => {
      const bound = waits && one.decision === 'consent';
      return bound ? { ...one, decision: 'consent-with-conditions' } : one;
    });
  // What is to come may be told in any form: `wordt in mei 2025 geëvalueerd`.
  const { effectiveFrom, evaluateBy } = readPart(block.text, words).adoption;
  const adoption = Object.assign(
    {},
    ...said.map((one) => one.adoption),
    effectiveFrom ? { effectiveFrom } : {},
    evaluateBy ? { evaluateBy } : {},
  );
  return {
    decisions,
    adoption,
    doubts: [
      ...dateDoubts(block, dates),
      ...bodyDoubts(block, decisions),
      ...(saysMore(block.text, decisions, words) ? [unclearDoubt(block, block.text)] : []),
    ],
  };
}

/** A sentence with a place that nobody filled in: `De MR heeft ingestemd op ........`, `… ingestemd d.d.` */
const unfilled = /\bd\.\s?d\.?[\s.…_]*$|[._]{4,}|…/iu;

/** Tell whether a sentence with a decision names another council too, of which nothing is read. */
function saysMore(text: string, decisions: readonly Decision[], words: GovernanceWords): boolean {
  if (decisions.length === 0) return false;
  return bodiesIn(text, words).some((body) => !decisions.some((one) => one.body === body));
}

/**
 * Find what stands before a reserve that keeps a text from being adopted: `vastgesteld onder voorbehoud van goedkeuring`,
 * `onder voorbehoud van instemming vastgesteld`; null where there is none. A council that consents with a reserve did so.
 */
function beforeReserve(text: string, words: GovernanceWords): string | null {
  const folded = foldStutter(text);
  const first = (list: readonly string[], from: number) =>
    list.flatMap((word) => indexesOf(folded, word)).filter((at) => at >= from);
  const acts = [...words.consent, ...words.advice, ...words.assent, ...words.adopted];
  for (const phrase of words.conditional) {
    for (const at of indexesOf(folded, phrase)) {
      const end = at + phrase.length;
      const adopted = first(words.adopted, 0).some((place) => place < at);
      const act = first(acts, end).some((place) => place - end <= reach);
      const consented = first(words.consent, 0).some((place) => place < at);
      if (adopted) return text.slice(0, at);
      if (act && !consented) return text.slice(0, at);
    }
  }
  return null;
}

/** Whether a condition stands behind consent in one breath: `stemt in met dit protocol zodra …`. */
function isBound(text: string, words: GovernanceWords): boolean {
  const folded = foldStutter(text);
  const places = words.consent.flatMap((word) => indexesOf(folded, word));
  const conditions = words.conditional.flatMap((word) => indexesOf(folded, word));
  return places.some((from) =>
    conditions.some((to) => to > from && !/[,;.:]/.test(folded.slice(from, to))),
  );
}

/** Letters between a reserve and the act that it waits for: ` van de `, ` van schriftelijke `. */
const reach = 24;

/** Read what a line of a form says: its value decides, and what it does not say is not said. */
export function readForm(block: Block, line: FormLine): SaidOfApproval {
  const dates = findDates(line.value);
  const decision = formDecision(line);
  const decisions = decision ? [decision] : [];
  const adopted = line.act === 'adopted' && line.outcome === 'assent';
  const named =
    line.act === 'adopted' && line.outcome === 'unknown' && line.by && !line.value.trim();
  const adoption = {
    ...(adopted && line.by ? { by: line.by } : {}),
    ...(adopted && line.on ? { on: line.on } : {}),
    ...(line.act === 'effective' && line.on ? { effectiveFrom: line.on } : {}),
    ...(line.act === 'evaluation' && line.on ? { evaluateBy: line.on } : {}),
  };
  const told = dateDoubts(block, dates);
  const open = line.outcome === 'open' && ['consent', 'advice', 'adopted'].includes(line.act);
  const unclear = line.outcome === 'unknown' && !named;
  const doubts: Doubt[] = [
    ...told,
    ...(open && told.length === 0 ? [openDoubt(block)] : []),
    ...(unclear && told.length === 0 ? [unclearDoubt(block, line.value)] : []),
    ...bodyDoubts(block, decisions),
  ];
  return { decisions, adoption, doubts };
}

/** Read a line of a form that nobody filled in. */
export function openForm(block: Block): SaidOfApproval {
  return { decisions: [], adoption: {}, doubts: [openDoubt(block)] };
}

function openDoubt(block: Block): Doubt {
  const line = withoutTabs(block.text);
  return { block, says: { code: 'approval-open', data: { line } }, actual: block.text };
}

/** The row of a table as a person reads it in a sentence: a bar between its cells. */
function withoutTabs(text: string): string {
  return text.trim().replace(/\s*\t\s*/gu, ' | ');
}

/** Tell that a decision cannot be told from some words. */
export function unclearDoubt(block: Block, value: string): Doubt {
  const shown = withoutTabs(value);
  return { block, says: { code: 'approval-unclear', data: { value: shown } }, actual: value };
}

const outcomes = {
  assent: 'consent',
  conditions: 'consent-with-conditions',
  withheld: 'withheld',
  positive: 'positive-advice',
  negative: 'negative-advice',
} as const;

function formDecision({ act, body, outcome, on }: FormLine): Decision | null {
  if (!body || (act !== 'consent' && act !== 'advice')) return null;
  if (outcome === 'open' || outcome === 'unknown') return null;
  if (outcome === 'pending') return { body };
  if (outcome === 'requested') return { body, ...(on ? { requestedOn: on } : {}) };
  const dated = on ? { decidedOn: on } : {};
  if (act === 'advice' && outcome === 'assent') return { body, ...dated };
  return { body, ...dated, decision: outcomes[outcome] };
}

/** What one part of a sentence says. */
interface SaidInPart {
  readonly decision: Decision | null;
  readonly adoption: SaidOfApproval['adoption'];
}

function readPart(text: string, words: GovernanceWords): SaidInPart {
  const folded = foldStutter(text);
  const council = bodyOf(text, words);
  const approved = council ? 'consent' : 'adopted';
  const places = cues
    .flatMap((cue) => {
      const list = cue === approved ? [...words[cue], ...words.approved] : words[cue];
      return list.flatMap((word) => indexesOf(folded, word).map((at) => ({ cue, at })));
    })
    .sort((a, b) => a.at - b.at);
  const dates = findDates(text);
  const dated = dates.filter((date): date is FoundDate & { value: string } => date.value !== null);
  const has = (cue: Cue) => places.some((place) => place.cue === cue);
  const dateOf = (cue: Cue) => pickDate(cue, places, dated);
  const decided = (['consent', 'advice'] as const).find(has);
  // Without a verb and a date, `Vastgesteld door het bestuur` is a line that nobody filled in.
  const isOpen =
    !hasAny(folded, words.finite) &&
    (dated.length === 0 || unfinishedDate.test(text)) &&
    !/^(?:en |,\s?)?(?:na|met)\s/u.test(folded);
  if (isOpen) return { decision: null, adoption: {} };
  const decision = decided
    ? decisionOf(text, words, {
        consent: decided === 'consent',
        on: dateOf(decided),
        at: places.find(({ cue }) => cue === decided)?.at ?? 0,
      })
    : null;
  const adopted = has('adopted') && !notAdopted.test(folded);
  const by = adopted ? authorityOf(folded, words) : undefined;
  const on = adopted ? dateOf('adopted') : undefined;
  const effectiveFrom = dateOf('effective');
  const evaluateBy = dateOf('evaluation');
  return {
    decision,
    adoption: {
      ...(by && { by }),
      ...(on && { on }),
      ...(effectiveFrom && { effectiveFrom }),
      ...(evaluateBy && { evaluateBy }),
    },
  };
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

function bodyDoubts(block: Block, decisions: readonly Decision[]): Doubt[] {
  if (!decisions.some(({ body }) => body === '(g)mr')) return [];
  return [{ block, says: { code: 'ambiguous-body', data: {} }, actual: '(G)MR' }];
}

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
  // `na instemming van de MR op 3 mei is dit protocol op 10 mei vastgesteld`: the second is the day of the adoption.
  const before = places.slice(0, index).findLast((place) => place.cue !== cue);
  const between = before ? dates.filter(({ start }) => start > before.at && start < from) : [];
  if (between.length > 1) return between.at(-1)?.value;
  const shared = dates.length === 1 && (cue === 'adopted' || cue === 'consent' || cue === 'advice');
  // `na instemming van de MR vastgesteld op 1 juni`: the day is that of the adoption.
  const others = places.some(
    ({ cue: other, at }, i) =>
      other === 'effective' ||
      other === 'evaluation' ||
      (other === 'adopted' && i > index && at < (dates[0]?.start ?? 0)),
  );
  return shared && !others ? dates[0]?.value : undefined;
}

function decisionOf(
  text: string,
  words: GovernanceWords,
  { consent, on, at }: { consent: boolean; on: string | undefined; at: number },
): Decision | null {
  const body = bodyNear(text, at, words);
  if (!body) return null;
  const folded = text.toLowerCase();
  const decided = on ? { decidedOn: on } : {};
  if (hasAny(folded, [...words.refused, ...words.withheld]))
    return { body, ...decided, decision: 'withheld' };
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
  const refused = decisions.some(({ decision }) => decision === 'withheld');
  const given = decisions.some(({ decision }) => decision && consents.includes(decision));
  if (given && !refused) return 'consented';
  return decisions.length > 0 ? 'submitted' : undefined;
}
