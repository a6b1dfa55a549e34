import {
  type Body,
  type Consultation,
  type CouncilLevel,
  type CouncilSection,
  councils,
  type Decision,
  type RightKind,
  type Ruling,
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

function bodyName(body: Body | '(g)mr', within?: CouncilLevel): string {
  if (body === '(g)mr') return '(G)MR';
  const { level, section } = councils[body];
  const [name, short] = councilNames[level];
  if (section === 'whole') return short === name ? name : `${name} (${short})`;
  const seated = councilNames[within ?? level][1];
  return `${sectionNames[section]} van de ${seated}${body === 'pmr' && seated === short ? ' (PMR)' : ''}`;
}

/** What a council is asked for, as in 'om instemming'. */
export const rightNames = { consent: 'instemming', advice: 'advies' } as const satisfies Record<
  RightKind,
  string
>;

/** Whom a consultation was of. */
export const consultedNames = {
  parents: 'ouders',
  pupils: 'leerlingen',
  'parents-and-pupils': 'ouders en leerlingen',
  staff: 'personeel',
} as const satisfies Record<Consultation['of'], string>;

/** What a commission decided in the place of a council. It never says that the council consented. */
export const rulingNames = {
  permitted: 'toestemming gegeven',
  refused: 'toestemming geweigerd',
} as const satisfies Record<Ruling['outcome'], string>;

/** What is known of an appeal against a ruling. */
export const appealNames = {
  none: 'geen beroep ingesteld',
  lodged: 'beroep ingesteld',
  upheld: 'in beroep is de uitspraak in stand gebleven',
  annulled: 'in beroep is de uitspraak vernietigd',
} as const satisfies Record<NonNullable<Ruling['appeal']>, string>;

/** What a council decided, after 'heeft'. Advice is never worded as consent. */
export const decisionNames = {
  consent: 'instemming verleend',
  'consent-with-conditions': 'instemming verleend onder voorwaarden',
  withheld: 'instemming onthouden',
  'positive-advice': 'positief advies gegeven',
  'negative-advice': 'negatief advies gegeven',
} as const satisfies Record<NonNullable<Decision['decision']>, string>;

/** A council to name: whose it is, and for a section the council that it sits in where that is not the MR or GMR. */
export interface NamedCouncil extends Pick<Decision, 'body'> {
  school?: string | undefined;
  level?: CouncilLevel | undefined;
}

/** Name a council in a sentence: `de medezeggenschapsraad (MR) van De Vuurtoren`. */
export function councilName({ body, school, level }: NamedCouncil): string {
  return `de ${bodyName(body, level)}${school ? ` van ${school}` : ''}`;
}
