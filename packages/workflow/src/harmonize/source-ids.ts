import { digest, type Protocol } from '@akkoord/clause';
import { type Source, sourceName } from '@akkoord/harmonize';
import type { FileSource } from './decisions-file.ts';

/** A protocol that was read, and where from. */
export interface ReadText {
  path: string;
  tree: Protocol;
}

/** So many characters of a name make an id. */
const length = 40;

/**
 * Give each protocol the id by which decisions call it: the one that it has in the file already, else one
 * made of the name of its school.
 *
 * A protocol is known by its text, else by its path, else by its school.
 *
 * @param known What the file with decisions says of its sources.
 */
export function toSources(
  texts: readonly ReadText[],
  known: readonly FileSource[],
): Array<{ source: Source; entry: FileSource }> {
  const left = [...known];
  const take = (fits: (entry: FileSource) => boolean) => {
    const index = left.findIndex(fits);
    return index < 0 ? undefined : left.splice(index, 1)[0];
  };
  const found = new Map<ReadText, FileSource>();
  const match = (fits: (text: ReadText, entry: FileSource) => boolean) => {
    for (const text of texts) {
      if (found.has(text)) continue;
      const entry = take((one) => fits(text, one));
      if (entry) found.set(text, entry);
    }
  };
  match(({ tree }, entry) => entry.digest === digest(tree).text);
  match(({ path }, entry) => entry.file === path);
  match(({ tree }, entry) => entry.school !== undefined && entry.school === tree.meta.school?.name);
  const taken = new Set([...found.values()].map(({ id }) => id));
  return texts.map((text) => {
    const { path, tree } = text;
    const id = found.get(text)?.id ?? freshId(sourceName({ id: 'protocol', tree }), taken);
    taken.add(id);
    const school = tree.meta.school?.name;
    return {
      source: { id, tree },
      entry: {
        id,
        file: path,
        digest: digest(tree).text,
        title: tree.meta.title,
        ...(school ? { school } : {}),
      },
    };
  });
}

function freshId(name: string, taken: ReadonlySet<string>): string {
  const slug = name
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .slice(0, length)
    .replace(/^-+|-+$/g, '');
  const base = slug || 'protocol';
  let id = base;
  for (let count = 2; taken.has(id); count++) id = `${base}-${count}`;
  return id;
}
