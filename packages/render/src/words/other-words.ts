import type { Other, OtherCode } from '@akkoord/clause';
import { listed } from '@akkoord/text';

/** What a row is about that stands in no clause's words, with the clause behind it where there is one. */
export const otherNames = {
  title: 'Titel',
  school: 'Naam van de school',
  heading: 'Kop',
  footnote: 'Voetnoot',
  table: 'Tabel',
  structure: 'Opbouw',
  link: 'Link',
  image: 'Afbeelding',
} as const satisfies Record<Other['of'], string>;

/** What differs, in one sentence. */
export const otherReasons = {
  title: 'De titel verandert.',
  school: 'De naam van de school verandert.',
  'heading-text':
    'De tekst van de kop verandert. Ga na of de regels eronder nu voor anderen gelden.',
  'heading-number': 'Alleen het nummer van de kop verandert.',
  'heading-level': 'Alleen het niveau van de kop verandert.',
  'heading-nesting': 'De kop staat nu onder een andere kop, of juist niet meer.',
  'heading-moved': 'De kop staat op een andere plaats.',
  'heading-added': 'Deze kop is nieuw.',
  'heading-removed': 'Deze kop is vervallen.',
  'note-text': 'De tekst van de voetnoot verandert.',
  'note-place': 'De voetnoot hoort nu bij andere woorden.',
  'note-added': 'Deze voetnoot is nieuw.',
  'note-removed': 'Deze voetnoot is vervallen.',
  'table-cells': 'Dezelfde woorden staan in andere cellen van de tabel.',
  'table-row-added': 'Deze rij van de tabel is nieuw.',
  'table-row-removed': 'Deze rij van de tabel is vervallen.',
  'link-address': 'De link leidt naar een ander adres.',
  'link-added': 'Deze link is nieuw.',
  'link-removed': 'Deze link is vervallen.',
  'image-text': 'De afbeelding of haar beschrijving verandert.',
  'image-added': 'Deze afbeelding is nieuw.',
  'image-removed': 'Deze afbeelding is vervallen.',
  'clause-depth': 'De bepaling staat nu onder een andere bepaling, of juist niet meer.',
  'clause-heading': 'De bepaling staat nu onder een andere kop.',
  'clause-form': 'De bepaling is op een andere manier opgemaakt: als punt, stap of gewone tekst.',
  'clause-layout':
    'De bepaling is anders opgebouwd: in alinea’s, een lijst, een tabel, een citaat of een doorhaling.',
  'document-layout': 'De teksten zijn anders opgemaakt. Leg ze naast elkaar om te zien waar.',
} as const satisfies Record<OtherCode, string>;

/** Name the clauses by which a reader finds a footnote, table, link or picture: `bij 1 en 2`. */
export function besideWords(labels: readonly string[]): string {
  return `bij ${listed(labels)}`;
}
