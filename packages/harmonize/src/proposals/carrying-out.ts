import { type Clause, isClause, isSection, type Protocol } from '@akkoord/clause';
import type { Source } from '../sources/source.ts';
import type { Action } from './action.ts';
import { Assembly } from './assembly.ts';
import { editsOf, mergedStretches, stretchesOf } from './merging.ts';
import { titlePlace } from './places.ts';
import type { ProposalPlace, ProposalRow, ProposalSide } from './row.ts';
import type { ProposalsInput } from './rows.ts';
import { homesOf, type Slot, slotsOf } from './slot.ts';

/** A row with what becomes of it. */
export interface Decided {
  row: ProposalRow;
  action: Action;
}

/** The resulting text, before it is written. */
export interface Carried {
  assembly: Assembly;
  title: string | null;
  /** Texts of people's own, with their footnotes, by the source that they are written as. */
  own: ReadonlyMap<string, Source>;
  /** The slots that each row gave words to, by its key. */
  slots: ReadonlyMap<string, readonly Slot[]>;
}

/** Carry out what was decided on a text, row by row. */
export function carryOut(
  { base, proposals, comparisons }: Pick<ProposalsInput, 'base' | 'proposals' | 'comparisons'>,
  decided: readonly Decided[],
): Carried {
  const assembly = new Assembly(base);
  proposals.forEach((source, index) => {
    for (const { before, after } of comparisons[index]?.changes ?? []) {
      pair(assembly, [base, before[0]], [source, after[0]]);
    }
    pairSections(assembly, base, source);
    for (const { code, before, after } of comparisons[index]?.others ?? []) {
      if (code === 'heading-text') pair(assembly, [base, before[0]], [source, after[0]]);
    }
  });
  const run = new Run(assembly, base);
  for (const one of decided) run.words(one);
  for (const source of proposals) {
    const order = [...homesOf(source.tree).keys()];
    const placed = decided.flatMap((one) => run.placing(one, source));
    placed.sort((a, b) => order.indexOf(a.eId) - order.indexOf(b.eId));
    for (const { eId, slot, row } of placed) {
      if (slot) assembly.place(slot, source, eId);
      else run.gave(row, assembly.put(source, eId));
    }
  }
  for (const one of decided) run.added(one);
  assembly.prune();
  return { assembly, title: run.title ?? base.tree.meta.title, own: run.own, slots: run.slots };
}

function pair(
  assembly: Assembly,
  [base, before]: readonly [Source, string | undefined],
  [source, after]: readonly [Source, string | undefined],
): void {
  if (before === undefined || after === undefined) return;
  const slot = assembly.slot(base, before);
  if (slot) assembly.answer(source, after, slot);
}

/** A section of a proposal answers the one in which most of what it holds stood. */
function pairSections(assembly: Assembly, base: Source, source: Source): void {
  const [homes, baseHomes] = [homesOf(source.tree), homesOf(base.tree)];
  const taken = new Set<string>();
  for (const [eId, { node }] of homes) {
    if (!isSection(node)) continue;
    const votes = new Map<string, number>();
    for (const child of node.children) {
      if (!isClause(child) && !isSection(child)) continue;
      const was = assembly.slot(source, child.eId)?.answers.get(base.id);
      const parent = was === undefined ? null : (baseHomes.get(was)?.parent ?? null);
      if (parent !== null) votes.set(parent, (votes.get(parent) ?? 0) + 1);
    }
    const namesake = [...baseHomes].find(
      ([, { node: one }]) => isSection(one) && one.heading === node.heading,
    )?.[0];
    if (namesake) votes.set(namesake, (votes.get(namesake) ?? 0) + 0.5);
    const [best] = [...votes].filter(([was]) => !taken.has(was)).sort((a, b) => b[1] - a[1]);
    if (!best) continue;
    taken.add(best[0]);
    pair(assembly, [base, best[0]], [source, eId]);
  }
}

/** A clause of a proposal that has to stand where it stands there. */
interface Placing {
  eId: string;
  /** What is put there; absent where the clause itself is. */
  slot?: Slot;
  row: ProposalRow;
}

/** What is done, row by row. */
class Run {
  title: string | null = null;
  readonly own = new Map<string, Source>();
  readonly slots = new Map<string, Slot[]>();
  readonly #assembly: Assembly;
  readonly #base: Source;

  constructor(assembly: Assembly, base: Source) {
    this.#assembly = assembly;
    this.#base = base;
  }

  gave({ key }: ProposalRow, slot: Slot): void {
    this.slots.set(key, [...(this.slots.get(key) ?? []), slot]);
  }

