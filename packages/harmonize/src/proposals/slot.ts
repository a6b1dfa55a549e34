import {
  type Clause,
  type Edit,
  isClause,
  isSection,
  type Protocol,
  type Section,
} from '@akkoord/clause';
import type { Source } from '../sources/source.ts';

/** A clause or a section on its way into the resulting text, while it is being put together. */
export interface Slot {
  /** The node whose words it has, with the text that this is of. */
  node: Clause | Section;
  source: Source;
  /** Words that come instead of stretches of its own text. */
  edits: readonly Edit[];
  /** The number that it has in the end. */
  num: string | null;
  /** Clauses and sections in it, in order. */
  children: Slot[];
  /** The clauses and sections that it answers, by the id of their text. */
  answers: Map<string, string>;
  /** Taken out: by a decision, or as a heading over nothing. */
  gone: boolean;
}

/** Where a clause or section stands in its own text. */
export interface Home {
  node: Clause | Section;
  /** eId of what it stands in; `null` at the top. */
  parent: string | null;
  /** eIds of all that stands there, itself included, in order. */
  siblings: readonly string[];
}

/** Say of every clause and section of a text where it stands, by eId. */
export function homesOf(tree: Protocol): Map<string, Home> {
  const homes = new Map<string, Home>();
  const visit = (children: readonly { type: string }[], parent: string | null) => {
    const nodes = children.filter((one) => isClause(one) || isSection(one)) as Array<
      Clause | Section
    >;
    const siblings = nodes.map(({ eId }) => eId);
    for (const node of nodes) {
      homes.set(node.eId, { node, parent, siblings });
      visit(node.children, node.eId);
    }
  };
  visit(tree.children, null);
  return homes;
}

/** Make a slot of a clause or a section, without what stands in it. */
export function slotOf(node: Clause | Section, source: Source): Slot {
  const answers = new Map([[source.id, node.eId]]);
  const { num } = node;
  return { node, source, edits: [], num, children: [], answers, gone: false };
}

/** Make slots of a whole text. */
export function slotsOf(children: readonly { type: string }[], source: Source): Slot[] {
  const nodes = children.filter((one) => isClause(one) || isSection(one)) as Array<
    Clause | Section
  >;
  return nodes.map((node) => ({
    ...slotOf(node, source),
    children: slotsOf(node.children, source),
  }));
}

/** List slots with all that stands in them, in document order. */
export function allSlots(slots: readonly Slot[]): Slot[] {
  return slots.flatMap((slot) => [slot, ...allSlots(slot.children)]);
}
