import { resolveReferences } from '@akkoord/annotate';
import { type Clause, type Edit, type FootnoteDefinition, ownText } from '@akkoord/clause';
import type { Taxonomy } from '@akkoord/taxonomy';
import { type Mending, mendReferences } from '../references/mending.ts';
import { resolveNoteReferences } from '../references/notes.ts';
import type { RowClause } from '../sources/row-clause.ts';
import type { TermEditor } from '../terms/terms.ts';
import type { Piece } from './piece.ts';

/** Words that were changed in a clause. */
export interface Words {
  terms: Change[];
  references: Change[];
  /** References to clauses that nothing in the new protocol answers. */
  broken: string[];
}

/** One change of words. */
export interface Change {
  from: string;
  to: string;
}

/** What is to change in the texts that are taken. */
export interface Rewriting {
  ofSource(from: RowClause): Rewritten;
  /** @param source Whose names of the school may stand in it; `null` for none. */
  ofOther(clause: Clause, source: string | null): Rewritten;
  ofNote(note: FootnoteDefinition, piece: Piece): Rewritten;
}

/** What is to change in one text: ranges of its own text, and the same for readers. */
export interface Rewritten {
  edits: Edit[];
  words: Words;
}

/** With what references are mended. */
export interface Mend {
  /** Give the label in the new protocol of what a clause of a source became; `null` where nothing answers it. */
  labelOf(source: string, eId: string): string | null;
  taxonomy: Taxonomy;
}

/**
 * Make what mends references and unifies words in a text.
 *
 * @param mend How references are mended. Absent: they are left as they are, because the new labels are not
 *   known yet.
 */
export function rewritingBy(edit: TermEditor, mend?: Mend): Rewriting {
  const terms = (source: string | null, text: string, apart: readonly Edit[]) =>
    edit(source, text).filter((one) =>
      apart.every((other) => one.end <= other.start || one.start >= other.end),
    );
  const changed = (source: string | null, text: string, mending: Mending): Rewritten => {
    const edits = terms(source, text, mending.edits);
    const words = {
      terms: changesIn(text, edits),
      references: [...mending.mended],
      broken: mending.broken.map((one) => one.text),
    };
    return { edits: [...mending.edits, ...edits], words };
  };
  return {
    ofSource: ({ source, clause }) => {
      const mending = mend
        ? mendReferences(resolveReferences(source.tree, clause), (eId) =>
            mend.labelOf(source.id, eId),
          )
        : nothing;
      return changed(source.id, ownText(clause), mending);
    },
    ofOther: (clause, source) => changed(source, ownText(clause), nothing),
    ofNote: (note, piece) => {
      if (piece.kind !== 'source') return changed(null, ownText(note), nothing);
      const { source, clause } = piece.from;
      const mending = mend
        ? mendReferences(
            resolveNoteReferences(source, note, { clause, taxonomy: mend.taxonomy }),
            (eId) => mend.labelOf(source.id, eId),
          )
        : nothing;
      return changed(source.id, ownText(note), mending);
    },
  };
}

const nothing: Mending = { edits: [], mended: [], broken: [] };

/** Add the words that were changed in one text to those of another. */
export function addWords(words: Words, more: Words): void {
  words.terms.push(...more.terms);
  words.references.push(...more.references);
  words.broken.push(...more.broken);
}

function changesIn(text: string, edits: readonly Edit[]): Change[] {
  return edits.map(({ start, end, text: to }) => ({ from: text.slice(start, end), to }));
}
