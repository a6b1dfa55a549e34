import type { Context } from '../context.ts';
import { type Sentence, signalsIn, wordAt } from '../sentence.ts';
import { bound, finiteVerb, negationOf, type Rule, says, spanning } from './rule.ts';

/** `Doe geen uitspraken …`, `neem direct contact op`: a bare verb in front orders. */
export const imperative: Rule = {
  id: 'imperative',
  read(sentence, context) {
    const at = imperativeAt(sentence, context);
    if (at === null) return null;
    const negation = negationOf(sentence, at);
    const soft =
      says(sentence, 'softeners') ||
      signalsIn(sentence, ['advice_imperatives']).some(({ from }) => from === at);
    const reader = capacityOrHeading(sentence, context);
    return {
      modality: negation ? 'prohibition' : soft ? 'recommendation' : 'obligation',
      bearers: reader,
      at: spanning({ from: at, to: at + 1 }, negation),
      bearerAt: null,
    };
  },
};

const leading = /^(?:dus|ook|dan|eerst|daarom|altijd|verder|en|of)$/;
const auxiliary =
  /^(?:is|zijn|wordt|worden|heeft|kan|kunnen|mag|mogen|moet|moeten|dient|dienen|zal|zullen)$/;
const object =
  /^(?:geen|niet|nooit|de|het|een|je|jouw|uw|er|altijd|eerst|alle|elke|ook|dus|alleen|direct|samen|goed|dit|deze|anderen)$/;

function imperativeAt(sentence: Sentence, context: Context): number | null {
  const { lexicon } = context;
  let at = sentence.levels.indexOf('main');
  while (at >= 0 && leading.test(wordAt(sentence, at))) at += 1;
  const word = wordAt(sentence, at);
  if (at < 0 || sentence.levels[at] !== 'main' || sentence.roles.some(({ from }) => from === at))
    return null;
  if (isInverted(sentence, at)) return null;
  const form = lexicon.verb(word);
  if (form === 'bare' && !lexicon.isPreposition(word))
    return nounHere(sentence, at, context) ? null : at;
  const unknown = form === undefined && !lexicon.isFunctionWord(word) && !lexicon.isAuxiliary(word);
  const verbal = unknown && !/(?:en|e|s|t)$/.test(word) && object.test(wordAt(sentence, at + 1));
  return verbal && finiteVerb(sentence) === null ? at : null;
}

/** `Als het alarm gaat, verlaat iedereen …`: the subject stands behind the verb, because something else comes first. */
function isInverted({ roles, tokens }: Sentence, at: number): boolean {
  const third = tokens[at]?.folded.endsWith('t') === true;
  return (
    at > 0 && third && roles.some(({ from, value }) => from === at + 1 && value.bearer !== null)
  );
}

/** `Overleg met ouders is nodig`: the word is a noun where an auxiliary follows in the main clause. */
function nounHere(sentence: Sentence, at: number, _context: Context): boolean {
  const next = finiteVerb(sentence, at + 1);
  if (next === null || !auxiliary.test(wordAt(sentence, next))) return false;
  const between = sentence.tokens.slice(at + 1, next + 1);
  return !between.some(({ mark }) => /[,;]/.test(mark));
}

/** Whom it orders: in what capacity the reader is spoken to, else for whom the heading is. */
function capacityOrHeading(sentence: Sentence, context: Context) {
  const als = sentence.tokens.findIndex(({ folded }) => folded === 'als');
  const role =
    als < 0
      ? undefined
      : sentence.roles.find(
          ({ from, value }) =>
            from > als &&
            from <= als + 5 &&
            wordAt(sentence, from - 1) === 'als' &&
            value.bearer !== null,
        );
  if (role?.value.bearer) return [role.value.bearer];
  return bound({ kind: 'none', bearers: [], at: null }, context);
}
