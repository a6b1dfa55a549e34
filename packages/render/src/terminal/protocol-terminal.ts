import type { Protocol } from '@akkoord/clause';
import { counted } from '@akkoord/text';
import { type AccountEntry, type AccountPart, toAccount } from '../view/account.ts';
import { approvalRows } from '../view/approval.ts';
import { phrases } from '../words/phrases.ts';
import { type TerminalOptions, TerminalPage } from './terminal.ts';

/**
 * Write the account of a reading as terminal text in Dutch: title, what is known of the text, outline,
 * repairs, recovered numbers, what was set aside, and the places to check.
 */
export function protocolToTerminal(tree: Protocol, options: TerminalOptions): string {
  const account = toAccount(tree);
  const page = new TerminalPage(options);
  page.heading(tree.meta.title ?? phrases.untitled, '=');
  const rows = approvalRows(tree.meta, tree);
  const widest = Math.min(36, Math.max(...rows.map(({ label }) => label.length)));
  for (const { label, value } of rows) {
    page.add({ text: value }, { first: `${label}:`.padEnd(widest + 2), indent: widest + 2 });
  }
  page.gap();
  page.add({ text: `Gelezen: ${account.summary}`, ink: 'bold' });
  page.heading(phrases.contents, '-');
  for (const { title, indent, clauses } of account.outline) {
    page.leader(title, counted(clauses, 'bepaling', 'bepalingen'), indent * 2);
  }
  for (const part of account.parts) writePart(page, part);
  return page.toString();
}

function writePart(page: TerminalPage, { title, none, entries }: AccountPart): void {
  page.heading(entries.length > 0 ? `${title} (${entries.length})` : title, '-');
  if (entries.length === 0) page.add({ text: none });
  for (const entry of entries) writeEntry(page, entry);
}

function writeEntry(page: TerminalPage, entry: AccountEntry): void {
  const { place, actual, expected, reason } = entry;
  const first = `  ${(place ?? '').padEnd(12)} `;
  const forms = actual !== null || expected !== null;
  page.add(
    [
      ...(actual !== null
        ? [{ text: `‘${actual}’`, ink: expected === null ? undefined : ('red' as const) }]
        : []),
      ...(actual !== null && expected !== null ? [{ text: ' → ' }] : []),
      ...(expected !== null ? [{ text: `‘${expected}’`, ink: 'green' as const }] : []),
      ...(forms ? [{ text: '\n' }] : []),
      { text: reason, ink: 'dim' as const },
    ],
    { first },
  );
}
