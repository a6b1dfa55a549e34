import type { Reference } from '@akkoord/annotate';
import type { Edit } from '@akkoord/clause';
import { upperFirst } from '@akkoord/text';
import {
  aboveLabel,
  commonLabel,
  compareLabels,
  follows,
  lastPart,
  outermost,
  sortedLabels,
  writeLabels,
} from './labels.ts';

/** What has to change in a text so that it refers to what its targets became. */
export interface Mending {
  /** Ranges in the own text that the references are of; none overlaps another. */
  edits: Edit[];
  /** What a reader sees of each: `punt 3` became `punt B.7`. */
  mended: Array<{ from: string; to: string }>;
  /** References of which nothing is left, or not all: with the eIds that have no label, none where it could not be told what is meant. */
  broken: Array<{ text: string; targets: string[] }>;
}

/** Words for a place that say only where it stands in its own list. */
const listNouns: ReadonlySet<string> = new Set(['stap', 'lid', 'sub']);

/**
 * Write references anew for a protocol in which their targets have other labels.
 *
 * The noun stays (`punt 3` becomes `punt B.7`) unless it no longer fits. What still says the right thing where it
 * stands now is left as it is, and so is what has no target left.
 *
 * @param references As `resolveReferences` gives them, of one clause.
 * @param labelOf Gives the label in the new protocol of the clause that took over a clause of the source;
 *   null where it was left out. It is asked for the clause that refers too.
 */
export function mendReferences(
  references: readonly Reference[],
  labelOf: (eId: string) => string | null,
): Mending {
  const mending: Mending = { edits: [], mended: [], broken: [] };
  for (const reference of references) {
    const missing = reference.targets.filter((eId) => labelOf(eId) === null);
    if (missing.length > 0 || reference.targets.length === 0) {
      mending.broken.push({ text: reference.text, targets: missing });
    }
    const moved = movedBy(reference, labelOf);
    if (moved.pairs.length === 0 || (missing.length === 0 && stands(reference, moved))) continue;
    const { edit, from, to } = rewritten(reference, moved);
    if (from === to) continue;
    mending.edits.push(edit);
    mending.mended.push({ from, to });
  }
  return mending;
}

/** The labels before and now, of the targets that are left and of the clause that refers. */
interface Moved {
  pairs: ReadonlyArray<{ before: string | null; now: string }>;
  from: { before: string | null; now: string | null };
}

function movedBy(
  { targets, labels, from }: Reference,
  labelOf: (eId: string) => string | null,
): Moved {
  const pairs = targets.flatMap((eId, i) => {
    const now = labelOf(eId);
    return now === null ? [] : [{ before: labels[i] ?? null, now }];
  });
  return { pairs, from: { before: from.label, now: labelOf(from.eId) } };
}

/** Say whether the words are still right. */
function stands(reference: Reference, { pairs, from }: Moved): boolean {
  const { form, parts } = reference.wording;
  if (/\shier(?:boven|onder|voor|na)$/.test(reference.text) && !keepsSide({ pairs, from }))
    return false;
  const isSame = sameLabels(
    pairs.map(({ before }) => before),
    pairs.map(({ now }) => now),
  );
  if (isSame && (form === 'full' || form === 'name' || from.before === from.now)) return true;
  if (form === 'previous' || form === 'next') return isBeside(pairs, from.now, form);
  return form === 'bare' && reference.kind === 'clause' && isAlikeNear(parts, { pairs, from });
}

function isBeside(pairs: Moved['pairs'], own: string | null, form: 'previous' | 'next'): boolean {
  const [one, ...others] = pairs;
  if (!one || others.length > 0 || own === null) return false;
  return form === 'next' ? follows(one.now, own) : follows(own, one.now);
}

/** What stood above the clause that refers still does, and what stood below it too. */
function keepsSide({ pairs, from }: Moved): boolean {
  const { before: was, now: is } = from;
  if (was === is) return true;
  return pairs.every(({ before, now }) => {
    if (was === null || is === null || before === null) return false;
    return Math.sign(compareLabels(before, was)) === Math.sign(compareLabels(now, is));
  });
}

