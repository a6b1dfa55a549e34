import type { PdfResult } from '@akkoord/pdf';
import type { Io } from './io.ts';

type Pdf = typeof import('@akkoord/pdf');

/**
 * Make a PDF. The package is loaded only here, because its native compiler takes long to start.
 *
 * Warnings go to standard error.
 */
export async function toPdfBytes(
  make: (pdf: Pdf) => Promise<PdfResult>,
  io: Io,
): Promise<Uint8Array> {
  const { pdf, warnings } = await make(await import('@akkoord/pdf'));
  for (const warning of warnings) io.stderr.write(`${warning}\n`);
  return pdf;
}
