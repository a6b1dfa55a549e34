import type { Reader, Sector } from '@akkoord/clause';
import type { Account } from '@akkoord/render/view';
import type { Correction } from '../work/acts/correction.ts';
import type { ChangeRow } from './change-rows.ts';
import type { DraftAnswers, DraftJob } from './drafting/jobs.ts';
import type { InspectedRow } from './inspection.ts';
import type { ReportPage } from './report-page.ts';

/** A file as a person picked it. */
export interface PickedFile {
  /** Tells this pick from every other, also from one of the same file later. */
  id: string;
  /** The name of the file: untrusted text, whose extension decides how it is read. */
  name: string;
  bytes: Uint8Array;
  /** What a person corrected in how it is read, in that order. Default: nothing. */
  corrections?: readonly Correction[];
}

/** The two texts of a comparison, and the kind of school where a person gave it. */
export interface Sides {
  before: PickedFile;
  after: PickedFile;
  sector: Sector | null;
}

/** The forms in which a was-wordt table is saved. */
export type TableFormat = 'html' | 'docx' | 'md';

/** The same, and the new text with its changes tracked in Word. */
export type SavedFormat = TableFormat | 'tracked';

/** What the desk can be asked; every job stands on its own, so that a new desk can do it as well. */
export type Job =
  | DraftJob
  | { kind: 'read'; file: PickedFile; sector: Sector | null }
  | { kind: 'inspect'; file: PickedFile; sector: Sector | null }
  | { kind: 'show'; file: PickedFile; sector: Sector | null }
  | { kind: 'correct'; file: PickedFile; sector: Sector | null }
  | { kind: 'compare'; sides: Sides; reader: Reader | null }
  | { kind: 'running'; sides: Sides }
  | { kind: 'save'; sides: Sides; reader: Reader | null; format: SavedFormat; notes: RowNotes };

/** What is told beside rows of a table, by their number, from 1: what was decided. */
export type RowNotes = Readonly<Record<number, string>>;

/** How one text was read. */
export interface Reading {
  /** `null` where the text has none. */
  title: string | null;
  account: Account;
  /** Dutch sentences about the file itself, such as a guessed encoding. */
  notices: string[];
  /** Whether a right of a council hangs on the kind of school, which the text does not tell. */
  asksSector: boolean;
  /** Whether the text does not say where it stands on its way to adoption. */
  asksStatus: boolean;
  /** How many corrections no longer fit, and were left out. */
  missed: number;
  /** Whether the text reads back as it was corrected. */
  isFaithful: boolean;
}

/** A was-wordt table as the report writes it. */
export interface TableResult extends ReportPage {
  /** On what a person decides. */
  rows: readonly ChangeRow[];
  title: string;
  /** What changed, in a sentence; `null` where nothing is to be told. */
  total: string | null;
}

/** What each job gives. */
export interface Answers extends DraftAnswers {
  read: Reading;
  /** What was read beside what stands in the file. */
  inspect: readonly InspectedRow[];
  /** The text as it was read, as a whole HTML page. */
  show: string;
  /** Canonical Markdown with what the reading doubts, for a person to correct. */
  correct: string;
  compare: TableResult;
  /** The whole new text, with its changes in it. */
  running: ReportPage;
  save: string | Uint8Array;
}

/** A step of a job that has begun. */
export type Step = 'read' | 'read-before' | 'read-after' | 'compare' | 'write';

/** How far a job is: the step that has begun, its place from 1, and how many there are. */
export interface Progress {
  step: Step;
  at: number;
  of: number;
}

/** Why a job gave nothing: a sentence about a file for the reader, or a fault of the program. */
export type Refusal =
  | { kind: 'file'; reason: string /** Id of the pick. */; file: string }
  | { kind: 'fault' /** What the program said, in English. */; detail: string };
