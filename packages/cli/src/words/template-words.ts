import { counted } from '@akkoord/text';

/** What is told of templates. */
export const templateWords = {
  checked: (counts: { protocols: number; clauses: number; findings: number }) =>
    [
      `${counted(counts.protocols, 'protocol', 'protocollen')} en ${counted(counts.clauses, 'bepaling', 'bepalingen')} nagekeken`,
      counts.findings === 0
        ? 'niets gevonden'
        : counted(counts.findings, 'bevinding', 'bevindingen'),
    ].join(', '),
  progress: (percent: number) => `Nakijken: ${percent}%`,
  listed: (title: string, version: string, questions: number) =>
    `${title}, versie ${version}, ${counted(questions, 'vraag', 'vragen')}`,
  title: (title: string, id: string, version: string) => `${title} (${id}, versie ${version})`,
  questions: 'Vragen',
  written: (path: string) =>
    `Geschreven: ${path}. Pas de bestanden aan en kijk ze na met: akkoord template check ${path}`,
} as const;

/** What is wrong where a template is shown or made. */
export const templateFailures = {
  noExample: (template: string) => `${template}: dit sjabloon heeft geen voorbeeld.`,
  notEmpty: (path: string) => `${path}: deze map bestaat al en is niet leeg. Kies een andere naam.`,
  noId: (path: string) =>
    `${path}: de naam van de map wordt de naam van het sjabloon. Gebruik kleine letters, cijfers en streepjes.`,
} as const;
