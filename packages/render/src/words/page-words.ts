/** What stands in a web page and on no paper: what leads from one place to another, and what shows and hides. */
export const pageWords = {
  backToText: 'Terug naar de tekst',
  show: 'Toon',
  filtered: 'Een deel van de tabel is verborgen. Zet alle vinkjes aan om alles te zien.',
  previous: 'Vorige',
  next: 'Volgende',
  change: (name: string) => ` wijziging: ${name}`,
  becomes: ' wordt ',
} as const;
