import type { ProvisionParts } from '@akkoord/clause';
import { latin } from '@akkoord/text';
import type { Lexicon } from '../lexicon.ts';
import type { RuleId } from '../rules/rule.ts';
import { type Sentence, signalsIn, wordAt } from '../sentence.ts';
import { isParticiple, isPerson, type Range, spanOf } from './phrase.ts';
import type { Norm, PartTools } from './qualifiers.ts';

/** Where the verb of an action stands in a sentence that a rule read; `null`: it asks no act, but a state. */
const verbs = {
  present: 'finite',
  imperative: 'finite',
  infinitive: 'last',
  may: 'last',
  must: 'last',
  shall: 'last',
  competence: 'last',
  permitted: 'last',
  passive: 'last',
  advice: 'last',
  request: 'last',
  'own-choice': 'last',
  become: null,
  restricted: null,
  responsible: null,
  awareness: null,
  chance: null,
  'consent-giver': null,
  consequence: null,
  definition: null,
  importance: null,
  pointer: null,
  purpose: null,
} as const satisfies Record<RuleId, 'finite' | 'last' | null>;

/**
 * Find what a norm is about: the verb of the act, and what it is done to.
 *
 * ```text
 * Leerlingen mogen in de les geen telefoon gebruiken.
 *                            ^^^^^^^^^^^^^ ^^^^^^^^^
 * ```
 *
 * `norm` is the words that make it a norm, `subject` those that say whom it binds.
 *
 * @returns Null where no word is surely the verb; an `object` of null where no words surely are.
 */
export function actionOf(
  { sentence, provision }: Norm,
  { norm = first, subject }: { readonly norm?: Range | undefined; readonly subject: Range | null },
  { eId, lexicon }: PartTools,
): ProvisionParts['action'] {
  const where = whereIn(provision.rule);
  if (where === null) return null;
  const verb =
    where === 'finite' ? finiteAt(sentence, norm, lexicon) : lastAt(sentence, norm, lexicon);
  if (!verb) return null;
  const particle = where === 'finite' ? particleOf(sentence, verb, lexicon) : null;
  const object =
    where === 'finite'
      ? objectBehind({ sentence, verb, subject }, lexicon)
      : objectBefore({ sentence, verb, norm }, lexicon);
  const span = (range: Range | null) => range && spanOf(sentence, range, eId);
  return { verb: spanOf(sentence, verb, eId), particle: span(particle), object: span(object) };
}

/** Of a point of a list, whose norm stands over it: it is sought from its first word on. */
const first: Range = { from: 0, to: 0 };

function whereIn(rule: string): 'finite' | 'last' | null {
  if (rule === 'lead-in') return 'last';
  return Object.hasOwn(verbs, rule) ? verbs[rule as RuleId] : null;
}

/** The verb by which the rule answered; not an auxiliary, which does nothing itself. */
function finiteAt(sentence: Sentence, { from, to }: Range, lexicon: Lexicon): Range | null {
  // `staat op stil`: a state, by other words than its verb.
  if (signalsIn(sentence, ['standing_duties']).some((hit) => hit.from === from)) return null;
  for (let i = from; i < to; i++) {
    const word = wordAt(sentence, i);
    if (sentence.levels[i] !== 'main' || lexicon.isFunctionWord(word)) continue;
    return lexicon.isAuxiliary(word) ? null : { from: i, to: i + 1 };
  }
  return null;
}

/** `om te filmen`, `mogen … filmen`, `wordt … gemeld`: the first behind *te*, else the last verb that is no auxiliary. */
function lastAt(sentence: Sentence, norm: Range, lexicon: Lexicon): Range | null {
  const { tokens, levels } = sentence;
  const own = (i: number) => levels[i] === 'main' || levels[i] === 'infinitive';
  const te = tokens.findIndex(
    ({ folded }, i) =>
      i >= norm.from && own(i) && folded === 'te' && /en$|aan$/.test(wordAt(sentence, i + 1)),
  );
  if (te >= 0) return isPerson(sentence, te + 1) ? null : { from: te + 1, to: te + 2 };
  for (let i = tokens.length - 1; i >= 0; i--) {
    const outside = i < norm.from || i >= norm.to;
    if (own(i) && outside && isAct(sentence, i, lexicon)) return { from: i, to: i + 1 };
  }
  return null;
}

