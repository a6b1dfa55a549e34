import type { Coded, Decision, HistoryEvent, Meta, Protocol, Status } from '@akkoord/clause';
import { digest } from '@akkoord/clause';
import { isBefore } from '@akkoord/text';
import { type AdoptInput, adoptedLine, refuseEnded, refuseFields, refuseNeed } from './adopt.ts';
import { refuseBefore } from './date.ts';
import {
  fulfilmentLine,
  linesOf,
  namesOthers,
  noticeLine,
  rulingLine,
  saysDecision,
  standingEvents,
  type Told,
  toldBy,
  versionTold,
} from './history.ts';
import { isFor, needsOf, needsOfRights, stateOf } from './need.ts';
import { statusAfterDecision } from './record.ts';
import { type Council, councilOf, type Refusal } from './refusal.ts';

type Nothing = Readonly<Record<string, never>>;

/** What does not hold in the record of an approval, by code, with what the words for it need. */
export interface RecordFaultMessages {
  /** A rule of a step, which this record breaks. */
  refused: { readonly refusal: Refusal };
  /** Something was decided or adopted, but nothing was put to a council. */
  'request-missing': Nothing;
  /** The record says so, the history does not, or says it with another date, name or outcome. */
  'not-in-history':
    | { readonly what: 'request' | 'adoption' | 'notice' }
    | {
        readonly what: 'decision' | 'fulfilment' | 'ruling';
        readonly council: Council | null;
      };
  /** The history tells of a step that the record does not hold. */
  'only-in-history': { readonly date: string; readonly event: string };
  /** A council was asked, and its right is gone or set aside since, without a step that says so. */
  'not-awaited': { readonly council: Council | null };
  status: { readonly said: Status; readonly told: Status };
  'history-order': { readonly date: string; readonly before: string };
  version: { readonly said: string | null; readonly told: string };
}

/** One thing that does not hold in the record of an approval. */
export type RecordFault = Coded<RecordFaultMessages>;

/** Tell whether a step of an approval was recorded in a file; what was only read from an old text is none. */
export function isRecorded({ approval, texts }: Meta): boolean {
  const steps = linesOf({ approval } as Meta).some((line) => toldBy(line) !== 'other');
  const bound = [approval?.adoption, ...(approval?.decisions ?? [])].some((each) => each?.digest);
  return steps || bound || approval?.request !== undefined || (texts ?? []).length > 0;
}

/**
 * Run the rules of the steps over what is recorded, as if it were recorded now: is it whole, does the history
 * tell the same, are the dates in order?
 *
 * It asks whether the record agrees with itself, on the text that it names, whatever text stands in the file now.
 * Which rights a text touches by today's words is not asked anew: that was for the request.
 */
export function faultsOf(tree: Protocol): RecordFault[] {
  const { meta } = tree;
  return [...stepFaults(tree), ...askedFaults(meta), ...historyFaults(meta), ...stateFaults(tree)];
}

/** Give the digest of the text that the record is about. */
function recordedText(tree: Protocol): string {
  const { approval } = tree.meta;
  return approval?.adoption?.digest ?? approval?.request?.digest ?? digest(tree).text;
}

function stepFaults(tree: Protocol): RecordFault[] {
  const { approval } = tree.meta;
  const adoption = approval?.adoption?.on ? approval.adoption : undefined;
  const decided = (approval?.decisions ?? []).some(({ decision }) => decision);
  const dates = (approval?.decisions ?? []).flatMap(decisionDates);
  return [
    ...((adoption || decided) && !approval?.request
      ? [{ code: 'request-missing', data: {} } as const]
      : []),
    ...[...dates, ...(adoption ? adoptionRefusals(tree) : [])].map(
      ({ differences: _, ...refusal }) => ({ code: 'refused', data: { refusal } }) as const,
    ),
  ];
}

function adoptionRefusals(tree: Protocol): Refusal[] {
  const { meta } = tree;
  const { approval } = meta;
  // Whether the council agreed to an early start is not recorded.
  const input = { ...approval?.adoption, startAgreed: true } as AdoptInput;
  const own = recordedText(tree);
  const needs = needsOf(meta);
  return [
    ...rightRefusals(meta),
    ...refuseEnded(tree, input.on),
    ...needs.flatMap((need) => refuseNeed(tree, need, { input, own, byMotivation: true })),
    ...refuseFields(input),
    ...(approval?.decisions ?? []).flatMap((decision) =>
      decision.digest === own && decision.body !== '(g)mr'
        ? refuseBefore('on', ['adopted-on', input.on], {
            what: 'decision-of',
            council: councilOf(decision as Council, meta),
            date: decision.decidedOn,
          })
        : [],
    ),
    ...refuseBefore('on', ['adopted-on', input.on], {
      what: 'request-on',
      date: approval?.request?.on,
    }),
  ];
}

function rightRefusals(meta: Meta): Refusal[] {
  const rights = meta.approval?.rights ?? [];
  if (rights.length === 0) return [{ code: 'rights-missing', data: { at: 'adopt' } }];
  return rights.flatMap(({ confirmed, applies, note, ...right }): Refusal[] => {
    const council = councilOf(right, meta);
    const { basis } = right;
    if (!confirmed) {
      const data = { at: 'adopt', right: right.right, council, basis } as const;
      return [{ code: 'right-not-confirmed', data }];
    }
    if (applies !== false || note?.trim() || right.regulated) return [];
    return [{ code: 'value-missing', data: { what: 'note', council, basis } }];
  });
}

function decisionDates({ requestedOn, respondBy, decidedOn }: Decision): Refusal[] {
  const other = { what: 'request-on', date: requestedOn } as const;
  return [
    ...refuseBefore('decidedOn', ['decided-on', decidedOn], other),
    ...refuseBefore('respondBy', ['respond-by', respondBy], other),
  ];
}

