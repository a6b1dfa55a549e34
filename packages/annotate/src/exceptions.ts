import type { Provision } from '@akkoord/clause';
import type { Taxonomy } from '@akkoord/taxonomy';
import { signsOf } from './parts/index.ts';
import type { Reading } from './rules/rule.ts';
import { type Sentence, signalsIn, wordAt } from './sentence.ts';

/** What holds a norm in, and where that stands. */
export type Qualifier = NonNullable<Provision['exception']>;

/**
 * Find the exception to what a sentence says: `tenzij …`, `mits …`, `alleen als …`, `zonder toestemming`.
 *
 * `zonder` makes one of a prohibition only: what is forbidden without consent is allowed with it.
 */
export function exceptionOf(sentence: Sentence, reading: Reading, eId: string): Qualifier | null {
  const region = sentence.regions.find(({ level }) => level === 'unless' || level === 'provided');
  if (region) return qualifier(region.level, sentence, region.from, eId);
  if (reading.restriction !== undefined) {
    return qualifier('only', sentence, reading.restriction, eId);
  }
  if (reading.modality === 'permission') {
    const proviso = signalsIn(sentence, ['restrictions'], ['main', 'subordinate']).find(
      ({ from }) => wordAt(sentence, from - 1) === 'maar',
    );
    if (proviso) return qualifier('provided', sentence, proviso.from, eId);
  }
  if (reading.modality !== 'prohibition') return null;
  const consent = signalsIn(sentence, ['consent'], ['main', 'infinitive']).find(({ from }) =>
    [1, 2, 3].some((k) => wordAt(sentence, from - k) === 'zonder'),
  );
  if (!consent) return null;
  const start = [1, 2, 3]
    .map((k) => consent.from - k)
    .find((i) => wordAt(sentence, i) === 'zonder');
  return without(sentence, start as number, eId);
}

/** Find the case in which a norm holds: `als …`, `indien …`, `bij twijfel`, or in which it holds as well: `ook als …`. */
export function conditionOf(sentence: Sentence, eId: string, taxonomy: Taxonomy): Qualifier | null {
  const region = sentence.regions.find(({ level }) => level === 'trigger');
  if (region) {
    return qualifier(caseKind('if', sentence, region.from, taxonomy), sentence, region.from, eId);
  }
  const [named] = signalsIn(sentence, ['cases']);
  if (!named) return null;
  const [start, end] = [sentence.tokens[named.from], sentence.tokens[named.to - 1]];
  const kind = caseKind('in_case', sentence, named.from, taxonomy);
  return { kind, span: { eId, start: start?.start ?? 0, end: end?.end ?? 0 } };
}

/** Behind *ook* or *zelfs* a case is one more in which the rule holds, and holds it in no more than no case does. */
export function caseKind(
  kind: 'if' | 'in_case',
  { tokens }: Sentence,
  from: number,
  taxonomy: Taxonomy,
): 'if' | 'in_case' | 'also' {
  return signsOf(tokens, 'inclusive', taxonomy).some(({ to }) => to === from) ? 'also' : kind;
}

/**
 * Say whether a sentence is an exception to the one before: `Dit geldt niet als …`, `Uitzondering hierop …`,
 * `Alleen met toestemming mag het wel.`
 */
export function isException(sentence: Sentence, forbidden: boolean): boolean {
  const opens = sentence.signals.some(
    ({ value, from }) =>
      (value === 'exception_openers' && from <= 1) || (value === 'unless' && from === 0),
  );
  if (opens) return true;
  const alone = sentence.signals.some(({ value, from }) => value === 'restrictions' && from === 0);
  const allows = signalsIn(sentence, ['may', 'permitted']).length > 0;
  return (
    forbidden &&
    alone &&
    allows &&
    /^(?:als|met|na|indien|wanneer|bij|in)$/.test(wordAt(sentence, 1))
  );
}

/** `zonder toestemming van de maker`: up to a verb, `te`, or a comma. */
function without({ tokens, finite }: Sentence, from: number, eId: string): Qualifier {
  let to = from + 2;
  while (to < tokens.length && !finite.includes(to) && tokens[to]?.folded !== 'te') {
    if (/[,;:]/.test(tokens[to]?.mark ?? '')) break;
    to += 1;
  }
  const [start, end] = [tokens[from], tokens[Math.min(to, tokens.length) - 1]];
  return { kind: 'without', span: { eId, start: start?.start ?? 0, end: end?.end ?? 0 } };
}

/** Give the words from one up to the next word of the main clause behind it, or the end. */
export function qualifier(kind: string, sentence: Sentence, from: number, eId: string): Qualifier {
  const { tokens, levels } = sentence;
  let to = from + 1;
  if (levels[from] === 'main') to = tokens.length;
  while (to < tokens.length && levels[to] !== 'main') to += 1;
  return {
    kind,
    span: { eId, start: tokens[from]?.start ?? 0, end: tokens[to - 1]?.end ?? 0 },
  };
}
