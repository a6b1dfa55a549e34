import type { Question, Value } from '@akkoord/compose';
import type { ReportPage } from '../report-page.ts';

/** What was said to a question of a model: a value, nothing where that is allowed, or *weet ik nog niet*. */
export type KeptAnswer = { kind: 'value'; value: Value } | { kind: 'none' } | { kind: 'open' };

/** Answers by the id of their question, complete or not; also those that are not asked at present. */
export type KeptAnswers = Readonly<Record<string, KeptAnswer>>;

/** A protocol in the making: a shipped model, by its id, and what was said to it. */
export interface Drafting {
  template: string;
  answers: KeptAnswers;
}

/** What a person gives: a choice as it stands, or what was typed and is still to be read. */
export type Reply = KeptAnswer | { kind: 'typed'; text: string };

/** For whom and how long a text is: the text that holds in full or short, or a version of it. */
export type DraftForm = 'full' | 'short' | 'pupils' | 'parents';

/** The forms of files in which a draft is saved. */
export type DraftFormat = 'docx' | 'odt' | 'html' | 'md';

/** What the desk can be asked for a protocol in the making. */
export type DraftJob =
  | { kind: 'models' }
  | { kind: 'question'; drafting: Drafting; question: string }
  /** The text that follows from what stands in the field; `null` where that is nothing as yet. */
  | { kind: 'live'; drafting: Drafting; question: string; reply: Reply | null }
  | { kind: 'answer'; drafting: Drafting; question: string; reply: Reply }
  | { kind: 'answered'; drafting: Drafting }
  /** The same to be shown. */
  | { kind: 'draft-page'; drafting: Drafting; form: DraftForm }
  | { kind: 'draft'; drafting: Drafting; form: DraftForm; format: DraftFormat };

/** A model that can be filled in. */
export interface ModelChoice {
  id: string;
  title: string;
  about: string;
}

/** A question on the screen. */
export interface AskedQuestion {
  question: Question;
  /** Its place among the questions that are asked, from 1. */
  number: number;
  /** How many are asked with the answers so far, and how many there can be at most. */
  total: number;
  most: number;
  /** Id of the question before it; `null` at the first. */
  previous: string | null;
  answer: KeptAnswer | null;
  /** What a typed answer looks like in its field; `''` where there is none. */
  typed: string;
}

/** The text that follows from an answer. */
export interface LiveText {
  /** The option that it follows from; `null` where it follows from what was typed. */
  option: string | null;
  /** Plain text of clauses; none where there is no text on this. */
  clauses: readonly string[];
}

/** What became of an answer: what is kept, and where to go, or why it is none, in Dutch. */
export type AnswerResult =
  | {
      kind: 'given';
      answer: KeptAnswer;
      /** Answers that do not go with it, and are asked again. */
      dropped: readonly string[];
      /** Id of the first question without an answer; `null` where there is none. */
      next: string | null;
    }
  | { kind: 'refused'; problem: string };

/** One line of the page with all answers. */
export interface AnswerLine {
  id: string;
  question: string;
  /** In Dutch; `null` where nobody answered. */
  answer: string | null;
  isOpen: boolean;
}

/** All answers, and what can be made of them. */
export interface Answered {
  title: string;
  lines: readonly AnswerLine[];
  /** Id of the first question without an answer; `null` where all have one. */
  next: string | null;
  /** The forms that this model has. */
  forms: readonly DraftForm[];
}

/** A draft to be shown. */
export interface DraftPage extends ReportPage {
  title: string;
}

/** What each of these jobs gives. */
export interface DraftAnswers {
  models: readonly ModelChoice[];
  /** `null` where the question is not asked with these answers. */
  question: AskedQuestion | null;
  live: readonly LiveText[];
  answer: AnswerResult;
  answered: Answered;
  /** `null` where a question has no answer yet. */
  'draft-page': DraftPage | null;
  draft: string | Uint8Array;
}
