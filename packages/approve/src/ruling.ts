import { type Body, type Decision, digest, type Protocol, type Ruling } from '@akkoord/clause';
import {
  type Recording,
  refuseBefore,
  refuseBeforeHistory,
  refuseEmpty,
  refuseFuture,
  refuseNoDay,
  refuseOld,
} from './date.ts';
import { findNeed } from './decide.ts';
import { rulingLine } from './history.ts';
import { decisionFor, type Need } from './need.ts';
import { eventOf, recorded, statusAfterDecision } from './record.ts';
import { councilOf, type Outcome, outcome, type Refusal } from './refusal.ts';
import { refuseStatus } from './status.ts';
import { refuseOtherText } from './text-check.ts';

/** What the commission for disputes decided, or what is known since of an appeal. */
export interface RulingInput extends Recording, Partial<Omit<Ruling, 'on'>> {
  /** The council that withheld its consent. */
  body?: Body;
  /** Whose council; may be left out where only one such council was asked. */
  school?: string;
  /** The day of the ruling; of a ruling that is on record already, the same or nothing. */
  on?: string;
  /** Who records this. */
  by?: string;
}

const outcomes: readonly string[] = ['permitted', 'refused'] satisfies Array<Ruling['outcome']>;
const appeals: readonly string[] = ['none', 'lodged', 'upheld', 'annulled'] satisfies Array<
  NonNullable<Ruling['appeal']>
>;

/**
 * Record the ruling of the commission for disputes on consent that a council withheld, or did not give because its
 * conditions were not met. It can come in the place of the consent; nothing says that the council consented.
 *
 * Where a ruling is on record, what is known of an appeal is added to it, after the adoption too.
 *
 * Source: WMS art. 31 lid 3, 32 lid 1 and 36, text of 2025-08-01.
 */
export function rule(tree: Protocol, input: RulingInput): Outcome {
  const { meta } = tree;
  const need = findNeed(tree, { ...input, decision: 'withheld' });
  const known = 'code' in need ? undefined : decisionFor(need, meta.approval, meta);
  const before = known?.ruling;
  const isAdopted = meta.status === 'adopted' && before !== undefined;
  const blocked = isAdopted ? [] : [...refuseStatus(tree, 'ruling'), ...refuseOtherText(tree)];
  if (blocked.length > 0) return { ok: false, refusals: blocked };
  const told = { ...before, ...given(input) };
  const refusals = [
    ...('code' in need ? [need] : refuseCouncil(tree, need, known)),
    ...(before ? refuseOther(input, before, need as Need) : []),
    ...refuseRuling(told),
    ...refuseEmpty('by', 'ruling-by', input.by),
    ...refuseDays(told, input, known?.decidedOn),
    ...refuseBeforeHistory('on', ['ruled-on', before ? undefined : told.on], meta),
  ];
  return outcome(refusals, () => {
    const ruling = told as Ruling;
    const decisions = (meta.approval?.decisions ?? []).map((entry) =>
      entry === known ? { ...entry, ruling } : entry,
    );
    const approval = { ...meta.approval, decisions };
    const last = meta.approval?.history?.at(-1)?.on ?? ruling.on;
    const on = before ? (ruling.appealOn ?? last) : ruling.on;
    return recorded(tree, {
      step: 'ruling',
      approval,
      status: isAdopted
        ? meta.status
        : statusAfterDecision({ ...meta, approval }, digest(tree).text),
      event: eventOf(
        { on: on < last ? last : on, by: input.by as string, recordedOn: input.recordedOn },
        rulingLine(need as Need, ruling, meta),
      ),
    });
  });
}

function given(input: RulingInput): Partial<Ruling> {
  const { commission, number, on, outcome: decided, toldOn, appeal, appealOn } = input;
  const fields = { commission, number, on, outcome: decided, toldOn, appeal, appealOn };
  return Object.fromEntries(Object.entries(fields).filter(([, value]) => value));
}

function refuseCouncil(tree: Protocol, need: Need, decision: Decision | undefined): Refusal[] {
  const own = digest(tree).text;
  const kind = decision?.decision;
  const isHere = decision?.digest === own || decision?.ruling !== undefined;
  if (isHere && (kind === 'withheld' || kind === 'consent-with-conditions')) return [];
  return [{ code: 'nothing-withheld', data: { council: councilOf(need, tree.meta) } }];
}

/** A ruling stays as it is; only the appeal, and the day on which parties were told, come later. */
function refuseOther(input: RulingInput, before: Ruling, need: Need): Refusal[] {
  const { commission, number, on, outcome: decided } = input;
  const same =
    [undefined, '', before.commission].includes(commission) &&
    [undefined, '', before.number].includes(number) &&
    [undefined, '', before.on].includes(on) &&
    [undefined, '', before.outcome].includes(decided);
  const more = input.appeal || input.toldOn || input.appealOn;
  return same && more ? [] : [{ code: 'already-ruled', data: { council: councilOf(need) } }];
}

function refuseRuling({ commission, number, outcome: decided, appeal }: Partial<Ruling>) {
  return [
    ...refuseEmpty('commission', 'ruling-commission', commission),
    ...refuseEmpty('number', 'ruling-number', number),
    ...refuseEmpty('outcome', 'ruling-outcome', decided),
    ...refuseWord('outcome', decided, outcomes),
    ...refuseWord('appeal', appeal, appeals),
  ];
}

function refuseWord(
  what: 'outcome' | 'appeal',
  value: string | undefined,
  known: readonly string[],
): Refusal[] {
  if (value === undefined || known.includes(value)) return [];
  return [{ code: 'value-wrong', data: { what, value }, field: what }];
}

function refuseDays(
  { on, toldOn, appealOn }: Partial<Ruling>,
  recording: Recording,
  decidedOn: string | undefined,
): Refusal[] {
  const ruled = { what: 'ruled-on', date: on } as const;
  return [
    ...refuseNoDay('on', 'ruled-on', on),
    ...(toldOn === undefined ? [] : refuseNoDay('toldOn', 'ruling-told-on', toldOn)),
    ...(appealOn === undefined ? [] : refuseNoDay('appealOn', 'appeal-on', appealOn)),
    ...refuseBefore('on', ['ruled-on', on], { what: 'decided-on', date: decidedOn }),
    ...refuseBefore('toldOn', ['ruling-told-on', toldOn], ruled),
    ...refuseBefore('appealOn', ['appeal-on', appealOn], ruled),
    ...refuseFuture(recording, [
      ['on', 'ruled-on', on],
      ['toldOn', 'ruling-told-on', toldOn],
      ['appealOn', 'appeal-on', appealOn],
    ]),
    ...refuseOld(recording, [['ruled-on', on]]),
  ];
}
