import type { Body } from '@akkoord/clause';

/** The councils and sections that can be named; a table by itself, because help loads no other room. */
export const bodyChoices: readonly string[] = Object.keys({
  mr: true,
  pmr: true,
  omr: true,
  lmr: true,
  olmr: true,
  gmr: true,
  pgmr: true,
  ogmr: true,
  lgmr: true,
  olgmr: true,
  deelraad: true,
  themaraad: true,
  groepsmr: true,
} satisfies Record<Body, true>);
