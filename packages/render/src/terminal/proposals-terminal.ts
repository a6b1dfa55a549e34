import { type ProposalsContent, toProposals } from '../view/proposals.ts';
import { proposalWords } from '../words/proposal-words.ts';
import { inkedRuns, type TerminalOptions, TerminalPage } from './terminal.ts';

/** Write who proposes what, where proposals meet, and what was decided, as terminal text in Dutch. */
export function proposalsToTerminal(content: ProposalsContent, options: TerminalOptions): string {
  const { title, intro, met, items, remarks } = toProposals(content);
  const { heads } = proposalWords;
  const page = new TerminalPage(options);
  page.heading(title, '=');
  for (const sentence of intro) page.add({ text: sentence });
  if (met) {
    page.heading(heads.met, '-');
    const [, ...columns] = met.columns;
    for (const [place, ...cells] of met.rows) {
      const said = columns.map((column, index) => `${column}: ${cells[index]}`).join('; ');
      page.add({ text: said }, { first: `${place}  `, indent: 4 });
    }
  }
  if (remarks.length > 0) {
    page.heading(heads.remarks, '-');
    for (const remark of remarks) page.add({ text: remark }, { first: '- ' });
  }
  for (const { place, lines, notes, decision } of items) {
    page.heading(proposalWords.at(place), '-');
    for (const { label, runs } of lines) {
      page.add(inkedRuns(runs), { first: `${label}: `, indent: 4 });
    }
    for (const note of notes) page.add({ text: note, ink: 'dim' });
    page.add({ text: `${heads.decision}: ${decision}`, ink: 'bold' });
  }
  return page.toString();
}
