import type { ReadingWords } from '@akkoord/taxonomy';
import { latin } from '@akkoord/text';
import { isApproval } from '../governance/approval-sentence.ts';
import { isTitle } from '../heading-titles.ts';
import type { LabelStyle } from '../labels.ts';
import {
  headingCuts,
  leadCut,
  type RunOnText,
  sentenceStarts,
  titleCuts,
} from './inline-headings.ts';
import type { InlineLabel } from './inline-labels.ts';
import {
  itemStarts,
  ownStarts,
  type RuleWords,
  ruleStarts,
  stopStarts,
} from './lost-paragraphs.ts';

/** What is known where the cuts of a line are sought. */
export interface Within {
  readonly around: RunOnText;
  readonly rules: RuleWords;
  readonly pages: boolean;
  readonly first: boolean;
  /** The first label of the line under it. */
  readonly under: InlineLabel | undefined;
  /** A list of which the numbers are lost goes on from the line before. */
  readonly open: boolean;
}

/** Where the parts of a line begin. */
export interface Cuts {
  readonly cuts: readonly number[];
  /** Those that stand before sentences of which only the words tell that they are apart. */
  readonly parted: ReadonlySet<number>;
  /** A list of which the numbers are lost goes on behind the line. */
  readonly open: boolean;
}

/**
 * Find where the parts of a line begin: at its labels, at titles before the first of a list, and in a text of pages at
 * headings and sentences too.
 *
 * @param text The line.
 * @param labels Its labels.
 * @param within What is known.
 */
export function cutsOf(text: string, labels: readonly InlineLabel[], within: Within): Cuts {
  const { around, pages, first } = within;
  if (!pages && labels.length === 0) return { cuts: [], parted: new Set(), open: within.open };
  const cuts = labels.map(({ at }) => at);
  const parted = new Set<number>();
  let waiting = 0;
  let { open } = within;
  [...labels, null].forEach((next, i) => {
    const before = labels[i - 1];
    const from = before ? before.at + before.label.length : 0;
    const stretch = text.slice(from, next?.at ?? text.length);
    if (stretch.trim() === '') {
      waiting = before && next ? waiting + 1 : 0;
      return;
    }
    const lead = next?.label.style === 'bullet' ? leadCut(stretch, around.leads) : null;
    const titles = next?.first ? titleCuts(stretch, around) : lead === null ? [] : [lead];
    const found = [...titles];
    if (first && i === 0 && next?.first) found.push(...documentTitle(stretch));
    if (pages) {
      const own = stretch.slice(0, titles[0] ?? stretch.length);
      const inner = ownCuts(own, { before, next, waiting }, { ...within, open });
      if (inner.bare) cuts.push(from + own.length - own.trimStart().length);
      for (const at of inner.parted) parted.add(from + at);
      found.push(...closeList(text, labels, i, around), ...inner.cuts, ...inner.parted);
      if (!next) found.push(...tailCuts(stretch, around));
      open = inner.open && titles.length === 0;
    }
    waiting = 0;
    for (const at of found) if (at > 0 || from === 0) cuts.push(from + at);
  });
  return { cuts, parted, open };
}

/** The labels around a stretch, and how many numbers stand before the one before it. */
interface Between {
  readonly before: InlineLabel | undefined;
  readonly next: InlineLabel | null;
  readonly waiting: number;
}

/** Where parts begin in a stretch of a page between labels, and whether the label before it stands apart from its text. */
function ownCuts(
  own: string,
  { before, next, waiting }: Between,
  { around, rules, first, under, open }: Within,
): Cuts & { bare: boolean } {
  const heads = headingCuts(own, around);
  const list = own.slice(0, heads[0]);
  const shared = shareOut(list, waiting + (next?.lost ?? 0) + 1, around.words);
  const goesOn = open && !before;
  const lone = shared.length === 0 && (waiting > 0 || isAlone(before, next ?? under));
  const items = goesOn ? ownStarts(list, rules) : lone ? itemStarts(list, waiting, rules) : [];
  const prose = first && !before && items.length === 0 ? [0, ...heads] : heads;
  const cuts = [...shared, ...heads, ...entryCuts(own), ...stopStarts(own, around.words)];
  if (!next || next.label.style === 'bullet') cuts.push(...approvalCuts(own, around));
  return {
    cuts,
    parted: new Set([...items, ...ruleCuts(own, prose, rules)]),
    open: items.length > 0 && heads.length === 0,
    bare: lone ? items.length > 0 : waiting > 0 && shared.length > 0,
  };
}

