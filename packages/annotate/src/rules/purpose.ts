import { type Sentence, signalsIn } from '../sentence.ts';
import { finiteVerb, isPassive, type Rule } from './rule.ts';

/** `dient ter bescherming`, `dit protocol dient … te beschermen`: what a text is for, no duty. */
export const purpose: Rule = {
  id: 'purpose',
  read(sentence, _context) {
    const verb = finiteVerb(sentence);
    if (verb === null) return null;
    // `dragen bij voorkeur`: *bij* begins a word of how much is asked, and ends no verb.
    const soft = signalsIn(sentence, ['softeners']);
    const said = signalsIn(sentence, ['purpose']).some(
      ({ from, to }) => from <= verb + 4 && !soft.some((hit) => from < hit.from && hit.from < to),
    );
    if (said) return 'none';
    return hasInstrument(sentence, verb) && !isPassive(sentence, verb) ? 'none' : null;
  },
};

/** A protocol or rule as the subject: it cannot do or leave anything. */
function hasInstrument(sentence: Sentence, verb: number): boolean {
  const [document] = signalsIn(sentence, ['instruments']);
  const first = sentence.levels.indexOf('main');
  return (
    document !== undefined &&
    document.from <= first + 2 &&
    document.from < verb &&
    document.from <= 2
  );
}
