/*
 * Dutch names of what a person types for a step of an approval, beside those of the schema. Help must be quick: this
 * file imports nothing.
 */

/** Flags: the Dutch one, and the one that it stands for. */
export const dutchFlags: Readonly<Record<string, string>> = {
  '--raad': '--body',
  '--besluit': '--decision',
  '--op': '--on',
  '--door': '--by',
  '--reactie-voor': '--respond-by',
  '--redenen': '--reasons',
  '--reden': '--reason',
  '--voorwaarden': '--conditions',
  '--personeel': '--staff',
  '--ouders': '--parents',
  '--leerlingen': '--pupils',
  '--maatregelen': '--measures',
  '--ingang': '--effective-from',
  '--evaluatie': '--evaluate-by',
  '--gegevens': '--data',
  '--vorige': '--previous',
  '--rechten-kloppen': '--confirm-rights',
  '--niveau': '--level',
  '--aan': '--to',
  '--bespreekversie': '--discussion',
  '--alleen': '--only',
};

/** Keys of a data file: those of a step, of a group in it, and of a right. */
export const dutchKeys: Readonly<Record<string, string>> = {
  raad: 'body',
  aan: 'to',
  niveau: 'level',
  besluit: 'decision',
  op: 'on',
  'besloten-op': 'decidedOn',
  door: 'by',
  'reactie-voor': 'respondBy',
  redenen: 'reasons',
  voorwaarden: 'conditions',
  gevolgen: 'consequences',
  personeel: 'staff',
  ouders: 'parents',
  leerlingen: 'pupils',
  maatregelen: 'measures',
  ingang: 'effectiveFrom',
  evaluatie: 'evaluateBy',
  motivering: 'motivation',
  rechten: 'rights',
  recht: 'right',
  grond: 'basis',
  peildatum: 'asOf',
  klopt: 'confirmed',
  geldt: 'applies',
  reden: 'note',
};

/** Councils and their sections, with `-` for a space; `van de` is left out. */
export const dutchBodies: Readonly<Record<string, string>> = {
  medezeggenschapsraad: 'mr',
  'gemeenschappelijke-medezeggenschapsraad': 'gmr',
  groepsmedezeggenschapsraad: 'groepsmr',
  personeelsgeleding: 'pmr',
  oudergeleding: 'omr',
  leerlinggeleding: 'lmr',
  leerlingengeleding: 'lmr',
  'ouders-en-leerlingen': 'olmr',
  'groeps-mr': 'groepsmr',
  'personeelsgeleding-gmr': 'pgmr',
  'oudergeleding-gmr': 'ogmr',
  'leerlinggeleding-gmr': 'lgmr',
  'leerlingengeleding-gmr': 'lgmr',
  'ouders-en-leerlingen-gmr': 'olgmr',
};

/** What a council decides, or is asked. */
export const dutchDecisions: Readonly<Record<string, string>> = {
  instemming: 'consent',
  'instemming-onder-voorwaarden': 'consent-with-conditions',
  'geen-instemming': 'withheld',
  onthouden: 'withheld',
  'positief-advies': 'positive-advice',
  'negatief-advies': 'negative-advice',
  advies: 'advice',
};

/** Which letters are meant. */
export const dutchLetters: Readonly<Record<string, string>> = {
  verzoek: 'request',
  kopieën: 'copies',
  kopieen: 'copies',
  bespreekversie: 'discussion',
  besluiten: 'decisions',
};

/** Words for yes and no. */
export const dutchTruths: Readonly<Record<string, boolean>> = { ja: true, nee: false };
