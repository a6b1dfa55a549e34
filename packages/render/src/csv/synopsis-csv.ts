import type { Synopsis } from '@akkoord/clause';
import { nameHiddenCharacters } from '../view/hidden-characters.ts';
import { toSynopsisTable } from '../view/synopsis-table.ts';
import { synopsisWords } from '../words/synopsis-words.ts';

/**
 * Write a synopsis as CSV that a Dutch spreadsheet program opens: semicolons, and a byte order mark.
 *
 * A text that a spreadsheet would take for a formula gets an apostrophe before it.
 *
 * Source: RFC 4180, but for the semicolon.
 */
export function synopsisToCsv(synopsis: Synopsis): string {
  const { columns, lines } = toSynopsisTable(synopsis);
  const head = [
    synopsisWords.subject,
    'Vraag',
    'Overeenstemming',
    ...columns.flatMap(({ name }) => [name, `${name}: positie`, `${name}: bepalingen`]),
  ];
  const rows = lines.map(({ label, question, agreement, cells }) => [
    label,
    question ?? '',
    agreement,
    ...cells.flatMap(({ symbol, word, position, clauses }) => [
      `${symbol} ${word}`,
      position,
      clauses.map((clause) => clause.label ?? clause.heading ?? '–').join(', '),
    ]),
  ]);
  return `\uFEFF${[head, ...rows].map((row) => row.map(field).join(';')).join('\r\n')}\r\n`;
}

function field(value: string): string {
  const visible = nameHiddenCharacters(value);
  const safe = /^[=+\-@\t\r]/.test(visible) ? `'${visible}` : visible;
  return /[";\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}
