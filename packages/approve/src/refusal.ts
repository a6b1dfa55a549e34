import type { Body, Coded, CouncilLevel, Meta, Protocol, RightKind, Sector } from '@akkoord/clause';
import type { Difference, PartPlace } from './difference.ts';
import { otherSeat } from './seat.ts';

/** A council as words name it. */
export interface Council {
  readonly body: Body;
  readonly school?: string | undefined;
  /** The council in which a section sits, where its name does not tell. */
  readonly level?: CouncilLevel | undefined;
}

/** The days that a step asks for. */
export type NamedDay =
  | 'request-on'
  | 'respond-by'
  | 'decided-on'
  | 'adopted-on'
  | 'effective-from'
  | 'withdrawn-on'
  | 'version-on'
  | 'discussed-on'
  | 'undone-on'
  | 'term-from'
  | 'meeting-on'
  | 'fulfilled-on'
  | 'ruled-on'
  | 'ruling-told-on'
  | 'appeal-on'
  | 'notice-on'
  | 'consulted-on'
  | 'regulation-date'
  | 'regulation-read'
  | 'regulated-from'
  | 'regulated-until';

/** The other things that a step asks for. */
export type NamedValue =
  | 'request-by'
  | 'reasons'
  | 'consequences-staff'
  | 'consequences-parents'
  | 'consequences-pupils'
  | 'measures'
  | 'decision'
  | 'decided-by'
  | 'conditions'
  | 'council-reasons'
  | 'adopted-by'
  | 'evaluate-by'
  | 'withdrawn-by'
  | 'withdrawn-why'
  | 'version'
  | 'version-by'
  | 'discussed-by'
  | 'undone-by'
  | 'fulfilled-how'
  | 'fulfilled-by'
  | 'ruling-outcome'
  | 'ruling-commission'
  | 'ruling-number'
  | 'ruling-by'
  | 'notice-by'
  | 'consulted'
  | 'consulted-by';

/** What is wrong with a right that a reglement is told to give. */
export type RegulatedWhy =
  /** The article of the reglement is not told. */
  | 'no-article'
  /** The law lets no reglement make this of the right that it gives. */
  | 'not-possible'
  /** Neither when it began nor when it ends is told. */
  | 'no-end'
  /** It would hold for more than two years. */
  | 'too-long';

/** What a date lies before, though it should not. */
export type Earlier =
  | { readonly what: NamedDay | 'last-step'; readonly date: string }
  | { readonly what: 'decision-of'; readonly council: Council; readonly date: string };

/** Where a text stands, so that a step cannot follow. */
export type BlockingStatus = 'draft' | 'submitted' | 'adopted' | 'withdrawn';

/** Something in a text that its school still has to settle. */
export type OpenPoint =
  /** A question that was recorded as open. */
  | { readonly of: 'question'; readonly id: string; readonly question: string }
  /** A gap that a reader sees. */
  | { readonly of: 'gap'; readonly text: string; readonly place: PartPlace };

/** What a text says of itself beside what its adoption would record. */
export type Contradiction = {
  readonly what: 'effective-from' | 'evaluate-by' | 'adopted-by';
  /** What was given for the adoption. */
  readonly told: string;
  /** What the text says: a date, or a name. */
  readonly stated: string;
  /** The sentence in which it says so. */
  readonly sentence: string;
};

type Nothing = Readonly<Record<string, never>>;
type OfCouncil = { readonly council: Council };

