import { type Adoption, digest, type Protocol } from '@akkoord/clause';
import { addDays, isBefore, isDay, shortDate, upperFirst } from '@akkoord/text';
import { refuseBefore, refuseBeforeHistory, refuseEmpty, refuseNoDay } from './date.ts';
import { decisionFor, type Need, needsOf, schoolsOf, stateOf } from './need.ts';
import { differencesSince, recorded } from './record.ts';
import { type Outcome, outcome, type Refusal } from './refusal.ts';
import { gatherRights, isAnswered } from './rights.ts';
import { refuseStatus } from './status.ts';
import { refuseOtherText } from './text-check.ts';
import { councilName } from './words.ts';

/** Who adopts a text, and from when it holds. */
export interface AdoptInput {
  by?: string;
  on?: string;
  effectiveFrom?: string;
  /** When it is evaluated, at the latest. */
  evaluateBy?: string;
  /** How the conditions were met, or why negative advice is not followed. Needed where there are such. */
  motivation?: string;
  /** A council that advised against has no objection to an earlier start. Default `false`. */
  startAgreed?: boolean;
}

/** Days for which carrying out a decision waits after negative advice. Source: WMS art. 34 lid 1. */
const suspension = 42;

/**
 * Adopt a text.
 *
 * Refused while a decision that it needs is missing, refused or given to another text (with what differs,
 * word by word), while conditions or negative advice are not answered, and while dates are out of order:
 * decision, adoption, start, evaluation.
 */
export function adopt(tree: Protocol, input: AdoptInput): Outcome {
  const blocked = refuseStatus(tree, 'adopt');
  if (blocked.length > 0) return { ok: false, refusals: blocked };
  const { meta } = tree;
  const needs = needsOf(meta);
  const refusals = [
    ...refuseOtherText(tree),
    ...refuseRights(tree),
    ...needs.flatMap((need) => refuseNeed(tree, need, input)),
    ...refuseFields(input),
    ...needs.flatMap((need) =>
      refuseBefore(
        'on',
        ['De dag van vaststelling', input.on],
        [`het besluit van ${councilName(need)}`, decisionFor(need, meta.approval, meta)?.decidedOn],
      ),
    ),
    ...(isDay(input.on)
      ? refuseBeforeHistory('on', 'De dag van vaststelling', input.on, meta)
      : []),
    ...(needs.some((need) => stateOf(need, meta, digest(tree).text) === 'negative')
      ? refuseEarlyStart(input)
      : []),
  ];
  return outcome(refusals, () => {
    const { by, on, effectiveFrom, evaluateBy, motivation } = input as Required<AdoptInput>;
    const adoption: Adoption = {
      by,
      on,
      effectiveFrom,
      evaluateBy,
      ...(motivation ? { motivation } : {}),
      digest: digest(tree).text,
    };
    const event = {
      on,
      by,
      event: `vastgesteld; geldt vanaf ${shortDate(effectiveFrom)}, evaluatie uiterlijk ${shortDate(evaluateBy)}`,
    };
    return recorded(tree, { approval: { ...meta.approval, adoption }, status: 'adopted', event });
  });
}

/** Rights that came into view after the request, by an annotation for instance, count as well. */
function refuseRights(tree: Protocol): Refusal[] {
  const rights = tree.meta.approval?.rights ?? [];
  const schools = schoolsOf(tree.meta);
  const open = gatherRights(tree).filter((right) => !isAnswered(right, rights, schools));
  if (rights.length > 0 && open.length === 0) return [];
  return [
    {
      code: rights.length === 0 ? 'rights-missing' : 'right-not-confirmed',
      message:
        rights.length === 0
          ? 'Er is niet vastgelegd wie welk recht heeft bij deze tekst.'
          : `Het recht van ${councilName(open[0] as Need)} (${open[0]?.basis}) is nog niet bevestigd.`,
      next: 'Leg de rechten vast en leg de tekst voor met akkoord approval request.',
    },
  ];
}

