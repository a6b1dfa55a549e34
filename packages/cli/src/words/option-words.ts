/** What stands beside `--taxonomy` in the help of every command that reads. */
export const taxonomyWords = 'eigen woorden en onderwerpen (.yaml) naast die van Akkoord';
