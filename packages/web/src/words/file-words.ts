import { counted } from '@akkoord/text';

/** One of the two texts. */
interface SideWords {
  title: string;
  hint: string;
  choose: string;
}

/** The two texts, as the table names them. */
export const sideWords = {
  before: {
    title: 'Was',
    hint: 'De tekst die er was: de oude versie, of de eerste school.',
    choose: 'Kies de oude tekst',
  },
  after: {
    title: 'Wordt',
    hint: 'De tekst die het wordt: de nieuwe versie, of de tweede school.',
    choose: 'Kies de nieuwe tekst',
  },
} as const satisfies Record<'before' | 'after', SideWords>;

/** What is said where files are chosen. */
export const fileWords = {
  other: 'Kies een ander bestand',
  drop: 'of sleep een bestand hierheen',
  forms: 'Word (.docx), OpenDocument (.odt), PDF, tekst (.txt) of Markdown (.md).',
  example: 'Probeer het met een voorbeeld',
  exampleAbout: 'Twee protocollen over sociale media, van verzonnen scholen.',
  swap: 'Wissel om',
  swapped: 'De twee teksten zijn omgewisseld.',
  compare: 'Maak de was-wordt-tabel',
  compareNeeds: 'Kies eerst twee teksten. Dan kunt u hier de tabel maken.',
  compareWaits: 'De tabel kan worden gemaakt als beide teksten gelezen zijn.',
  tooMany: (count: number) =>
    `U sleepte ${counted(count, 'bestand', 'bestanden')} hierheen. Deze pagina legt er twee naast elkaar: sleep er een of twee.`,
  noFile: 'Wat u hierheen sleepte, is geen bestand. Sleep een bestand, of gebruik de knop.',
  unreadable: (name: string) => `Uw browser kon het bestand ${name} niet openen. Kies het opnieuw.`,
} as const;
