import type { Decision } from '@akkoord/clause';
import type { GovernanceWords } from '@akkoord/taxonomy';
import { findDates, foldStutter } from '@akkoord/text';
import { authorityOf, bodiesIn, bodyOf, hasAny } from './named.ts';
import { unfinishedDate } from './unfinished-date.ts';

/** What the value of a form line says. `open`: nothing is filled in; `unknown`: the words do not tell. */
export type Outcome =
  | 'assent'
  | 'conditions'
  | 'withheld'
  | 'requested'
  | 'pending'
  | 'positive'
  | 'negative'
  | 'open'
  | 'unknown';

/** A line of a form about approval: what was to be decided, by whom, and what its value says. */
export interface FormLine {
  readonly act: 'consent' | 'advice' | 'adopted' | 'effective' | 'evaluation';
  readonly body: Decision['body'] | null;
  readonly by: string | undefined;
  readonly outcome: Outcome;
  readonly on: string | undefined;
  /** The words that decide, for the account. */
  readonly value: string;
}

/** A label has no more words than this: `Datum instemming oudergeleding MR (art. 14 WMS)`. */
const longestLabel = 9;

/** A value has no more words than this, beside a date. */
const longestValue = 9;

/** A label and a value are shorter than this, in characters, with all dots to write on. */
const longestLine = 600;

/** Where a value begins: a colon, a tab, a bar, a date that is announced, dots or a line to write on. */
const border =
  /\s*(?::|\t|\||\bd\.\s?d\.\s?:?|\s{3,}|\.{3,}|…|_{2,}|\bdatum\b\s*(?=[:\d_.…]|$))\s*/iu;

/** Signs of an empty place on a form. */
const signs = /[\s._…–—/|:;,()-]+/u;
/** A place between brackets that is still to be filled in. */
const brackets = /\[[^\]]{0,60}\]|<[^>]{0,60}>/gu;
/** `xx`, `d.d.`, `dd-mm-jjjj` */
const unfilled = /^(?:x{2,4}|d{1,2}|m{2}|[jy]{2,4})$/iu;

/**
 * Read a line of a form: a label that names an act, and a value that decides. A date or a word of assent is a decision;
 * nothing, dots or a placeholder is none, and what cannot be told is unknown.
 *
 *     Instemming MR: 24 april 2024
 *     ^^^^^^^^^^^^^  ^^^^^^^^^^^^^
 *
 * @returns `null` where the text is no such line.
 */
export function readFormLine(text: string, words: GovernanceWords): FormLine | null {
  if (text.length > longestLine) return null;
  const line = text
    .trim()
    .replace(/^\|\s*|\|$/gu, '')
    .trimEnd();
  const [label, value] = cut(line, words);
  const folded = foldStutter(label);
  const act = actOf(folded, words);
  if (!act || label.split(/\s+/).length > longestLabel || hasAny(folded, words.finite)) return null;
  if (isSentence(value, act, words) || namesMore(label, words)) return null;
  const body = bodyOf(label, words) ?? (act === 'adopted' ? null : bodyOf(value, words));
  const by = authorityOf(folded, words) ?? authorityOf(foldStutter(value), words);
  if ((act === 'consent' || act === 'advice') && !body) return null;
  const dates = findDates(value);
  const date = dates.length === 1 ? dates[0]?.value : undefined;
  const told = act === 'advice' ? `${label} ${value}` : value;
  const unfinished = unfinishedDate.test(line.slice(label.length));
  const outcome = unfinished
    ? 'open'
    : (labelOutcome(folded, value, words) ??
      outcomeOf(value, act, { words, dated: typeof date === 'string', told }));
  const decided = outcome !== 'pending' && outcome !== 'unknown' && outcome !== 'open';
  return { act, body, by, outcome, on: decided ? (date ?? undefined) : undefined, value };
}

/**
 * What a label says itself, whatever the day behind it: `Instemming MR gevraagd`, `Geen instemming MR`, `Instemming
 * van de MR volgt in`; null where it only names what was to be decided.
 */
function labelOutcome(label: string, value: string, words: GovernanceWords): Outcome | null {
  if (hasAny(label, [...words.refused, ...words.withheld, ...words.denied])) return 'unknown';
  if (hasAny(label, [...words.awaited, ...words.unasserted])) return 'pending';
  if (!hasAny(label, words.pending)) return null;
  return isPlaceholder(value, words) ? 'open' : 'requested';
}

/** Part a line in label and value: at a border, or where a date begins. */
function cut(line: string, words: GovernanceWords): [string, string] {
  const at = border.exec(line);
  if (at && at.index > 0) return [line.slice(0, at.index), line.slice(at.index + at[0].length)];
  const [date] = findDates(line);
  if (date && !/[.!?]\s*$/u.test(line.slice(0, date.start))) {
    const label = withoutEnd(line.slice(0, date.start).trimEnd(), words.dateOpeners);
    return [label, line.slice(date.start)];
  }
  return ['', line];
}

/** A value that is long, or that names another act, belongs to a sentence. */
function isSentence(value: string, act: FormLine['act'], words: GovernanceWords): boolean {
  if (withoutDates(value).split(/\s+/u).length > longestValue) return true;
  const folded = foldStutter(value);
  const others = act === 'consent' ? [...words.advice, ...words.adopted] : words.consent;
  return hasAny(folded, others) && !hasAny(folded, words.withheld);
}

