import type { AgendaItem } from '@akkoord/compose';
import { sourceName } from '@akkoord/compose';
import { shorten, wrap } from './question-text.ts';

/** So much of a text is shown; the file has it whole. */
const longest = 900;

const agreements: Readonly<Record<AgendaItem['agreement'], string>> = {
  same: 'De teksten zeggen hetzelfde.',
  reworded: 'De teksten zeggen hetzelfde in andere woorden.',
  different: 'De teksten verschillen.',
  opposed: 'De teksten spreken elkaar tegen.',
};

/**
 * Say what is to be decided on a subject: the texts, the ways of the model, what differs, and the proposal.
 *
 * @param at Where it stands among what is open, from 1.
 */
export function agendaPage(
  item: AgendaItem,
  { number, total, width }: { number: number; total: number; width: number },
): string {
  const { label, question, agreement, silent, options, proposal, state, row, optional } = item;
  const lines = [`Onderwerp ${number} van ${total}: ${label}`];
  const say = (...texts: string[]) => {
    for (const text of texts) lines.push(...wrap(text, width));
  };
  if (question) say(question);
  lines.push('');
  if (optional) say('Geen van de scholen regelt dit. Het model wel; u hoeft hier niets te kiezen.');
  else if (silent.length > 0) {
    const quiet = new Intl.ListFormat('nl').format(silent.map(sourceName));
    say(
      `${Object.keys(row?.cells ?? {}).length > 1 ? `${agreements[agreement]} ` : ''}Hierover zegt niets: ${quiet}.`,
    );
  } else say(agreements[agreement]);
  for (const finding of new Set((row?.findings ?? []).map(({ reason }) => reason)))
    say(`- ${finding}`);
  for (const { label: name, text, why } of options) {
    if (!text) continue;
    lines.push('', ...wrap(`${name}:`, width));
    for (const line of wrap(shorten(text, longest), width - 4)) lines.push(`  │ ${line}`);
    if (why) say(`  Waarom: ${why}`);
  }
  lines.push('');
  if (state.status === 'outdated') {
    say(`Het eerdere besluit geldt niet meer: ${state.changes.join('; ')}.`);
    for (const { by, on, why } of state.decisions) say(`- ${by} (${on}): ${why}`);
  }
  if (state.status === 'disputed') {
    say('Hierover is verschillend besloten:');
    for (const { by, on, why } of state.decisions) say(`- ${by} (${on}): ${why}`);
  }
  say(`Voorstel: ${proposal.choose === null ? 'geen. ' : ''}${proposal.why}`);
  return lines.join('\n');
}
