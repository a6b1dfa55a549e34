import { clausesOf, ownText, type Protocol } from '@akkoord/clause';
import { findDates, type Sentence, sentences } from '@akkoord/text';
import type { Contradiction, Refusal } from './refusal.ts';

/** The words by which a text tells of itself when it will take effect and be evaluated, and who adopts it. */
export interface StatedWords {
  /** What a text calls itself: `dit protocol`. */
  self: readonly string[];
  effective: readonly string[];
  evaluation: readonly string[];
  adopted: readonly string[];
  /** With these a sentence tells what was, and no plan. */
  past: readonly string[];
}

/** What is given for an adoption. */
interface Told {
  by?: string;
  effectiveFrom?: string;
  evaluateBy?: string;
}

/**
 * Tell where a text says something else of itself than its adoption would record.
 *
 * Only what is certain counts: one sentence about the text itself, or a line such as `Evaluatie: 1 mei 2029`, with
 * one date, on one subject; where the text names two dates for the same, nothing is said. Dates are compared as precisely as the least precise. Names differ only where both are of
 * one kind, as `Stichting A` and `Stichting B`.
 *
 * @param words Without words the text is not read.
 */
export function contradictions(
  tree: Protocol,
  told: Told,
  words: StatedWords | undefined,
): Contradiction[] {
  if (!words) return [];
  const all = clausesOf(tree).flatMap((clause) => sentences(ownText(clause)));
  const { effectiveFrom, evaluateBy, by } = told;
  const [effective, evaluation] = [words.effective, words.evaluation];
  return [
    ...dateAgainst(all, ['effective-from', effectiveFrom], {
      ...words,
      own: effective,
      not: evaluation,
    }),
    ...dateAgainst(all, ['evaluate-by', evaluateBy], { ...words, own: evaluation, not: effective }),
    ...(by ? nameAgainst(all, by, anyOf(words.adopted)) : []),
  ];
}

/** Make refusals of what a text contradicts; a person may say that it is right so. */
export function refuseContradictions(
  found: readonly Contradiction[],
  { differsFromText = false }: { differsFromText?: boolean },
): Refusal[] {
  if (differsFromText) return [];
  return found.map((data) => ({ code: 'text-contradicts', data, field: 'differsFromText' }));
}

/** Match any of some phrases, as whole words. */
function anyOf(words: readonly string[], after = ''): RegExp {
  const escaped = words.map((word) => word.replaceAll('.', '\\.').replaceAll(' ', '\\s+'));
  return new RegExp(`(?<!\\p{L})(?:${escaped.join('|')})(?!\\p{L})${after}`, 'iu');
}

function dateAgainst(
  all: readonly Sentence[],
  [what, date]: readonly ['effective-from' | 'evaluate-by', string | undefined],
  { self, past, own, not }: StatedWords & { own: readonly string[]; not: readonly string[] },
): Contradiction[] {
  if (!date) return [];
  const line = anyOf(own, '[^.:]{0,30}:');
  const [cue, other, itself, over] = [own, not, self, past].map((words) => anyOf(words)) as [
    RegExp,
    RegExp,
    RegExp,
    RegExp,
  ];
  const stated = all.flatMap(({ text }) => {
    const [only, ...more] = findDates(text);
    if (!only?.value || more.length > 0) return [];
    const isPlan = cue.test(text) && !other.test(text) && !over.test(text);
    return isPlan && (itself.test(text) || text.search(line) === 0)
      ? [{ value: only.value, sentence: text }]
      : [];
  });
  const [first, ...others] = stated;
  if (!first || others.some(({ value }) => !agree(value, first.value))) return [];
  if (agree(first.value, date)) return [];
  return [{ what, told: date, stated: first.value, sentence: first.sentence }];
}

/** Tell whether two dates may be the same, as far as both are precise. */
function agree(one: string, other: string): boolean {
  const length = Math.min(one.length, other.length);
  return one.slice(0, length) === other.slice(0, length);
}

/** A name of two words or more with capitals, as `Stichting Het Baken`. */
const properName = /\p{Lu}[\p{L}'’-]+(?:\s+(?:\p{Lu}[\p{L}'’-]*))+/gu;

function nameAgainst(all: readonly Sentence[], by: string, cue: RegExp): Contradiction[] {
  const own = namesIn(by);
  const stated = all.flatMap(({ text }) =>
    cue.test(text) ? namesIn(text).map((name) => ({ name, sentence: text })) : [],
  );
  return own.flatMap((name): Contradiction[] => {
    const same = stated.filter((each) => kindOf(each.name) === kindOf(name));
    if (same.length === 0 || same.some((each) => each.name === name)) return [];
    const [first] = same as [(typeof same)[number]];
    return [{ what: 'adopted-by', told: by, stated: first.name, sentence: first.sentence }];
  });
}

function namesIn(text: string): string[] {
  return (text.match(properName) ?? []).map((name) => name.replace(/\s+/g, ' '));
}

function kindOf(name: string): string {
  return name.slice(0, name.indexOf(' ')).toLowerCase();
}
