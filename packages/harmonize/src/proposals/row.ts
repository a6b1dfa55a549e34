import type { Change, Coded, DiffPart } from '@akkoord/clause';
import type { ChangeDecision } from '../ledger/decision.ts';
import type { Settled } from '../ledger/state.ts';
import type { RowClause } from '../sources/row-clause.ts';
import type { Source } from '../sources/source.ts';

/** What decisions call the text that is to be changed. */
export const baseId = 'base';

/** A clause or a heading of one of the texts, as decisions name it. */
export type ProposalPlace = Pick<RowClause, 'source' | 'eId' | 'label' | 'fingerprint'> & {
  /** Its own text, or the words of the heading. */
  text: string;
};

/** What one proposal makes of the base here. */
export interface ProposalSide {
  /** The proposal. */
  source: Source;
  /** What it has instead; none where it takes the clause out. */
  places: readonly ProposalPlace[];
  /** Words over the base, as the was-wordt table shows them; deletes and equals give the old text. */
  diff: readonly DiffPart[];
  /** True where it puts the clause elsewhere. */
  moved: boolean;
  /** The change of its comparison that this is; `null` for a heading and the title. */
  change: Change | null;
}

/** Why proposals go together or not, with what the reader needs to see it. */
export interface AgreementData {
  /** Only one proposal changes it. */
  lone: Record<never, never>;
  /** All give it the same text, or all take it out. */
  'same-text': Record<never, never>;
  'both-gone': Record<never, never>;
  /** Their changes stand in other sentences, or apart in one; the text with both is in `merged`. */
  'other-sentences': Record<never, never>;
  'same-sentence': Record<never, never>;
  /** One changes words, another its place. */
  'place-and-words': Record<never, never>;
  /** They change the same words, or words right beside each other: those of the base. */
  'same-words': { words: string };
  /** One of them wrote most of it anew. */
  rewritten: { proposal: string };
  /** One takes it out, another changes it. */
  'gone-and-changed': { gone: string };
  /** One cuts it in two or joins it with another clause. */
  'other-division': Record<never, never>;
  /** A table, a list, a footnote or a link: words alone do not say what both would give. */
  'other-build': Record<never, never>;
  /** Both put it elsewhere. */
  'both-moved': Record<never, never>;
  /** Both add a clause that says much the same, in other words. */
  'both-add': Record<never, never>;
}

/** How proposals on the same clause stand to each other. */
export type Agreement = 'lone' | 'same' | 'compatible' | 'clashing';

/** Which agreement each reason stands for. */
export const agreements = {
  lone: 'lone',
  'same-text': 'same',
  'both-gone': 'same',
  'other-sentences': 'compatible',
  'same-sentence': 'compatible',
  'place-and-words': 'compatible',
  'same-words': 'clashing',
  rewritten: 'clashing',
  'gone-and-changed': 'clashing',
  'other-division': 'clashing',
  'other-build': 'clashing',
  'both-moved': 'clashing',
  'both-add': 'clashing',
} as const satisfies Record<keyof AgreementData, Agreement>;

/** One thing to decide on: a clause, a heading or the title, with all that is proposed for it. */
export interface ProposalRow {
  /** The eId of its first clause in the base; after the id of the proposal and a space where only that has it. */
  key: string;
  of: 'clause' | 'heading' | 'title';
  /** How readers call it: `A.1`. */
  label: string;
  /** What it is now; empty for what is new. */
  base: readonly ProposalPlace[];
  /** The proposals that change it, in their order. */
  sides: readonly ProposalSide[];
  /** All of these, as decisions name them. */
  clauses: readonly ProposalPlace[];
  references: readonly string[];
  agreement: Agreement;
  why: Coded<AgreementData>;
  /** The text with all changes in it, where they go together; `null` elsewhere. */
  merged: string | null;
  state: Settled<ChangeDecision>;
}
