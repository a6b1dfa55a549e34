import type { ShownSources } from '@akkoord/render/view';
import { Option } from 'commander';
import { sourcesHelp } from './words/help-words.ts';

/** Where sources stand, by what a person types. */
const places = {
  annex: 'annex',
  bijlage: 'annex',
  notes: 'notes',
  noten: 'notes',
  none: 'none',
  geen: 'none',
} as const satisfies Readonly<Record<string, ShownSources>>;

/** What a person types for the place of the sources. */
export type SourcesName = keyof typeof places;

/** Describe `--sources`. */
export function sourcesOption(): Option {
  return new Option('--sources <plaats>', sourcesHelp).choices(Object.keys(places));
}

/** Give the place where the sources of clauses come to stand: behind the text where nobody chose one. */
export function placeOfSources(name: SourcesName | undefined): ShownSources {
  return places[name ?? 'annex'];
}
