import type { Body, Decision, RightKind } from '@akkoord/clause';

/** Council bodies as the history names them. */
const bodyNames = {
  mr: 'medezeggenschapsraad (MR)',
  gmr: 'gemeenschappelijke medezeggenschapsraad (GMR)',
  pmr: 'personeelsgeleding van de MR (PMR)',
  omr: 'oudergeleding van de MR',
  lmr: 'leerlinggeleding van de MR',
  '(g)mr': '(G)MR',
} as const satisfies Record<Body | '(g)mr', string>;

/** What a council is asked for, as in 'om instemming'. */
export const rightNames = { consent: 'instemming', advice: 'advies' } as const satisfies Record<
  RightKind,
  string
>;

/** What a council decided, after 'heeft'. Advice is never worded as consent. */
export const decisionNames = {
  consent: 'instemming verleend',
  'consent-with-conditions': 'instemming verleend onder voorwaarden',
  withheld: 'instemming onthouden',
  'positive-advice': 'positief advies gegeven',
  'negative-advice': 'negatief advies gegeven',
} as const satisfies Record<NonNullable<Decision['decision']>, string>;

/** Name a council in a sentence: `de medezeggenschapsraad (MR) van De Vuurtoren`. */
export function councilName({ body, school }: Pick<Decision, 'body' | 'school'>): string {
  return `de ${bodyNames[body]}${school ? ` van ${school}` : ''}`;
}
