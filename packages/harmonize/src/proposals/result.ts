import { annotate } from '@akkoord/annotate';
import {
  type Clause,
  type Comparison,
  clausesOf,
  identify,
  labelsOf,
  openPrefix,
  type Protocol,
  type Section,
} from '@akkoord/clause';
import { type Action, actionOf, type ChangeProblem } from './action.ts';
import type { Assembly } from './assembly.ts';
import { type Carried, carryOut } from './carrying-out.ts';
import { followersOf } from './following.ts';
import { type LooseReference, Mender } from './mender.ts';
import { number } from './numbering.ts';
import { placedSource } from './places.ts';
import type { ProposalPlace, ProposalRow } from './row.ts';
import { type ProposalsInput, proposalRows } from './rows.ts';
import { allSlots, type Slot } from './slot.ts';
import { Writer } from './writer.ts';

/** What became of a clause, a heading or the title. */
export type ProposalFate =
  /** Of the base, and nobody proposed anything. */
  | 'untouched'
  /** Of the base, by decision. */
  | 'kept'
  /** Of a proposal, by decision; of the base: put in the place of, or taken out. */
  | 'taken'
  | 'replaced'
  | 'gone'
  /** Of a proposal, and not taken over. */
  | 'declined'
  /** Other words came, which a person wrote. */
  | 'adapted'
  /** The words of several proposals were put together. */
  | 'combined'
  /** Nobody decided, or no longer: the old text stands. */
  | 'open';

/** What became of one piece of one text. */
export interface ProposalOutcome {
  from: ProposalPlace;
  /** Key of the row; `null` where nothing was proposed. */
  row: string | null;
  fate: ProposalFate;
  /** eIds in the resulting text. */
  into: string[];
}

/** Something in the resulting text that a person has to look after. */
export type ProposalRemark =
  /** What it refers to is gone, or could not be told: eId and label of the clause, and the words. */
  | { code: 'reference'; eId: string; label: string; text: string }
  /** Numbers that do not follow on each other. */
  | { code: 'numbers'; labels: string[] }
  /** A proposal has another order or nesting of headings, or another school name, which is not taken over. */
  | { code: 'layout'; proposal: string; text: string };

/** The resulting text, with the account of it. */
export interface ProposalsResult {
  /** Annotated. What is open stands in it as in the base, with a chapter at the end that says so. */
  tree: Protocol;
  rows: ProposalRow[];
  outcomes: ProposalOutcome[];
  /** Rows on which nobody decided, or no longer, or that will be talked over. */
  open: ProposalRow[];
  /** Decisions that cannot be followed; their rows are open. */
  problems: ChangeProblem[];
  remarks: ProposalRemark[];
}

/** Dutch for the chapter with what is open; this room makes no sentences itself. */
export interface ProposalsWording {
  heading: string;
  question: (row: ProposalRow) => string;
}

/**
 * Make the text that follows from what was decided on proposals.
 *
 * A row without a decision that holds keeps its old text: nothing is taken over by itself. Numbers and references
 * follow. With everything kept it is the base, and with everything of one proposal taken over that proposal.
 *
 * @throws TypeError where the comparisons are not one for each proposal.
 */
export function proposalsResult(input: ProposalsInput, wording: ProposalsWording): ProposalsResult {
  const { base, proposals, taxonomy } = input;
  const rows = proposalRows(input);
  const decided = rows.map((row) => ({ row, action: actionOf(row, taxonomy) }));
  const carried = carryOut(input, decided);
  const left = number(carried.assembly.top, [base, ...proposals]);
  const meta = metaOf(base.tree.meta, carried.title);
  const written = write(carried, meta, input);
  const open = decided.filter(({ action }) => action.do === 'wait').map(({ row }) => row);
  const asked = open.length > 0 ? [openSection(open, wording)] : [];
  const children = [...written.children, ...asked];
  const tree = annotate(identify({ type: 'protocol', meta, children }), { taxonomy });
  const eIds = new Map(clausesOf(tree).map(({ wId, eId }) => [wId, eId]));
  const eIdOf = (slot: Slot) => eIds.get(written.wIds.get(slot) ?? '') ?? '';
  const labels = labelsOf(tree);
  return {
    tree,
    rows,
    outcomes: outcomesOf(decided, carried, { input, eIdOf }),
    open,
    problems: decided.flatMap(({ action }) =>
      action.do === 'wait' && action.problem ? [action.problem] : [],
    ),
    remarks: [
      ...written.loose.map(({ slot, text }): ProposalRemark => {
        const eId = eIdOf(slot);
        return { code: 'reference', eId, label: labels.get(eId) ?? eId, text };
      }),
      ...(left.length > 0 ? [{ code: 'numbers' as const, labels: left.map(labelOf) }] : []),
      ...layoutRemarks(input),
    ],
  };

  function labelOf(slot: Slot): string {
    const eId = eIdOf(slot);
    return labels.get(eId) ?? slot.num ?? eId;
  }
}

