import { counted } from '@akkoord/text';

/** What is told of a comparison. */
export const compareWords = {
  summary: ({ changed, same }: { changed: number; same: number }) =>
    `${counted(changed, 'wijziging', 'wijzigingen')}, ${counted(same, 'bepaling gelijk', 'bepalingen gelijk')}`,
  written: (path: string, what: string) => `Geschreven: ${path} (${what}).`,
  next: (path: string) => `Volgende stap: open ${path} en loop de wijzigingen na.`,
  equal: 'De twee teksten zijn gelijk.',
  model: (template: string, school: string | undefined) =>
    `Model: sjabloon ${template}, ingevuld met de voorbeeldantwoorden (${school ?? 'zonder school'}).`,
  repaired: (name: string, repairs: number, doubtful: number) =>
    `${name}: op ${counted(repairs, 'plek', 'plekken')} hersteld${doubtful > 0 ? `, waarvan ${doubtful} twijfelachtig` : ''}.`,
  seeRepairs: (path: string) => `Bekijk ze met: akkoord parse ${path}`,
} as const;

/** What is wrong where texts are to be compared. */
export const compareFailures = {
  sameFile: (path: string) => `${path}: de tabel gaat al naar dit bestand. Kies een andere naam.`,
  oneText: 'Er ontbreekt iets: <wordt>. Zie akkoord compare --help.',
  baseAndTwo: 'Met --base geeft u één tekst op: die komt naast het model.',
  noTemplate: (id: string, known: readonly string[]) =>
    `Het sjabloon ${id} is er niet. Kies uit ${known.join(', ')}.`,
} as const;
