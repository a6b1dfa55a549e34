/** Why the operating system refused a file, by its code. */
export const fileRefusals: Readonly<Record<string, string>> = {
  ENOENT: 'dit bestand bestaat niet.',
  ENOTDIR: 'dit bestand bestaat niet.',
  EISDIR: 'dit is een map, geen bestand.',
  EACCES: 'u mag dit bestand niet lezen of schrijven.',
  EPERM: 'u mag dit bestand niet lezen of schrijven.',
  ENOSPC: 'de schijf is vol.',
  EROFS: 'op deze schijf kan niet worden geschreven.',
  ENAMETOOLONG: 'deze naam is te lang voor een bestand.',
  EFBIG: 'dit bestand wordt groter dan hier mag.',
  EDQUOT: 'u hebt op deze schijf geen ruimte meer.',
  EBUSY: 'een ander programma heeft dit bestand open. Sluit het daar en geef de opdracht opnieuw.',
};

/** Say that a file was refused for a reason that has no words. */
export const unknownRefusal = (code: string) => `dit bestand is niet te gebruiken (${code}).`;

/** What is told of standard input. */
export const standardInputWords = {
  name: 'standaardinvoer',
  type: 'Typ of plak de tekst en sluit af met Ctrl-D op een nieuwe regel.',
  onlyOne: 'Er kan maar één tekst van de standaardinvoer (-) komen.',
} as const;

/** What is told where the program itself is at fault. */
export const faultWords = {
  fault: (message: string) => `Er ging iets mis in Akkoord zelf: ${message}`,
  tell: 'Meld dit, met de uitvoer van dezelfde opdracht na AKKOORD_DEBUG=1.',
} as const;
