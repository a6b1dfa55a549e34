import type { Attachment } from '../document.ts';

/** How a PDF calls the canonical Markdown that goes with it. */
const attachedName = 'protocol.md';

/** How long the Markdown may be, in bytes: as much as a text that is read by itself. */
const longest = 5 * 1024 * 1024;

/** Find the canonical Markdown among the files that a PDF carries; `null` where it is none or no text. */
export function attachedSource(attachments: readonly Attachment[]): string | null {
  const found = attachments.find(({ name }) => name === attachedName);
  return found ? sourceIn(found.bytes) : null;
}

/** Read canonical Markdown; `null` where the bytes are too many, no UTF-8, or have no front matter. */
export function sourceIn(bytes: Uint8Array): string | null {
  if (bytes.length > longest) return null;
  try {
    const text = new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    return text.startsWith('---\n') ? text : null;
  } catch {
    return null;
  }
}
