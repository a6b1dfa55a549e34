import type { Row } from '@akkoord/clause';
import { counted, listed } from '@akkoord/text';

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
  silent: 'In deze tekst is hierover niets gevonden.',
  noNorm: 'noemt het; een regel is er niet in gelezen',
  described: 'beschreven',
  unmarked: 'Geen markering',
  markAgainst: 'Markeer verschillen met',
  rewritten: 'Sterk anders geschreven dan de basis: er is niets gemarkeerd.',
  isBase: 'Dit is de basis.',
  mixed:
    'Let op: deze teksten zijn van verschillende onderwijssoorten. Voor primair en voortgezet onderwijs gelden andere artikelen (WMS artikel 13 of 14, WPO of WVO 2020) en een andere cao. Kijk bij elk onderwerp of de regel voor uw school mag gelden.',
  legend:
    'Een teken staat nooit alleen: het woord erbij zegt hetzelfde. “Wijkt af” is geen oordeel. Het zegt dat deze tekst iets anders regelt dan de basis. Zonder basis zegt het: anders dan de meeste, of de teksten verschillen onderling.',
  backToMatrix: 'Terug naar de matrix',
  backFrom: (subject: string) => ` vanaf ${subject}`,
  standsAt: 'Staat bij: ',
  readWith: 'Positie en gelijkenis zijn afgeleid uit de tekst. Lees de tekst voordat u beslist.',
} as const;

/** What texts share word for word. */
export const sharedWords = {
  title: 'Wat letterlijk in meer teksten staat',
  explained:
    'Zulke zinnen komen vaak uit één voorbeeld, of de ene school nam ze van de andere over. De naam van de school, spelling en leestekens tellen niet mee.',
  sentence: 'Zin',
  schools: 'Staat bij',
  counts: (
    sentences: number,
    texts: ReadonlyArray<{ name: string; sentences: number; shared: number }>,
  ) =>
    `${counted(sentences, 'zin staat', 'zinnen staan')} letterlijk in meer dan een tekst: ${listed(
      texts.map(({ name, sentences: all, shared }) => `${name} heeft er ${shared} van de ${all}`),
    )}.`,
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

/** How many subjects there are, and on how many the texts differ, are opposed or are silent. */
interface SubjectCounts {
  texts: number;
  subjects: number;
  conflicts: number;
  opposed: number;
  gaps: number;
}

/** Count the subjects of a synopsis, a sentence or two each. */
export function subjectCounts(counts: SubjectCounts): string[] {
  const { texts, subjects, conflicts, opposed, gaps } = counts;
  return [
    `${counted(texts, 'tekst', 'teksten')}, ${counted(subjects, 'onderwerp', 'onderwerpen')}.`,
    `Op ${counted(conflicts, 'onderwerp', 'onderwerpen')} verschillen de teksten, waarvan ${opposed} keer tegengesteld. ${counted(gaps, 'onderwerp staat', 'onderwerpen staan')} niet in elke tekst.`,
  ];
}

/** Say of which schools nothing was found, and that more are not named. */
export const schoolsDo = {
  keepSilent: (schools: readonly string[]) => `${listed(schools)}: niets gevonden.`,
  others: (count: number) => `${count} andere`,
} as const;

/** What is said of one text, and of what a subject holds beside its norm. */
export const subjectWords = {
  untitled: (id: string) => `Tekst ${id}`,
  standsAt: (subject: string) => `staat bij: ${subject}`,
  between: (schools: readonly string[]) => schools.join(' en '),
  holds: (schools: readonly string[], held: string) => `${listed(schools)}: ${held}`,
  notFound: (school: string, subject: string) => `${school}: niet gevonden; kijk bij ‘${subject}’.`,
  unknown: (school: string, clauses: number, all: number) =>
    `${school}: van ${clauses} van de ${counted(all, 'bepaling', 'bepalingen')} herkent het programma het onderwerp niet. Zij kunnen gaan over een onderwerp waarbij ‘niets gevonden’ staat. Lees ze na.`,
  moreRules: (count: number) => `en nog ${counted(count, 'regel', 'regels')}`,
  more: (count: number) => `En nog ${counted(count, 'verschil', 'verschillen')}.`,
  also: (schools: readonly string[], label: string) =>
    `Gaat bij ${listed(schools)} ook over: ${label}.`,
} as const;
