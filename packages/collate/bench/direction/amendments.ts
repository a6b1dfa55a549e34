import { join } from 'node:path';
import {
  type Direction,
  directionOf,
  mirrored,
  type Phrase,
  readPhrases,
} from '../../test/direction/phrases.ts';

/** What a comparison says of an amendment, there and back. */
export interface AmendmentVerdict {
  amendment: Phrase;
  told: Direction;
  /** The way back says the reverse of the way there. */
  turned: boolean;
}

/** Compare amendments of school rules as people write them, judged by hand before anything was compared. */
export function judgeAmendments(): AmendmentVerdict[] {
  return readPhrases(join(import.meta.dirname, 'amendments.tsv')).map((amendment) => {
    const { before, after } = amendment;
    const told = directionOf(before, after);
    return { amendment, told, turned: directionOf(after, before) === mirrored(told) };
  });
}

/** Write what came of it: how many are told, and each that is silent or not right. */
export function amendmentsReport(verdicts: readonly AmendmentVerdict[]): string {
  const told = verdicts.filter((one) => one.told !== 'none');
  const right = told.filter(isRight).length;
  const directed = verdicts.filter(({ amendment }) => amendment.expected !== 'none').length;
  const missed = verdicts.filter((one) => !isRight(one));
  return [
    `amendments: ${verdicts.length}, of which ${directed} have a direction; told ${told.length}, right ${right}`,
    `precision ${(right / told.length).toFixed(2)}, recall ${(right / directed).toFixed(2)}`,
    ...missed.map(
      ({ amendment: { id, expected, before, after }, told: said }) =>
        `- ${id}: expected ${expected}, told ${said}\n    was:    ${before}\n    wordt:  ${after}`,
    ),
  ].join('\n');
}

function isRight({ told, amendment }: AmendmentVerdict): boolean {
  return told === amendment.expected;
}
