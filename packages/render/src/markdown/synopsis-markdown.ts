import type { Synopsis } from '@akkoord/clause';
import { type SynopsisCell, type SynopsisLine, toSynopsisTable } from '../view/synopsis-table.ts';
import { sharedWords, synopsisWords } from '../words/synopsis-words.ts';
import { escapeMarkdown } from './comparison-markdown.ts';

/** Write a synopsis as Markdown: questions, matrix, and the texts under each other. */
export function synopsisToMarkdown(synopsis: Synopsis): string {
  const { title, warnings, summary, columns, lines, conflicts, gaps, shared } =
    toSynopsisTable(synopsis);
  const heads = columns.map(({ name, isBase }) =>
    isBase ? `${name} (${synopsisWords.base})` : name,
  );
  const parts = [
    `# ${title}`,
    ...warnings.map((warning) => `> **${escapeMarkdown(warning)}**`),
    ...summary,
    `## ${synopsisWords.questions}`,
    conflicts.length > 0 ? conflicts.map(question).join('\n') : synopsisWords.noQuestions,
    ...(gaps.length > 0 ? [`## ${synopsisWords.gaps}`, gaps.map(question).join('\n')] : []),
    `## ${synopsisWords.matrix}`,
    synopsisWords.legend,
    [
      tableRow([synopsisWords.subject, ...heads.map(cell)]),
      tableRow(['---', ...columns.map(() => '---')]),
      ...lines.map((line) => tableRow([cell(line.label), ...line.cells.map(stateOf)])),
    ].join('\n'),
    `## ${synopsisWords.details}`,
    ...lines.flatMap(detail),
    ...(shared.length > 0
      ? [
          `## ${sharedWords.title}`,
          sharedWords.explained,
          [
            tableRow([sharedWords.sentence, sharedWords.schools]),
            tableRow(['---', '---']),
            ...shared.map(({ text, schools }) => tableRow([cell(text), cell(schools)])),
          ].join('\n'),
        ]
      : []),
  ];
  return `${parts.join('\n\n')}\n`;
}

function question({ question: text, answers }: SynopsisLine): string {
  return [
    `- **${escapeMarkdown(text ?? '')}**`,
    ...answers.map((answer) => `  - ${escapeMarkdown(answer)}`),
  ].join('\n');
}

function stateOf({ symbol, word, position }: SynopsisCell): string {
  return cell(`${symbol} ${word}${position ? `: ${position}` : ''}`);
}

function detail(line: SynopsisLine): string[] {
  return [
    `### ${line.number}. ${escapeMarkdown(line.label)}`,
    ...(line.question ? [`**${escapeMarkdown(line.question)}**`] : []),
    ...line.cells.flatMap(({ column, stance, clauses }) => [
      `**${escapeMarkdown(column.name)}**: ${escapeMarkdown(stance || synopsisWords.silent)}`,
      ...clauses.map(({ label, text }) => {
        const name = label === null ? '' : `${label}: `;
        return `> ${escapeMarkdown(`${name}${text}`.replace(/\s+/g, ' ').trim())}`;
      }),
    ]),
    ...line.remarks.map((remark) => `- ${escapeMarkdown(remark)}`),
  ];
}

function cell(text: string): string {
  return escapeMarkdown(text).replace(/\|/g, '\\|').replace(/\s+/g, ' ');
}

function tableRow(cells: readonly string[]): string {
  return `| ${cells.join(' | ')} |`;
}
