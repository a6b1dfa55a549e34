import { type Choice, sourceName } from '@akkoord/harmonize';
import type { ToldItem, ToldOption } from '@akkoord/workflow';
import { agreementWords, decisionWords, pageWords } from '../words/harmonize-words.ts';

/** How many differences are named. */
const mostFindings = 3;

/** Say in Dutch what a decision chooses. */
type InWords = (decision: { choose: Choice }) => string;

/** Say what is to be decided on a subject: how the texts stand to each other, what was decided, and the proposal. */
export function aboutItem(item: ToldItem, inWords: InWords): string[] {
  return [
    ...(item.question ? [item.question] : []),
    agreementOf(item),
    ...decided(item, inWords),
    ...(item.state.status === 'decided' ? [] : [proposalInDutch(item)]),
    ...differences(item),
  ].filter(Boolean);
}

/** Give the text of an option, or of all where none is pointed at. */
export function textsOf(item: ToldItem, option: ToldOption | undefined): string[] {
  const shown = option ? [option] : item.options;
  return shown.filter(({ text }) => text).flatMap(textOf);
}

function textOf({ label, text, why, missing = [] }: ToldOption): string[] {
  return [
    `${label}:`,
    text,
    ...(why ? [pageWords.why(why)] : []),
    ...(missing.length > 0 ? [pageWords.asksLater(missing.length)] : []),
  ];
}

function agreementOf({ optional, silent, row, agreement, inPassing }: ToldItem): string {
  if (optional) return inPassing.length > 0 ? pageWords.inPassing(inPassing) : pageWords.onlyModel;
  const speaking = Object.keys(row?.cells ?? {}).length;
  const passing = inPassing.length > 0 ? pageWords.saidElsewhere(inPassing) : '';
  const quiet = silent.length > 0 ? pageWords.silent(silent.map(sourceName)) : '';
  return [speaking > 1 ? agreementWords[agreement] : '', passing, quiet].filter(Boolean).join(' ');
}

/** Name what differs, as far as there is room for it: the texts themselves stand below. */
function differences({ optional, row }: ToldItem): string[] {
  if (optional) return [];
  // What only one text names is seen in that text; without it a page would not say whose it is.
  const both = (row?.findings ?? []).filter(({ before, after }) => before?.value && after?.value);
  const reasons = [...new Set(both.map(({ reason }) => reason))];
  const rest = reasons.length - mostFindings;
  return [
    ...reasons.slice(0, mostFindings).map((reason) => `- ${reason}`),
    ...(rest > 0 ? [pageWords.moreDifferences(rest)] : []),
  ];
}

function decided({ state, changes }: ToldItem, inWords: InWords): string[] {
  const said = (
    decisions: ReadonlyArray<{ choose: unknown; by: string; on: string; why: string }>,
  ) =>
    decisions.map(
      (decision) =>
        `- ${decisionWords({ ...decision, chosen: inWords(decision as { choose: Choice }) })}`,
    );
  switch (state.status) {
    case 'open':
      return [];
    case 'decided':
      return [pageWords.decided, ...said([state.decision])];
    case 'disputed':
      return [pageWords.disputed, ...said(state.decisions)];
    case 'outdated':
      return [pageWords.outdated(changes), ...said(state.decisions)];
  }
}

function proposalInDutch({ options, proposal }: ToldItem): string {
  if (proposal.choose === null) return pageWords.noProposal(proposal.why);
  const named = options.find(
    ({ choose }) => JSON.stringify(choose) === JSON.stringify(proposal.choose),
  );
  const label = named ? `${named.label[0]?.toLocaleLowerCase('nl')}${named.label.slice(1)}` : '';
  return pageWords.proposal(label, proposal.why);
}
