import type { Decision, HistoryEvent, Meta, Ruling } from '@akkoord/clause';
import { shownNeed } from './need.ts';
import { appealNames, councilName, decisionNames, rulingNames } from './words.ts';

/** What a line of the history tells; `other` is what no step of ours writes. */
export type Told =
  | 'request'
  | 'decision'
  | 'fulfilment'
  | 'ruling'
  | 'adoption'
  | 'notice'
  | 'withdrawal'
  | 'other';

/** How the line of each step begins, or ends. */
const lines: Readonly<Record<Exclude<Told, 'other'>, RegExp>> = {
  request: /^(?:voorgelegd |vastgelegd dat |de rechten bij )/,
  decision: new RegExp(` (?:${Object.values(decisionNames).join('|')})$`),
  fulfilment: /^voorwaarde vervuld: /,
  ruling: /^uitspraak .+, zaak .+: toestemming /,
  adoption: /^vastgesteld; /,
  notice: /^vaststelling schriftelijk bekendgemaakt$/,
  withdrawal: /^ingetrokken: /,
};

const versionStart = /^versie (.+?) begonnen(?: |$)/;

/** Tell which step a line of the history is of. */
export function toldBy({ event }: HistoryEvent): Told {
  const kinds = Object.keys(lines) as Array<keyof typeof lines>;
  return kinds.find((kind) => lines[kind].test(event)) ?? 'other';
}

/** Give the lines of the version at hand that stand: those after the last `versie 2.0 begonnen`. */
export function linesOf(meta: Pick<Meta, 'approval'>): HistoryEvent[] {
  const history = standingEvents(meta);
  return history.slice(history.findLastIndex(({ event }) => versionStart.test(event)) + 1);
}

/** Give the version that the history says was begun last. */
export function versionTold({ approval }: Meta): string | null {
  const start = approval?.history?.findLast(({ event }) => versionStart.test(event));
  return start ? (versionStart.exec(start.event)?.[1] ?? null) : null;
}

/** Give the line that a decision leaves in the history. */
export function decisionLine(
  need: Pick<Decision, 'body' | 'school'>,
  decision: NonNullable<Decision['decision']>,
  meta: Meta,
): string {
  return decidedLine(councilName(shownNeed(need, meta)), decision);
}

/** Tell whether a line of the history tells a decision; older lines call each section one of the MR or GMR. */
export function saysDecision(event: string, taken: Decision, meta: Meta): boolean {
  if (!taken.decision) return false;
  const { level: _, ...former } = shownNeed(taken, meta);
  return (
    event === decisionLine(taken, taken.decision, meta) ||
    event === decidedLine(councilName(former), taken.decision)
  );
}

function decidedLine(council: string, decision: NonNullable<Decision['decision']>): string {
  return `${council} heeft ${decisionNames[decision]}`;
}

/** Give the line that a condition which was met leaves in the history. */
export function fulfilmentLine(
  need: Pick<Decision, 'body' | 'school'>,
  { condition, how }: { condition: string; how: string },
  meta: Meta,
): string {
  return `voorwaarde vervuld: ${condition} (${how}); ${councilName(shownNeed(need, meta))}`;
}

/** Give the line that a ruling leaves in the history: with what is known of an appeal, where there is more to tell. */
export function rulingLine(
  need: Pick<Decision, 'body' | 'school'>,
  { commission, outcome, number, appeal }: Ruling,
  meta: Meta,
): string {
  const council = councilName(shownNeed(need, meta));
  const more = appeal ? `; ${appealNames[appeal]}` : '';
  return `uitspraak ${commission}, zaak ${number}: ${rulingNames[outcome]}; ontbrekende instemming: ${council}${more}`;
}

/** Give the line that a written notice of the decision leaves in the history. */
export const noticeLine = 'vaststelling schriftelijk bekendgemaakt';

/** Give the reason that the line of a withdrawal tells. */
export function withdrawalReason({ event }: HistoryEvent): string {
  return event.replace(lines.withdrawal, '');
}

/**
 * Tell whether the line of a request names a council that no decision speaks of any more.
 *
 * The line lists names only: take away those that are known, and no name may be left.
 */
export function namesOthers({ event }: HistoryEvent, meta: Meta): boolean {
  const asked = /^voorgelegd (.*); /.exec(event)?.[1];
  if (asked === undefined) return false;
  const known = (meta.approval?.decisions ?? [])
    .flatMap((decision) => {
      const { level, ...former } = shownNeed(decision, meta);
      return [councilName({ ...former, level }), councilName(former)];
    })
    .sort((a, b) => b.length - a.length);
  const rest = known.reduce((text, name) => text.replaceAll(name, ''), asked);
  return rest.includes('(') || / van /.test(rest);
}

/**
 * Tell who recorded a decision, so that its letter can be made again.
 *
 * @returns `undefined` where the history does not tell.
 */
export function recorderOf(taken: Decision, meta: Meta): string | undefined {
  if (!taken.decision) return undefined;
  const told = standingEvents(meta).findLast(
    ({ event, on }) => saysDecision(event, taken, meta) && on === taken.decidedOn,
  );
  return told?.by;
}

/**
 * List the events of a history that still hold: without those that were taken back, and without the taking back.
 *
 * A day that was told by mistake, and taken back, holds up no later step.
 */
export function standingEvents({ approval }: Pick<Meta, 'approval'>): HistoryEvent[] {
  const history = approval?.history ?? [];
  const undone = new Set(
    history.flatMap(({ undoes }) => (undoes === undefined ? [] : Number(undoes))),
  );
  return history.filter(({ undoes }, index) => undoes === undefined && !undone.has(index));
}
