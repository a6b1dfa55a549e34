import { sourceName } from '@akkoord/harmonize';
import type { ToldItem, ToldOption } from '@akkoord/workflow';
import { hanging, shorten, wrap } from '../draft/question-text.ts';
import { agreementWords, decisionWords, pageWords } from '../words/harmonize-words.ts';

/** How much of the texts is shown at first, in characters, and how many differences. */
const room = { schools: 2400, school: { least: 240, most: 900 }, model: 240, findings: 4 } as const;

/** How a page is shown. */
export interface PageSetting {
  /** Where the subject stands among all, from 1, and on how many was decided. */
  place: { number: number; total: number; decided: number };
  /** In characters. */
  width: number;
  /** Show all texts to their end. */
  whole: boolean;
  /** Say in Dutch what a decision chooses. */
  inWords(decision: { choose: Exclude<ToldItem['proposal']['choose'], null> }): string;
}

/**
 * Say what is to be decided on a subject: the texts, the ways of the model, what differs, and the proposal.
 *
 * @returns `isCut` where more of the texts can be shown.
 */
export function agendaPage(item: ToldItem, setting: PageSetting): { page: string; isCut: boolean } {
  const { place, width, whole } = setting;
  const texts = item.options.filter(({ text }) => text);
  const limitOf = limits(texts);
  const isCut = !whole && texts.some((option) => option.text.length > limitOf(option));
  const lines = [
    pageWords.place(item.optional ? 'optional' : 'row', place.number, place),
    ...wrap(item.label, width),
    ...(item.question ? wrap(item.question, width) : []),
    '',
    ...standing(item).flatMap((line) => hanging(line, width)),
    ...texts.flatMap((option) => textOf(option, { limit: whole ? null : limitOf(option), width })),
    '',
    ...decided(item, setting).flatMap((line) => hanging(line, width)),
    ...(item.state.status === 'decided' ? [] : wrap(proposalInDutch(item), width)),
  ];
  return { page: lines.join('\n'), isCut };
}

/** Long texts get less room where there are many; the ways of the model show how they begin. */
function limits(options: readonly ToldOption[]): (option: ToldOption) => number {
  const schools = options.filter((option) => !isModel(option)).length;
  const { least, most } = room.school;
  const each = Math.min(most, Math.max(least, Math.floor(room.schools / Math.max(schools, 1))));
  return (option) => (isModel(option) ? room.model : each);
}

function isModel({ choose }: ToldOption): boolean {
  return Array.isArray(choose) && choose.some((part) => 'model' in part);
}

function standing({ optional, silent, row, agreement }: ToldItem): string[] {
  if (optional) {
    return [pageWords.onlyModel];
  }
  const speaking = Object.keys(row?.cells ?? {}).length;
  const quiet = silent.length > 0 ? pageWords.silent(silent.map(sourceName)) : '';
  // What only one text names is seen in that text; without it a page would not say whose it is.
  const both = (row?.findings ?? []).filter(({ before, after }) => before?.value && after?.value);
  const reasons = [...new Set(both.map(({ reason }) => reason))];
  const rest = reasons.length - room.findings;
  return [
    [speaking > 1 ? agreementWords[agreement] : '', quiet].filter(Boolean).join(' '),
    ...reasons.slice(0, room.findings).map((reason) => `- ${reason}`),
    ...(rest > 0 ? [pageWords.moreDifferences(rest)] : []),
  ];
}

function textOf(
  { label, text, why, missing = [] }: ToldOption,
  { limit, width }: { limit: number | null; width: number },
): string[] {
  const shown = limit === null ? text : shorten(text, limit).replace(/\s+-…$/, '…');
  const asks = missing.length > 0 ? pageWords.asksLater(missing.length) : '';
  return [
    '',
    ...wrap(`${label}:`, width),
    ...wrap(shown, width - 4).map((line) => `  │ ${line}`),
    ...(why ? wrap(pageWords.why(why), width - 2).map((line) => `  ${line}`) : []),
    ...(asks ? wrap(asks, width - 2).map((line) => `  ${line}`) : []),
  ];
}

function decided({ state, changes }: ToldItem, { inWords }: PageSetting): string[] {
  const said = (decisions: ReadonlyArray<Parameters<PageSetting['inWords']>[0] & Said>) =>
    decisions.map((decision) => `- ${decisionWords({ ...decision, chosen: inWords(decision) })}`);
  switch (state.status) {
    case 'open':
      return [];
    case 'decided':
      return [pageWords.decided, ...said([state.decision])];
    case 'disputed':
      return [pageWords.disputed, ...said(state.decisions), ''];
    case 'outdated':
      return [pageWords.outdated(changes), ...said(state.decisions), ''];
  }
}

interface Said {
  by: string;
  on: string;
  why: string;
}

function proposalInDutch({ options, proposal }: ToldItem): string {
  if (proposal.choose === null) return pageWords.noProposal(proposal.why);
  const named = options.find(
    ({ choose }) => JSON.stringify(choose) === JSON.stringify(proposal.choose),
  );
  const label = named ? `${named.label[0]?.toLocaleLowerCase('nl')}${named.label.slice(1)}` : '';
  return pageWords.proposal(label, proposal.why);
}
