import { dutchDate } from '@akkoord/text';
import type { WaitingRow } from '../view/terms.ts';
import { termWords } from '../words/approval-words.ts';
import { type TerminalOptions, TerminalPage } from './terminal.ts';

/** Write what is waited for, the soonest first, with the file of each text. */
export function waitingToTerminal(rows: readonly WaitingRow[], options: TerminalOptions): string {
  const page = new TerminalPage(options);
  page.heading(termWords.title, '=');
  if (rows.length === 0) page.add({ text: termWords.none });
  for (const { until, passed, title, what, path } of rows) {
    const day = until === null ? termWords.noTerm : dutchDate(until);
    page.add(
      {
        text: `${title}: ${what} (${path}${passed ? `; ${termWords.passed}` : ''})`,
        ...(passed ? { ink: 'yellow' as const } : {}),
      },
      { first: day.padEnd(20) },
    );
  }
  return page.toString();
}
