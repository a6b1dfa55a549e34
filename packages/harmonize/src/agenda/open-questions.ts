import { type Clause, type Coded, openPrefix, type Section } from '@akkoord/clause';
import type { Template } from '@akkoord/compose';
import type { HarmonizedPhrases } from '@akkoord/taxonomy';
import type { Conflict, ConflictSide, ConflictWay } from '../findings/conflicts.ts';
import type { TextChange } from '../ledger/state.ts';
import type { Term } from '../terms/terms.ts';
import type { AgendaItem } from './agenda.ts';
import { sourceName } from './options.ts';

/** Why a row is open. */
export type OpenState =
  | { status: 'open' }
  /** By whom it was decided, apart from each other. */
  | { status: 'disputed'; by: readonly string[] }
  | { status: 'outdated'; changes: readonly TextChange[] };

/** What comes with each code of an open question. */
export interface OpenQuestionData {
  /** A row on which nobody decided, or no longer. Sources are told by name. */
  row: {
    label: string;
    question: string | null;
    speaking: ReadonlyArray<{ name: string; labels: readonly string[] }>;
    silent: readonly string[];
    state: OpenState;
  };
  /** A word on which the texts differ, and those that they use. */
  term: { question: string; used: readonly string[] };
  /** A question of the model. */
  answer: { question: string };
  /** Two clauses that do not go together, and whether they can. */
  clash: { way: ConflictWay; sides: ReadonlyArray<Pick<ConflictSide, 'place' | 'words'>> };
  /** What has to be known of the new protocol. */
  target: { field: 'competentAuthority' };
}

/** Something that still has to be decided or filled in. */
export type OpenQuestion = Coded<OpenQuestionData> & {
  /** Key of the row, id of the word, of the conflict or of the question of the model, or name of what is to be filled in. */
  id: string;
  topics: readonly string[];
};

/** What may still be open. */
export interface OpenInput {
  agenda: readonly AgendaItem[];
  terms: ReadonlyArray<Term & { chosen: string | null }>;
  /** Clauses that do not go together. */
  conflicts: readonly Conflict[];
  /** Questions of the model that chosen texts wait for. */
  missing: readonly string[];
  /** Boards that the new protocol may have: those of the sources, where these name one. */
  authority: string | undefined;
}

/**
 * List the rows on which nobody decided, or no longer, clauses that do not go together, the words on which the sources differ, the questions
 * that chosen texts wait for, and what has to be known of the new protocol.
 */
export function openQuestions(
  { agenda, terms, conflicts, missing, authority }: OpenInput,
  template: Template,
): OpenQuestion[] {
  const answers = missing.map((id): OpenQuestion => {
    const question = template.questions.find((one) => one.id === id)?.question ?? id;
    return { id, topics: [], code: 'answer', data: { question } };
  });
  const words = terms
    .filter(({ chosen }) => chosen === null)
    .map(({ id, question, variants }): OpenQuestion => {
      const used = variants.filter(({ counts }) => counts.length > 0).map(({ label }) => label);
      return { id, topics: [], code: 'term', data: { question, used } };
    });
  const clashes = conflicts.flatMap(({ id, way, sides, kept }): OpenQuestion[] => {
    const said = sides.map(({ place, words: told }) => ({ place, words: told }));
    return kept ? [] : [{ id, topics: [], code: 'clash', data: { way, sides: said } }];
  });
  const field = 'competentAuthority';
  const board: OpenQuestion = { id: field, topics: [], code: 'target', data: { field } };
  return [
    ...agenda.flatMap(openRow),
    ...clashes,
    ...answers,
    ...words,
    ...(authority === undefined ? [board] : []),
  ];
}

function openRow(item: AgendaItem): OpenQuestion[] {
  const { key, topic, label, question, clauses, silent } = item;
  const state = openStateOf(item);
  if (state === null) return [];
  const sources = [...new Set(clauses.map(({ source }) => source))];
  const speaking = sources.map((source) => ({
    name: sourceName(source),
    labels: clauses.filter((clause) => clause.source === source).map((clause) => clause.label),
  }));
  const data = { label, question, speaking, silent: silent.map(sourceName), state };
  return [{ id: key, topics: topic ? [topic] : [], code: 'row', data }];
}

/** Say why a row is open; `null` where it is not, or need not be decided. */
function openStateOf({ optional, state }: AgendaItem): OpenState | null {
  switch (state.status) {
    case 'decided':
      return null;
    case 'open':
      return optional ? null : { status: 'open' };
    case 'disputed':
      return { status: 'disputed', by: state.decisions.map(({ by }) => by) };
    case 'outdated':
      return { status: 'outdated', changes: state.changes };
  }
}

/** How open questions are written in the protocol. */
export interface UndecidedSetting {
  num: string | null;
  /** How many clauses come before them in the numbering. */
  start: number;
  phrases: HarmonizedPhrases;
  /** Give a question in words, with where things stand. */
  inWords: (question: OpenQuestion) => string;
}

/** Write the open questions as a section of the protocol. */
export function undecidedSection(
  questions: readonly OpenQuestion[],
  { num, start, phrases, inWords }: UndecidedSetting,
): Section {
  return {
    type: 'section',
    eId: '',
    num,
    heading: phrases.headings.undecided,
    depth: 1,
    children: questions.map((question, index): Clause => {
      const { id, topics } = question;
      return {
        type: 'clause',
        eId: '',
        wId: `${openPrefix}${id}`,
        num: `${start + index + 1}`,
        form: 'item',
        children: [{ type: 'paragraph', children: [{ type: 'text', value: inWords(question) }] }],
        data: {
          ...(topics.length > 0 ? { topics: [...topics] } : {}),
          provenance: [{ source: 'akkoord', change: phrases.origins.question }],
        },
      };
    }),
  };
}
