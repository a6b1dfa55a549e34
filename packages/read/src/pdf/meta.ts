import type { DocumentMeta } from '../document.ts';
import type { PdfDocument } from './pdfjs.ts';

/** Read what a PDF says of itself; what it does not say is absent. */
export async function readMeta(document: PdfDocument): Promise<DocumentMeta> {
  const read = await document.getMetadata().catch(() => null);
  const info = (read?.info ?? {}) as Readonly<Record<string, unknown>>;
  const [title, author] = [textIn(info.Title), textIn(info.Author)];
  const [created, modified] = [dateIn(info.CreationDate), dateIn(info.ModDate)];
  const producer = textIn(info.Creator) ?? textIn(info.Producer);
  return {
    ...(title ? { title } : {}),
    ...(author ? { author } : {}),
    ...(created ? { created } : {}),
    ...(modified ? { modified } : {}),
    ...(producer ? { producer } : {}),
  };
}

function textIn(value: unknown): string | undefined {
  if (typeof value !== 'string') return undefined;
  return (
    value
      .replace(/[\s\p{Cc}]+/gu, ' ')
      .trim()
      .slice(0, 500) || undefined
  );
}

/** `D:20260114093000+01'00'` as ISO 8601. Source: ISO 32000-1, 7.9.4. */
function dateIn(value: unknown): string | undefined {
  const parts =
    typeof value === 'string'
      ? /^D:(\d{4})(\d{2})(\d{2})(?:(\d{2})(\d{2})(\d{2})?(?:(Z)|([+-]\d{2})'?(\d{2})?)?)?/u.exec(
          value,
        )
      : null;
  if (!parts) return undefined;
  const [, year, month, day, hours, minutes, seconds = '00', utc, shift, rest = '00'] = parts;
  const date = `${year}-${month}-${day}`;
  if (hours === undefined) return date;
  return `${date}T${hours}:${minutes}:${seconds}${utc ?? (shift ? `${shift}:${rest}` : '')}`;
}
