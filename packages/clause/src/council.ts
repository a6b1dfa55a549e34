/** Which council: that of a school, of all or most schools of a board, of part of a school, or one for a theme or a group of schools. */
export type CouncilLevel = 'mr' | 'gmr' | 'deelraad' | 'themaraad' | 'groepsmr';

/** Which members of a council. */
export type CouncilSection = 'whole' | 'staff' | 'parents' | 'pupils' | 'parents-and-pupils';

/** A council, or a section of one. */
export interface Council {
  readonly level: CouncilLevel;
  readonly section: CouncilSection;
}

/** What each body is. Source: WMS art. 3, 4, 10–14, 16 and 20, text of 2025-08-01. */
export const councils = {
  mr: { level: 'mr', section: 'whole' },
  pmr: { level: 'mr', section: 'staff' },
  omr: { level: 'mr', section: 'parents' },
  lmr: { level: 'mr', section: 'pupils' },
  olmr: { level: 'mr', section: 'parents-and-pupils' },
  gmr: { level: 'gmr', section: 'whole' },
  pgmr: { level: 'gmr', section: 'staff' },
  ogmr: { level: 'gmr', section: 'parents' },
  lgmr: { level: 'gmr', section: 'pupils' },
  olgmr: { level: 'gmr', section: 'parents-and-pupils' },
  deelraad: { level: 'deelraad', section: 'whole' },
  themaraad: { level: 'themaraad', section: 'whole' },
  groepsmr: { level: 'groepsmr', section: 'whole' },
} as const satisfies Record<string, Council>;

/** A council or one of its sections, as `councils` has them. */
export type Body = keyof typeof councils;

/** All bodies, whole councils before their sections. */
export const bodies = Object.keys(councils) as readonly Body[];

/** Tell whether a council speaks for several schools, so that one decision counts for all of them. */
export function isJoint(body: Body | '(g)mr'): boolean {
  if (body === '(g)mr') return false;
  const { level } = councils[body];
  return level === 'gmr' || level === 'groepsmr';
}

/** Tell whether it is a council as a whole, and no section of one. */
export function isWholeCouncil(body: Body): boolean {
  return councils[body].section === 'whole';
}

/** The sections of a GMR, which come in the place of those of the MRs (WMS art. 16 lid 1, second sentence). */
const inGroup = {
  whole: 'gmr',
  staff: 'pgmr',
  parents: 'ogmr',
  pupils: 'lgmr',
  'parents-and-pupils': 'olgmr',
} as const satisfies Record<CouncilSection, Body>;

/** The council of a part of a school takes over what is the whole council's; its sections have no names of their own. */
const inSchool = {
  whole: 'mr',
  staff: 'pmr',
  parents: 'omr',
  pupils: 'lmr',
  'parents-and-pupils': 'olmr',
} as const satisfies Record<CouncilSection, Body>;

/**
 * Give the body that decides at a level in the place of one of an MR.
 *
 * The council of a theme takes over rights of whole councils only, and that of a part of a school or of a group of
 * schools has sections without a name of their own: there a section keeps the name that it has in the MR or GMR.
 *
 * Source: WMS art. 16 lid 1, art. 20 lid 1–4.
 */
export function bodyAt(level: CouncilLevel, section: CouncilSection): Body {
  switch (level) {
    case 'mr':
      return inSchool[section];
    case 'gmr':
      return inGroup[section];
    case 'deelraad':
    case 'themaraad':
      return section === 'whole' ? level : inSchool[section];
    case 'groepsmr':
      return section === 'whole' ? level : inGroup[section];
  }
}

/** How the article reads by which another council comes in the place of the MR. */
const grounds = {
  mr: '',
  gmr: 'WMS art. 16 lid 1 met ',
  deelraad: 'WMS art. 20 lid 1 met ',
  themaraad: 'WMS art. 20 lid 4 met ',
  groepsmr: 'WMS art. 20 lid 2 met art. 16 lid 1 en ',
} as const satisfies Record<CouncilLevel, string>;

/**
 * Give the article of a right of an MR as it reads for the council that comes in its place.
 *
 * Source: WMS art. 16 lid 1, art. 20 lid 1, 2 and 4.
 *
 * @param basis `WMS art. 10, onder e`.
 * @returns `WMS art. 16 lid 1 met art. 10, onder e`; at the level of the MR the same.
 */
export function basisAt(level: CouncilLevel, basis: string): string {
  return level === 'mr' ? basis : `${grounds[level]}${basis.replace(/^WMS /u, '')}`;
}
