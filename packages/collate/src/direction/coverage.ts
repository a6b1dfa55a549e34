import { negationsOf, opensPart } from '@akkoord/annotate/parts';
import type { Finding } from '@akkoord/clause';
import type { Token } from '@akkoord/text';
import type { Lexicon } from '../lexicon.ts';
import type { Segment } from './segments.ts';
import type { Unit } from './units.ts';

/** A stretch of a sentence: half-open UTF-16 units of its clause's own text. */
interface Stretch {
  readonly start: number;
  readonly end: number;
}

/** Makes a test whether what differs lies in what findings tell. */
export function coverage(
  [before, after]: readonly [Unit, Unit],
  findings: readonly Finding[],
  { words, lexicon }: { readonly words: readonly Token[]; readonly lexicon: Lexicon },
): (segment: Segment) => boolean {
  const known = new Set(words);
  const [from, to] = [
    stretchesOf(before, findings, 'before'),
    stretchesOf(after, findings, 'after'),
  ];
  const lies = (tokens: readonly Token[], stretches: readonly Stretch[]) =>
    tokens.every(
      (token) =>
        known.has(token) ||
        (isJoin(token) ? known.size > 0 : isEmpty(token, lexicon)) ||
        stretches.some(({ start, end }) => token.start >= start && token.end <= end),
    );
  return ({ removed, added }) => lies(removed, from) && lies(added, to);
}

/** A word that says nothing by itself, and does not deny or bound what others say. */
function isEmpty({ folded }: Token, { isFunctionWord, taxonomy }: Lexicon): boolean {
  if (!isFunctionWord(folded)) return false;
  const { structure, modality } = taxonomy;
  const holding = [...structure.beforeNumber, negationsOf(modality), structure.adverbial];
  return !holding.some((list) => list.includes(folded));
}

/** Between members of a list another word joins them where their number changes. */
function isJoin({ folded }: Token): boolean {
  return folded === 'en' || folded === 'of' || folded === 'noch';
}

/** What findings quote on one side; of an exception or condition all that it says, to the end of its part. */
function stretchesOf(
  { tokens, eId, clause }: Unit,
  findings: readonly Finding[],
  side: 'before' | 'after',
): Stretch[] {
  const own = findings.flatMap((finding) => {
    const span = finding[side]?.span;
    return span?.eId === eId ? [{ finding, span }] : [];
  });
  const qualifies = ({ finding }: { finding: Finding }) =>
    finding.kind === 'exception' || finding.kind === 'condition';
  const tails = own.filter(qualifies).map(({ span }) => {
    const from = tokens.findIndex(({ end }) => end > span.start);
    let to = from + 1;
    while (to < tokens.length && !opensPart(tokens[to] as Token)) to += 1;
    return { start: span.start, end: tokens[to - 1]?.end ?? span.end };
  });
  const limited = findings.some(
    ({ kind, code }) => kind === 'exception' || kind === 'condition' || code === 'modality-limited',
  );
  const read = limited
    ? (clause.data?.provisions ?? []).flatMap(({ exception, condition }) =>
        [exception, condition].flatMap((one) => (one?.span.eId === eId ? [one.span] : [])),
      )
    : [];
  return [...own.map(({ span }) => span), ...tails, ...read];
}
