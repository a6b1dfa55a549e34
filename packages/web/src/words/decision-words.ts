import { assertNever } from '@akkoord/clause';
import type { ChangeChoice } from '@akkoord/harmonize';
import { counted } from '@akkoord/text';
import type { RecordedDecision } from '../work/acts/decision-acts.ts';

/** What can be decided on a change, in the order of the buttons. */
export const choiceNames = {
  take: 'Overnemen',
  'keep-old': 'Oude tekst houden',
  own: 'Aanpassen',
  discuss: 'Bespreken in de MR',
} as const;

/** One of those. */
export type ChoiceName = keyof typeof choiceNames;

/** What is said of deciding. */
export const decisionWords = {
  title: 'Besluiten',
  one: 'Besluit',
  who: 'Wie besluit?',
  whoHow: 'Uw naam of functie. Die komt bij elk besluit te staan.',
  whoFirst: 'Vul eerst in wie er besluit.',
  progress: (done: number, all: number) =>
    `${done} van ${counted(all, 'wijziging', 'wijzigingen')} besloten`,
  none: 'Er valt niets te besluiten: de teksten zijn gelijk.',
  next: 'Volgende onbesliste',
  previous: 'Vorige onbesliste',
  allDone: 'Alles is besloten.',
  atRow: (label: string, left: number) =>
    `Nog niet besloten: ${label}. Nog ${counted(left, 'wijziging', 'wijzigingen')} open.`,
  own: 'Uw eigen tekst',
  ownEmpty: 'Schrijf eerst uw eigen tekst.',
  note: 'Toelichting',
  save: 'Leg vast',
  saved: (label: string) => `Het besluit over ${label} is vastgelegd.`,
  apart: 'Hierover is verschillend besloten. Kies opnieuw:',
  headings: 'Titel en kopjes',
  was: 'Was',
  becomes: 'Wordt',
  gone: 'vervalt',
  fresh: 'staat er nog niet',
  file: 'Besluiten',
  saveFile: 'Sla de besluiten op',
  fileAbout:
    'Geef dit bestand aan een ander lid. Die opent het in Akkoord bij dezelfde teksten, besluit mee en geeft het terug.',
  fileName: 'besluiten.json',
  addFile: 'Voeg besluiten van een ander toe',
  added: (count: number) => `${counted(count, 'besluit', 'besluiten')} toegevoegd.`,
  nothingNew: 'Al deze besluiten stonden er al.',
  damaged: 'Dit bestand met besluiten is beschadigd of van een andere Akkoord.',
} as const;

/** Give the name of a choice. */
export function choiceName(choose: ChangeChoice): ChoiceName {
  if (typeof choose === 'string') return choose;
  if ('own' in choose) return 'own';
  if ('take' in choose) return 'take';
  return assertNever(choose);
}

/** Say a decision in words: `Besluit: Overnemen (de werkgroep, 2 januari 2026). Duidelijker.` */
export function decidedText({ choose, by, on, why }: RecordedDecision): string {
  const own = typeof choose === 'object' && 'own' in choose ? ` ‘${choose.own}’` : '';
  const day = new Intl.DateTimeFormat('nl', { dateStyle: 'long', timeZone: 'UTC' });
  const head = `Besluit: ${choiceNames[choiceName(choose)]}${own}`;
  return `${head} (${by}, ${day.format(new Date(on))}).${why ? ` ${why}` : ''}`;
}
