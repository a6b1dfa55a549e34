import {
  type ApprovalRequest,
  type ApprovalRight,
  type Decision,
  digest,
  isJoint,
  type Meta,
  type Protocol,
} from '@akkoord/clause';
import { listed, shortDate } from '@akkoord/text';
import {
  type Recording,
  refuseBefore,
  refuseBeforeHistory,
  refuseEmpty,
  refuseFuture,
  refuseNoDay,
  refuseOld,
} from './date.ts';
import { isFor, type Need, needsOfRights, schoolsOf, shownNeed, stateOf } from './need.ts';
import { refuseOpen } from './open-points.ts';
import { eventOf, recorded, statusAfterDecision, withText } from './record.ts';
import { councilOf, type Outcome, outcome, type Refusal } from './refusal.ts';
import { refuseRegulated, rightsOn } from './regulated.ts';
import { gatherRights, isAnswered } from './rights.ts';
import { refuseStatus } from './status.ts';
import { refuseRegulation, refuseTerm, termEnd } from './term.ts';
import { councilName, rightNames } from './words.ts';

/** What the competent authority puts to the councils. */
export interface RequestInput
  extends Partial<Omit<ApprovalRequest, 'digest' | 'asked'>>,
    Recording {
  /** The rights as a person confirmed or changed them. Default: those in the tree, as far as confirmed. */
  rights?: readonly ApprovalRight[];
  /**
   * The day by which the councils are to answer, from their own reglement: the law gives no term. Default: the day that
   * follows from `term`, where it does.
   */
  respondBy?: string;
}

/**
 * Put a text to the councils that have a say in it, and bind the request to this very text.
 *
 * Councils that already decided on this text are not asked again, unless they refused. What another
 * text was asked for and not yet decided is asked anew.
 *
 * Refused while something in the text is open, where the kind of school is not known and the rights depend on it,
 * where a right that was gathered is neither confirmed nor changed with a reason, where what the
 * law wants with a request is missing, and where dates are out of order.
 *
 * Source: WMS art. 8 lid 6; art. 24 lid 1, onder g.
 */
export function request(tree: Protocol, input: RequestInput): Outcome {
  const blocked = refuseStatus(tree, 'request');
  if (blocked.length > 0) return { ok: false, refusals: blocked };
  const { meta } = tree;
  const own = digest(tree).text;
  const given = (input.rights ?? gatherRights(tree)).map((right) => ({ ...right }));
  const rights = rightsOn(given, input.on);
  const respondBy = input.respondBy || termEnd(input.term, input.on)?.day || undefined;
  const told = { ...input, ...(respondBy ? { respondBy } : {}) };
  const doubtful = rights.filter(({ sectors, applies }) => sectors && applies !== false);
  if (doubtful.length > 0) return { ok: false, refusals: [sectorUnknown(doubtful)] };
  const asked = { ...meta, approval: { ...meta.approval, rights } };
  const needs = needsOfRights(asked);
  const open = needs.filter((need) =>
    ['not-requested', 'other-text', 'withheld', 'conditions', 'negative'].includes(
      stateOf(need, asked, own),
    ),
  );
  const isAsked = meta.approval?.request?.digest === own && open.length === 0;
  const said = saidOf(input);
  const isTold = said.regulation !== undefined;
  if (isAsked && isSame(rights, meta.approval?.rights) && !isTold) {
    return { ok: false, refusals: [alreadyRequested] };
  }
  const refusals = [
    ...refuseOpen(tree, 'request'),
    ...refuseRights(tree, rights),
    ...refuseRegulated(given, input),
    ...refuseSchools(needs, tree),
    ...refuseFields(told, isAsked ? [] : needs),
    ...refuseTerm(input.term, { on: input.on, respondBy }),
    ...refuseRegulation(input.regulation, input),
    ...refuseBeforeHistory('on', ['request-on', input.on], meta),
    ...refuseFuture(input, [['on', 'request-on', input.on]]),
    ...refuseOld(input, [
      ['request-on', input.on],
      ['respond-by', respondBy],
    ]),
  ];
  return outcome(refusals, () => {
    const on = input.on as string;
    const by = input.by as string;
    const decided = (meta.approval?.decisions ?? []).filter(
      (decision) =>
        decision.decision ||
        (decision.digest === own &&
          decision.requestedOn &&
          needs.some((need) => isFor(decision, need, asked))),
    );
    const pending = open.map(
      (need): Decision => ({
        ...(need.school ? { school: need.school } : {}),
        body: need.body,
        right: need.right,
        requestedOn: on,
        ...(respondBy ? { respondBy } : {}),
        digest: own,
      }),
    );
    const { adoption: _, ...before } = meta.approval ?? {};
    const event = eventOf(
      { on, by, recordedOn: input.recordedOn },
      toldOf(open, needs, { meta: asked, respondBy }),
    );
    const approval = {
      ...before,
      ...keptPlan(tree),
      rights,
      request: {
        ...((isAsked && meta.approval?.request) || { on, by, digest: own }),
        ...(isAsked ? { ...(isTold ? { regulation: said.regulation } : {}) } : said),
        asked: needs.map((need) => ({ ...need })),
      },
      decisions: [...decided, ...pending],
    };
    const status = statusAfterDecision({ ...meta, approval }, own);
    return recorded(withText(tree), { step: 'request', approval, status, event });
  });
}

/** What a request tells beside who makes it and when. */
function saidOf(input: RequestInput): Partial<Omit<ApprovalRequest, 'on' | 'by' | 'digest'>> {
  const { reasons, consequences, measures } = input;
  const [regulation, term] = [filled(input.regulation), filled(input.term)];
  return {
    ...(reasons ? { reasons } : {}),
    ...(consequences ? { consequences } : {}),
    ...(measures ? { measures } : {}),
    ...(regulation ? { regulation } : {}),
    ...(term ? { term } : {}),
  };
}

