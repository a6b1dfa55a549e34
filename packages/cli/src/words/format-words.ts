import type { DocumentKind, FormatOf } from '@akkoord/render/formats';

/** A name of a file that a document cannot have. */
interface WrongName {
  path: string;
  /** With its full stop; empty where there is none. */
  extension: string;
  /** What the name can end on: `.md, .html of .pdf`. */
  known: string;
}

const unknownForm = ({ path, extension, known }: WrongName) =>
  `${path}: Akkoord schrijft geen ${extension || 'bestanden zonder extensie'}. Kies een naam die eindigt op ${known}.`;

/** What to do where a document does not have the form that its name asks for. */
export const wrongFormWords = {
  protocol: unknownForm,
  comparison: unknownForm,
  redline: ({ path, known }) =>
    `${path}: --redline schrijft Word of HTML. Kies een naam die eindigt op ${known}.`,
  synopsis: ({ path, known }) =>
    `${path}: zo'n bestand schrijft Akkoord hier niet. Kies een naam die eindigt op ${known}.`,
  proposals: ({ path, known }) =>
    `${path}: zo'n bestand schrijft Akkoord hier niet. Kies een naam die eindigt op ${known}.`,
  letter: ({ path, known }) => `${path}: een brief kan een ${known} zijn. Kies zo'n naam.`,
  terms: ({ path, known }) => `${path}: termijnen kunnen een ${known} zijn. Kies zo'n naam.`,
} as const satisfies Record<DocumentKind, (name: WrongName) => string>;

/** What a text with its changes is, by its form. */
export const redlineWords = {
  docx: 'de hele tekst, met bijgehouden wijzigingen',
  html: 'de hele tekst',
} as const satisfies Record<FormatOf<'redline'>, string>;
