import { textIn, type XmlElement } from '../xml/xml.ts';
import { sourceIn } from './source-name.ts';

/** The namespace of the custom part of a Word document that holds the Markdown; its prefix is `ak`. */
export const sourceNamespace = 'urn:akkoord:protocol:1';

/** Where the Markdown lies in a document of OpenDocument. */
export const sourceEntry = 'akkoord/protocol.md';

/** Find the canonical Markdown among the custom parts of a Word document; `null` where none holds it. */
export function customSource(parts: readonly XmlElement[]): string | null {
  const part = parts.find(({ name }) => name === 'ak:protocol');
  if (!part) return null;
  try {
    const bytes = Uint8Array.from(atob(textIn(part).trim()), (sign) => sign.charCodeAt(0));
    return sourceIn(bytes);
  } catch {
    return null;
  }
}
