import { listed } from '@akkoord/text';

/** What is told of the files that results go to. */
export const targetWords = {
  noFolder: (path: string, folder: string) =>
    `${path}: de map ${folder} bestaat niet. Maak die eerst aan.`,
  notFolder: (path: string, folder: string) => `${path}: ${folder} is geen map.`,
  isRead: (path: string) =>
    `${path}: dit is ook een bestand dat gelezen wordt. Kies een andere naam.`,
  overwrite: (paths: readonly string[]) =>
    `${listed(paths)} ${paths.length > 1 ? 'bestaan' : 'bestaat'} al. Overschrijven? [j/N]`,
  exists: (paths: readonly string[]) =>
    paths.length > 1
      ? `${listed(paths)}: deze bestanden bestaan al. Gebruik --force om ze te overschrijven, of kies een andere naam.`
      : `${listed(paths)}: dit bestand bestaat al. Gebruik --force om het te overschrijven, of kies een andere naam.`,
} as const;
