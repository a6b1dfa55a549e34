import type { KeptFile, WholeWork } from './kept.ts';
import { readKept, WorkRefused } from './read-kept.ts';

/** How a project file begins: it tells one from a text that happens to be JSON. */
const opening = '{"akkoord":"project"';

/** Whether bytes are those of a project file, of whatever version. */
export function isProjectFile(bytes: Uint8Array): boolean {
  return new TextDecoder().decode(bytes.subarray(0, opening.length)) === opening;
}

/** Write work as one file: JSON, with the documents in base 64. */
export function writeProjectFile({ version, id, log, files }: WholeWork): string {
  const documents = [...files].map(([document, { name, bytes }]) => ({
    document,
    name,
    bytes: toBase64(bytes),
  }));
  return `${JSON.stringify({ akkoord: 'project', version, id, log, documents })}\n`;
}

/**
 * Read a project file.
 *
 * @throws WorkRefused where it is none, of a later version, or damaged; also where a document is missing from it.
 */
export function readProjectFile(bytes: Uint8Array): WholeWork {
  const value = parsed(bytes);
  if (value?.akkoord !== 'project') throw new WorkRefused({ kind: 'no-work' });
  const { akkoord: _, documents, ...rest } = value;
  const kept = readKept(rest);
  const files = new Map<string, KeptFile>();
  if (!Array.isArray(documents)) throw new WorkRefused({ kind: 'damaged', place: 'documents' });
  documents.forEach((one: unknown, index) => {
    const [id, file] = fileFrom(one, `documents.${index}`);
    files.set(id, file);
  });
  const named = kept.log.flatMap((entry) => (entry.kind === 'do' ? entry.acts : []));
  for (const act of named) {
    if (act.kind === 'document-added' && !files.has(act.document)) {
      throw new WorkRefused({ kind: 'damaged', place: `documents: ${act.document}` });
    }
  }
  return { ...kept, files };
}

function parsed(bytes: Uint8Array): Record<string, unknown> | null {
  try {
    return JSON.parse(new TextDecoder().decode(bytes)) as Record<string, unknown> | null;
  } catch {
    // Such as a file of which a part got lost on its way.
    throw new WorkRefused(
      isProjectFile(bytes) ? { kind: 'damaged', place: '' } : { kind: 'no-work' },
    );
  }
}

function fileFrom(value: unknown, place: string): [string, KeptFile] {
  const { document, name, bytes } = (value ?? {}) as Record<string, unknown>;
  if (typeof document !== 'string' || typeof name !== 'string' || typeof bytes !== 'string') {
    throw new WorkRefused({ kind: 'damaged', place });
  }
  try {
    return [document, { name, bytes: fromBase64(bytes) }];
  } catch {
    throw new WorkRefused({ kind: 'damaged', place });
  }
}

/** A call takes no more arguments than so many. */
const chunk = 0x8000;

function toBase64(bytes: Uint8Array): string {
  let text = '';
  for (let at = 0; at < bytes.length; at += chunk) {
    text += String.fromCharCode(...bytes.subarray(at, at + chunk));
  }
  return btoa(text);
}

/** @throws DOMException where it is not base 64. */
function fromBase64(text: string): Uint8Array {
  return Uint8Array.from(atob(text), (sign) => sign.charCodeAt(0));
}
