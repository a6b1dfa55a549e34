import type { Harmonization } from '@akkoord/compose';
import type { HarmonizationSession } from '@akkoord/workflow';
import { counted } from './report.ts';

/** How many open questions and remarks are shown; the file and the annexes have them all. */
const most = 12;

/** Say where a harmonization stands: what was decided, what became of the clauses, what is left to do. */
export function harmonizationAccount(
  { sources, strategy }: HarmonizationSession,
  { agenda, outcomes, open, findings }: Harmonization,
  path: string,
): string {
  const rows = agenda.filter(({ optional }) => !optional);
  const decided = rows.filter(({ state }) => state.status === 'decided').length;
  const extra = agenda.length - rows.length;
  const count = (...fates: string[]) => outcomes.filter(({ fate }) => fates.includes(fate)).length;
  const outdated = agenda.flatMap(({ label, state }) =>
    state.status === 'outdated' ? [`- ${label}: ${state.changes.join('; ')}.`] : [],
  );
  const lines = [
    `${sources.length} protocollen, ${counted(rows.length, 'onderwerp', 'onderwerpen')}; over ${decided} is besloten (voorstellen: ${strategy}).`,
    ...(extra > 0
      ? [
          `Het model regelt nog ${counted(extra, 'onderwerp', 'onderwerpen')} waar geen van de teksten iets over zegt.`,
        ]
      : []),
    '',
    `Van de ${counted(outcomes.length, 'bepaling', 'bepalingen')}: ${count('taken')} overgenomen, ${count('merged')} samengevoegd, ${count('replaced')} vervangen, ${count('left-out')} weggelaten, ${count('open')} nog open.`,
    ...listed('Verouderd, want een tekst is gewijzigd na het besluit:', outdated),
    ...listed(
      'Nog te besluiten:',
      open.map(({ question }) => `- ${question}`),
    ),
    ...listed(
      'Kijk hiernaar:',
      findings.map(({ message }) => `- ${message}`),
    ),
    '',
    open.length > 0
      ? `Alle keuzes en voorstellen staan in ${path}. Besluit op de terminal met dezelfde opdracht, of schrijf besluiten in dat bestand.`
      : 'Alles is besloten. Met -o schrijft u het nieuwe protocol, de bijlagen en de was-wordt-tabellen.',
  ];
  return `${lines.join('\n')}\n`;
}

function listed(title: string, items: readonly string[]): string[] {
  if (items.length === 0) return [];
  const rest = items.length - most;
  return ['', title, ...items.slice(0, most), ...(rest > 0 ? [`  en nog ${rest}.`] : [])];
}
