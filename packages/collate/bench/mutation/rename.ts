import { clausesOf, ownText } from '@akkoord/clause';
import { setText } from './documents.ts';
import { record } from './edits.ts';
import type { Mutate } from './mutation.ts';

/** The names of the benchmark's schools, and another for each. */
const names: readonly (readonly [RegExp, string])[] = [
  [/obs De Wolkenfabriek en\s+kindcentrum in oprichting De Regenpijp/gu, 'rkbs De Korenmaat'],
  [/obs De Wolkenfabriek/gu, 'rkbs De Korenmaat'],
  [/De Vuurtoren/gu, 'Het Mozaïek'],
  [/De Vuurvlinder/gu, 'De Zandloper'],
  [/Sterrenwacht College/gu, 'Rivierendal Lyceum'],
];

/** Give the school another name, in the metadata and in every clause that names it. */
export const rename: Mutate = (draft) => {
  const { meta } = draft.after;
  if (meta.title) meta.title = renamedText(meta.title);
  if (meta.school) meta.school.name = renamedText(meta.school.name);
  let found = false;
  for (const clause of clausesOf(draft.after)) {
    const before = draft.free.get(clause);
    const text = ownText(clause);
    if (!before || renamedText(text) === text) continue;
    setText(clause, renamedText(text));
    const same = { significance: 'none', effect: null } as const;
    record(draft, { kind: 'rename', before: [before.eId], after: [clause], ...same });
    found = true;
  }
  return found;
};

function renamedText(text: string): string {
  return names.reduce((all, [pattern, name]) => all.replace(pattern, name), text);
}
