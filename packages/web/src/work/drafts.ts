import type { KeptAnswers } from '../desk/drafting/jobs.ts';
import type { Act } from './acts/entry.ts';

/** Answers by the model to which they were given. */
export type Drafts = ReadonlyMap<string, KeptAnswers>;

/** Before anything was answered. */
export const noDrafts: Drafts = new Map();

/** Give the answers after an act. */
export function draftsAfter(drafts: Drafts, act: Act): Drafts {
  if (act.kind !== 'question-answered') return drafts;
  const { template, question, answer, dropped } = act;
  const kept = Object.entries(drafts.get(template) ?? {}).filter(([id]) => !dropped.includes(id));
  return new Map(drafts).set(template, { ...Object.fromEntries(kept), [question]: answer });
}
