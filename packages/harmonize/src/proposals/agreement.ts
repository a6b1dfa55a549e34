import type { Coded } from '@akkoord/clause';
import {
  baseText,
  isRewritten,
  meetingOf,
  mergedStretches,
  stretchesOf,
  withStretches,
} from './merging.ts';
import {
  type Agreement,
  type AgreementData,
  agreements,
  type ProposalPlace,
  type ProposalSide,
} from './row.ts';

/** How the proposals on one thing stand to each other, why, and the text with all of them where they go together. */
export interface Weighed {
  agreement: Agreement;
  why: Coded<AgreementData>;
  merged: string | null;
}

type Why = Coded<AgreementData>;

/** The worst of what two of them are to each other counts for all. */
const order: readonly Agreement[] = ['lone', 'same', 'compatible', 'clashing'];

/** Weigh what several proposals make of the same clause, heading or title. */
export function weighed(base: readonly ProposalPlace[], sides: readonly ProposalSide[]): Weighed {
  const pairs = sides.flatMap((one, index) =>
    sides.slice(index + 1).map((other) => between(base, one, other)),
  );
  const why = pairs.reduce<Why>((worst, next) => (rank(next) > rank(worst) ? next : worst), {
    code: 'lone',
    data: {},
  });
  const agreement = agreements[why.code];
  return { agreement, why, merged: agreement === 'compatible' ? mergedText(sides) : null };
}

function rank({ code }: Why): number {
  return order.indexOf(agreements[code]);
}

/** Put the words of several proposals together. */
export function mergedText(sides: readonly ProposalSide[]): string | null {
  const [first] = sides;
  if (!first) return null;
  const stretches = mergedStretches(sides.map(({ diff }) => stretchesOf(diff)));
  return withStretches(baseText(first.diff), stretches);
}

function between(base: readonly ProposalPlace[], one: ProposalSide, other: ProposalSide): Why {
  const counts = [one, other].map(({ places }) => places.length);
  if (counts.every((count) => count === 0)) return { code: 'both-gone', data: {} };
  const gone = [one, other].find(({ places }) => places.length === 0);
  if (gone) return { code: 'gone-and-changed', data: { gone: gone.source.id } };
  const isMoved = [one, other].filter(({ moved }) => moved).length;
  if (textsOf(one) === textsOf(other) && isMoved === 0) return { code: 'same-text', data: {} };
  if (base.length === 0) return { code: 'both-add', data: {} };
  if (isMoved === 2) return { code: 'both-moved', data: {} };
  const single = base.length === 1 && counts.every((count) => count === 1);
  if (!single) return { code: 'other-division', data: {} };
  const mover = [one, other].find(({ moved }) => moved);
  if (mover && mover.places[0]?.fingerprint === base[0]?.fingerprint) {
    return { code: 'place-and-words', data: {} };
  }
  return wordsBetween(base[0] as ProposalPlace, one, other);
}

function wordsBetween({ text }: ProposalPlace, one: ProposalSide, other: ProposalSide): Why {
  if (![one, other].every((side) => isPlain(side, text))) return { code: 'other-build', data: {} };
  const anew = [one, other].find(({ diff }) => isRewritten(diff));
  if (anew) return { code: 'rewritten', data: { proposal: anew.source.id } };
  const meeting = meetingOf(text, stretchesOf(one.diff), stretchesOf(other.diff));
  if (meeting.code !== 'same-words') return { code: meeting.code, data: {} };
  return { code: 'same-words', data: { words: text.slice(meeting.start, meeting.end).trim() } };
}

/** Words say all of it, on both sides, and the difference is one of these words. */
function isPlain({ diff, change, places }: ProposalSide, text: string): boolean {
  const after = diff.map(({ op, text: part }) => (op === 'delete' ? '' : part)).join('');
  return (
    (change === null || (change.blocks === undefined && change.diff === diff)) &&
    baseText(diff) === text &&
    after === places[0]?.text
  );
}

function textsOf({ places }: ProposalSide): string {
  return places.map(({ fingerprint }) => fingerprint).join(' ');
}
