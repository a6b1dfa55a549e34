import type { Synopsis } from '@akkoord/clause';
import { type SynopsisLine, toSynopsisTable } from '../view/synopsis-table.ts';
import { synopsisWords } from '../words/synopsis-words.ts';
import { type TerminalOptions, TerminalPage } from './terminal.ts';

/** Write for a terminal what a synopsis asks to decide; the matrix and the texts need a wider page. */
export function synopsisToTerminal(synopsis: Synopsis, options: TerminalOptions): string {
  const { title, warnings, summary, columns, conflicts, gaps } = toSynopsisTable(synopsis);
  const page = new TerminalPage(options);
  page.heading(title, '=');
  for (const { name, isBase } of columns) {
    page.add({ text: isBase ? `${name} (${synopsisWords.base})` : name }, { first: '- ' });
  }
  page.gap();
  for (const warning of warnings) page.add({ text: warning, ink: 'yellow' });
  for (const sentence of summary) page.add({ text: sentence });
  page.heading(synopsisWords.questions, '-');
  if (conflicts.length === 0) page.add({ text: synopsisWords.noQuestions });
  for (const line of conflicts) addQuestion(page, line);
  if (gaps.length > 0) {
    page.heading(synopsisWords.gaps, '-');
    for (const line of gaps) addQuestion(page, line);
  }
  return page.toString();
}

function addQuestion(page: TerminalPage, { question, answers, kind }: SynopsisLine): void {
  const first = kind === 'opposed' ? '! ' : '- ';
  page.add({ text: question ?? '', ink: 'bold' }, { first });
  for (const answer of answers) page.add({ text: answer }, { indent: 2 });
}
