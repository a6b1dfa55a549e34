import { type Sentence, signalsIn, wordAt } from '../sentence.ts';
import { agentOf, type Subject, subjectOf } from '../subject.ts';
import { bound, negationOf, type Rule, spanning } from './rule.ts';

/**
 * `mag`, `mag niet`, `mag alleen als`: the last forbids, with an exception.
 *
 * ```text
 * De school mag beeld alleen plaatsen als …
 *           ^^^^^^^^^^^^^^^^
 * ```
 */
export const may: Rule = {
  id: 'may',
  read(sentence, context) {
    const [verb] = signalsIn(sentence, ['may']);
    if (!verb) return null;
    const negation = negationOf(sentence, verb.from);
    const active = subjectOf(sentence, verb.from, context);
    const subject =
      active.bearers.length > 0 ? active : orAgent(active, agentOf(sentence, context));
    const shared = { bearers: bound(subject, context), bearerAt: subject.at };
    if (negation) return { ...shared, modality: 'prohibition', at: spanning(verb, negation) };
    const restriction = restrictionOf(sentence, subject);
    if (restriction === null) return { ...shared, modality: 'permission', at: verb };
    const at = spanning(verb, { from: restriction, to: restriction + 1 });
    const limit = sentence.signals.some(
      (hit) => hit.value === 'limits' && hit.from === restriction,
    );
    return { ...shared, modality: 'prohibition', at, ...(limit ? {} : { restriction }) };
  },
};

function orAgent(subject: Subject, agent: Subject): Subject {
  return agent.bearers.length > 0 ? agent : subject;
}

/** Find `alleen`, unless it says who may (`alleen ouders mogen`) or comes as a proviso (`maar alleen als`). */
function restrictionOf(sentence: Sentence, subject: Subject): number | null {
  const found = signalsIn(sentence, ['restrictions', 'limits']).find(({ from }) => {
    const who = subject.at !== null && from < subject.at.from && subject.at.from <= from + 3;
    return !who && !/^(?:maar|niet)$/.test(wordAt(sentence, from - 1));
  });
  return found?.from ?? null;
}
