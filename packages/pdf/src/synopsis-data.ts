import type { Synopsis } from '@akkoord/clause';
import { type SynopsisLine, sharedWords, synopsisWords, toSynopsisTable } from '@akkoord/render';

/** With more columns the matrix shows signs under letters, and the positions stand with the texts. */
const fewColumns = 6;

/** The half circle is in no font of ours: a ring with a point stands for it. */
const halfCircle = { from: '◐', to: '◉' } as const;

/** Make the data of a synopsis document. */
export function synopsisData(synopsis: Synopsis): object {
  const { title, warnings, summary, columns, lines, conflicts, gaps, shared } =
    toSynopsisTable(synopsis);
  const few = columns.length <= fewColumns;
  return {
    title,
    mark: null,
    footer: title,
    warnings,
    sentences: summary,
    legend: synopsisWords.legend,
    questionsTitle: synopsisWords.questions,
    questions: conflicts.map(questionData),
    none: synopsisWords.noQuestions,
    gapsTitle: synopsisWords.gaps,
    gaps: gaps.map(questionData),
    matrixTitle: synopsisWords.matrix,
    subject: synopsisWords.subject,
    detailsTitle: synopsisWords.details,
    few,
    columns: columns.map(({ name, isBase }, index) => ({
      name: isBase ? `${name} (${synopsisWords.base})` : name,
      letter: letterOf(index),
    })),
    lines: lines.map((line) => ({
      ...questionData(line),
      label: line.label,
      cells: line.cells.map(({ state, symbol, word, position, stance, column, clauses }) => ({
        state,
        sign: few ? `${printable(symbol)} ${word}` : printable(symbol),
        word,
        position,
        stance,
        name: column.name,
        texts: clauses.map(({ label, text }) => ({
          label: label ?? '',
          text: text.replace(/\s+/g, ' ').trim(),
        })),
      })),
      remarks: line.remarks,
    })),
    silent: synopsisWords.silent,
    sharedTitle: sharedWords.title,
    sharedExplained: sharedWords.explained,
    shared,
  };
}

function printable(symbol: string): string {
  return symbol === halfCircle.from ? halfCircle.to : symbol;
}

function questionData({ number, question, answers }: SynopsisLine): object {
  return { number, question: question ?? '', answers };
}

/** Name a column by a letter, as spreadsheets do: A to Z, then AA. */
function letterOf(index: number): string {
  const letter = String.fromCharCode(65 + (index % 26));
  return index < 26 ? letter : `A${letter}`;
}