/** Leave out what says nothing. */
function filled<Group extends object>(group: Group | undefined): Group | undefined {
  const known = Object.entries(group ?? {}).filter(([, value]) => value);
  return known.length > 0 ? (Object.fromEntries(known) as Group) : undefined;
}

/** Rights that a person confirmed after the councils decided ask nothing anew; they are recorded. */
function toldOf(
  open: readonly Need[],
  needs: readonly Need[],
  { meta, respondBy }: { meta: Meta; respondBy: string | undefined },
): string {
  if (open.length > 0) {
    return `voorgelegd ${askedOf(open, meta)}; reactie uiterlijk ${shortDate(respondBy as string)}`;
  }
  return needs.length > 0
    ? 'de rechten bij deze tekst opnieuw bevestigd'
    : 'vastgelegd dat geen raad een recht heeft bij deze tekst';
}

function isSame(rights: readonly ApprovalRight[], stored: readonly ApprovalRight[] = []): boolean {
  return JSON.stringify(rights.map(fieldsOf)) === JSON.stringify(stored.map(fieldsOf));
}

/** All that a right says, in one order; a new field does not compile until it stands here. */
function fieldsOf(right: ApprovalRight): Record<keyof Required<ApprovalRight>, unknown> {
  const { body, right: kind, basis, asOf, sectors, school, clauses } = right;
  const { confirmed, applies, note, regulated } = right;
  const read = { basis, asOf, sectors, regulated };
  return { body, right: kind, ...read, school, clauses, confirmed, applies, note };
}

/** The dates that a draft plans stay; an adoption cannot stand in a text that is put to the councils. */
function keptPlan({ meta }: Protocol) {
  const { effectiveFrom, evaluateBy } = meta.approval?.adoption ?? {};
  const plan = {
    ...(effectiveFrom ? { effectiveFrom } : {}),
    ...(evaluateBy ? { evaluateBy } : {}),
  };
  return Object.keys(plan).length > 0 ? { adoption: plan } : {};
}

/** Name who is asked for what; the school only where there are more. */
function askedOf(needs: readonly Need[], meta: Meta): string {
  return (['consent', 'advice'] as const)
    .flatMap((right) => {
      const asked = needs.filter((need) => need.right === right);
      const names = asked.map((need) => councilName(shownNeed(need, meta)));
      return names.length > 0 ? [`om ${rightNames[right]} aan ${listed(names)}`] : [];
    })
    .join('; ');
}

function sectorUnknown(rights: readonly ApprovalRight[]): Refusal {
  const sectors = [...new Set(rights.flatMap(({ sectors = [] }) => sectors))];
  return { code: 'sector-unknown', data: { sectors } };
}

const alreadyRequested: Refusal = { code: 'already-requested', data: {} };

function refuseRights(tree: Protocol, rights: readonly ApprovalRight[]): Refusal[] {
  if (rights.length === 0) {
    return [{ code: 'rights-missing', data: { at: 'request' }, field: 'rights' }];
  }
  const schools = schoolsOf(tree.meta);
  const gathered = [...gatherRights(tree), ...rights.filter(({ confirmed }) => !confirmed)];
  const open = gathered.filter((right) => !isAnswered(right, rights, schools));
  const named = new Map(
    open.map((right) => [`${right.body} ${right.basis} ${right.school ?? ''}`, right]),
  );
  return [
    ...[...named.values()].map(
      (right): Refusal => ({
        code: 'right-not-confirmed',
        data: {
          at: 'request',
          right: right.right,
          council: councilOf(right, tree.meta),
          basis: right.basis,
        },
        field: 'rights',
      }),
    ),
    ...rights
      .filter(({ applies, note, regulated }) => applies === false && !note?.trim() && !regulated)
      .map(
        (right): Refusal => ({
          code: 'value-missing',
          data: { what: 'note', council: councilOf(right, tree.meta), basis: right.basis },
          field: 'rights',
        }),
      ),
  ];
}

/** With councils of their own, several schools have to be named. */
function refuseSchools(needs: readonly Need[], { meta }: Protocol): Refusal[] {
  const known = schoolsOf(meta);
  const nameless = needs.some(({ body, school }) => !isJoint(body) && school === undefined);
  const unknown = needs.filter(
    ({ body, school }) =>
      !isJoint(body) && school !== undefined && known.length > 0 && !known.includes(school),
  );
  return [
    ...(nameless && known.length === 0 ? [{ code: 'schools-missing', data: {} } as const] : []),
    ...unknown.map(
      ({ school }): Refusal => ({
        code: 'value-wrong',
        data: { what: 'school', value: school ?? '', schools: known },
        field: 'rights',
      }),
    ),
  ];
}

function refuseFields(input: RequestInput, needs: readonly Need[]): Refusal[] {
  const always = [
    ...refuseNoDay('on', 'request-on', input.on),
    ...refuseEmpty('by', 'request-by', input.by),
  ];
  if (needs.length === 0) return always;
  return [
    ...always,
    ...refuseNoDay('respondBy', 'respond-by', input.respondBy),
    ...refuseBefore('respondBy', ['respond-by', input.respondBy], {
      what: 'request-on',
      date: input.on,
    }),
    ...refuseEmpty('reasons', 'reasons', input.reasons),
    ...refuseEmpty('consequences.staff', 'consequences-staff', input.consequences?.staff),
    ...refuseEmpty('consequences.parents', 'consequences-parents', input.consequences?.parents),
    ...refuseEmpty('consequences.pupils', 'consequences-pupils', input.consequences?.pupils),
    ...refuseEmpty('measures', 'measures', input.measures),
  ];
}
