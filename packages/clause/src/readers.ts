/** For whom a summary is: a closed list. */
export const readers = ['pupils', 'parents', 'staff', 'school'] as const;

/** One for whom a summary is. */
export type Reader = (typeof readers)[number];
