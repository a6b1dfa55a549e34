/** A name or a state of a file that keeps it from being written. */
export type FileTrouble =
  | 'changed'
  | 'gone'
  | 'appeared'
  | 'locked'
  | 'dangling'
  | 'special'
  | 'device'
  | 'not-put-back';

/** What is wrong with a file, what that means, and what to do; `path` as the user gave it. */
export const fileWords = {
  changed: (path) =>
    `${path}: dit bestand is gewijzigd sinds Akkoord het las. Er is nu niets geschreven, zodat die wijziging blijft. Kijk het bestand na en geef de opdracht opnieuw.`,
  gone: (path) =>
    `${path}: dit bestand is weg sinds Akkoord het las. Er is niets geschreven. Zet het terug en geef de opdracht opnieuw.`,
  appeared: (path) =>
    `${path}: dit bestand is er bij gekomen terwijl Akkoord bezig was. Er is niets geschreven. Kies een andere naam, of geef de opdracht opnieuw en kijk of het overschreven mag worden.`,
  locked: (path) =>
    `${path}: iemand anders schrijft op dit moment in dit bestand. Er is niets geschreven. Wacht even en geef de opdracht opnieuw. Weet u zeker dat niemand bezig is? Verwijder dan ${path}.lock.`,
  dangling: (path) =>
    `${path}: dit is een snelkoppeling naar een bestand dat er niet is. Kies een andere naam, of verwijder de snelkoppeling.`,
  special: (path) =>
    `${path}: dit is geen gewoon bestand, dus Akkoord schrijft er niet in. Kies een andere naam.`,
  device: (path) =>
    `${path}: zo mag een bestand op Windows niet heten. Kies een andere naam, zodat iedereen het kan openen.`,
  'not-put-back': (path) =>
    `${path}: terugzetten lukte niet. Wat erin stond, staat in het bestand op .tmp ernaast.`,
} as const satisfies Record<FileTrouble, (path: string) => string>;

/** What a person can count on where one of several files could not be written. */
export const nothingWritten =
  'Er is niets geschreven of vastgelegd. Los dit op en geef dezelfde opdracht opnieuw.';

/** Why nothing more comes out. */
export const outputWords = {
  /** How a message calls standard output. */
  output: 'de uitvoer',
  'folder-gone':
    'De map waarin u staat, bestaat niet meer. Ga naar een andere map en geef de opdracht opnieuw.',
} as const;
