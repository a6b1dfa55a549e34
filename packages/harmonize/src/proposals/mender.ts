import { type Reference, resolveReferences } from '@akkoord/annotate';
import {
  clausesOf,
  type Edit,
  type FootnoteDefinition,
  isClause,
  labelsOf,
  ownText,
  type Protocol,
} from '@akkoord/clause';
import type { Taxonomy } from '@akkoord/taxonomy';
import { mendReferences } from '../references/mending.ts';
import { resolveNoteReferences } from '../references/notes.ts';
import type { Source } from '../sources/source.ts';
import type { Assembly } from './assembly.ts';
import type { Slot } from './slot.ts';

/** A reference that a person has to look after. */
export interface LooseReference {
  slot: Slot;
  /** What a reader sees of it: `punt 3`. */
  text: string;
}

/** Writes references anew for where the clauses stand that they mean. */
export class Mender {
  /** References of which the target went, or whose words were changed with it. */
  readonly loose: LooseReference[] = [];
  readonly #assembly: Assembly;
  readonly #labels: ReadonlyMap<Slot, string | null>;
  readonly #taxonomy: Taxonomy;
  readonly #known = new Map<Protocol, ReadonlyMap<string, string | null>>();

  /**
   * @param labels Of the clause of each slot, in the resulting text.
   */
  constructor(
    assembly: Assembly,
    { labels, taxonomy }: { labels: ReadonlyMap<Slot, string | null>; taxonomy: Taxonomy },
  ) {
    this.#assembly = assembly;
    this.#labels = labels;
    this.#taxonomy = taxonomy;
  }

  /** Give the new words of a clause: those that were decided, and those of references. */
  ofClause = (slot: Slot): readonly Edit[] => {
    const { node, source, edits } = slot;
    if (!isClause(node) || !this.#isRead(source, node.eId)) return edits;
    const found = this.#mended(resolveReferences(source.tree, node), slot);
    const isFree = (one: Edit) =>
      edits.every((edit) => one.end <= edit.start || one.start >= edit.end);
    for (const { start, end } of found.filter((one) => !isFree(one))) {
      this.loose.push({ slot, text: ownText(node).slice(start, end) });
    }
    const free = found.filter(isFree);
    return [...edits, ...free];
  };

  /** Give the new words of a footnote to the clause of a slot. */
  ofNote = (note: FootnoteDefinition, slot: Slot): readonly Edit[] => {
    const { node, source } = slot;
    if (!isClause(node) || !this.#isRead(source, node.eId)) return [];
    const context = { clause: node, taxonomy: this.#taxonomy };
    return this.#mended(resolveNoteReferences(source, note, context), slot);
  };

  #mended(references: readonly Reference[], slot: Slot): Edit[] {
    const { source } = slot;
    const old = this.#labelsIn(source.tree);
    const moved = references.filter((reference) => this.#isMoved(reference, source, old));
    const { edits, broken } = mendReferences(moved, (eId) => this.#labelOf(source, eId));
    this.loose.push(...broken.map(({ text }) => ({ slot, text })));
    return edits;
  }

  /** What still has its label, and is referred to from where it was, needs no other words. */
  #isMoved(
    { targets, from }: Reference,
    source: Source,
    old: ReadonlyMap<string, string | null>,
  ): boolean {
    return [...targets, from.eId].some((eId) => {
      const isThere = this.#assembly.slot(source, eId) !== undefined;
      return !isThere || this.#labelOf(source, eId) !== (old.get(eId) ?? null);
    });
  }

  #labelOf(source: Source, eId: string): string | null {
    const slot = this.#assembly.slot(source, eId);
    return slot ? (this.#labels.get(slot) ?? null) : null;
  }

  /** Words of a person's own stand in no text that is read: what they refer to is what they say. */
  #isRead(source: Source, eId: string): boolean {
    return (
      this.#labelsIn(source.tree).has(eId) &&
      clausesOf(source.tree).some(({ data }) => data?.mentions)
    );
  }

  #labelsIn(tree: Protocol): ReadonlyMap<string, string | null> {
    const labels = this.#known.get(tree) ?? labelsOf(tree);
    this.#known.set(tree, labels);
    return labels;
  }
}
