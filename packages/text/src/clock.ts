import { dutch } from '@akkoord/taxonomy/dutch';
import { foldWord } from './fold.ts';
import { latin } from './latin.ts';
import { numberOf } from './number.ts';
import { wordEnd, wordStart } from './word-edge.ts';

/** A time of day in a text: half-open, UTF-16 units. */
export interface FoundTime {
  /** `09:30`; what is said of twelve hours is taken as said, unless the text says afternoon or evening. */
  readonly value: string;
  readonly start: number;
  readonly end: number;
}

const { half, quarter, past, to, hour, cues, openers, range, afternoon } = dutch.clock;
const hours = String.raw`(?:\s?(?:${hour.join('|')})${wordEnd})`;
const said = String.raw`(\d{1,2}|\p{L}+)`;
const direction = [past, ...to].join('|');
const until = String.raw`(?=\s?(?:${range.join('|')}|[-–])\s?\d{1,2}\.\d{2}${hours})`;
const later = String.raw`(?:\s['’]s[\s-](${afternoon.join('|')})${wordEnd})?`;

/** Only what has a half or a direction is a spoken time: without this look ahead every word would be tried as one. */
const told = String.raw`(?=(?:${half}|(?:\d{1,2}|\p{L}+)\s(?:${direction}))\s)`;

const written = patternOf(
  String.raw`(?<![\p{L}\p{N}.,:/-])(\d{1,2})(?::(\d{2})${hours}?|\.(\d{2})(?:${hours}|${until}))(?![\p{L}\p{N}]|[.,:/]\d)`,
);
/** `van 9 tot 12 uur`. */
const between = patternOf(
  String.raw`${wordStart}(?:${openers.join('|')})\s(\d{1,2})\s(?:${range.join('|')})\s(\d{1,2})${hours}`,
);
const whole = patternOf(
  String.raw`${wordStart}(?:${cues.join('|')})\s(?:\p{L}+\s)?${said}${hours}${later}`,
);
const spoken = patternOf(
  String.raw`${wordStart}${told}(?:(${quarter}|\d{1,2}|\p{L}+)\s(${direction})\s)?(?:(${half})\s)?${said}${wordEnd}(${hours})?${later}`,
);

/** Without these no whole hour is told and no time spoken, which is quicker to see. */
const anyHour = latin(`(?:${hour.join('|')})${wordEnd}`, 'u');
const anyDirection = new RegExp(String.raw`(?:${half}|\s(?:${direction}))\s`);

function patternOf(source: string): RegExp {
  return latin(source, 'gu');
}

/**
 * Find the times of day in a Dutch text: `9.00 uur`, `9:00`, `om 9 uur`, `half tien`, `kwart over drie`.
 *
 * A bare number of hours (`2 uur`) is a time behind *om* or *vanaf* only: elsewhere it may be a length.
 *
 * @param text Any text.
 */
export function findTimes(text: string): FoundTime[] {
  const folded = lower(text);
  // Most texts have none, which is quick to see.
  const digits = /\d/.test(folded);
  const hourly = anyHour.test(folded);
  const directed = anyDirection.test(folded);
  if (!digits && !hourly && !directed) return [];
  const matches = (pattern: RegExp, may: boolean) => (may ? [...folded.matchAll(pattern)] : []);
  const found = [
    ...matches(written, digits).map((match) => {
      return foundAt(match, Number(match[1]) * 60 + minutesOf(match[2] ?? match[3]));
    }),
    ...matches(between, digits && hourly).flatMap(bothHours),
    ...matches(whole, hourly).map((match) => foundAt(match, wholeHour(match))),
    ...matches(spoken, directed).map((match) => foundAt(match, spokenTime(match))),
  ].filter((time) => time !== null);
  let reach = 0;
  return found
    .sort((a, b) => a.start - b.start || b.end - a.end)
    .filter(({ start, end }) => {
      const apart = reach <= start;
      reach = Math.max(reach, end);
      return apart;
    });
}

/** In small letters, each in its place. Patterns that look for any case cost twenty milliseconds to prepare. */
function lower(text: string): string {
  const folded = text.toLowerCase();
  return folded.length === text.length
    ? folded
    : text.replace(/[A-Z]/g, (capital) => capital.toLowerCase());
}

/** @param minutes From midnight; NaN for none. */
function foundAt(
  { index, 0: words }: { readonly index: number; readonly 0: string },
  minutes: number,
): FoundTime | null {
  if (Number.isNaN(minutes) || minutes < 0 || minutes > 24 * 60) return null;
  const [h, m] = [Math.floor(minutes / 60), minutes % 60].map((part) =>
    String(part).padStart(2, '0'),
  );
  return { value: `${h}:${m}`, start: index, end: index + words.trimEnd().length };
}

/** Hours of a day that a school is open: `van 2 tot 3 uur` is rather a length. */
const firstHour = 6;

function bothHours(match: RegExpExecArray): Array<FoundTime | null> {
  const [words, one = '', other = ''] = match;
  if (Number(one) < firstHour || Number(other) <= Number(one)) return [];
  const [start, end] = [words.indexOf(one), words.lastIndexOf(other)];
  const part = (from: number, to: number) => ({
    index: match.index + from,
    0: words.slice(from, to),
  });
  return [
    foundAt(part(start, start + one.length), Number(one) * 60),
    foundAt(part(end, words.length), Number(other) * 60),
  ];
}

function minutesOf(digits = ''): number {
  return Number(digits) < 60 ? Number(digits) : Number.NaN;
}

function hourOf(word = ''): number {
  const value = /^\d/.test(word) ? Number(word) : (numberOf(word) ?? one(word));
  return value <= 24 ? value : Number.NaN;
}

/** Behind a direction *een* is no article. */
function one(word: string): number {
  return foldWord(word) === foldWord(dutch.units[1] as string) ? 1 : Number.NaN;
}

function wholeHour([, number, part]: RegExpExecArray): number {
  return afterNoon(hourOf(number), part) * 60;
}

/** Only what has a half, a quarter or a direction is a time. */
function spokenTime([, minutes, way, halfWord, number, hourWord, part]: RegExpExecArray): number {
  if ((!way && !halfWord) || hourOf(number) > 12) return Number.NaN;
  const bare = /^\d/.test(number ?? '') && /^\d/.test(minutes ?? '0');
  if (bare && !halfWord && !hourWord) return Number.NaN;
  const base = afterNoon(hourOf(number), part) * 60 - (halfWord ? 30 : 0);
  if (!way) return ofNoon(base);
  const count = minutes === quarter ? 15 : (numberOf(minutes ?? '') ?? Number(minutes));
  if (Number.isNaN(count) || count > 20 || count < 1) return Number.NaN;
  return ofNoon(way.toLowerCase() === past ? base + count : base - count);
}

/** `half een` is half an hour after noon. */
function ofNoon(minutes: number): number {
  return minutes < 60 ? minutes + 12 * 60 : minutes;
}

function afterNoon(value: number, part: string | undefined): number {
  return part !== undefined && value < 12 ? value + 12 : value;
}
