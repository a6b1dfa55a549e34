import { listed } from '@akkoord/text';

/** What stands on each side, in words. */
export const sideNames = {
  Was: 'de oude tekst',
  Wordt: 'de nieuwe tekst',
  School: 'de tekst van de school',
  Model: 'de tekst van het model',
} as const;

/** What stands over a side. */
export type SideTitle = keyof typeof sideNames;

/** The columns of a was-wordt table: what stands over them, and what stands in them. */
export const columnWords = {
  place: {
    title: 'Bepaling',
    explanation: 'wat er met de bepaling gebeurt, haar nummer en haar kopje',
    besideModel: 'of de school het regelt, en waar het in beide teksten staat',
  },
  remarks: {
    title: 'Toelichting',
    explanation: 'wat er voor de regel verandert, en wat u nog moet nakijken',
  },
  rights: (dates: readonly string[]) =>
    `ook welke raad een recht heeft en waarop dat steunt, volgens de wet van ${listed(dates)}; een voorstel, dat u zelf nagaat`,
  council: { title: 'Opmerking MR', explanation: 'leeg, voor uw aantekeningen' },
  legend: (parts: readonly string[]) => `Wat er in de tabel staat. ${parts.join('. ')}.`,
} as const;
