import { type Clause, isSection, type Section } from '@akkoord/clause';
import type { Source } from '../sources/source.ts';
import { allSlots, type Home, homesOf, type Slot, slotOf, slotsOf } from './slot.ts';

/**
 * The base on its way to the resulting text: clauses are given other words, taken out, put in and put elsewhere.
 *
 * What is put in stands behind what it follows in its own text, as far as that is there; its heading comes along.
 */
export class Assembly {
  readonly top: Slot[];
  readonly #slots = new Map<string, Slot>();
  readonly #homes = new Map<string, ReadonlyMap<string, Home>>();

  constructor(base: Source) {
    this.top = slotsOf(base.tree.children, base);
    for (const slot of allSlots(this.top)) this.#slots.set(`${base.id} ${slot.node.eId}`, slot);
  }

  /** Say which slot a clause or section of a text answers; `undefined` where none does. */
  slot(source: Source, eId: string): Slot | undefined {
    const slot = this.#slots.get(`${source.id} ${eId}`);
    return slot?.gone ? undefined : slot;
  }

  /** Let a clause or section of a proposal answer one that is there. */
  answer(source: Source, eId: string, slot: Slot): void {
    this.#slots.set(`${source.id} ${eId}`, slot);
    slot.answers.set(source.id, eId);
  }

  /** Take a slot out; what stands in it and was not taken out moves up to its place. */
  remove(slot: Slot): void {
    const list = this.#listOf(slot);
    list?.splice(list.indexOf(slot), 1, ...slot.children);
    slot.gone = true;
  }

  /** Put in a clause of a proposal, or a section that a clause stands in. */
  put(source: Source, eId: string): Slot {
    const { node } = this.#home(source, eId);
    const slot = slotOf(node, source);
    this.answer(source, eId, slot);
    this.place(slot, source, eId);
    return slot;
  }

  /** Put a slot where a clause of a proposal stands. */
  place(slot: Slot, source: Source, eId: string): void {
    const old = this.#listOf(slot);
    old?.splice(old.indexOf(slot), 1);
    let pivot = eId;
    let list: Slot[] | null = null;
    while (list === null) {
      const { parent } = this.#home(source, pivot);
      list = parent === null ? this.top : this.#inside(source, parent);
      if (list === null) pivot = parent as string;
    }
    list.splice(this.#indexIn(list, source, pivot), 0, slot);
  }

  /** Put a slot right behind another. */
  behind(slot: Slot, other: Slot): void {
    const list = this.#listOf(other) ?? this.top;
    list.splice(list.indexOf(other) + 1, 0, slot);
  }

  /** Take out the headings under which nothing is left; one that had nothing under it in its own text stays. */
  prune(): void {
    const inner = allSlots(this.top).filter(({ node }) => isSection(node));
    for (const slot of inner.reverse()) {
      const { eId } = slot.node;
      const had = [...this.#home(slot.source, eId).node.children].some(
        ({ type }) => type === 'clause' || type === 'section',
      );
      if (slot.children.length === 0 && had) this.remove(slot);
    }
  }

  /** The clauses in a section or clause of a proposal: the section comes along, a clause that is not there does not. */
  #inside(source: Source, eId: string): Slot[] | null {
    const slot = this.slot(source, eId);
    if (slot) return slot.children;
    return isSection(this.#home(source, eId).node) ? this.put(source, eId).children : null;
  }

  #indexIn(list: readonly Slot[], source: Source, eId: string): number {
    const { siblings } = this.#home(source, eId);
    const at = siblings.indexOf(eId);
    for (const before of siblings.slice(0, at).reverse()) {
      const index = this.#index(list, source, before);
      if (index >= 0) return index + 1;
    }
    for (const after of siblings.slice(at + 1)) {
      const index = this.#index(list, source, after);
      if (index >= 0) return index;
    }
    return list.length;
  }

  #index(list: readonly Slot[], source: Source, eId: string): number {
    const slot = this.slot(source, eId);
    return slot ? list.indexOf(slot) : -1;
  }

  #listOf(slot: Slot): Slot[] | undefined {
    if (this.top.includes(slot)) return this.top;
    return allSlots(this.top).find(({ children }) => children.includes(slot))?.children;
  }

  #home(source: Source, eId: string): { node: Clause | Section } & Home {
    const homes = this.#homes.get(source.id) ?? homesOf(source.tree);
    this.#homes.set(source.id, homes);
    const home = homes.get(eId);
    if (!home) throw new TypeError(`No clause or section \`${eId}\` in \`${source.id}\``);
    return home;
  }
}