/** `punt 3` still means the third of the list that it stands in. */
function isAlikeNear(parts: number, { pairs, from }: Moved): boolean {
  if (from.now === null) return false;
  const rest = (label: string | null) => (label ?? '').split('.').slice(-parts).join('.');
  const list = aboveLabel(from.now);
  return (
    sameLabels(
      pairs.map(({ before }) => rest(before)),
      pairs.map(({ now }) => rest(now)),
    ) && pairs.every(({ now }) => now === (list === '' ? rest(now) : `${list}.${rest(now)}`))
  );
}

interface Rewritten {
  edit: Edit;
  from: string;
  to: string;
}

function rewritten(reference: Reference, moved: Moved): Rewritten {
  const { start, end, text, wording } = reference;
  const { labels, noun } =
    reference.kind === 'section' ? ofSections(reference, moved) : ofClauses(reference, moved);
  const isPlural = wording.noun !== null && wording.noun !== wording.singular;
  const isOne = !/\s/.test(labels);
  if (noun !== null || (isPlural && isOne) || wording.lead !== '') {
    return withNoun(reference, `${noun ?? wording.singular ?? 'punt'} ${labels}`);
  }
  const kept = text.slice(0, start - (end - text.length));
  return { edit: { start, end, text: labels }, from: text, to: kept + labels };
}

/** Let new words take the place of the noun too, and of an article that went with it: `het onderdeel`. */
function withNoun({ end, text, wording }: Reference, words: string): Rewritten {
  const from = wording.article + text;
  const to = /^\p{Lu}\p{Ll}/u.test(from) ? upperFirst(words) : words;
  return { edit: { start: end - from.length, end, text: to }, from, to };
}

/** New labels, and the noun that has to come before them where the one in the text does not fit. */
interface NewWords {
  labels: string;
  noun: string | null;
}

function ofClauses({ wording }: Reference, { pairs, from }: Moved): NewWords {
  const labels = sortedLabels(pairs.map(({ now }) => now));
  const isOfList = wording.singular !== null && listNouns.has(wording.singular);
  const isLetter =
    wording.form === 'bare' && pairs.every(({ before }) => /\.\p{Ll}$/u.test(before ?? ''));
  const near = labels.every(
    (label) =>
      label.includes('.') && [aboveLabel(from.now ?? ''), from.now].includes(aboveLabel(label)),
  );
  if ((isOfList || (isLetter && wording.parts === 1)) && near) {
    return { labels: writeLabels(labels.map(lastPart), wording), noun: null };
  }
  const noun = isOfList && wording.singular !== 'stap' ? 'punt' : null;
  return { labels: writeLabels(labels, wording), noun };
}

/** A section is named by the one that holds what it held; where that is none, its clauses are listed. */
function ofSections({ start, end, text, wording }: Reference, { pairs }: Moved): NewWords {
  const groups = new Map<string, string[]>();
  for (const { before, now } of pairs) {
    const section = before?.split('.')[0] ?? '';
    groups.set(section, [...(groups.get(section) ?? []), now]);
  }
  const isArticle = wording.singular === 'artikel';
  const sections: string[] = [];
  for (const group of groups.values()) {
    const section = new Set(group).size > 1 ? commonLabel(group) : '';
    if (section !== '' && (!isArticle || /^\d+$/.test(section))) sections.push(section);
  }
  if (sections.length === groups.size) {
    const lone = wording.form === 'name' && text.length === end - start ? 'onderdeel ' : '';
    const labels = lone + writeLabels(sortedLabels(sections), wording);
    const renamed = wording.form === 'name' && wording.noun !== null ? wording.singular : null;
    return { labels, noun: wording.singular === 'bijlage' ? 'onderdeel' : renamed };
  }
  const labels = writeLabels(outermost(sortedLabels(pairs.map(({ now }) => now))), wording);
  const isBare = wording.noun === null && wording.lead === '';
  if (!isBare) return { labels, noun: 'punt' };
  return { labels: /^\d+(?!\.)/.test(labels) ? `punt ${labels}` : labels, noun: null };
}

function sameLabels(
  some: ReadonlyArray<string | null>,
  others: ReadonlyArray<string | null>,
): boolean {
  const [one, other] = [new Set(some), new Set(others)];
  return one.size === other.size && [...one].every((label) => other.has(label));
}
