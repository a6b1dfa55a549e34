import type { Bearer, Mention, Modality } from '@akkoord/clause';
import { upperFirst } from '@akkoord/text';
import { rules } from './rules/all.ts';

/** Dutch for what a norm does. */
export const modalityWords: Readonly<Record<Modality, string>> = {
  obligation: 'verplichting',
  permission: 'toestemming',
  prohibition: 'verbod',
  recommendation: 'advies',
};

const bearerWords: Readonly<Record<Bearer, string>> = {
  staff: 'medewerkers',
  pupil: 'leerlingen',
  parent: 'ouders',
  competent_authority: 'het bevoegd gezag',
  school_leadership: 'de schoolleiding',
  mentor: 'de mentor',
  school: 'de school',
  everyone: 'iedereen',
  mr: 'de medezeggenschapsraad',
};

const exceptions: Readonly<Record<string, string>> = {
  unless: 'Uitzondering: hiermee houdt de regel op te gelden.',
  provided: 'Voorwaarde die als uitzondering telt: zonder dit geldt de toestemming niet.',
  only: 'Het mag alleen zo; dat is een verbod met een uitzondering.',
  without: 'Wat zonder dit verboden is, mag er wel mee.',
  not_applicable: 'Deze zin heft de regel ervoor op voor een geval.',
};

const mentions: Readonly<Record<Mention['kind'], string>> = {
  law: 'wet of artikel',
  clause: 'verwijzing naar een bepaling',
  document: 'ander document',
  date: 'datum',
  age: 'leeftijd',
  period: 'termijn',
  amount: 'bedrag',
  phone: 'telefoonnummer',
  email: 'e-mailadres',
  person: 'persoon',
  platform: 'platform',
  channel: 'kanaal',
  body: 'orgaan of instelling',
};

const reasons = new Map<string, string>([
  ...rules.map(({ id, reason }) => [id, reason] as const),
  ['lead-in', 'De norm staat in de zin boven deze opsomming en geldt voor elk punt.'],
  ['following-exception', 'Deze zin is een uitzondering op de zin ervoor.'],
]);

/** Say in Dutch why a rule answered. */
export function ruleReason(id: string): string {
  return reasons.get(id) ?? id;
}

/** Say in Dutch whom a norm binds. */
export function bearerReason(bearers: readonly Bearer[]): string {
  const words = bearers.map((bearer) => bearerWords[bearer]);
  const last = words.at(-1) ?? 'niemand';
  return `Geldt voor ${words.length > 1 ? `${words.slice(0, -1).join(', ')} en ${last}` : last}.`;
}

/** Say in Dutch what an exception does. */
export function exceptionReason(kind: string): string {
  return exceptions[kind] ?? kind;
}

/** Say in Dutch what is named. */
export function mentionReason(kind: Mention['kind'], value: string): string {
  const noun = mentions[kind];
  return `${upperFirst(noun)}: ${value}.`;
}
