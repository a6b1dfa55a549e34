import type { Section } from '@akkoord/clause';
import { answerInDutch, checkAnswer } from '@akkoord/compose';
import { dutchDate } from '@akkoord/text';
import { choiceInDutch } from '../ledger/choice-in-dutch.ts';
import { isRowDecision, type Recorded } from '../ledger/decision.ts';
import { agreedOn, standing, subjectOf } from '../ledger/ledger.ts';
import type { AnnexInput } from './annexes.ts';
import { section, table } from './parts.ts';

/** Write the decisions that made the protocol: who, when and why. Where people differ nothing was decided. */
export function decisionsAnnex(input: AnnexInput): Section | null {
  const rows = standing(input.ledger).flatMap((decision) => {
    const said = isRowDecision(decision) ? ofRow(decision, input) : ofWord(decision, input);
    if (!said) return [];
    const { subject, chosen } = said;
    return [[subject, chosen, `${decision.by}, ${dutchDate(decision.on)}`, decision.why]];
  });
  if (rows.length === 0) return null;
  return section('Bijlage 3. De besluiten', [
    table(['Onderwerp', 'Gekozen', 'Wie en wanneer', 'Waarom'], rows),
  ]);
}

/** What was decided about, and what was chosen: Dutch. */
interface Said {
  subject: string;
  chosen: string;
}

/** Two who chose the same both decided. */
function ofRow(decision: Recorded, { harmonization, sources, template }: AnnexInput): Said | null {
  const subject = subjectOf(decision);
  const item = harmonization.agenda.find(
    ({ state }) => state.status === 'decided' && subjectOf(state.decision) === subject,
  );
  const chosen = choiceInDutch(decision.choose, sources, template);
  return item ? { subject: item.label, chosen } : null;
}

function ofWord(
  decision: Recorded,
  { harmonization, sources, ledger, template }: AnnexInput,
): Said | null {
  const { about, choose } = decision;
  if (!agreedOn(ledger, subjectOf(decision))) return null;
  if ('term' in about) {
    const term = harmonization.terms.find(({ id }) => id === about.term);
    if (!term || term.chosen === null) return null;
    const variant = term.variants.find(({ id }) => id === choose);
    const chosen = variant?.label ?? choiceInDutch(choose, sources, template);
    return { subject: term.label, chosen };
  }
  const question = template.questions.find((one) => 'answer' in about && one.id === about.answer);
  const checked = question && checkAnswer(question, choose);
  if (!checked || !('value' in checked)) return null;
  const chosen = answerInDutch(question, { kind: 'value', value: checked.value });
  return { subject: question.question, chosen };
}
