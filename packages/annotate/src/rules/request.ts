import { signalsIn, wordAt } from '../sentence.ts';
import { personAt, subjectOf } from '../subject.ts';
import { bound, type Rule, says } from './rule.ts';

/** `we willen dat leerlingen …`, `vragen wij om …`: a wish. */
export const request: Rule = {
  id: 'request',
  read(sentence, context) {
    const [phrase] = signalsIn(sentence, ['requests']);
    if (!phrase || says(sentence, 'consent')) return null;
    const dat = sentence.tokens.findIndex(({ folded }, i) => i >= phrase.from && folded === 'dat');
    const passive = /^(?:wordt|worden)$/.test(wordAt(sentence, phrase.from));
    const told = dat < 0 ? null : personAt(sentence, dat + 1, sentence.tokens.length, context);
    const found = passive ? subjectOf(sentence, phrase.from, context) : told;
    const asked = found ?? { kind: 'none' as const, bearers: [], at: null };
    return {
      modality: 'recommendation',
      bearers: bound(asked, context),
      at: phrase,
      bearerAt: asked.at,
    };
  },
};
