import type { Choice } from '@akkoord/harmonize';
import {
  type HarmonizationSession,
  resultOf,
  type ToldItem,
  type ToldQuestion,
} from '@akkoord/workflow';
import type { Reply } from '../ask/asked.ts';

/** A choice on a subject that has no reason yet. */
export interface Pending {
  /** Value of the option. */
  picked: string;
  choose?: Choice;
}

/** A question that came up after the subjects, with the answer to it. */
export interface Settled {
  question: ToldQuestion;
  reply: Reply;
}

/** How a conversation about decisions stands. */
export interface DecisionsState {
  readonly session: HarmonizationSession;
  /** Who decides; empty as long as that is not known. */
  readonly by: string;
  /** Answers to what is asked beforehand, by the id of the question. */
  readonly start: ReadonlyMap<string, string>;
  /** Choices without a reason, by the key of the subject. */
  readonly pending: ReadonlyMap<string, Pending>;
  /** Subjects on which was decided in this conversation. */
  readonly done: ReadonlySet<string>;
  /** Those of these for which no reason was asked. */
  readonly unreasoned: ReadonlySet<string>;
  /** Questions that came up after the subjects and were answered, by code and id. */
  readonly settled: ReadonlyMap<string, Settled>;
}

/** What the conversation is about, and stays so. */
export interface DecisionsSetting {
  /** The file with decisions. */
  path: string;
  /** Day of the decisions. */
  on: string;
  /** Who decides, where the command line says so. */
  by: string | undefined;
  /** Key of the one subject that is asked. */
  row: string | undefined;
  /** Whether the person is asked how proposals are made. */
  chooseStrategy: boolean;
  /** How things stood when the conversation began. */
  begun: HarmonizationSession;
  /** Read a file with a text. Gives what is wrong in Dutch where it cannot be read. */
  readOwn: (name: string) => Promise<{ text: string } | { problem: string }>;
}

/** What a session says, worked out once. */
export interface Told {
  agenda: readonly ToldItem[];
  open: readonly ToldQuestion[];
  /** The words for which the schools have more than one. */
  terms: ReturnType<typeof resultOf>['terms'];
  /** Clauses that do not seem to go together. */
  conflicts: ReturnType<typeof resultOf>['conflicts'];
}

/** Work out what sessions say, each once: it is the new protocol that has to be made for it. */
export function teller(): (session: HarmonizationSession) => Told {
  const known = new WeakMap<HarmonizationSession, Told>();
  return (session) => {
    const told = known.get(session) ?? resultOf(session);
    known.set(session, told);
    return told;
  };
}
