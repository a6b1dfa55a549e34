import type { Section } from '@akkoord/clause';
import { answerInDutch, checkAnswer } from '@akkoord/compose';
import { dutchDate } from '@akkoord/text';
import { sourceName } from '../agenda/options.ts';
import { isRowDecision, type Recorded } from '../ledger/decision.ts';
import { agreedOn, standing, subjectOf } from '../ledger/ledger.ts';
import { type AnnexInput, phrasesOf } from './input.ts';
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
  const { heading, columns } = phrasesOf(input).decisions;
  const { subject, chosen, who, why } = columns;
  return section(heading, [table([subject, chosen, who, why], rows)]);
}

/** What was decided about, and what was chosen: Dutch. */
interface Said {
  subject: string;
  chosen: string;
}

/** Two who chose the same both decided. */
function ofRow(decision: Recorded, input: AnnexInput): Said | null {
  const { harmonization } = input;
  const subject = subjectOf(decision);
  const item = harmonization.agenda.find(
    ({ state }) => state.status === 'decided' && subjectOf(state.decision) === subject,
  );
  const chosen = chosenIn(decision, input);
  return item ? { subject: item.label, chosen } : null;
}

function chosenIn({ choose }: Recorded, { sources, template, wording }: AnnexInput): string {
  const named = sources.map((source) => ({ id: source.id, name: sourceName(source) }));
  return wording.choice(choose, { sources: named, positions: template.positions });
}

function ofWord(decision: Recorded, input: AnnexInput): Said | null {
  const { harmonization, ledger, template } = input;
  const { about, choose } = decision;
  if (!agreedOn(ledger, subjectOf(decision))) return null;
  if ('term' in about) {
    const term = harmonization.terms.find(({ id }) => id === about.term);
    if (!term || term.chosen === null) return null;
    const variant = term.variants.find(({ id }) => id === choose);
    const chosen = variant?.label ?? chosenIn(decision, input);
    return { subject: term.label, chosen };
  }
  if ('clash' in about) {
    const conflict = harmonization.conflicts.find(({ id }) => id === about.clash);
    if (!conflict) return null;
    const places = conflict.sides.map(({ place }) => place);
    return { subject: places.join(', '), chosen: chosenIn(decision, input) };
  }
  const question = template.questions.find((one) => 'answer' in about && one.id === about.answer);
  const checked = question && checkAnswer(question, choose);
  if (!checked || !('value' in checked)) return null;
  const chosen = answerInDutch(question, { kind: 'value', value: checked.value });
  return { subject: question.question, chosen };
}
