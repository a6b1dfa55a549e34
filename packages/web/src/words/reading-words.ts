/** What is said of how a text was read. */
export const readingWords = {
  busy: 'De tekst wordt gelezen…',
  untitled: 'Zonder titel',
  question: 'Klopt dat?',
  none: 'In deze tekst zijn geen bepalingen gevonden. Is dit het goede bestand?',
  entries: (title: string, name: string) => `${title}, ${name}`,
  show: 'Bekijk de tekst zoals Akkoord die las',
  shown: (name: string) => `Zo las Akkoord ${name}`,
  wrong: 'Klopt er iets niet?',
  correct: 'Sla de tekst op om te verbeteren',
  correctName: (name: string) =>
    `${name.replace(/\.[^.]*$/, '').replace(/[^\p{L}\p{N}]+/gu, '-')}-verbeteren.md`,
  correctAbout:
    'Sla de tekst op als Markdown, verbeter haar in Kladblok of een ander tekstprogramma, en voeg het verbeterde bestand toe. Waar Akkoord twijfelt, staat daarin een opmerking.',
} as const;
