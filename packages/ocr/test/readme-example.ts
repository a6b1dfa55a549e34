import { readScan } from '@akkoord/ocr';
import { textOfLines } from '@akkoord/parse';

/** The text of a scanned page, while it says how far it is. */
export async function scannedText(png: Uint8Array): Promise<string> {
  const onPage = ({ page, of }: { page: number; of: number }) => console.error(`${page}/${of}`);
  const { lines } = await readScan('png', png, { onPage });
  return textOfLines(lines);
}
