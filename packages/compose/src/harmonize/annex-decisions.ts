import type { Section } from '@akkoord/clause';
import { dateInDutch } from '../dutch.ts';
import type { Template } from '../template.ts';
import { section, table } from './annex-parts.ts';
import type { AnnexInput } from './annexes.ts';
import { choiceInDutch } from './choice-in-dutch.ts';
import { isRowDecision } from './decision.ts';
import type { Harmonization } from './harmonize.ts';
import { type Ledger, standing } from './ledger.ts';

/** Write the decisions that made the protocol: who, when and why. */
export function decisionsAnnex({
  harmonization,
  sources,
  ledger,
  template,
}: AnnexInput): Section | null {
  const { months } = template.taxonomy.reading;
  const applied = new Set(
    harmonization.agenda.flatMap(({ state }) =>
      state.status === 'decided' ? [state.decision.id] : [],
    ),
  );
  const labels = new Map(harmonization.agenda.map(({ key, label }) => [key, label]));
  const rows = standing(ledger)
    .filter((decision) => !isRowDecision(decision) || applied.has(decision.id))
    .map((decision) => [
      subjectInDutch(decision, { labels, harmonization, template }),
      chosenInDutch(decision, { harmonization, sources, template }),
      `${decision.by}, ${dateInDutch(decision.on, months)}`,
      decision.why,
    ]);
  if (rows.length === 0) return null;
  return section('Bijlage 3. De besluiten', [
    table(['Onderwerp', 'Gekozen', 'Wie en wanneer', 'Waarom'], rows),
  ]);
}

function chosenInDutch(
  { about, choose }: Ledger[number],
  { harmonization, sources, template }: Pick<AnnexInput, 'harmonization' | 'sources' | 'template'>,
): string {
  const term =
    'term' in about ? harmonization.terms.find(({ id }) => id === about.term) : undefined;
  const variant = term?.variants.find(({ id }) => id === choose);
  return variant?.label ?? choiceInDutch(choose, sources, template);
}

function subjectInDutch(
  decision: Ledger[number],
  {
    labels,
    harmonization,
    template,
  }: { labels: ReadonlyMap<string, string>; harmonization: Harmonization; template: Template },
): string {
  if (isRowDecision(decision)) {
    const item = harmonization.agenda.find(
      ({ state }) => state.status === 'decided' && state.decision.id === decision.id,
    );
    return item?.label ?? labels.get(decision.about.row) ?? decision.about.row;
  }
  const { about } = decision;
  if ('term' in about) {
    return harmonization.terms.find(({ id }) => id === about.term)?.label ?? about.term;
  }
  return template.questions.find(({ id }) => id === about.answer)?.question ?? about.answer;
}
