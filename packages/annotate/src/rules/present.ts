import type { Context } from '../context.ts';
import { type Sentence, signalsIn, wordAt } from '../sentence.ts';
import { type Subject, subjectOf } from '../subject.ts';
import { bound, finiteVerb, negationOf, type Reading, type Rule, says, spanning } from './rule.ts';

/**
 * `Medewerkers publiceren geen …`, `neemt contact op`: the present tense of what someone does is a norm.
 *
 * ```text
 * Bij twijfel overlegt de medewerker met zijn leidinggevende.
 *             ^^^^^^^^
 * ```
 */
export const present: Rule = {
  id: 'present',
  read(sentence, context) {
    if (context.preamble) return null;
    const verb = verbOf(sentence, context);
    if (verb === null) return standing(sentence, context);
    const first = sentence.levels.indexOf('main') === verb;
    if (first && context.hanging) {
      return norm(sentence, verb, { kind: 'none', bearers: context.inherited, at: null });
    }
    const subject = subjectOf(sentence, verb, context);
    if (subject.bearers.length === 0) return standing(sentence, context);
    return norm(sentence, verb, subject);
  },
};

/** `wie is alleen lid als`: a state that is restricted. */
export const restricted: Rule = {
  id: 'restricted',
  read(sentence, context) {
    const verb = finiteVerb(sentence);
    if (verb === null || context.preamble) return null;
    const subject = subjectOf(sentence, verb, context);
    const alone = signalsIn(sentence, ['restrictions']).find(({ from }) => from > verb);
    const condition = sentence.regions.some(
      ({ level, from }) => level === 'trigger' && alone !== undefined && from >= alone.to,
    );
    if (!alone || !condition) return null;
    const at = { from: verb, to: alone.to };
    return {
      modality: 'prohibition',
      bearers: bound(subject, context),
      at,
      bearerAt: subject.at,
      restriction: alone.from,
    };
  },
};

function norm(sentence: Sentence, verb: number, subject: Subject): Reading {
  const negation = negationOf(sentence, verb);
  const soft = says(sentence, 'softeners');
  const asked = isTheirsAlone(sentence, subject)
    ? 'permission'
    : soft
      ? 'recommendation'
      : 'obligation';
  return {
    modality: negation ? 'prohibition' : asked,
    bearers: subject.bearers,
    at: spanning({ from: verb, to: verb + 1 }, negation),
    bearerAt: subject.at,
  };
}

/** `Alleen leden gebruiken de zaal`: it says who may, as `alleen leden mogen` does. */
function isTheirsAlone({ signals, levels }: Sentence, { at }: Subject): boolean {
  const first = levels.indexOf('main');
  const alone = signals.find(({ value, from }) => value === 'restrictions' && from === first);
  return alone !== undefined && at !== null && at.from >= alone.to && at.from < alone.to + near;
}

/** So many words at the most stand between *alleen* and whom it is about: `alleen de betrokken ouders`. */
const near = 3;

/** `staat elk jaar op de agenda`: a state that someone must see to. */
function standing(sentence: Sentence, context: Context): Reading | null {
  const [phrase] = signalsIn(sentence, ['standing_duties']);
  if (!phrase || finiteVerb(sentence) === null) return null;
  const none: Subject = { kind: 'none', bearers: [], at: null };
  return { modality: 'obligation', bearers: bound(none, context), at: phrase, bearerAt: null };
}

/** Find the finite verb of an action: the first, or the one behind `en` where the first names a state. */
function verbOf(sentence: Sentence, context: Context): number | null {
  const { lexicon } = context;
  const guessed = afterSubject(sentence, context);
  const first = finiteVerb(sentence);
  if (guessed !== null && (first === null || guessed < first)) return guessed;
  if (first === null) return bareVerb(sentence, context);
  const named = wordAt(sentence, first);
  const heard = lexicon.has('must', named) && lexicon.verb(named) !== undefined;
  if (heard || !lexicon.isAuxiliary(named)) return first;
  const second = sentence.tokens.findIndex(
    ({ folded }, i) =>
      i > first &&
      folded.endsWith('t') &&
      sentence.levels[i] === 'main' &&
      wordAt(sentence, i - 1) === 'en' &&
      lexicon.verb(folded) === 'singular' &&
      !lexicon.isAuxiliary(folded),
  );
  if (second >= 0) return second;
  const verbFirst = sentence.levels.indexOf('main') === first;
  return verbFirst &&
    context.hanging &&
    !/^(?:is|zijn|heeft|hebben|wordt|worden)$/.test(wordAt(sentence, first)) &&
    lexicon.verb(wordAt(sentence, first)) !== undefined
    ? first
    : null;
}

/** `Ik lever …`, `gebruik ik`: a bare form beside `ik` or `je`. */
function bareVerb(sentence: Sentence, { lexicon }: Context): number | null {
  const at = sentence.tokens.findIndex(({ folded }, i) => {
    const person = (word: string) => lexicon.has('myself', word) || lexicon.has('addressees', word);
    const beside = person(wordAt(sentence, i - 1)) || person(wordAt(sentence, i + 1));
    return sentence.levels[i] === 'main' && beside && lexicon.verb(folded) === 'bare';
  });
  return at < 0 ? null : at;
}

/** A verb that no list has, right behind a subject at the head of the sentence: `Ouders borgen …`. */
function afterSubject(sentence: Sentence, context: Context): number | null {
  const { lexicon } = context;
  const start = sentence.levels.indexOf('main');
  const subject = subjectOf(sentence, sentence.tokens.length, context);
  if (!subject.at || subject.kind === 'thing' || subject.at.from > start + 2) return null;
  const next = subject.at.to;
  const word = wordAt(sentence, next);
  const comma = sentence.tokens[next]?.mark ?? '';
  if (subject.kind === 'pronoun' && word.endsWith('en')) return null;
  const verbal = /(?:[^aeiou]t|dt|aat|eet|oet|en)$/.test(word) && word.length > 3;
  if (!verbal || lexicon.isFunctionWord(word) || lexicon.isAuxiliary(word) || comma) return null;
  return sentence.levels[next] === 'main' ? next : null;
}