/** An infinitive of a known act, or the participle that ends a passive; `het filmen van …` is a thing. */
function isAct(sentence: Sentence, i: number, lexicon: Lexicon): boolean {
  if (lexicon.isArticle(wordAt(sentence, i - 1)) || isPerson(sentence, i)) return false;
  if (lexicon.verb(wordAt(sentence, i)) === 'plural') return true;
  return endsClause(sentence, i) && isParticiple(sentence, i, lexicon);
}

function endsClause({ tokens, levels }: Sentence, i: number): boolean {
  return (
    i + 1 === tokens.length || levels[i + 1] !== 'main' || /[,;:]/.test(tokens[i + 1]?.mark ?? '')
  );
}

/** `bellen … op`, `levert … in`: the preposition that ends the main clause. */
function particleOf(sentence: Sentence, verb: Range, lexicon: Lexicon): Range | null {
  for (let i = verb.to; i < sentence.tokens.length; i++) {
    if (sentence.levels[i] !== 'main' || !endsClause(sentence, i)) continue;
    return lexicon.isPreposition(wordAt(sentence, i)) ? { from: i, to: i + 1 } : null;
  }
  return null;
}

/** The thing right behind the verb, or behind the subject that stands there. */
function objectBehind(
  { sentence, verb, subject }: { sentence: Sentence; verb: Range; subject: Range | null },
  lexicon: Lexicon,
): Range | null {
  const behind = subject !== null && subject.from >= verb.to;
  const from = behind ? subject.to : verb.to;
  if (!opensThing(sentence, from, lexicon)) return null;
  let to = from + 1;
  while (isAdjective(sentence, to, lexicon)) to += 1;
  // Who stands behind the verb can be its subject, unless that stands before it.
  if (isPerson(sentence, to) && (behind || subject === null)) return null;
  return isThing(sentence, to, lexicon) ? { from, to: to + 1 } : null;
}

/** The thing right before the verb that ends the clause, where no preposition governs it. */
function objectBefore(
  { sentence, verb, norm }: { sentence: Sentence; verb: Range; norm: Range },
  lexicon: Lexicon,
): Range | null {
  let last = verb.from - 1;
  while (/^(?:te|om)$/.test(wordAt(sentence, last))) last -= 1;
  if (!isThing(sentence, last, lexicon) || (sentence.tokens[last + 1]?.mark ?? '') !== '')
    return null;
  let from = last;
  while (from > 0 && isAdjective(sentence, from - 1, lexicon)) from -= 1;
  if (!opensThing(sentence, from - 1, lexicon)) return null;
  const before = wordAt(sentence, from - 2);
  if (lexicon.isPreposition(before) && before !== 'om') return null;
  // What stands before the words of the norm is the subject, or comes first for another reason.
  return from - 1 >= norm.from ? { from: from - 1, to: last + 1 } : null;
}

/** An article, `geen`, `alle`, `hun`: what opens the name of a thing. */
function opensThing(sentence: Sentence, i: number, lexicon: Lexicon): boolean {
  const word = wordAt(sentence, i);
  const { references, structure } = lexicon.taxonomy;
  return (
    lexicon.isArticle(word) ||
    lexicon.has('negations', word) ||
    references.determiners.includes(word) ||
    structure.quantifiers.includes(word)
  );
}

const inflected = latin(/^\p{L}{3,}e$/u);

/** `eigen`, `mobiele`: a word in -e or -en with a thing right behind it. */
function isAdjective(sentence: Sentence, i: number, lexicon: Lexicon): boolean {
  const word = wordAt(sentence, i);
  if (!inflected.test(word) || lexicon.isFunctionWord(word) || isPerson(sentence, i)) return false;
  return (sentence.tokens[i + 1]?.mark ?? '') === '' && isThing(sentence, i + 1, lexicon);
}

const lettersFirst = latin(/^\p{L}{2}/u);

/** A word with content that is no verb. */
function isThing(sentence: Sentence, i: number, lexicon: Lexicon): boolean {
  const word = wordAt(sentence, i);
  if (!lettersFirst.test(word) || lexicon.isFunctionWord(word)) return false;
  return (
    !lexicon.isAuxiliary(word) && !sentence.finite.includes(i) && lexicon.verb(word) !== 'plural'
  );
}