/** `Instemming MR en advies GMR`: two acts, or two councils; which has the value cannot be told. */
function namesMore(label: string, words: GovernanceWords): boolean {
  const folded = foldStutter(label);
  const acts = [words.consent, words.advice].filter((act) => hasAny(folded, act));
  return acts.length > 1 || bodiesIn(label, words).length > 1;
}

/** The act that a label names. Approval by a council is consent, by a board adoption; `besproken in` is neither. */
function actOf(folded: string, words: GovernanceWords): FormLine['act'] | null {
  if (hasAny(folded, words.noted)) return null;
  if (hasAny(folded, words.effective)) return 'effective';
  if (hasAny(folded, words.evaluation)) return 'evaluation';
  if (hasAny(folded, words.consent)) return 'consent';
  if (hasAny(folded, words.advice)) return 'advice';
  if (hasAny(folded, words.acts))
    return bodyOf(folded.toUpperCase(), words) || bodyOf(folded, words) ? 'consent' : 'adopted';
  return hasAny(folded, words.adopted) ? 'adopted' : null;
}

/** Tell what a value decides. Whatever is not surely assent is not read as assent. */
function outcomeOf(
  value: string,
  act: FormLine['act'],
  { words, dated, told }: { words: GovernanceWords; dated: boolean; told: string },
): Outcome {
  const folded = foldStutter(value).replace(/[\s.;]+$/u, '');
  if (isPlaceholder(value, words)) return 'open';
  if (hasAny(folded, words.withheld) || hasAny(folded, words.refused)) return 'withheld';
  // A decision on another version, or taken back, is none on this text.
  if (hasAny(folded, [...words.unasked, ...words.denied, ...words.earlier])) return 'unknown';
  if (hasAny(folded, words.awaited)) return 'pending';
  if (hasAny(folded, words.pending)) return 'requested';
  if (hasAny(folded, words.conditional)) return 'conditions';
  if (/\?/u.test(value) || isStretch(value, words)) return 'unknown';
  const given = dated || hasAny(folded, [...words.negative, ...words.positive]);
  if (act === 'advice' && given && hasAny(foldStutter(told), words.negative)) return 'negative';
  if (act === 'advice' && given && hasAny(foldStutter(told), words.positive)) return 'positive';
  const tells = hasAny(folded, words.finite);
  if (act === 'effective' || act === 'evaluation') return dated && !tells ? 'assent' : 'unknown';
  const assenting = [...words.assent, ...words.consent, ...words.adopted].flatMap((phrase) =>
    phrase.split(' '),
  );
  const assents = (word: string) => assenting.includes(word);
  const rest = sayingWords(value, words);
  if (tells && !hasAny(folded, words.done)) return 'unknown';
  return (dated || rest.some(assents)) && rest.every(assents) ? 'assent' : 'unknown';
}

/** The words of a value that say something: no dates, no fillers, and no names. */
export function sayingWords(value: string, { fillers, finite }: GovernanceWords): string[] {
  const list = withoutDates(value).match(/\p{L}+/gu) ?? [];
  const name = (word: string, i: number) =>
    word.length === 1 || (i > 0 && /^\p{Lu}\p{Ll}/u.test(word));
  return list
    .filter((word, i) => !name(word, i))
    .map((word) => word.toLowerCase())
    .filter((word) => !fillers.includes(word) && !finite.includes(word));
}

/** `3 t/m 10 mei 2024`, `tussen 3 mei en 10 mei 2024`: two days, of which neither is that of a decision. */
function isStretch(value: string, { between }: GovernanceWords): boolean {
  const joins = between.join('|');
  return new RegExp(
    String.raw`\d{1,2}(?:\s\p{L}{3,9})?\s?(?:${joins}|[-–])\s?\d{1,2}[\s./-]\s?(?:\d|\p{L})`,
    'iu',
  ).test(value.replace(/\d{1,2}-\d{1,2}-\d{2,4}|\d{4}-\d{2}-\d{2}/gu, ''));
}

/** Take the dates out of a text. */
export function withoutDates(text: string): string {
  return findDates(text).reduceRight(
    (rest, { start, end }) => `${rest.slice(0, start)} ${rest.slice(end)}`,
    text,
  );
}

/** What stands on a form that nobody filled in: nothing, signs, brackets, the words for what belongs there. */
function isPlaceholder(value: string, { blanks }: GovernanceWords): boolean {
  const left = value.replace(brackets, ' ').toLowerCase().split(signs).filter(Boolean);
  const line = /__|\.\.|…/u.test(value);
  return left.every(
    (word) => unfilled.test(word) || blanks.includes(word) || (line && /^\d{1,4}$/.test(word)),
  );
}

/** Take the word off that stands between a label and its date: `Instemming MR op`. */
function withoutEnd(label: string, openers: readonly string[]): string {
  const folded = label.toLowerCase();
  const opener = openers.find((word) => folded.endsWith(` ${word}`));
  return opener ? label.slice(0, -opener.length).trimEnd() : label;
}
