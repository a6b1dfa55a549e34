import type { Clause, Coded, FootnoteDefinition } from '@akkoord/clause';
import { clausesOf, footnotesOf } from '@akkoord/clause';
import { parseMarkdown } from '@akkoord/parse';
import type { Taxonomy } from '@akkoord/taxonomy';
import type { ChangeChoice } from '../ledger/decision.ts';
import type { ProposalRow, ProposalSide } from './row.ts';

/** Why a decision on a change cannot be followed; `known` is what could be chosen. */
export interface ChangeProblemData {
  /** A proposal that changes nothing here. */
  'no-proposal': { proposal: string; known: readonly string[] };
  /** `take` alone, where proposals differ. */
  'which-proposal': { known: readonly string[] };
  /** Proposals whose words do not go together. */
  'not-together': { proposals: readonly string[] };
  /** A text of one's own that is empty or holds a heading; of a heading or title, more than one line. */
  'own-text': Record<never, never>;
}

export type ChangeProblem = Coded<ChangeProblemData> & {
  /** Key of the row. */
  path: string;
};

/** What becomes of a row in the resulting text. */
export type Action =
  | { do: 'keep' }
  | { do: 'take'; sides: readonly ProposalSide[] }
  | { do: 'own'; text: string; clauses: readonly Clause[]; notes: readonly FootnoteDefinition[] }
  /** The old text stays, and it is told that it waits. */
  | { do: 'wait'; problem: ChangeProblem | null };

/** Say what a decision makes of a row. */
export function actionOf(row: ProposalRow, taxonomy: Taxonomy): Action {
  const { state } = row;
  return state.status === 'decided'
    ? actionOfChoice(state.decision.choose, row, taxonomy)
    : { do: 'wait', problem: null };
}

/** Say what a choice would make of a row, decided or not. */
export function actionOfChoice(choice: ChangeChoice, row: ProposalRow, taxonomy: Taxonomy): Action {
  if (choice === 'keep-old') return { do: 'keep' };
  if (choice === 'discuss') return { do: 'wait', problem: null };
  if (choice === 'take') return takingAll(row);
  return 'own' in choice ? ownAction(choice.own, row, taxonomy) : taking(choice.take, row);
}

function takingAll(row: ProposalRow): Action {
  const known = row.sides.map(({ source }) => source.id);
  if (row.agreement === 'lone' || row.agreement === 'same') {
    return { do: 'take', sides: row.sides.slice(0, 1) };
  }
  return refused(row, { code: 'which-proposal', data: { known } });
}

function taking(ids: readonly string[], row: ProposalRow): Action {
  const known = row.sides.map(({ source }) => source.id);
  const unknown = ids.find((id) => !known.includes(id));
  if (unknown !== undefined) {
    return refused(row, { code: 'no-proposal', data: { proposal: unknown, known } });
  }
  const sides = row.sides.filter(({ source }) => ids.includes(source.id));
  // Two clauses that are added can both be: they stand behind each other then.
  const isTogether = row.agreement === 'compatible' || row.why.code === 'both-add';
  if (sides.length === 1 || row.agreement === 'same' || isTogether) {
    return { do: 'take', sides: row.agreement === 'same' ? sides.slice(0, 1) : sides };
  }
  return refused(row, { code: 'not-together', data: { proposals: [...ids] } });
}

function ownAction(text: string, row: ProposalRow, taxonomy: Taxonomy): Action {
  if (row.of !== 'clause') {
    return /\n/.test(text.trim())
      ? refused(row, { code: 'own-text', data: {} })
      : { do: 'own', text: text.trim(), clauses: [], notes: [] };
  }
  const tree = parseMarkdown(text, { taxonomy });
  const clauses = tree.children.filter((child) => child.type === 'clause');
  const headed =
    tree.meta.title !== null ||
    tree.children.some(({ type }) => type === 'section' || type === 'furniture');
  if (headed || clauses.flatMap((clause) => clausesOf(clause)).length === 0) {
    return refused(row, { code: 'own-text', data: {} });
  }
  return { do: 'own', text, clauses, notes: footnotesOf(tree) };
}

function refused({ key }: ProposalRow, why: Coded<ChangeProblemData>): Action {
  return { do: 'wait', problem: { path: key, ...why } };
}
