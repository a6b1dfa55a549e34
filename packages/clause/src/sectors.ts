/**
 * The kinds of school, a closed list: `so` and `vso` are special education, primary and secondary; `so+vso` is one
 * school with both, to which art. 13 of the WMS applies.
 */
export const sectors = ['po', 'so', 'vso', 'so+vso', 'vo', 'mbo'] as const;

/** A kind of school. */
export type Sector = (typeof sectors)[number];
