/*
 * What the command line says of documents and folders. Help must be quick: this file imports nothing.
 */

/** What stands beside `--tracked` in the help of every command that reads a protocol. */
export const trackedWords =
  'bij bijgehouden wijzigingen in Word: lees de tekst erna (after) of ervoor (before); zonder deze optie: after';

/** What is told of the files that a folder or a pattern stands for. */
export const folderWords = {
  read: (folder: string, names: readonly string[]) => `Uit ${folder}: ${names.join(', ')}.`,
  skipped: (folder: string, names: readonly string[]) =>
    `Uit ${folder} niet gelezen: ${names.join(', ')}.`,
  none: (folder: string) =>
    `${folder}: in deze map staat geen bestand dat Akkoord kan lezen. Zet er teksten (.txt, .md), Word- (.docx), OpenDocument- (.odt) of pdf-bestanden in.`,
  noMatch: (pattern: string) => `${pattern}: er is geen bestand met zo’n naam.`,
} as const;
