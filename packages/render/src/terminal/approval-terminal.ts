import { type Need, needsOf, nextStep, schoolsOf, stateOf } from '@akkoord/approve';
import { digest, type Meta, type Protocol } from '@akkoord/clause';
import { dutchDate } from '@akkoord/text';
import { approvalRows } from '../view/approval.ts';
import { bodyLabel } from '../view/council-seat.ts';
import { needStates, standWords } from '../words/approval-words.ts';
import { rightNouns } from '../words/letter-words.ts';
import { phrases } from '../words/phrases.ts';
import { nextStepWords } from '../words/refusal-words.ts';
import { type TerminalOptions, TerminalPage } from './terminal.ts';

/** Write where a text stands: what is known, what each council said, what happened when, and what comes next. */
export function approvalToTerminal(tree: Protocol, options: TerminalOptions): string {
  const page = new TerminalPage(options);
  const { meta } = tree;
  page.heading(meta.title ?? phrases.untitled, '=');
  const rows = approvalRows(meta);
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
  const history = meta.approval?.history ?? [];
  if (history.length > 0) page.heading(standWords.history, '-');
  for (const { on, by, event } of history) {
    page.add({ text: `${event} (${by})` }, { first: dutchDate(on).padEnd(20) });
  }
  page.heading(standWords.next, '-');
  page.add({ text: nextStepWords[nextStep(tree)] });
  return page.toString();
}

function needText({ body, right, school }: Need, meta: Meta): string {
  const what = standWords.need(rightNouns[right], bodyLabel(body, meta));
  return schoolsOf(meta).length > 1 && school ? `${what}, ${school}` : what;
}