const entry = latin(/(?<=^|[.!?]\s)\p{Lu}[\p{L} ]{2,30}?\s?:\s(?=\S)/gu);

/** `Mentor: mevrouw Kaya. Conciërge: de heer Smit.`: where the entries begin, where there are two and more. */
function entryCuts(stretch: string): number[] {
  const entries = [...stretch.matchAll(entry)];
  if (entries.length < 2) return [];
  return entries.map(({ index }) => index).filter((at) => at > 0);
}

/** Labels that stand over numbers: behind one of these another list begins. */
const outer: ReadonlySet<LabelStyle> = new Set(['upper', 'roman-upper', 'article', 'chapter']);

/** The first number of a list of which no other stands in the text: it had more items, for nobody numbers just one. */
function isAlone(label: InlineLabel | undefined, next: InlineLabel | undefined): boolean {
  if (label?.label.style !== 'digit' || label.label.value !== 1) return false;
  if (!next) return true;
  return next.label.style === 'digit' ? next.first : outer.has(next.label.style);
}

/** Where rules begin in the stretches of prose that begin at some places. */
function ruleCuts(own: string, starts: readonly number[], rules: RuleWords): number[] {
  return starts.flatMap((start, i) =>
    ruleStarts(own.slice(start, starts[i + 1]), rules).map((at) => start + at),
  );
}

/** The sentences of a stretch, where they are as many as the numbers for them. */
function shareOut(stretch: string, count: number, words: ReadingWords): number[] {
  if (count < 2) return [];
  const starts = sentenceStarts(stretch, words);
  return starts.length === count ? starts.slice(1) : [];
}

/** The last item of a list closed by semicolons ends with its first sentence, as its other items do. */
function closeList(
  text: string,
  labels: readonly InlineLabel[],
  next: number,
  { words }: RunOnText,
): number[] {
  const last = labels[next - 1];
  const follows = labels[next];
  if (!last || (follows && !follows.first && follows.label.style === last.label.style)) return [];
  const before: string[] = [];
  for (let i = next - 2; i >= 0 && labels[i]?.label.style === last.label.style; i--) {
    const item = labels[i] as InlineLabel;
    const bullet = item.label.style === 'bullet';
    if (bullet && text[item.at] !== text[last.at]) break;
    before.push(text.slice(item.at + item.label.length, labels[i + 1]?.at).trim());
    if (item.first) break;
  }
  const single = (item: string) => item.endsWith(';') && sentenceStarts(item, words).length === 1;
  const closed = before.length >= 1 && before.every(single);
  const stretch = text.slice(last.at + last.label.length, follows?.at);
  return closed ? sentenceStarts(stretch, words).slice(1, 2) : [];
}

/** A title at the end of a page, without a full stop. */
function tailCuts(stretch: string, around: RunOnText): number[] {
  const [start, ...inner] = titleCuts(stretch, around);
  const title = stretch.slice(start ?? 0).trim();
  const stands = /[\p{L})]$/u.test(title) && isTitle(title, around.words);
  return start === undefined || !stands ? [] : [start, ...inner];
}

/** Where a sentence begins that tells of the text's own adoption, with what stands behind it. */
function approvalCuts(stretch: string, { words, governance }: RunOnText): number[] {
  const starts = sentenceStarts(stretch, words);
  const at = starts.findIndex((start, i) =>
    isApproval(stretch.slice(start, starts[i + 1]).trim(), governance),
  );
  return at < 0 ? [] : starts.slice(at, at + 1);
}

/** Where the heading begins behind the document's title: at the last capital behind a word of some length. */
function documentTitle(title: string): number[] {
  if (title.trim().length > 90 || /[.!?]\s/u.test(title)) return [];
  const last = [...title.trimEnd().matchAll(/\p{L}{4,}\s+(?=\p{Lu})/gu)].at(-1);
  return last ? [last.index + last[0].length] : [];
}
