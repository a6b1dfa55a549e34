import type { Clause, Section } from '@akkoord/clause';
import type { Template } from '@akkoord/compose';
import type { Term } from '../terms/terms.ts';
import type { AgendaItem } from './agenda.ts';
import { sourceName } from './options.ts';

/** Something that still has to be decided or filled in. */
export interface OpenQuestion {
  kind: 'row' | 'term' | 'answer' | 'target';
  /** Key of the row, id of the word or of the question of the model, or name of what is to be filled in. */
  id: string;
  /** Dutch: what is asked. */
  question: string;
  /** Dutch: where things stand. */
  state: string;
  topics: readonly string[];
}

/** How the wId of a question begins. */
export const openPrefix = 'open-';

/** Heading of the section with what is still to be decided. */
export const undecidedHeading = 'Nog te besluiten';

/** What may still be open. */
export interface OpenInput {
  agenda: readonly AgendaItem[];
  terms: ReadonlyArray<Term & { chosen: string | null }>;
  /** Questions of the model that chosen texts wait for. */
  missing: readonly string[];
  /** Boards that the new protocol may have: those of the sources, where these name one. */
  authority: string | undefined;
}

/**
 * List the rows on which nobody decided, or no longer, the words on which the sources differ, the questions
 * that chosen texts wait for, and what has to be known of the new protocol.
 */
export function openQuestions(
  { agenda, terms, missing, authority }: OpenInput,
  template: Template,
): OpenQuestion[] {
  const rows = agenda
    .filter(
      ({ optional, state }) => state.status !== 'decided' && !(optional && state.status === 'open'),
    )
    .map(
      (item): OpenQuestion => ({
        kind: 'row',
        id: item.key,
        question: item.question ? `${item.label}: ${lowerStart(item.question)}` : item.label,
        state: stateInDutch(item),
        topics: item.topic ? [item.topic] : [],
      }),
    );
  const answers = missing.map((id): OpenQuestion => {
    const question = template.questions.find((one) => one.id === id);
    return {
      kind: 'answer',
      id,
      question: question?.question ?? id,
      state: 'Een gekozen tekst van het model wacht op dit antwoord.',
      topics: [],
    };
  });
  const words = terms
    .filter(({ chosen }) => chosen === null)
    .map(
      ({ id, question, variants }): OpenQuestion => ({
        kind: 'term',
        id,
        question,
        state: `De teksten gebruiken: ${variants
          .filter(({ counts }) => counts.length > 0)
          .map(({ label }) => label)
          .join('; ')}.`,
        topics: [],
      }),
    );
  const board: OpenQuestion = {
    kind: 'target',
    id: 'competentAuthority',
    question: 'Welk bestuur stelt het nieuwe protocol vast?',
    state: '',
    topics: [],
  };
  return [...rows, ...answers, ...words, ...(authority === undefined ? [board] : [])];
}

/** Write the open questions as a section of the protocol. */
export function undecidedSection(
  questions: readonly OpenQuestion[],
  { num, start }: { num: string | null; start: number },
): Section {
  return {
    type: 'section',
    eId: '',
    num,
    heading: undecidedHeading,
    depth: 1,
    children: questions.map(({ id, question, state, topics }, index): Clause => {
      const text = [question, state].filter(Boolean).join(' ');
      return {
        type: 'clause',
        eId: '',
        wId: `${openPrefix}${id}`,
        num: `${start + index + 1}`,
        form: 'item',
        children: [{ type: 'paragraph', children: [{ type: 'text', value: text }] }],
        data: {
          ...(topics.length > 0 ? { topics: [...topics] } : {}),
          provenance: [{ source: 'akkoord', change: 'vraag die nog open is' }],
        },
      };
    }),
  };
}

function stateInDutch(item: AgendaItem): string {
  const { clauses, silent, state } = item;
  const sources = [...new Set(clauses.map(({ source }) => source))];
  const where = sources.map(
    (source) =>
      `${sourceName(source)} regelt dit in ${clauses
        .filter((clause) => clause.source === source)
        .map(({ label }) => label)
        .join('; ')}.`,
  );
  const quiet = silent.map((source) => `${sourceName(source)} regelt dit niet.`);
  const decided =
    state.status === 'disputed'
      ? [
          `Hierover is verschillend besloten door ${state.decisions.map(({ by }) => by).join(' en ')}.`,
        ]
      : state.status === 'outdated'
        ? [`Het eerdere besluit geldt niet meer: ${state.changes.join('; ')}.`]
        : [];
  return [...where, ...quiet, ...decided].join(' ');
}

function lowerStart(text: string): string {
  return /^[A-Z][a-z]/.test(text) ? text[0]?.toLocaleLowerCase('nl') + text.slice(1) : text;
}
