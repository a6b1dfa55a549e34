import { annotate, type Reference, referencesIn } from '@akkoord/annotate';
import {
  type Clause,
  clausesOf,
  type FootnoteDefinition,
  ownText,
  type Protocol,
  sectionsOf,
} from '@akkoord/clause';
import type { Taxonomy } from '@akkoord/taxonomy';
import type { Source } from '../sources/source.ts';

/**
 * Find what a footnote refers to inside its own protocol: `Zie ook: sancties en gevolgen`.
 *
 * Footnotes have no mentions of their own, so the note is read here, beside the headings of its protocol.
 *
 * @param source The protocol that the note is of.
 * @param note The note.
 * @param options The clause that the note stands at, and the taxonomy to read it with.
 * @returns As `resolveReferences` does, with stretches in the own text of the note.
 */
export function resolveNoteReferences(
  source: Source,
  note: FootnoteDefinition,
  { clause, taxonomy }: { clause: Clause; taxonomy: Taxonomy },
): Reference[] {
  const text = ownText(note);
  const headings = sectionsOf(source.tree).map((section) => ({ ...section, children: [] }));
  const { eId } = clause;
  const read: Clause = {
    ...{ type: 'clause', eId, wId: eId, num: null, form: 'prose' },
    children: note.children,
  };
  const tree: Protocol = { ...source.tree, children: [...headings, read] };
  const mentions = clausesOf(annotate(tree, { taxonomy }))[0]?.data?.mentions ?? [];
  return referencesIn(source.tree, eId, { text, mentions });
}
