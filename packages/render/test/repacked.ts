import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';

/** Change parts of a document of Word or OpenDocument. */
export function repacked(
  file: Uint8Array,
  edits: Readonly<Record<string, (part: string) => string>>,
): Uint8Array {
  const parts = unzipSync(file);
  for (const [name, edit] of Object.entries(edits)) {
    if (!parts[name]) throw new TypeError(`No part ${name}`);
    parts[name] = strToU8(edit(strFromU8(parts[name])));
  }
  return zipSync(
    Object.fromEntries(
      Object.entries(parts).map(([name, part]) => [
        name,
        [part, { level: name === 'mimetype' ? 0 : 6 }],
      ]),
    ),
  );
}
