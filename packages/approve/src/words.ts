import {
  type Body,
  type CouncilLevel,
  type CouncilSection,
  councils,
  type Decision,
  type RightKind,
} from '@akkoord/clause';

/** Councils as the history names them. */
const councilNames = {
  mr: ['medezeggenschapsraad', 'MR'],
  gmr: ['gemeenschappelijke medezeggenschapsraad', 'GMR'],
  deelraad: ['deelraad', 'deelraad'],
  themaraad: ['themaraad', 'themaraad'],
  groepsmr: ['groepsmedezeggenschapsraad', 'groeps-MR'],
} as const satisfies Record<CouncilLevel, readonly [name: string, short: string]>;

const sectionNames = {
  staff: 'personeelsgeleding',
  parents: 'oudergeleding',
  pupils: 'leerlinggeleding',
  'parents-and-pupils': 'ouder- en leerlinggeleding',
} as const satisfies Record<Exclude<CouncilSection, 'whole'>, string>;

function bodyName(body: Body | '(g)mr'): string {
  if (body === '(g)mr') return '(G)MR';
  const { level, section } = councils[body];
  const [name, short] = councilNames[level];
  if (section === 'whole') return short === name ? name : `${name} (${short})`;
  return `${sectionNames[section]} van de ${short}${body === 'pmr' ? ' (PMR)' : ''}`;
}

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
  return `de ${bodyName(body)}${school ? ` van ${school}` : ''}`;
}
