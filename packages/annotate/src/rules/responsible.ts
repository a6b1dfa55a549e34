import { signalsIn } from '../sentence.ts';
import { subjectOf } from '../subject.ts';
import { finiteVerb, negationOf, type Rule } from './rule.ts';

/** `is persoonlijk verantwoordelijk voor`: who answers for something. */
export const responsible: Rule = {
  id: 'responsible',
  read(sentence, context) {
    const [word] = signalsIn(sentence, ['responsible']);
    const verb = finiteVerb(sentence);
    if (!word || verb === null || negationOf(sentence)) return null;
    const copula = /^(?:is|zijn|blijft|blijven|ben|bent)$/.test(
      sentence.tokens[verb]?.folded ?? '',
    );
    const subject = subjectOf(sentence, verb, context);
    if (!copula || subject.bearers.length === 0) return null;
    return { modality: 'obligation', bearers: subject.bearers, at: word, bearerAt: subject.at };
  },
};
