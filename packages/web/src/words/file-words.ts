import { counted } from '@akkoord/text';

/** What is said where files are chosen. */
export const fileWords = {
  choose: 'Kies bestanden',
  add: 'Voeg bestanden toe',
  drop: 'of sleep ze hierheen',
  dropNow: 'Laat los om deze bestanden te openen',
  forms:
    'Word (.docx), OpenDocument (.odt), PDF, tekst (.txt), Markdown (.md), of werk dat u eerder bewaarde (.akkoord).',
  example: 'Probeer het met een voorbeeld',
  exampleAbout: 'Twee protocollen over sociale media, van verzonnen scholen.',
  noFile: 'Wat u hierheen sleepte, is geen bestand. Sleep een bestand, of gebruik de knop.',
  unreadable: (name: string) => `Uw browser kon het bestand ${name} niet openen. Kies het opnieuw.`,
  added: (count: number) =>
    count === 1
      ? 'De tekst is toegevoegd.'
      : `${counted(count, 'tekst', 'teksten')} zijn toegevoegd.`,
  opened: 'Uw werk is geopend.',
} as const;
