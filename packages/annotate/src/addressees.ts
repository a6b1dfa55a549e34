import type { Bearer } from '@akkoord/clause';
import type { Context } from './context.ts';
import type { Sentence } from './sentence.ts';
import { subjectOf } from './subject.ts';

/**
 * Say to whom the heading or lead-in over a clause speaks, norm or not, so far as it can be read.
 *
 * ```text
 * Voor leerlingen
 *     ^^^^^^^^^^^
 * 1. Ren niet.        2. De conciërge is er elke dag.
 *    ^^^^^^^^ pupils      ^^^^^^^^^^^^ names its own: nobody
 * ```
 *
 * @param sentences All sentences of the clause.
 * @returns None where nothing over the clause says so, or where one of its sentences has a person as its own subject.
 */
export function addresseesOf(
  sentences: ReadonlyArray<{ sentence: Sentence }>,
  context: Context,
): readonly Bearer[] {
  return sentences.some(({ sentence }) => namesItsOwn(sentence, context)) ? [] : context.inherited;
}

/** `Leerlingen krijgen …`, `wij …`; not `je`, who is whoever the heading speaks to. */
function namesItsOwn(sentence: Sentence, context: Context): boolean {
  const verb = sentence.finite[0] ?? sentence.tokens.length;
  const { kind, bearers } = subjectOf(sentence, verb, context);
  if (kind === 'role' || kind === 'name') return true;
  return kind === 'pronoun' && bearers.join() !== context.inherited.join();
}
