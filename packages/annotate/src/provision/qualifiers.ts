import type { Provision, ProvisionParts, Span } from '@akkoord/clause';
import { caseKind, type Qualifier, qualifier } from '../exceptions.ts';
import type { Lexicon } from '../lexicon.ts';
import { consentIn, signsOf } from '../parts/index.ts';
import { type Sentence, signalsIn, wordAt } from '../sentence.ts';
import { isWithin, meets, phraseEnd, spanOf } from './phrase.ts';

/** What holds a norm in. */
export type Qualifiers = Pick<ProvisionParts, 'exceptions' | 'conditions' | 'triggers' | 'cases'>;

/** A norm with the sentence that it stands in. */
export interface Norm {
  readonly sentence: Sentence;
  readonly provision: Provision;
}

/** With what parts are read. */
export interface PartTools {
  readonly eId: string;
  readonly lexicon: Lexicon;
}

/**
 * Tell apart what holds a norm in: where it does not hold, what must be so, and when it plays.
 *
 * What stands in one is not read as another: in `alleen als de docent het goedvindt` the case is the condition.
 */
export function qualifiersOf({ sentence, provision }: Norm, tools: PartTools): Qualifiers {
  const exceptions: Qualifier[] = [];
  const conditions: Qualifier[] = [];
  const isTaken = (span: Span) =>
    [...exceptions, ...conditions].some((one) => meets(one.span, span));
  for (const { level, from } of sentence.regions) {
    const found = qualifier(level, sentence, from, tools.eId);
    if (level === 'unless' && !isTaken(found.span)) exceptions.push(found);
    if (level === 'provided' && !isTaken(found.span)) conditions.push(found);
  }
  const { exception } = provision;
  if (exception && !isTaken(exception.span)) {
    const lifts = exception.kind !== 'provided' && exception.kind !== 'only';
    (lifts ? exceptions : conditions).push(exception);
  }
  for (const found of spoken(sentence, tools)) if (!isTaken(found.span)) exceptions.push(found);
  for (const found of [
    ...said(sentence, tools),
    ...restricted(sentence, tools),
    ...consented(sentence, tools),
  ]) {
    if (!isTaken(found.span)) conditions.push(found);
  }
  const triggers: Qualifier[] = [];
  for (const { level, from } of sentence.regions) {
    if (level !== 'trigger') continue;
    const kind = caseKind('if', sentence, from, tools.lexicon.taxonomy);
    const found = qualifier(kind, sentence, from, tools.eId);
    const inside = triggers.some(({ span }) => isWithin(found.span, span));
    if (!inside && !isTaken(found.span)) triggers.push(found);
  }
  const cases = signalsIn(sentence, ['cases']).map(({ from, to }): Qualifier => {
    const open = tools.lexicon.isPreposition(wordAt(sentence, to - 1));
    const end = open ? phraseEnd(sentence, to, tools.lexicon) : to;
    const kind = caseKind('in_case', sentence, from, tools.lexicon.taxonomy);
    return { kind, span: spanOf(sentence, { from, to: end }, tools.eId) };
  });
  const inOrder = (list: Qualifier[]) => list.sort((a, b) => a.span.start - b.span.start);
  return {
    exceptions: inOrder(exceptions),
    conditions: inOrder(conditions),
    triggers,
    cases: cases.filter(({ span }) => !isTaken(span)),
  };
}

/** `geldt niet voor …`, and the word *uitzondering* itself. */
function spoken(sentence: Sentence, { eId, lexicon }: PartTools): Qualifier[] {
  return signsOf(sentence.tokens, 'exceptions', lexicon.taxonomy).map(({ from, to }) => {
    const open = lexicon.isPreposition(wordAt(sentence, to - 1));
    const end = open ? phraseEnd(sentence, to, lexicon) : to;
    const kind = open ? 'not_applicable' : 'named';
    return { kind, span: spanOf(sentence, { from, to: end }, eId) };
  });
}

/** `voor zover …`, `alleen na …`, `zonder toestemming`. */
function said(sentence: Sentence, { eId, lexicon }: PartTools): Qualifier[] {
  const { restrictions } = lexicon.taxonomy.norms;
  return signsOf(sentence.tokens, 'conditions', lexicon.taxonomy).map(({ from, to }) => {
    const first = wordAt(sentence, from);
    const kind = restrictions.includes(first)
      ? 'only'
      : first === 'zonder'
        ? 'without'
        : 'provided';
    return { kind, span: spanOf(sentence, { from, to: phraseEnd(sentence, to, lexicon) }, eId) };
  });
}

/** `alleen in de kantine`; not `niet alleen`, nor `een pas`. */
function restricted(sentence: Sentence, { eId, lexicon }: PartTools): Qualifier[] {
  const { tokens } = sentence;
  const { taxonomy } = lexicon;
  const neutral = signsOf(tokens, 'neutral', taxonomy);
  const denials = signsOf(tokens, 'negations', taxonomy);
  return signsOf(tokens, 'restrictions', taxonomy)
    .filter(
      ({ from }) =>
        !neutral.some((other) => other.from <= from && from < other.to) &&
        !denials.some(({ to }) => to === from),
    )
    .map(({ from, to }) => {
      const range = { from, to: phraseEnd(sentence, to, lexicon) };
      return { kind: 'only', span: spanOf(sentence, range, eId) };
    });
}

/** `met toestemming van de ouders`. */
function consented(sentence: Sentence, { eId, lexicon }: PartTools): Qualifier[] {
  return consentIn(sentence.tokens, lexicon.taxonomy).map(({ from, to }) => {
    const range = { from, to: phraseEnd(sentence, to, lexicon) };
    return { kind: 'consent', span: spanOf(sentence, range, eId) };
  });
}