/** A right that is deleted or set aside by hand silences a council; a step that does so leaves a line. */
function askedFaults(meta: Meta): RecordFault[] {
  const requests = linesOf(meta).filter((line) => toldBy(line) === 'request');
  const last = requests.at(-1);
  if (!last) return [];
  const { request, decisions = [] } = meta.approval ?? {};
  const needs = needsOfRights(meta);
  const silenced = decisions.filter(
    (decision) =>
      decision.digest === request?.digest &&
      decision.requestedOn === last.on &&
      requests.filter(({ on }) => on === last.on).length === 1 &&
      !needs.some((need) => isFor(decision, need, meta)),
  );
  return [
    ...silenced.map(
      (decision) => ({ code: 'not-awaited', data: { council: named(decision, meta) } }) as const,
    ),
    ...(namesOthers(last, meta) ? [onlyInHistory(last)] : []),
  ];
}

function historyFaults(meta: Meta): RecordFault[] {
  const { request, adoption, decisions = [] } = meta.approval ?? {};
  const all = linesOf(meta);
  const of = (kind: Told) => all.filter((line) => toldBy(line) === kind);
  const bound = decisions.filter(({ decision, digest: text }) => decision && text);
  const isDecision = (decision: Decision, line: { on: string; event: string }) =>
    line.on === decision.decidedOn && saysDecision(line.event, decision, meta);
  const adopted = (line: { on: string; by: string; event: string }) =>
    line.on === adoption?.on && line.by === adoption?.by && line.event === adoptedLine(adoption);
  const faults: RecordFault[] = [];
  if (request && !of('request').some(({ on, by }) => on === request.on && by === request.by)) {
    faults.push({ code: 'not-in-history', data: { what: 'request' } });
  }
  for (const decision of bound) {
    if (of('decision').some((line) => isDecision(decision, line))) continue;
    faults.push({
      code: 'not-in-history',
      data: { what: 'decision', council: named(decision, meta) },
    });
  }
  faults.push(...laterFaults(meta, all));
  if (adoption?.on && !of('adoption').some(adopted)) {
    faults.push({ code: 'not-in-history', data: { what: 'adoption' } });
  }
  const lost = [
    ...(request ? [] : of('request')),
    ...of('decision').filter((line) => !bound.some((decision) => isDecision(decision, line))),
    ...of('adoption').filter((line) => !adopted(line)),
  ];
  return [...faults, ...lost.map(onlyInHistory)];
}

/** What came after a decision or the adoption, and bears on whether the text holds, is told by the history too. */
function laterFaults(meta: Meta, lines: readonly HistoryEvent[]): RecordFault[] {
  const { adoption, decisions = [] } = meta.approval ?? {};
  const isTold = (event: string, on?: string) =>
    lines.some((line) => line.event === event && (on === undefined || line.on === on));
  const of = decisions.flatMap((decision): RecordFault[] => {
    const council = named(decision, meta);
    const met = (decision.fulfilments ?? []).every((fulfilment) =>
      isTold(fulfilmentLine(decision, fulfilment, meta), fulfilment.on),
    );
    const isRuled = !decision.ruling || isTold(rulingLine(decision, decision.ruling, meta));
    return [
      ...(met ? [] : [{ code: 'not-in-history', data: { what: 'fulfilment', council } } as const]),
      ...(isRuled ? [] : [{ code: 'not-in-history', data: { what: 'ruling', council } } as const]),
    ];
  });
  const noticed = !adoption?.noticeOn || isTold(noticeLine, adoption.noticeOn);
  return [
    ...of,
    ...(noticed ? [] : [{ code: 'not-in-history', data: { what: 'notice' } } as const]),
  ];
}

function stateFaults(tree: Protocol): RecordFault[] {
  const { meta } = tree;
  const said = meta.status ?? 'draft';
  const told = statusTold(tree);
  const version = versionTold(meta);
  const history = standingEvents(meta);
  return [
    ...(said === told || isFormerStatus(tree)
      ? []
      : [{ code: 'status', data: { said, told } } as const]),
    ...(version === null || version === meta.version
      ? []
      : [{ code: 'version', data: { said: meta.version ?? null, told: version } } as const]),
    ...history.flatMap(({ on }, index) => {
      const before = history[index - 1]?.on;
      return before && isBefore(on, before)
        ? [{ code: 'history-order', data: { date: on, before } } as const]
        : [];
    }),
  ];
}

/** Older records called a text consented to while conditions of a council were open. */
function isFormerStatus({ meta }: Protocol): boolean {
  const text = meta.approval?.request?.digest;
  if (meta.status !== 'consented' || text === undefined) return false;
  const states = needsOf(meta).map((need) => stateOf(need, meta, text));
  return (
    states.includes('conditions') &&
    states.every((state) => ['given', 'conditions', 'negative'].includes(state)) &&
    (meta.approval?.decisions ?? []).every(({ fulfilments, ruling }) => !fulfilments && !ruling)
  );
}

/** Tell the status that follows from what is recorded. */
function statusTold(tree: Protocol): Status {
  const { meta } = tree;
  if (linesOf(meta).some((line) => toldBy(line) === 'withdrawal')) return 'withdrawn';
  if (meta.approval?.adoption?.on) return 'adopted';
  if (!meta.approval?.request) return 'draft';
  return statusAfterDecision(meta, meta.approval.request.digest);
}

function onlyInHistory({ on, event }: { on: string; event: string }): RecordFault {
  return { code: 'only-in-history', data: { date: on, event } };
}

/** A body written as `(g)mr` names no council. */
function named(decision: Decision, meta: Meta): Council | null {
  return decision.body === '(g)mr' ? null : councilOf(decision as Council, meta);
}
