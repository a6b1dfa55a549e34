import { approvalLabels, frontWords } from './approval-words.ts';
import { basisWords } from './basis-words.ts';
import { phrases } from './phrases.ts';
import { statusMarks, statusWords } from './status-words.ts';

/** By which words a document shows what Akkoord wrote around its text. */
export const ownWords = {
  /** How the line of the status begins, and the words of which one follows. */
  status: `${approvalLabels.status}: `,
  standings: [...Object.values(statusWords), phrases.nowhere],
  marks: Object.values(statusMarks) as readonly string[],
  councils: [...Object.values(frontWords.council), frontWords.bodies['(g)mr']],
  openPoints: phrases.openPoints,
  contents: phrases.contents,
  annex: phrases.approvalAnnex,
  /** The row of the annex that names the school. */
  school: approvalLabels.school,
  /** The annex with the sources of clauses stands before that. */
  sources: basisWords.annex,
  sourcesHead: `${basisWords.clause} ${basisWords.source}`,
  annexHead: `${phrases.fact} ${phrases.state}`,
} as const;
