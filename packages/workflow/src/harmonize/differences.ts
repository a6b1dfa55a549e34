import type { Template } from '@akkoord/compose';
import {
  type Harmonization,
  isRowDecision,
  type Ledger,
  mergedLedgers,
  standing,
  subjectOf,
} from '@akkoord/harmonize';
import { decisionsProblems } from '@akkoord/render/words';
import { DecisionsError, parseDecisions } from './decisions-file.ts';
import { adopted, type HarmonizationSession, questionsIn } from './session.ts';

/** A subject on which two people decided differently. */
export interface Difference {
  /** Dutch name of the subject. */
  label: string;
  decisions: Ledger;
}

/**
 * Add the decisions of another person's file. Where both stand and differ, nobody wins until somebody decides.
 *
 * @param content The other file.
 * @returns The decisions together, and the subjects on which they differ.
 * @throws DecisionsError with every problem of the other file.
 */
export function withDecisionsOf(
  session: HarmonizationSession,
  content: string,
): { session: HarmonizationSession; added: number; differences: Difference[] } {
  const other = parseDecisions(content);
  if (other.model !== session.template.id) {
    throw new DecisionsError([decisionsProblems.otherModel(other.model, session.template.id)]);
  }
  const theirs = adopted({ ...session, ledger: other.ledger }, other.fresh).ledger;
  const ledger = mergedLedgers(session.ledger, theirs);
  const next = {
    ...session,
    ledger,
    target: { ...other.target, ...session.target },
  };
  const added = ledger.length - session.ledger.length;
  return { session: next, added, differences: differencesIn(next) };
}

/** List the subjects on which standing decisions differ. */
export function differencesIn(session: HarmonizationSession): Difference[] {
  const { agenda, terms } = questionsIn(session);
  const rows = agenda.flatMap(({ label, state }) =>
    state.status === 'disputed' ? [{ label, decisions: state.decisions }] : [],
  );
  const words = new Map<string, Ledger>();
  for (const decision of standing(session.ledger)) {
    if (isRowDecision(decision)) continue;
    const subject = subjectOf(decision);
    words.set(subject, [...(words.get(subject) ?? []), decision]);
  }
  const disputed = [...words].filter(
    ([, decisions]) => new Set(decisions.map(({ choose }) => JSON.stringify(choose))).size > 1,
  );
  return [
    ...rows,
    ...disputed.map(([subject, decisions]) => ({
      label: nameOf(subject, terms, session.template),
      decisions,
    })),
  ];
}

function nameOf(subject: string, terms: Harmonization['terms'], { questions }: Template): string {
  const [kind, id] = subject.split(' ');
  const named =
    kind === 'term'
      ? terms.find((term) => term.id === id)?.label
      : questions.find((question) => question.id === id)?.question;
  return named ?? subject;
}
