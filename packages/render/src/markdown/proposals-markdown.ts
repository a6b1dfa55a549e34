import { type ProposalsContent, type ProposalsItem, toProposals } from '../view/proposals.ts';
import { linesOf } from '../view/runs.ts';
import { proposalWords } from '../words/proposal-words.ts';
import { escapeMarkdown, runOf } from './comparison-markdown.ts';

/** Write proposals as Markdown: where they meet, and each place with what is proposed for it, in `<del>` and `<ins>`. */
export function proposalsToMarkdown(content: ProposalsContent): string {
  const { title, intro, met, items, remarks } = toProposals(content);
  const { heads } = proposalWords;
  const parts = [
    `# ${escapeMarkdown(title)}`,
    escapeMarkdown(intro.join(' ')),
    ...(met ? [`## ${heads.met}`, [met.columns, ...met.rows].flatMap(tableLines).join('\n')] : []),
    ...(remarks.length > 0
      ? [`## ${heads.remarks}`, remarks.map((one) => `- ${escapeMarkdown(one)}`).join('\n')]
      : []),
    ...(items.length > 0 ? [`## ${heads.all}`, ...items.flatMap(itemParts)] : []),
  ];
  return `${parts.join('\n\n')}\n`;
}

function itemParts({ place, lines, notes, decision }: ProposalsItem): string[] {
  const said = lines.map(({ label, runs }) => {
    const text = linesOf(runs).map((line) => line.map(runOf).join(''));
    return `- **${escapeMarkdown(label)}:** ${text.join('<br>')}`;
  });
  return [
    `### ${escapeMarkdown(proposalWords.at(place))}`,
    said.join('\n'),
    ...notes.map(escapeMarkdown),
    `**${proposalWords.heads.decision}:** ${escapeMarkdown(decision)}`,
  ];
}

function tableLines(cells: readonly string[], index: number): string[] {
  const row = (all: readonly string[]) => `| ${all.join(' | ')} |`;
  const line = row(cells.map(escapeMarkdown));
  return index === 0 ? [line, row(cells.map(() => '---'))] : [line];
}
