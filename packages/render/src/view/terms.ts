import { councilName, shownNeed, type Term, termsOf } from '@akkoord/approve';
import type { Protocol } from '@akkoord/clause';
import { termWords } from '../words/approval-words.ts';
import { rightNouns } from '../words/letter-words.ts';
import { phrases } from '../words/phrases.ts';

/** A text with the file that it stands in. */
export interface TextOfFile {
  path: string;
  tree: Protocol;
}

/** One thing that is waited for. */
export interface WaitingRow {
  path: string;
  /** Title of the text. */
  title: string;
  code: Term['code'];
  /** ISO 8601, with the precision that the source gives; `null` where no term was set. */
  until: string | null;
  /** Tell whether the term lies before today. */
  passed: boolean;
  /** What is waited for, in words. */
  what: string;
}

/**
 * List what several texts wait for.
 *
 * @param today ISO 8601, to the day.
 * @returns The soonest first, what has no term last.
 */
export function waitingRows(texts: readonly TextOfFile[], today: string): WaitingRow[] {
  const rows = texts.flatMap(({ path, tree }) =>
    termsOf(tree).map(
      ({ code, until, need }): WaitingRow => ({
        path,
        title: tree.meta.title ?? phrases.untitled,
        code,
        until,
        passed: until !== null && until < today.slice(0, until.length),
        what: termWords.of[code](
          need ? councilName(shownNeed(need, tree.meta)) : '',
          need ? rightNouns[need.right] : '',
          until,
        ),
      }),
    ),
  );
  // A text that took effect waits for nobody any more.
  const waiting = rows.filter(({ code, passed }) => code !== 'takes-effect' || !passed);
  return waiting.sort(
    (a, b) => Number(a.until === null) - Number(b.until === null) || order(a.until, b.until),
  );
}

function order(a: string | null, b: string | null): number {
  return (a ?? '').localeCompare(b ?? '', 'en');
}
