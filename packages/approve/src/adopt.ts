import { type Adoption, digest, type Protocol, type Ruling } from '@akkoord/clause';
import { addDays, isBefore, isDay, shortDate } from '@akkoord/text';
import { unmetConditions } from './conditions.ts';
import {
  type Recording,
  refuseBefore,
  refuseBeforeHistory,
  refuseEmpty,
  refuseFuture,
  refuseNoDay,
  refuseOld,
} from './date.ts';
import { decisionFor, type Need, needsOf, schoolsOf, stateOf } from './need.ts';
import { refuseOpen } from './open-points.ts';
import { differencesSince, eventOf, recorded } from './record.ts';
import { councilOf, type Outcome, outcome, type Refusal } from './refusal.ts';
import { endOf, hasEnded } from './regulated.ts';
import { gatherRights, isAnswered } from './rights.ts';
import { contradictions, refuseContradictions, type StatedWords } from './stated.ts';
import { refuseStatus } from './status.ts';
import { refuseOtherText } from './text-check.ts';

/** Who adopts a text, and from when it holds. */
export interface AdoptInput extends Recording {
  by?: string;
  on?: string;
  effectiveFrom?: string;
  /** When it is evaluated, at the latest. */
  evaluateBy?: string;
  /** Why negative advice is not followed. Needed where there is such. */
  motivation?: string;
  /** A council that advised against has no objection to an earlier start. Default `false`. */
  startAgreed?: boolean;
  /** A person saw that the text says something else of itself, and keeps what is given here. Default `false`. */
  differsFromText?: boolean;
  /** Words by which a text tells its own dates and who adopts it; without them the text is not read for these. */
  words?: StatedWords;
}

/** Days for which carrying out a decision waits after negative advice. Source: WMS art. 34 lid 1. */
const suspension = 42;

/**
 * Adopt a text.
 *
 * Refused while something in the text is open, while a decision that it needs is missing, refused or given to another text (with what differs,
 * word by word), while nobody stated that conditions are met, while negative advice is not answered, where a right from
 * the reglement ended before the adoption, and while dates are out of order: decision, adoption, start, evaluation.
 * Where a commission for disputes permits it, consent may lack. What the text itself says of its dates and of who adopts it is held
 * against what is given.
 */
export function adopt(tree: Protocol, input: AdoptInput): Outcome {
  const blocked = refuseStatus(tree, 'adopt');
  if (blocked.length > 0) return { ok: false, refusals: blocked };
  const { meta } = tree;
  const needs = needsOf(meta);
  const isAgainst = needs.some((need) => stateOf(need, meta, digest(tree).text) === 'negative');
  const refusals = [
    ...refuseOpen(tree, 'adopt'),
    ...refuseOtherText(tree),
    ...refuseRights(tree),
    ...refuseEnded(tree, input.on),
    ...needs.flatMap((need) => refuseNeed(tree, need, { input, own: digest(tree).text })),
    ...refuseFields(input),
    ...needs.flatMap((need) =>
      refuseBefore('on', ['adopted-on', input.on], {
        what: 'decision-of',
        council: councilOf(need, meta),
        date: decisionFor(need, meta.approval, meta)?.decidedOn,
      }),
    ),
    ...refuseBeforeHistory('on', ['adopted-on', input.on], meta),
    ...refuseFuture(input, [['on', 'adopted-on', input.on]]),
    ...refuseOld(input, [
      ['adopted-on', input.on],
      ['effective-from', input.effectiveFrom],
      ['evaluate-by', input.evaluateBy],
    ]),
    ...refuseContradictions(contradictions(tree, input, input.words), input),
    ...(isAgainst ? refuseEarlyStart(input) : []),
  ];
  return outcome(refusals, () => {
    const { by, on, effectiveFrom, evaluateBy, motivation } = input as Required<AdoptInput>;
    const adoption: Adoption = {
      by,
      on,
      effectiveFrom,
      evaluateBy,
      ...(motivation ? { motivation } : {}),
      ...(isAgainst && input.startAgreed ? { startAgreed: true } : {}),
      digest: digest(tree).text,
    };
    const event = eventOf({ on, by, recordedOn: input.recordedOn }, adoptedLine(adoption));
    const approval = { ...meta.approval, adoption };
    return recorded(tree, { step: 'adopt', approval, status: 'adopted', event });
  });
}

/** Give the line that an adoption leaves in the history. */
export function adoptedLine({ effectiveFrom = '', evaluateBy = '' }: Adoption): string {
  return `vastgesteld; geldt vanaf ${shortDate(effectiveFrom)}, evaluatie uiterlijk ${shortDate(evaluateBy)}`;
}

