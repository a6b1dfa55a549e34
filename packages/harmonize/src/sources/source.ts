import type { Protocol } from '@akkoord/clause';

/** One of the protocols that become one. */
export interface Source {
  /** By what the decisions call it: `basisschool-de-vuurtoren`. */
  id: string;
  /** Annotated, with ids. */
  tree: Protocol;
}
