import type { ShownSources } from '@akkoord/render/view';
import { counted } from '@akkoord/text';

/** What is told of the sources on which clauses rest. */
export const sourcesWords = {
  shown: {
    annex: (sources, clauses) => `In een bijlage: ${atClauses(sources, clauses)}.`,
    notes: (sources, clauses) => `In noten: ${atClauses(sources, clauses)}.`,
    none: (sources, clauses) => `Niet in het document: ${atClauses(sources, clauses)}.`,
  } satisfies Readonly<Record<ShownSources, (sources: number, clauses: number) => string>>,
  markdown: 'In Markdown staan de bronnen al bij de bepalingen, in de gegevens boven de tekst.',
  nothing: 'Bij de bepalingen van deze tekst zijn geen bronnen vastgelegd.',
} as const;

function atClauses(sources: number, clauses: number): string {
  return `${counted(sources, 'bron', 'bronnen')} bij ${counted(clauses, 'bepaling', 'bepalingen')}`;
}
