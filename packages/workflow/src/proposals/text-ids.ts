import { digest } from '@akkoord/clause';
import { baseId } from '@akkoord/harmonize';
import type { ReadText } from '../harmonize/source-ids.ts';
import type { ProposalText } from './file.ts';

/** Longest id that is made of a file name. */
const length = 40;

/**
 * Name the texts as decisions do: the first is the base. A proposal keeps the name that the file with decisions has for
 * its text, else for its path; a new one is called by its file.
 */
export function textIds(texts: readonly ReadText[], known: readonly ProposalText[]): string[] {
  const left = known.filter(({ id }) => id !== baseId);
  const ids = new Map<ReadText, string>();
  const proposals = texts.slice(1);
  const match = (fits: (text: ReadText, entry: ProposalText) => boolean) => {
    for (const text of proposals) {
      const index = ids.has(text) ? -1 : left.findIndex((entry) => fits(text, entry));
      const [entry] = index < 0 ? [] : left.splice(index, 1);
      if (entry) ids.set(text, entry.id);
    }
  };
  match(({ tree, path }, entry) => entry.file === path && entry.digest === digest(tree).text);
  match(({ tree }, entry) => entry.digest === digest(tree).text);
  match(({ path }, entry) => entry.file === path);
  const taken = new Set([baseId, ...ids.values(), ...left.map(({ id }) => id)]);
  for (const text of proposals) {
    if (ids.has(text)) continue;
    const id = freshId(text.path, taken);
    taken.add(id);
    ids.set(text, id);
  }
  return [baseId, ...proposals.map((text) => ids.get(text) as string)];
}

function freshId(path: string, taken: ReadonlySet<string>): string {
  const name = path.split(/[\\/]/).at(-1) ?? '';
  const slug = name
    .replace(/\.[^.]+$/, '')
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .slice(0, length)
    .replace(/^-+|-+$/g, '');
  const base = slug || 'voorstel';
  let id = base;
  for (let count = 2; taken.has(id); count++) id = `${base}-${count}`;
  return id;
}
