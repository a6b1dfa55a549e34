import { wordAt } from '../sentence.ts';
import { subjectOf } from '../subject.ts';
import {
  boundByPassive,
  finiteVerb,
  hasParticiple,
  negationOf,
  type Rule,
  says,
  spanning,
} from './rule.ts';

/** `wordt gemeld`, `er wordt niet gepest`: a duty of the school where no one else is named. */
export const passive: Rule = {
  id: 'passive',
  read(sentence, context) {
    const verb = finiteVerb(sentence);
    if (verb === null || context.preamble || says(sentence, 'described')) return null;
    if (!/^worden$|^wordt$/.test(wordAt(sentence, verb)) || !hasParticiple(sentence, verb))
      return null;
    const by = boundByPassive(sentence, context);
    const negation = negationOf(sentence);
    const others = context.inherited.length > 0 ? context.inherited : (['everyone'] as const);
    const bearers = negation && by.at === null ? others : by.bearers;
    const at = { from: verb, to: verb + 1 };
    return { modality: negation ? 'prohibition' : 'obligation', bearers, at, bearerAt: by.at };
  },
};

/** `Medewerkers worden geen vriend van leerlingen`: what someone does not become is forbidden. */
export const become: Rule = {
  id: 'become',
  read(sentence, context) {
    const verb = finiteVerb(sentence);
    const negation = negationOf(sentence);
    if (verb === null || !negation || context.preamble) return null;
    const subject = subjectOf(sentence, verb, context);
    if (!/^worden$|^wordt$/.test(wordAt(sentence, verb)) || subject.kind !== 'role') return null;
    const at = spanning({ from: verb, to: verb + 1 }, negation);
    return { modality: 'prohibition', bearers: subject.bearers, at, bearerAt: subject.at };
  },
};
