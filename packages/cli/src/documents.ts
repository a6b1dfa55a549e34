import type { Comparison, Protocol } from '@akkoord/clause';
import {
  comparisonToDocx,
  comparisonToHtml,
  comparisonToMarkdown,
  protocolToDocx,
  protocolToHtml,
  type TableOptions,
  toMarkdown,
} from '@akkoord/render';
import type { Io } from './io.ts';
import type { OutputFormat } from './output.ts';
import { toPdfBytes } from './pdf-bytes.ts';

/** Write a protocol in one of the forms that a file can have. */
export async function protocolDocument(
  tree: Protocol,
  format: OutputFormat,
  io: Io,
): Promise<string | Uint8Array> {
  if (format === 'md') return toMarkdown(tree);
  if (format === 'html') return protocolToHtml(tree);
  if (format === 'docx') return protocolToDocx(tree);
  return toPdfBytes((pdf) => pdf.protocolToPdf(tree), io);
}

/** Write a was-wordt table in one of the forms that a file can have. */
export async function comparisonDocument(
  comparison: Comparison,
  { format, table }: { format: OutputFormat; table: TableOptions },
  io: Io,
): Promise<string | Uint8Array> {
  if (format === 'md') return comparisonToMarkdown(comparison, table);
  if (format === 'html') return comparisonToHtml(comparison, table);
  if (format === 'docx') return comparisonToDocx(comparison, table);
  return toPdfBytes((pdf) => pdf.comparisonToPdf(comparison, table), io);
}
