import type { Protocol } from '@akkoord/clause';
import { checkAnswer, type Template, type Value } from '@akkoord/compose';
import { impliedBy } from '@akkoord/harmonize';
import { settlingText } from '@akkoord/render/words';
import type { SettledAnswer } from './prefill.ts';

/**
 * Take over what a protocol says of itself: school, sector, board, places of publication, related documents.
 *
 * Version and dates are left out, because a new text gets its own.
 */
export function factsOf(template: Template, { meta }: Protocol): SettledAnswer[] {
  const { school, competentAuthority, publication, related } = template.meta;
  const said: Array<[string | undefined, Value | undefined]> = [
    [school?.name, meta.school?.name],
    [school?.sector, meta.school?.sector],
    [competentAuthority?.name, meta.competentAuthority?.name],
    [competentAuthority?.schools, meta.competentAuthority?.schools],
    [publication, meta.publication],
    [related, meta.related],
  ];
  const reason = settlingText({ code: 'facts', data: {} });
  const found = new Map<string, Value>();
  for (const [id, value] of said) {
    const question = template.questions.find((candidate) => candidate.id === id);
    if (!question || value === undefined || 'problem' in checkAnswer(question, value)) continue;
    // The name of one school also says that the protocol is for one school.
    for (const [other, answer] of impliedBy(question.when)) found.set(other, answer);
    found.set(question.id, value);
  }
  return template.questions.flatMap((question): SettledAnswer[] => {
    const value = found.get(question.id);
    return value === undefined ? [] : [{ question, value, clause: null, reason }];
  });
}
