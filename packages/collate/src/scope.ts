import type { Finding } from '@akkoord/clause';
import type { Norm } from './norm.ts';
import type { WordingDifference } from './wording.ts';

/** Parts of a rule are gone or new where at least so many words are, and hardly any on the other side. */
const manyWords = 3;
const ratio = 3;

/**
 * Say that a rule asks less or more than it did, where words are only lost or only gained.
 *
 * Who drops a part of an obligation or prohibition asks less; who adds one asks more. What a permission
 * says more or less tells nothing of the kind.
 */
export function scopeFinding(
  before: Norm,
  after: Norm,
  { lost, gained, shared }: WordingDifference,
  items: boolean,
): Finding | null {
  const modalities = [before, after].map((norm) => norm.sentences[0]?.modality);
  const binds = items || modalities.some((one) => one === 'obligation' || one === 'prohibition');
  if (!binds || modalities.includes('permission') || shared < manyWords) return null;
  const less = lost.length >= manyWords && gained.length * ratio <= lost.length;
  const more = gained.length >= manyWords && lost.length * ratio <= gained.length;
  if (!less && !more) return null;
  return {
    kind: 'scope',
    before: null,
    after: null,
    effect: less ? 'looser' : 'stricter',
    code: less ? 'scope-narrowed' : 'scope-widened',
    data: {},
  };
}
