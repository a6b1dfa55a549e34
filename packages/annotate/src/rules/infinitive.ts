import { latin } from '@akkoord/text';
import { wordAt } from '../sentence.ts';
import { bound, finiteVerb, negationOf, type Rule, spanning } from './rule.ts';

const infinitiveShape = latin(/\p{L}{3,}en$/u);

/** `Bij twijfel: niet plaatsen`, a step `Ouders informeren`: an infinitive without subject. */
export const infinitive: Rule = {
  id: 'infinitive',
  read(sentence, context) {
    const { lexicon } = context;
    if (context.preamble) return null;
    const last = sentence.tokens.length - 1;
    const isAction = (i: number) =>
      infinitiveShape.test(wordAt(sentence, i)) &&
      !lexicon.isFunctionWord(wordAt(sentence, i)) &&
      !sentence.roles.some(({ from, to }) => from <= i && i < to);
    const known = (i: number) => lexicon.verb(wordAt(sentence, i)) === 'plural';
    const negation = negationOf(sentence);
    const modal = finiteVerb(sentence);
    if (modal !== null && lexicon.isAuxiliary(wordAt(sentence, modal))) return null;
    if (sentence.finite.some((i) => i > 0 && i < last && !known(i))) return null;
    if (negation && isAction(last)) {
      const bearers = bound({ kind: 'none', bearers: [], at: null }, context);
      return {
        modality: 'prohibition',
        bearers,
        at: spanning(negation, { from: last, to: last + 1 }),
        bearerAt: null,
      };
    }
    if (!context.listed || context.inherited.length === 0) return null;
    const at = [0, last, ...sentence.tokens.keys()].find(
      (i) =>
        sentence.levels[i] === 'main' &&
        isAction(i) &&
        (i === 0 || i === last
          ? true
          : known(i) ||
            /^(?:door|in|op|af|aan|uit|mee|bij|over|terug|vast|voor|na)\p{L}+en$/u.test(
              wordAt(sentence, i),
            )),
    );
    if (at === undefined) return null;
    return {
      modality: 'obligation',
      bearers: context.inherited,
      at: { from: at, to: at + 1 },
      bearerAt: null,
    };
  },
};
