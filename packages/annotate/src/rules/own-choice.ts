import { signalsIn } from '../sentence.ts';
import { subjectOf } from '../subject.ts';
import { bound, finiteVerb, negationOf, type Rule, spanning } from './rule.ts';

/** `beslissen zelf`, `hoeven niet`, `hebben recht op`: someone is free to. */
export const ownChoice: Rule = {
  id: 'own-choice',
  read(sentence, context) {
    const [choice] = signalsIn(sentence, ['own_choice']);
    const [need] = signalsIn(sentence, ['not_needed']);
    const negation = negationOf(sentence);
    const at = choice ?? (need && negation ? spanning(need, negation) : null);
    if (
      !at ||
      context.preamble ||
      context.preamble ||
      signalsIn(sentence, ['must', 'may', 'shall']).length > 0
    )
      return null;
    const verb = finiteVerb(sentence) ?? at.from;
    const subject = subjectOf(sentence, verb, context);
    return { modality: 'permission', bearers: bound(subject, context), at, bearerAt: subject.at };
  },
};
