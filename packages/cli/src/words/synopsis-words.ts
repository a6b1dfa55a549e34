/** What is told of protocols that lie side by side. */
export const synopsisWords = {
  written: (path: string, { conflicts, gaps }: { conflicts: number; gaps: number }) =>
    `Geschreven: ${path} (te beslissen: ${conflicts}; niet door iedereen geregeld: ${gaps}).`,
  tooFew: (least: number) =>
    `Geef minstens ${least} protocollen op, of één met --base. Zie akkoord synopsis --help.`,
  tooMany: (given: number, most: number) =>
    `U gaf ${given} protocollen op. Akkoord legt er hoogstens ${most} naast elkaar.`,
} as const;

/** What is told of the positions of schools on a subject. */
export const positionsWords = {
  none: 'Geen van de scholen regelt dit.',
  source: (clause: string, date: string | null, source: string) =>
    `bepaling ${clause}; ${date ?? 'zonder datum'}; ${source}`,
  unknown: (topic: string, near: readonly string[]) =>
    `Het onderwerp ${topic} kent Akkoord niet.${near.length > 0 ? ` Bedoelde u ${near.join(' of ')}?` : ''} Alle onderwerpen: akkoord positions`,
} as const;