/** Rights that came into view after the request, by an annotation for instance, count as well. */
function refuseRights(tree: Protocol): Refusal[] {
  const rights = tree.meta.approval?.rights ?? [];
  const schools = schoolsOf(tree.meta);
  const open = gatherRights(tree).filter((right) => !isAnswered(right, rights, schools));
  if (rights.length > 0 && open.length === 0) return [];
  const [first] = open;
  if (rights.length === 0 || !first) return [{ code: 'rights-missing', data: { at: 'adopt' } }];
  const { right, basis } = first;
  return [
    {
      code: 'right-not-confirmed',
      data: { at: 'adopt', right, council: councilOf(first, tree.meta), basis },
    },
  ];
}

/** Refuse to adopt by a right of the reglement that ended before: the law holds again. */
export function refuseEnded({ meta }: Protocol, on: string | undefined): Refusal[] {
  return (meta.approval?.rights ?? []).flatMap((right): Refusal[] => {
    if (right.applies === false || !right.regulated || !hasEnded(right, on)) return [];
    const until = endOf(right.regulated) ?? '';
    const data = { council: councilOf(right, meta), basis: right.basis, until };
    return [{ code: 'regulation-ended', data }];
  });
}

/**
 * Refuse what one council did not decide so that a text can be adopted.
 *
 * @param of What is given with the adoption, and the digest of the text that is adopted. `byMotivation`: an adoption
 * that was recorded before each condition was told to be met; its motivation says so. Default `false`.
 */
export function refuseNeed(
  tree: Protocol,
  need: Need,
  {
    input: { motivation },
    own,
    byMotivation = false,
  }: { input: AdoptInput; own: string; byMotivation?: boolean },
): Refusal[] {
  const { meta } = tree;
  const council = councilOf(need, meta);
  const { right } = need;
  const decision = decisionFor(need, meta.approval, meta);
  switch (stateOf(need, meta, own)) {
    case 'given':
    case 'fulfilled':
    case 'permitted':
      return [];
    case 'not-requested':
      return [
        {
          code: 'decision-missing',
          data: { council, right, requested: false, respondBy: null },
        },
      ];
    case 'pending':
      return [
        {
          code: 'decision-missing',
          data: { council, right, requested: true, respondBy: decision?.respondBy ?? null },
        },
      ];
    case 'other-text': {
      const differences = decision?.digest ? differencesSince(tree, decision.digest) : null;
      return [
        {
          code: 'text-changed',
          data: { since: 'decision', council, right, bound: Boolean(decision?.digest) },
          ...(differences ? { differences } : {}),
        },
      ];
    }
    case 'withheld':
      return [
        {
          code: 'consent-withheld',
          data: { council, ...(decision?.ruling ? { ruled: ruledAgainst(decision.ruling) } : {}) },
        },
      ];
    case 'conditions':
      if (byMotivation && motivation?.trim() && !decision?.fulfilments) return [];
      return [
        {
          code: 'conditions-open',
          data: { council, conditions: decision ? unmetConditions(decision) : [] },
        },
      ];
    case 'negative':
      return motivation?.trim()
        ? []
        : [{ code: 'advice-negative', data: { council }, field: 'motivation' }];
  }
}

function ruledAgainst({ outcome: ruled }: Ruling): 'refused' | 'annulled' {
  return ruled === 'refused' ? 'refused' : 'annulled';
}

/** Refuse an adoption without a name, a day, a start or an evaluation, and days out of order. */
export function refuseFields({ by, on, effectiveFrom, evaluateBy }: AdoptInput): Refusal[] {
  return [
    ...refuseEmpty('by', 'adopted-by', by),
    ...refuseNoDay('on', 'adopted-on', on),
    ...refuseNoDay('effectiveFrom', 'effective-from', effectiveFrom),
    ...refuseEmpty('evaluateBy', 'evaluate-by', evaluateBy),
    ...(evaluateBy && !/^\d{4}(-\d{2}(-\d{2})?)?$/.test(evaluateBy)
      ? [
          {
            code: 'value-wrong',
            data: { what: 'evaluation', value: evaluateBy },
            field: 'evaluateBy',
          } as const,
        ]
      : []),
    ...refuseBefore('effectiveFrom', ['effective-from', effectiveFrom], {
      what: 'adopted-on',
      date: on,
    }),
    ...refuseBefore('evaluateBy', ['evaluate-by', evaluateBy], {
      what: 'effective-from',
      date: effectiveFrom,
    }),
  ];
}

function refuseEarlyStart({ on, effectiveFrom, startAgreed }: AdoptInput): Refusal[] {
  if (startAgreed || !isDay(on) || !isDay(effectiveFrom)) return [];
  const earliest = addDays(on, suspension);
  if (!isBefore(effectiveFrom, earliest)) return [];
  return [
    { code: 'date-order', data: { what: 'suspended', until: earliest }, field: 'effectiveFrom' },
  ];
}
