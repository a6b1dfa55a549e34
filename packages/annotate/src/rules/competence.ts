import { signalsIn, wordAt } from '../sentence.ts';
import { agentOf, subjectOf } from '../subject.ts';
import { isPassive, negationOf, type Rule, says } from './rule.ts';

/** `kan maatregelen nemen`: a competence where someone who acts is the subject; of a thing it is a chance. */
export const competence: Rule = {
  id: 'competence',
  reason: 'De zin zegt met ‘kan’ of ‘kunnen’ wat iemand mag doen; bij een ding is het een kans.',
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
    if (subject.bearers.length === 0) return 'none';
    return { modality: 'permission', bearers: subject.bearers, at: verb, bearerAt: subject.at };
  },
};
