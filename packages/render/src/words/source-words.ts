import type { Coded } from '@akkoord/clause';
import type { YamlMessages } from '@akkoord/compose';
import { inWords, type Words } from './words.ts';
import { yamlWords } from './yaml-words.ts';

/** What is more in a source than may be, with where it stands. Lines from 1. */
export interface OverLimitMessages {
  'line-too-long': { readonly line: number; readonly most: number };
  'too-many-markers': { readonly line: number; readonly most: number };
  'too-many-signs': { readonly line: number; readonly most: number };
  'too-many-references': { readonly found: number; readonly most: number };
  'too-many-clauses': { readonly found: number; readonly most: number };
}

/** `400.000` */
function grouped(value: number): string {
  return value.toLocaleString('nl');
}

/** The words for what is more than may be. */
export const overLimitWords: Words<OverLimitMessages> = {
  'line-too-long': ({ line, most }) =>
    `Regel ${line} heeft meer dan ${grouped(most)} tekens, en zo lang is geen regel van een protocol. Zet elke bepaling op een eigen regel en probeer het opnieuw.`,
  'too-many-markers': ({ line, most }) =>
    `Regel ${line} begint met meer dan ${grouped(most)} tekens van een opsomming of citaat. Haal de tekens weg die er niet horen en probeer het opnieuw.`,
  'too-many-signs': ({ line, most }) =>
    `De alinea die op regel ${line} begint, heeft meer dan ${grouped(most)} tekens van Markdown (zoals *, _, [ en <). Haal ze weg, of bewaar het bestand als gewone tekst (.txt).`,
  'too-many-references': ({ found, most }) =>
    `Deze tekst verwijst ${grouped(found)} keer naar een voetnoot; Akkoord leest er hoogstens ${grouped(most)}. Deel de tekst op in meer bestanden.`,
  'too-many-clauses': ({ found, most }) =>
    `Deze tekst heeft ${grouped(found)} bepalingen; Akkoord leest er hoogstens ${grouped(most)}. Geef elk protocol op als een eigen bestand.`,
};

type Nothing = Readonly<Record<string, never>>;

/** What is wrong in a file that a person wrote beside a protocol: pairs, a taxonomy, positions. */
export interface FileMessages extends Omit<YamlMessages, 'yaml-broken'> {
  'pairs-no-yaml': Nothing;
  'pairs-no-lists': Nothing;
  'pairs-unknown-key': Nothing;
  'pairs-no-list': Nothing;
  'pairs-side-missing': Nothing;
  'pairs-twice': { readonly eId: string };
  'pairs-ambiguous': { readonly name: string; readonly eIds: readonly string[] };
  'pairs-unknown-clause': { readonly name: string; readonly title: string | null };
  'taxonomy-no-yaml': Nothing;
  'taxonomy-no-taxonomy': Nothing;
  'taxonomy-unknown-part': { readonly known: string };
  'taxonomy-misfit': Nothing;
  'positions-no-yaml': { readonly cause: string };
  'positions-misfit': { readonly path: string; readonly cause: string };
  'positions-unknown-topic': { readonly topic: string };
}

const fileWords: Words<FileMessages> = {
  ...yamlWords,
  'pairs-no-yaml': () => 'dit is geen geldige YAML of JSON.',
  'pairs-no-lists': () => 'schrijf hier koppel: of scheid:, met daaronder een lijst.',
  'pairs-unknown-key': () => 'dit onderdeel bestaat niet. Gebruik koppel of scheid.',
  'pairs-no-list': () => 'maak hiervan een lijst: elke koppeling op een regel met een streepje.',
  'pairs-side-missing': () =>
    'vul bij was en bij wordt het kenmerk of het nummer van een bepaling in.',
  'pairs-twice': ({ eId }) => `${eId} staat in twee koppelingen. Kies er een.`,
  'pairs-ambiguous': ({ name, eIds }) =>
    `er zijn ${eIds.length} bepalingen ${name}: ${eIds.join(', ')}. Vul een van deze kenmerken in.`,
  'pairs-unknown-clause': ({ name, title }) =>
    `er is geen bepaling ${name} in ${title ? `‘${title}’` : 'deze tekst'}. Met akkoord compare … --json ziet u alle kenmerken.`,
  'taxonomy-no-yaml': () =>
    'dit is geen geldige YAML. Schrijf lijsten met een streepje voor elk punt.',
  'taxonomy-no-taxonomy': () => 'dit is geen taxonomie. Schrijf onderdelen als topics: en roles:.',
  'taxonomy-unknown-part': ({ known }) => `dit onderdeel is onbekend. Kies uit: ${known}.`,
  'taxonomy-misfit': () =>
    'hier ontbreekt iets of staat iets wat niet past. Zie docs/reference/taxonomie.md.',
  'positions-no-yaml': ({ cause }) => `geen geldige YAML: ${cause}`,
  'positions-misfit': ({ path, cause }) => `${path || 'bestand'}: ${cause}`,
  'positions-unknown-topic': ({ topic }) =>
    `positions: ${topic} is geen onderwerp dat Akkoord kent`,
};

/** Why an existing protocol settles an answer. */
export interface SettlingMessages {
  /** The protocol says so of itself: its school, its board. */
  facts: Nothing;
  /** The clause came from this template. */
  'from-model': Nothing;
  'like-model': { readonly position: string };
  'same-stance': { readonly position: string };
  'in-text': Nothing;
}

const settlingWords: Words<SettlingMessages> = {
  facts: () => 'dit staat in de gegevens van het protocol',
  'from-model': () => 'deze bepaling komt uit dit model',
  'like-model': ({ position }) => `de tekst lijkt op '${position}' in het model en zegt hetzelfde`,
  'same-stance': ({ position }) => `onderwerp en strekking zijn die van '${position}' in het model`,
  'in-text': () => 'dit staat zo in de tekst',
};

/** Say in Dutch what is wrong in a file that a person wrote. */
export function fileText(says: Coded<FileMessages>): string {
  return inWords(fileWords, says);
}

/** Say in Dutch why an existing protocol settles an answer. */
export function settlingText(says: Coded<SettlingMessages>): string {
  return inWords(settlingWords, says);
}