/** Why a step is not allowed, by code, with what the words for it need. */
export interface RefusalMessages {
  /** A version for pupils or parents: councils decide on the text that holds. */
  'is-version': { title: string | null };
  status: { readonly status: BlockingStatus };
  'value-missing':
    | { readonly what: 'day'; readonly name: NamedDay }
    | { readonly what: 'value'; readonly name: NamedValue }
    | { readonly what: 'council'; readonly asked: readonly Council[] }
    | { readonly what: 'school'; readonly schools: readonly string[] }
    | { readonly what: 'condition'; readonly conditions: readonly string[] }
    | { readonly what: 'note'; readonly council: Council; readonly basis: string };
  'value-wrong':
    | { readonly what: 'day'; readonly name: NamedDay; readonly value: string }
    | { readonly what: 'evaluation'; readonly value: string }
    | { readonly what: 'conditions' }
    | { readonly what: 'condition'; readonly value: string; readonly conditions: readonly string[] }
    | { readonly what: 'weeks' | 'holidays' | 'holiday-weeks'; readonly value: string }
    | { readonly what: 'consulted' | 'ground' | 'outcome' | 'appeal'; readonly value: string }
    | { readonly what: 'version'; readonly value: string }
    | { readonly what: 'school'; readonly value: string; readonly schools: readonly string[] };
  'date-order':
    | {
        readonly what: 'before';
        readonly name: NamedDay | 'evaluate-by';
        readonly date: string;
        readonly other: Earlier;
      }
    | { readonly what: 'suspended'; readonly until: string };
  /** Nobody can have done this yet. */
  'date-future': { readonly name: NamedDay; readonly date: string; readonly today: string };
  /** So long ago that it must be a slip, unless a person says otherwise. */
  'date-old': { readonly name: NamedDay | 'evaluate-by'; readonly date: string };
  'open-points': { readonly at: 'request' | 'adopt'; readonly points: readonly OpenPoint[] };
  'text-contradicts': Contradiction;
  'nothing-to-undo': {
    /** `older`: what was recorded last was recorded without how things stood before it. */
    readonly why: 'no-step' | 'older' | 'unreadable';
  };
  'rights-missing': { readonly at: 'request' | 'adopt' };
  'right-not-confirmed': {
    readonly at: 'request' | 'adopt';
    readonly right: RightKind;
    readonly council: Council;
    readonly basis: string;
  };
  /** Which rights parents and pupils have depends on the kind of school: one of these. */
  'sector-unknown': { readonly sectors: readonly Sector[] };
  /** A text for several schools does not say whether the council of each decides, or one for all. */
  'level-unknown': { readonly schools: number };
  'level-misfit': { readonly level: 'mr' | 'gmr' | 'deelraad'; readonly schools: number };
  /** Schools of more kinds have rights of their own; one GMR is not for all of them. */
  'level-mixed': Nothing;
  /** Whether pupils are in the council with the parents is not known, and whose right it is depends on it. */
  'pupils-unknown': Nothing;
  'schools-missing': Nothing;
  'not-requested': { readonly council: Council | null };
  'council-unknown': { readonly council: Council; readonly asked: readonly Council[] };
  'already-requested': Nothing;
  'already-decided': OfCouncil;
  'wrong-kind': { readonly council: Council; readonly right: RightKind };
  'text-changed':
    | { readonly since: 'request' }
    | {
        readonly since: 'decision';
        readonly council: Council;
        readonly right: RightKind;
        /** Whether it was recorded which text the decision was about. */
        readonly bound: boolean;
      };
  'decision-missing': {
    readonly council: Council;
    readonly right: RightKind;
    readonly requested: boolean;
    readonly respondBy: string | null;
  };
  'consent-withheld': OfCouncil & {
    /** The commission does not permit the decision either, or what it permitted was annulled on appeal. */
    readonly ruled?: 'refused' | 'annulled';
  };
  /** Which conditions nobody stated to be met; empty where the record does not tell them. */
  'conditions-open': { readonly council: Council; readonly conditions: readonly string[] };
  /** No council withheld its consent or set conditions: there is nothing to rule on, or to meet. */
  'nothing-withheld': OfCouncil;
  'no-conditions': OfCouncil;
  'already-ruled': OfCouncil;
  'not-adopted': Nothing;
  'already-told': { readonly on: string };
  /** An answer is asked for before the term of the reglement ends. */
  'term-shorter': { readonly told: string; readonly earliest: string };
  'regulation-wrong': {
    readonly council: Council;
    readonly basis: string;
    readonly why: RegulatedWhy;
  };
  /** A right from the reglement ended: the law holds again, and may ask for another decision. */
  'regulation-ended': {
    readonly council: Council;
    readonly basis: string;
    readonly until: string;
  };
  'advice-negative': OfCouncil;
}

export type RefusalCode = keyof RefusalMessages;

/** One reason why a step is not allowed: a code and its data, from which the words are made. */
export type Refusal = Coded<RefusalMessages> & {
  /** The field of the input that it is about, where it is about one. */
  readonly field?: string;
  /** What differs, where another text was decided on. */
  readonly differences?: readonly Difference[];
};

/** What a step gives: the tree with its new meta, or every reason why not. The tree that came in is left as it is. */
export type Outcome = { ok: true; tree: Protocol } | { ok: false; refusals: readonly Refusal[] };

/** Refuse where there is a reason; otherwise go on. */
export function outcome(refusals: readonly Refusal[], make: () => Protocol): Outcome {
  return refusals.length > 0 ? { ok: false, refusals } : { ok: true, tree: make() };
}

/** Give what tells a council from another, without what else the value holds. */
export function councilOf({ body, school }: Council, meta: Pick<Meta, 'approval'> = {}): Council {
  return { body, ...(school === undefined ? {} : { school }), ...otherSeat(body, meta) };
}
