import { counted, listed } from '@akkoord/text';
import type { sideNames } from './column-words.ts';

/** One of the two texts of a comparison, as a sentence names it. */
type TextName = (typeof sideNames)[keyof typeof sideNames];

/** What the other text says on the subject of a clause that nothing surely answers. */
export const subjectWords = {
  /** A clause of the old text, or of the model, on whose subject the other text has rules. */
  ruled: (label: string, places: readonly string[], text: TextName) =>
    `‘${label}’ is in ${text} geregeld in ${named(places)}.`,
  /** The same, where no rule was read in it. */
  mentioned: (label: string, places: readonly string[], text: TextName) =>
    `Over ‘${label}’ gaat in ${text}: ${named(places)}. Een regel is daar niet in gelezen.`,
  rule: (place: string, rule: string) => `${place}: ${rule}`,
  readBoth: 'Lees na wat van deze bepaling daarin terugkomt.',
  /** A clause of the new text, on whose subject the old one said something. */
  before: (label: string, places: readonly string[], text: TextName) =>
    `Over ‘${label}’ zei ${text} al iets: ${named(places)}.`,
  /** A clause of a model, on whose subject the school says something. */
  perhaps: (label: string, places: readonly string[], text: TextName) =>
    `Over ‘${label}’ zegt ${text} iets in ${named(places)}. Kijk na of deze regel daarin staat.`,
  besides: (label: string, places: readonly string[], text: TextName) =>
    `Over ‘${label}’ zegt ${text} ook iets in ${named(places)}.`,
  unknown: (text: TextName) =>
    `Akkoord weet niet waarover deze bepaling gaat. Zoek zelf of ${text} er iets over zegt.`,
  notFound: (text: TextName, unread: number) =>
    `In ${text} is over dit onderwerp niets gevonden. Van ${counted(unread, 'bepaling', 'bepalingen')} daarin is het onderwerp niet bekend; kijk die na.`,
  more: (count: number) => `nog ${count} andere`,
  links: 'Naar',
} as const;

/** `bepaling 3 en 4`; `Artikel 5` and `A.1` say themselves what they are. */
function named(places: readonly string[]): string {
  return `${/^\d/u.test(places[0] ?? '') ? 'bepaling ' : ''}${listed(places)}`;
}
