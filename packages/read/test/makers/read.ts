import type { LayoutLine } from '@akkoord/parse';
import {
  type DocumentOptions,
  documentKind,
  type ReadDocument,
  readDocument,
} from '../../src/index.ts';
import { type DocxParts, docx } from './docx.ts';

/** Read what was written, whatever it is. */
export async function read(bytes: Uint8Array, options?: DocumentOptions): Promise<ReadDocument> {
  const kind = documentKind(bytes);
  if (kind !== 'docx' && kind !== 'odt') throw new Error(`Written as ${kind}`);
  return readDocument(kind, bytes, options);
}

/** Write a document of Word, read it, and give its lines as a person can check them. */
export async function linesOf(parts: DocxParts, options?: DocumentOptions): Promise<string[]> {
  const { lines } = await read(docx(parts), options);
  return lines.map(shown);
}

/** `## Kop`, `0 | 1. tekst`, `· tekst` for a paragraph, `+0 tekst` for a further one, `~tekst` for furniture. */
export function shown({ text, given }: LayoutLine): string {
  switch (given?.kind) {
    case 'title':
      return `= ${text}`;
    case 'heading':
      return `${'#'.repeat(given.depth)} ${text}`;
    case 'item':
      return `${given.level ?? '?'} | ${text}`;
    case 'paragraph':
      return given.level === undefined ? `· ${text}` : `+${given.level} ${text}`;
    case 'row':
      return `[${given.cells.map(({ start, end }) => text.slice(start, end)).join('|')}]`;
    case 'note':
      return `^${given.label} ${text}`;
    case 'furniture':
      return `~${given.reason} ${text}`;
    case undefined:
      return `  ${text}`;
  }
}
