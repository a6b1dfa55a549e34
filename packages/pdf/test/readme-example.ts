import type { Protocol } from '@akkoord/clause';
import { createPdfWriter, type PdfResult } from '@akkoord/pdf';

/** Write many protocols with one compiler. */
export async function writeAll(trees: readonly Protocol[]): Promise<PdfResult[]> {
  const writer = createPdfWriter();
  try {
    const written: PdfResult[] = [];
    for (const tree of trees) written.push(await writer.protocolToPdf(tree));
    return written;
  } finally {
    writer.close();
  }
}
