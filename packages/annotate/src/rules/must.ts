import { type Sentence, signalsIn } from '../sentence.ts';
import { subjectOf } from '../subject.ts';
import { bound, boundByPassive, isPassive, negationOf, type Rule, says, spanning } from './rule.ts';

/** `moet`, `dient te`, `is verplicht`: an obligation, unless what it asks is awareness. */
export const must: Rule = {
  id: 'must',
  read(sentence, context) {
    const verb = mustOf(sentence);
    if (!verb) return null;
    if (asksAwareness(sentence, verb.from)) return 'none';
    const negation = negationOf(sentence, verb.from);
    const subject = subjectOf(sentence, verb.from, context);
    const passive =
      subject.bearers.length === 0 && isPassive(sentence, verb.from)
        ? boundByPassive(sentence, context)
        : null;
    const shared = {
      bearers: passive?.bearers ?? bound(subject, context),
      bearerAt: passive?.at ?? subject.at,
    };
    if (negation && leavesFree(negation, verb))
      return { ...shared, modality: 'permission', at: spanning(verb, near(negation, verb)) };
    if (negation)
      return { ...shared, modality: 'prohibition', at: spanning(verb, near(negation, verb)) };
    return {
      ...shared,
      modality: says(sentence, 'softeners') ? 'recommendation' : 'obligation',
      at: verb,
    };
  },
};

/**
 * `Niemand is verplicht`, `is niemand gehouden`: what nobody has to do is free, where a word that is no verb of asking says so;
 * `verplicht om niet te delen` is a ban.
 */
function leavesFree(
  negation: { from: number; to: number },
  { value, from }: { value: string; from: number },
): boolean {
  return value === 'bound' && (negation.from === 0 || negation.to === from);
}

/** `zal`, `zullen`: what is announced of someone binds; what is foretold of a thing does not. */
export const shall: Rule = {
  id: 'shall',
  read(sentence, context) {
    const [verb] = signalsIn(sentence, ['shall']);
    if (!verb) return null;
    const passive = isPassive(sentence, verb.from);
    const subject = subjectOf(sentence, verb.from, context);
    if (subject.bearers.length === 0 && !passive) return 'none';
    const by = passive
      ? boundByPassive(sentence, context)
      : { bearers: subject.bearers, at: subject.at };
    const negation = negationOf(sentence, verb.from);
    const can = says(sentence, 'competences');
    const modality = negation ? 'prohibition' : can ? 'permission' : 'obligation';
    return { modality, bearers: by.bearers, at: spanning(verb, negation), bearerAt: by.at };
  },
};

function mustOf(sentence: Sentence) {
  return signalsIn(sentence, ['must', 'bound']).find(({ value, from }) => {
    const word = sentence.tokens[from]?.folded ?? '';
    if (value === 'bound' || word.startsWith('moet')) return true;
    return sentence.tokens.some(({ folded }, i) => i > from && folded === 'te');
  });
}

/** `dient zich ervan bewust te zijn`: no conduct, unless something else is asked first. */
function asksAwareness(sentence: Sentence, verb: number): boolean {
  const [word] = signalsIn(sentence, ['awareness']);
  if (!word || word.from < verb) return false;
  const adverb = sentence.tokens[word.from]?.folded === 'bewust';
  if (adverb && !sentence.tokens.some(({ folded }) => folded === 'zich' || folded === 'je'))
    return false;
  const between = sentence.tokens.slice(verb + 1, word.from + 1);
  return (
    !between.some(({ mark }) => mark.includes(',')) &&
    !between.some(({ folded }) => folded === 'te' && word.from - verb > 8)
  );
}

function near(negation: { from: number; to: number }, verb: { from: number; to: number }) {
  return Math.abs(negation.from - verb.from) < 8 ? negation : null;
}
