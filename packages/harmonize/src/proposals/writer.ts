import {
  type Clause,
  type ClauseContent,
  type ClauseData,
  clausesOf,
  type Edit,
  type FootnoteDefinition,
  footnotesOf,
  isClause,
  isSection,
  type MdastNode,
  rewriteOwnText,
  type Section,
  type SectionContent,
} from '@akkoord/clause';
import { plainNode, trimmedBlock } from '@akkoord/compose';
import type { Source } from '../sources/source.ts';
import type { Assembly } from './assembly.ts';
import { allSlots, homesOf, type Slot } from './slot.ts';

/** Which words come in the place of others. */
export interface Edits {
  ofClause: (slot: Slot) => readonly Edit[];
  /** Of a footnote to the clause of a slot. */
  ofNote: (note: FootnoteDefinition, slot: Slot) => readonly Edit[];
}

/** Makes nodes of slots: each clause with its name, its words and its footnotes. */
export class Writer {
  /** By what the clause of each slot goes in the text. */
  readonly wIds: ReadonlyMap<Slot, string>;
  readonly #assembly: Assembly;
  #notes = new Map<string, string>();
  #fresh: Array<{ definition: FootnoteDefinition; home: Slot | null }> = [];
  #sections = new Map<Slot, Section>();

  constructor(assembly: Assembly, base: Source) {
    this.#assembly = assembly;
    this.wIds = namesOf(assembly.top, base);
  }

  write(edits: Edits): SectionContent[] {
    this.#notes = new Map();
    this.#fresh = [];
    this.#sections = new Map();
    const children = this.#children(this.#assembly.top, edits);
    for (const { definition, home } of this.#fresh) {
      const section = home ? this.#sections.get(home) : undefined;
      (section?.children ?? children).push(definition);
    }
    return children;
  }

  #children(slots: readonly Slot[], edits: Edits): SectionContent[] {
    return slots.map((slot): SectionContent => {
      const { node, num } = slot;
      if (isClause(node)) return this.#clause(slot, node, edits);
      const { data: _, position: __, ...rest } = node;
      const section: Section = { ...rest, num, children: this.#children(slot.children, edits) };
      this.#sections.set(slot, section);
      return section;
    });
  }

  #clause(slot: Slot, node: Clause, edits: Edits): Clause {
    const { children, form } = rewriteOwnText(node, edits.ofClause(slot));
    const rename = this.#renamer(slot, edits);
    const first = children.findIndex(isClause);
    const own = children.filter((child) => !isClause(child) && child.type !== 'furniture');
    const leads = first < 0 ? own : own.filter((child) => children.indexOf(child) < first);
    const plain = own.map(
      (child) => trimmedBlock(plainNode(child as MdastNode, rename)) as ClauseContent,
    );
    const data = dataOf(node);
    return {
      type: 'clause',
      eId: '',
      wId: this.wIds.get(slot) ?? '',
      num: slot.num,
      form,
      ...(data ? { data } : {}),
      children: [
        ...plain.slice(0, leads.length),
        ...(this.#children(slot.children, edits) as Clause[]),
        ...plain.slice(leads.length),
      ],
    };
  }

  /** Footnotes are named by the order in which they are referred to; each stands where it stood in its own text. */
  #renamer(slot: Slot, edits: Edits): (identifier: string) => string {
    const { source } = slot;
    const rename = (identifier: string): string => {
      const key = `${source.id} ${identifier}`;
      const known = this.#notes.get(key);
      if (known !== undefined) return known;
      const name = `${this.#notes.size + 1}`;
      this.#notes.set(key, name);
      const note = footnotesOf(source.tree).find((one) => one.identifier === identifier);
      if (!note) return name;
      // First in the list, because a footnote in it comes after it.
      const definition: FootnoteDefinition = { type: note.type, identifier: name, children: [] };
      this.#fresh.push({ definition, home: this.#homeOf(note, source) });
      definition.children = rewriteOwnText(note, edits.ofNote(note, slot))
        .children.filter(({ type }) => type !== 'furniture')
        .map((child) =>
          trimmedBlock(plainNode(child as MdastNode, rename)),
        ) as FootnoteDefinition['children'];
      return name;
    };
    return rename;
  }

  #homeOf(note: FootnoteDefinition, source: Source): Slot | null {
    const homes = [...homesOf(source.tree).values()];
    const home = homes.find(({ node }) => isSection(node) && node.children.includes(note));
    return home ? (this.#assembly.slot(source, home.node.eId) ?? null) : null;
  }
}

/** A clause keeps its name from the base; one that is new gets one that no other has. */
function namesOf(top: readonly Slot[], base: Source): Map<Slot, string> {
  const known = new Map(clausesOf(base.tree).map(({ eId, wId }) => [eId, wId]));
  const clauses = allSlots(top).filter(({ node }) => isClause(node));
  const names = new Map<Slot, string>();
  for (const slot of clauses) {
    const wId = known.get(slot.answers.get(base.id) ?? '');
    if (wId !== undefined) names.set(slot, wId);
  }
  const used = new Set(known.values());
  for (const slot of clauses.filter((one) => !names.has(one))) {
    const name = `${slot.source.id}-${slot.node.eId}`.replace(/[^A-Za-z0-9_-]+/g, '-');
    let free = name;
    for (let count = 2; used.has(free); count++) free = `${name}-${count}`;
    used.add(free);
    names.set(slot, free);
  }
  return names;
}

/** What people or a template said of a clause comes along; what was computed is computed anew. */
function dataOf({ data }: Clause): ClauseData | null {
  const said = {
    ...(data?.topics && !data.topicsProposed ? { topics: data.topics } : {}),
    ...(data?.basis ? { basis: data.basis } : {}),
  };
  return Object.keys(said).length > 0 ? said : null;
}
