import type { Decision, HistoryEvent, Meta } from '@akkoord/clause';
import { shownNeed } from './need.ts';
import { councilName, decisionNames } from './words.ts';

/** What a line of the history tells; `other` is what no step of ours writes. */
export type Told = 'request' | 'decision' | 'adoption' | 'withdrawal' | 'other';

/** How the line of each step begins, or ends. */
const lines: Readonly<Record<Exclude<Told, 'other'>, RegExp>> = {
  request: /^(?:voorgelegd |vastgelegd dat |de rechten bij )/,
  decision: new RegExp(` (?:${Object.values(decisionNames).join('|')})$`),
  adoption: /^vastgesteld; /,
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
  return `${councilName(shownNeed(need, meta))} heeft ${decisionNames[decision]}`;
}

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
    .map((decision) => councilName(shownNeed(decision, meta)))
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
  const line = decisionLine(taken, taken.decision, meta);
  const told = standingEvents(meta).findLast(
    ({ event, on }) => event === line && on === taken.decidedOn,
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
