import { type Sentence, signalsIn, wordAt } from '../sentence.ts';
import { agentOf, type Subject, subjectOf } from '../subject.ts';
import { isPassive, negationOf, type Rule, says } from './rule.ts';

/** `kan maatregelen nemen`: a competence where someone who acts is the subject; of a thing it is a chance. */
export const competence: Rule = {
  id: 'competence',
  read(sentence, context) {
    const [verb] = signalsIn(sentence, ['competences']);
    if (!verb) return null;
    const subject = subjectOf(sentence, verb.from, context);
    if (context.preamble || negationOf(sentence, verb.from)) return 'none';
    if (context.lexicon.has('addressees', wordAt(sentence, subject.at?.from ?? -1))) {
      return {
        modality: 'recommendation',
        bearers: subject.bearers,
        at: verb,
        bearerAt: subject.at,
      };
    }
    const agent = agentOf(sentence, context);
    if (isPassive(sentence, verb.from)) {
      if (agent.bearers.length === 0 && !says(sentence, 'measures')) return 'none';
      const bearers = agent.bearers.length > 0 ? agent.bearers : (['school'] as const);
      return { modality: 'permission', bearers, at: verb, bearerAt: agent.at };
    }
    if (subject.bearers.length === 0 || isObject(sentence, subject)) return 'none';
    return { modality: 'permission', bearers: subject.bearers, at: verb, bearerAt: subject.at };
  },
};

/** `Een bericht kan de school schaden`: a thing comes first, so who stands behind the verb suffers it. */
function isObject(sentence: Sentence, { kind, at }: Subject): boolean {
  const first = sentence.levels.indexOf('main');
  const thing = /^(?:de|het|een|dit|deze|die|zulke|zo)$/.test(wordAt(sentence, first));
  return thing && kind !== 'pronoun' && at !== null && at.from > (sentence.finite[0] ?? 0);
}
