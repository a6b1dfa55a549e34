/** Where a text stands on its way to adoption, as readers say it. */
export const statusWords = {
  draft: 'Concept',
  'submitted-for-advice': 'Ter advies voorgelegd',
  submitted: 'Ter instemming voorgelegd',
  'consent-incomplete': 'Instemming nog niet volledig',
  'consent-unrecorded': 'Instemming vermeld, maar er is geen besluit vastgelegd',
  'consent-with-conditions': 'Instemming verkregen, onder voorwaarden',
  'conditions-open': 'Instemming alleen onder voorwaarden; niet vastgelegd dat daaraan is voldaan',
  permitted: 'Toestemming van de geschillencommissie in plaats van instemming',
  consent: 'Instemming verkregen',
  adopted: 'Vastgesteld',
  withdrawn: 'Ingetrokken',
} as const;

/** The mark on every page of a text that is not in force as adopted. */
export const statusMarks = {
  discussion: 'BESPREEKVERSIE',
  draft: 'CONCEPT',
  withdrawn: 'INGETROKKEN',
  version: 'UITLEG',
  unknown: 'STATUS NIET VERMELD',
} as const;

/** Of which text this is a version for pupils or parents. */
export function versionWord({
  title,
  version,
}: {
  title: string | null;
  version?: string | undefined;
}): string {
  const named = title ?? 'een protocol zonder titel';
  return `Uitleg bij ${named}${version ? ` (versie ${version})` : ''}; dat protocol geldt`;
}
