import { z } from 'zod';
import { type RecordedDecision, recordedDecisionSchema } from './acts/decision-acts.ts';

/** How a file of decisions begins. */
const opening = '{"akkoord":"decisions"';

const fileSchema = z.strictObject({
  akkoord: z.literal('decisions'),
  version: z.literal(1),
  decisions: z.array(recordedDecisionSchema),
});

/** Whether bytes are those of a file of decisions. */
export function isDecisionsFile(bytes: Uint8Array): boolean {
  return new TextDecoder().decode(bytes.subarray(0, opening.length)) === opening;
}

/** Write decisions as a file, to which others add theirs. */
export function writeDecisionsFile(decisions: readonly RecordedDecision[]): string {
  return `${JSON.stringify({ akkoord: 'decisions', version: 1, decisions })}\n`;
}

/** Read a file of decisions; `null` where it is damaged or of another version. */
export function readDecisionsFile(bytes: Uint8Array): readonly RecordedDecision[] | null {
  // Nothing may be made into a program here: the page's policy forbids it.
  z.config({ jitless: true });
  try {
    const read = fileSchema.safeParse(JSON.parse(new TextDecoder().decode(bytes)));
    return read.success ? read.data.decisions : null;
  } catch {
    return null;
  }
}
