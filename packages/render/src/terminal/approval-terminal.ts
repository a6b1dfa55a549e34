import { type Need, needsOf, nextStep, schoolsOf, stateOf } from '@akkoord/approve';
import { digest, type Meta, type Protocol } from '@akkoord/clause';
import { dutchDate } from '@akkoord/text';
import { approvalRows } from '../view/approval.ts';
import { bodyLabel } from '../view/council-seat.ts';
import { waitingRows } from '../view/terms.ts';
import { unknownOf } from '../view/unknown-record.ts';
import { needStates, standWords, termWords } from '../words/approval-words.ts';
import { rightNouns } from '../words/letter-words.ts';
import { phrases } from '../words/phrases.ts';
import { unknownWords } from '../words/record-words.ts';
import { nextStepWords } from '../words/refusal-words.ts';
import { type TerminalOptions, TerminalPage } from './terminal.ts';

/**
 * Write where a text stands: what is known, what each council said, what is waited for, what the file does not tell,
 * what happened when, and what comes next.
 *
 * @param options `today`: ISO 8601, to the day; with it, terms that lie before it are marked.
 */
export function approvalToTerminal(
  tree: Protocol,
  options: TerminalOptions & { today?: string | undefined },
): string {
  const page = new TerminalPage(options);
  const { meta } = tree;
  page.heading(meta.title ?? phrases.untitled, '=');
  const rows = approvalRows(meta, tree);
  const width = Math.max(...rows.map(({ label }) => label.length)) + 2;
  for (const { label, value } of rows) {
    page.add({ text: value }, { first: `${label}:`.padEnd(width) });
  }
  const own = digest(tree).text;
  const needs = needsOf(meta);
  if (needs.length > 0) page.heading(standWords.needs, '-');
  for (const need of needs) {
    const state = stateOf(need, meta, own);
    const good = state === 'given';
    const said = state === 'given' ? standWords.given[need.right] : needStates[state];
    page.add(
      {
        text: `${needText(need, meta)}: ${said}`,
        ink: good ? 'green' : 'yellow',
      },
      { first: good ? '  ✓ ' : '  · ' },
    );
  }
  addTerms(page, tree, options.today);
  addUnknown(page, meta);
  const history = meta.approval?.history ?? [];
  if (history.length > 0) page.heading(standWords.history, '-');
  for (const { on, by, event } of history) {
    page.add({ text: `${event} (${by})` }, { first: dutchDate(on).padEnd(20) });
  }
  page.heading(standWords.next, '-');
  page.add({ text: nextStepWords[nextStep(tree)] });
  return page.toString();
}

function addTerms(page: TerminalPage, tree: Protocol, today = ''): void {
  const rows = waitingRows([{ path: '', tree }], today);
  if (rows.length > 0) page.heading(standWords.terms, '-');
  for (const { until, passed, what } of rows) {
    const day = until === null ? termWords.noTerm : dutchDate(until);
    const isPast = passed && today !== '';
    page.add(
      {
        text: isPast ? `${what} (${termWords.passed})` : what,
        ...(isPast ? { ink: 'yellow' } : {}),
      },
      { first: day.padEnd(20) },
    );
  }
}

function addUnknown(page: TerminalPage, meta: Meta): void {
  const unknown = unknownOf(meta);
  if (unknown.length > 0) page.heading(unknownWords.title, '-');
  for (const what of unknown) page.add({ text: unknownWords[what] }, { first: '  · ' });
}

function needText({ body, right, school }: Need, meta: Meta): string {
  const what = standWords.need(rightNouns[right], bodyLabel(body, meta));
  return schoolsOf(meta).length > 1 && school ? `${what}, ${school}` : what;
}
