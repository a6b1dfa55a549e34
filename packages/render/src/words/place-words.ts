/** How clauses are named, so that a reader finds them in the text. */
export const placeWords = {
  all: 'alle bepalingen',
  whole: 'geheel',
  range: { full: (from: string, to: string) => `${from} tot en met ${to}`, short: dashed },
  /** Words of a clause without a number. */
  opening: (words: string) => `‘${words}’`,
  under: (label: string, parts: string) => `onder ${label}: ${parts}`,
} as const;

function dashed(from: string, to: string): string {
  return `${from}–${to}`;
}
