import type { Row } from '@akkoord/clause';

/** The Dutch words of a synopsis, shared by all its forms. */
export const synopsisWords = {
  title: 'Protocollen naast elkaar',
  base: 'basis',
  subject: 'Onderwerp',
  questions: 'Wat moet u samen beslissen?',
  noQuestions: 'De teksten spreken elkaar op geen onderwerp tegen.',
  gaps: 'Wat niet iedereen regelt',
  matrix: 'Onderwerp per school',
  details: 'De teksten onder elkaar',
  differences: 'Waarin de teksten verschillen',
  silent: 'Deze tekst zwijgt hierover.',
  noNorm: 'noemt het, zonder regel',
  described: 'beschreven',
  unmarked: 'Geen markering',
  markAgainst: 'Markeer verschillen met',
  rewritten: 'Sterk anders geschreven dan de basis: er is niets gemarkeerd.',
  isBase: 'Dit is de basis.',
  mixed:
    'Let op: deze teksten zijn van verschillende onderwijssoorten. Voor primair en voortgezet onderwijs gelden andere artikelen (WMS artikel 13 of 14, WPO of WVO 2020) en een andere cao. Kijk bij elk onderwerp of de regel voor uw school mag gelden.',
  legend:
    'Een teken staat nooit alleen: het woord erbij zegt hetzelfde. “Wijkt af” is geen oordeel. Het zegt dat deze tekst iets anders regelt dan de basis. Zonder basis zegt het: anders dan de meeste, of de teksten verschillen onderling.',
  readWith: 'Positie en gelijkenis zijn afgeleid uit de tekst. Lees de tekst voordat u beslist.',
} as const;

/** How a text stands on a subject: sign and word. */
export const stateWords = {
  arranged: { symbol: '●', word: 'Geregeld' },
  partly: { symbol: '◐', word: 'Deels' },
  none: { symbol: '○', word: 'Niet' },
  differs: { symbol: '◆', word: 'Wijkt af' },
} as const;

export const agreementWords: Readonly<Record<Row['agreement'], string>> = {
  same: 'gelijk',
  reworded: 'zelfde regel, andere woorden',
  different: 'verschillend',
  opposed: 'tegengesteld',
};