/** Write the slots as nodes, with references and footnotes as they have to be now. */
function write(
  { assembly }: Carried,
  meta: Protocol['meta'],
  input: ProposalsInput,
): { children: Protocol['children']; wIds: ReadonlyMap<Slot, string>; loose: LooseReference[] } {
  const { base, taxonomy } = input;
  const writer = new Writer(assembly, base);
  // Twice, because references look ahead: the first time only tells which labels there are.
  const first = writer.write({ ofClause: ({ edits }) => edits, ofNote: () => [] });
  const tree = identify({ type: 'protocol', meta, children: first });
  const known = labelsOf(tree);
  const byWId = new Map(clausesOf(tree).map(({ wId, eId }) => [wId, known.get(eId) ?? null]));
  const labels = new Map(
    [...writer.wIds].map(([slot, wId]) => [slot, byWId.get(wId) ?? null] as const),
  );
  const mender = new Mender(assembly, { labels, taxonomy });
  followInTheirWords(assembly, input, () => new Mender(assembly, { labels, taxonomy }));
  const children = writer.write(mender);
  return { children, wIds: writer.wIds, loose: mender.loose };
}

/** A clause that only has to follow is written as a proposal has it, where its labels are right there. */
function followInTheirWords(
  assembly: Assembly,
  { base, proposals, comparisons }: ProposalsInput,
  mender: () => Mender,
): void {
  proposals.forEach((source, index) => {
    for (const { before, after } of followersOf(comparisons[index] as Comparison, base, source)) {
      const slot = assembly.slot(base, before[0] as string);
      const node = clausesOf(source.tree).find(({ eId }) => eId === after[0]);
      if (!slot || !node || slot.source !== base || slot.edits.length > 0) continue;
      if (mender().ofClause(slot).length === 0) continue;
      const trial = mender();
      const isRight = trial.ofClause({ ...slot, node, source }).length === 0;
      if (isRight && trial.loose.length === 0) Object.assign(slot, { node, source });
    }
  });
}

/** The new text is a draft: what a council said was said of another one. */
function metaOf(meta: Protocol['meta'], title: string | null): Protocol['meta'] {
  const { approval: _, status: __, ...rest } = meta;
  return { ...rest, title, status: 'draft' };
}

function openSection(open: readonly ProposalRow[], wording: ProposalsWording): Section {
  return {
    type: 'section',
    eId: '',
    num: null,
    heading: wording.heading,
    depth: 1,
    children: open.map(
      (row): Clause => ({
        type: 'clause',
        eId: '',
        wId: `${openPrefix}${row.key.replace(/\s+/g, '-')}`,
        num: null,
        form: 'bullet',
        children: [
          { type: 'paragraph', children: [{ type: 'text', value: wording.question(row) }] },
        ],
      }),
    ),
  };
}

function outcomesOf(
  decided: ReadonlyArray<{ row: ProposalRow; action: Action }>,
  { assembly, slots }: Carried,
  { input, eIdOf }: { input: ProposalsInput; eIdOf: (slot: Slot) => string },
): ProposalOutcome[] {
  const { base, taxonomy } = input;
  const inRows = decided.flatMap(({ row, action }) => {
    const into = (slots.get(row.key) ?? []).map(eIdOf).filter(Boolean);
    return row.clauses.map((from): ProposalOutcome => {
      const fate = fateOf(from, { row, action }, base.id);
      const stays =
        fate === 'declined' || fate === 'gone' || (fate === 'open' && from.source !== base);
      return { from, row: row.key, fate, into: stays ? [] : into };
    });
  });
  const touched = new Set(
    inRows.flatMap(({ from }) => (from.source.id === base.id ? [from.eId] : [])),
  );
  const there = new Set(allSlots(assembly.top));
  const rest = [...placedSource(base, taxonomy).clauses.values()]
    .filter(({ eId }) => !touched.has(eId))
    .map((from): ProposalOutcome => {
      const slot = assembly.slot(base, from.eId);
      return {
        from,
        row: null,
        fate: 'untouched',
        into: slot && there.has(slot) ? [eIdOf(slot)] : [],
      };
    });
  return [...rest, ...inRows];
}

function fateOf(
  { source }: ProposalPlace,
  { row, action }: { row: ProposalRow; action: Action },
  baseId: string,
): ProposalFate {
  const isBase = source.id === baseId;
  switch (action.do) {
    case 'wait':
      return 'open';
    case 'keep':
      return isBase ? 'kept' : 'declined';
    case 'own':
      return 'adapted';
    case 'take': {
      if (isBase) {
        return action.sides.every(({ places }) => places.length === 0) ? 'gone' : 'replaced';
      }
      if (row.agreement === 'same') return 'taken';
      if (!action.sides.some((side) => side.source === source)) return 'declined';
      return action.sides.length > 1 ? 'combined' : 'taken';
    }
  }
}

/** What a proposal has beside words, that no decision is asked on and that is not taken over. */
function layoutRemarks({ comparisons, proposals }: ProposalsInput): ProposalRemark[] {
  return comparisons.flatMap(({ others }, index) =>
    others
      .filter(({ code }) =>
        ['heading-level', 'heading-nesting', 'heading-moved', 'school'].includes(code),
      )
      .map((other): ProposalRemark => {
        const { id } = proposals[index] as ProposalsInput['proposals'][number];
        const text = other.diff.map((part) => (part.op === 'delete' ? '' : part.text)).join('');
        return { code: 'layout', proposal: id, text: text || (other.after[0] ?? '') };
      }),
  );
}