  /** Give what is there its words, and take out what goes. */
  words({ row, action }: Decided): void {
    if (row.of === 'title') this.#title(row, action);
    else if (row.of === 'heading') this.#heading(row, action);
    else if (action.do === 'take' || action.do === 'own') this.#clauses(row, action);
    else for (const slot of this.#slotsOf(row)) this.gave(row, slot);
  }

  /** List the clauses of a proposal that the decision on a row puts where they stand there. */
  placing({ row, action }: Decided, source: Source): Placing[] {
    if (row.of !== 'clause' || action.do !== 'take') return [];
    const side = action.sides.find((one) => one.source.id === source.id);
    if (!side) return [];
    const [first, ...more] = side.places;
    const slot = row.base[0] && this.#assembly.slot(this.#base, row.base[0].eId);
    const moved = slot && first && side.moved ? [{ eId: first.eId, slot, row }] : [];
    const fresh = (slot ? more : side.places).filter(({ eId }) => !this.#isThere(source, eId));
    return [...moved, ...fresh.map(({ eId }) => ({ eId, row }))];
  }

  /** Put in what people wrote for what is new. */
  added({ row, action }: Decided): void {
    if (row.of !== 'clause' || action.do !== 'own' || row.base.length > 0) return;
    const [side] = row.sides;
    const place = side?.places[0];
    if (!side || !place) return;
    const like = homesOf(side.source.tree).get(place.eId)?.node;
    const [first, ...more] = this.#written(row, action.clauses, like);
    if (!first) return;
    this.#assembly.answer(side.source, place.eId, first);
    this.#assembly.place(first, side.source, place.eId);
    this.gave(row, first);
    this.#behind(row, first, more);
  }

  #isThere(source: Source, eId: string): boolean {
    return this.#assembly.slot(source, eId)?.source.id === source.id;
  }

  #slotsOf({ base }: ProposalRow): Slot[] {
    return base.flatMap(({ eId }) => this.#assembly.slot(this.#base, eId) ?? []);
  }

  #title({ base }: ProposalRow, action: Action): void {
    if (action.do === 'take') this.title = action.sides[0]?.places[0]?.text ?? null;
    else if (action.do === 'own') this.title = action.text;
    else this.title = base[0]?.eId === titlePlace ? base[0].text : null;
  }

  #heading(row: ProposalRow, action: Action): void {
    const [slot] = this.#slotsOf(row);
    if (!slot || !isSection(slot.node)) return;
    const [side] = action.do === 'take' ? action.sides : [];
    const own = side && homesOf(side.source.tree).get(side.places[0]?.eId ?? '')?.node;
    if (own && isSection(own)) {
      slot.node = { ...slot.node, heading: own.heading, label: own.label ?? null };
      slot.num = own.num === null ? null : (slot.num ?? own.num);
    } else if (action.do === 'own') slot.node = { ...slot.node, heading: action.text };
    this.gave(row, slot);
  }

  #clauses(row: ProposalRow, action: Extract<Action, { do: 'take' | 'own' }>): void {
    const [slot, ...others] = this.#slotsOf(row);
    if (!slot) return;
    for (const other of others) this.#assembly.remove(other);
    if (action.do === 'own') {
      const [first, ...more] = this.#written(row, action.clauses, slot.node);
      if (!first) return;
      Object.assign(slot, { node: first.node, source: first.source, num: first.num, edits: [] });
      slot.children = [...first.children, ...slot.children];
      this.gave(row, slot);
      this.#behind(row, slot, more);
    } else this.#take(row, slot, action.sides);
  }

  #take(row: ProposalRow, slot: Slot, sides: readonly ProposalSide[]): void {
    const changed = sides.filter(({ places }) => isOther(places, row.base));
    const [first] = sides;
    if (first?.places.length === 0) {
      this.#assembly.remove(slot);
      return;
    }
    this.gave(row, slot);
    if (changed.length > 1) {
      const text = row.base[0]?.text ?? '';
      const stretches = mergedStretches(changed.map(({ diff }) => stretchesOf(diff)));
      slot.edits = editsOf(text, stretches);
      return;
    }
    const side = changed[0];
    const place = side?.places[0];
    if (!side || !place) return;
    const node = homesOf(side.source.tree).get(place.eId)?.node;
    if (!node) return;
    slot.num = node.num === null ? null : (slot.num ?? node.num);
    slot.node = node;
    slot.source = side.source;
  }

  /** Make slots of what a person wrote, as a text of its own: paragraphs have the form of what they come instead of. */
  #written({ key }: ProposalRow, clauses: readonly Clause[], like?: Slot['node']): Slot[] {
    const id = `own ${key}`;
    const tree: Protocol = {
      type: 'protocol',
      meta: { title: null, language: 'nl' },
      children: [...clauses],
    };
    const source = { id, tree };
    this.own.set(id, source);
    return slotsOf(clauses, source).map((slot) => {
      const { node } = slot;
      if (!like || !isClause(like) || !isClause(node) || node.form !== 'prose') return slot;
      return { ...slot, node: { ...node, form: like.form }, num: like.num };
    });
  }

  #behind(row: ProposalRow, first: Slot, more: readonly Slot[]): void {
    let last = first;
    for (const slot of more) {
      this.#assembly.behind(slot, last);
      this.gave(row, slot);
      last = slot;
    }
  }
}

function isOther(places: readonly ProposalPlace[], base: readonly ProposalPlace[]): boolean {
  return places.length !== base.length || places[0]?.fingerprint !== base[0]?.fingerprint;
}