function refuseNeed(tree: Protocol, need: Need, { motivation }: AdoptInput): Refusal[] {
  const { meta } = tree;
  const name = councilName(need);
  const what = need.right === 'consent' ? 'De instemming' : 'Het advies';
  const decision = decisionFor(need, meta.approval, meta);
  switch (stateOf(need, meta, digest(tree).text)) {
    case 'given':
      return [];
    case 'not-requested':
      return [
        {
          code: 'decision-missing',
          message: `${what} van ${name} ontbreekt: er is niet om gevraagd.`,
          next: 'Leg de tekst voor met akkoord approval request.',
        },
      ];
    case 'pending':
      return [
        {
          code: 'decision-missing',
          message: `${what} van ${name} ontbreekt nog${decision?.respondBy ? `; de raad reageert uiterlijk op ${shortDate(decision.respondBy)}` : ''}.`,
          next: 'Wacht op het besluit en leg het vast met akkoord approval decide.',
        },
      ];
    case 'other-text': {
      const differences = decision?.digest ? differencesSince(tree, decision.digest) : null;
      return [
        {
          code: 'text-changed',
          message: decision?.digest
            ? `${what} van ${name} is gegeven voor een andere tekst dan deze.`
            : `Bij ${what.toLowerCase()} van ${name} is niet vastgelegd om welke tekst het ging.`,
          next: 'Leg deze tekst opnieuw voor met akkoord approval request, of zet de tekst terug zoals hij was.',
          ...(differences ? { differences } : {}),
        },
      ];
    }
    case 'withheld':
      return [
        {
          code: 'consent-withheld',
          message: `${upperFirst(name)} heeft de instemming onthouden.`,
          next: 'Trek de tekst in met akkoord approval withdraw, of pas hem aan en leg hem opnieuw voor met akkoord approval request. U kunt ook binnen zes weken toestemming vragen aan de Landelijke Commissie voor Geschillen WMS (artikel 32 lid 1 WMS).',
        },
      ];
    case 'conditions':
      return motivation?.trim()
        ? []
        : [
            {
              code: 'conditions-open',
              field: 'motivation',
              message: `${upperFirst(name)} stelt voorwaarden: ${decision?.conditions ?? 'niet vermeld'}`,
              next: 'Schrijf bij motivation hoe u aan de voorwaarden voldoet. Moet daarvoor de tekst veranderen? Leg die dan opnieuw voor met akkoord approval request.',
            },
          ];
    case 'negative':
      return motivation?.trim()
        ? []
        : [
            {
              code: 'advice-negative',
              field: 'motivation',
              message: `${upperFirst(name)} heeft negatief advies gegeven.`,
              next: 'Overleg met de raad. Wijkt u van het advies af? Schrijf dan bij motivation waarom.',
            },
          ];
  }
}

function refuseFields({ by, on, effectiveFrom, evaluateBy }: AdoptInput): Refusal[] {
  return [
    ...refuseEmpty('by', 'Wie het protocol vaststelt', by),
    ...refuseNoDay('on', 'De dag van vaststelling', on),
    ...refuseNoDay('effectiveFrom', 'De dag waarop het protocol ingaat', effectiveFrom),
    ...refuseEmpty('evaluateBy', 'Wanneer het protocol uiterlijk wordt geëvalueerd', evaluateBy),
    ...(evaluateBy && !/^\d{4}(-\d{2}(-\d{2})?)?$/.test(evaluateBy)
      ? [
          {
            code: 'value-wrong',
            field: 'evaluateBy',
            message: `De evaluatie: ${evaluateBy} is geen datum.`,
            next: 'Geef een dag, maand of jaar op: 2027-05-01, 2027-05 of 2027.',
          } as const,
        ]
      : []),
    ...refuseBefore(
      'effectiveFrom',
      ['De dag waarop het protocol ingaat', effectiveFrom],
      ['de dag van vaststelling', on],
    ),
    ...refuseBefore(
      'evaluateBy',
      ['De evaluatie', evaluateBy],
      ['de dag waarop het protocol ingaat', effectiveFrom],
    ),
  ];
}

function refuseEarlyStart({ on, effectiveFrom, startAgreed }: AdoptInput): Refusal[] {
  if (startAgreed || !isDay(on) || !isDay(effectiveFrom)) return [];
  const earliest = addDays(on, suspension);
  if (!isBefore(effectiveFrom, earliest)) return [];
  return [
    {
      code: 'date-order',
      field: 'effectiveFrom',
      message: `Na een negatief advies wacht de uitvoering zes weken (artikel 34 lid 1 WMS), dus tot ${shortDate(earliest)}.`,
      next: 'Kies een latere dag. Heeft de raad geen bezwaar tegen een eerdere dag? Geef dat dan op met startAgreed: true.',
    },
  ];
}
