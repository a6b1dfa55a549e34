import { hanging, wrap } from '../draft/question-text.ts';
import { keyWords, placeWords, questionWords } from '../words/question-words.ts';
import type { Asked, Field, Filled } from './asked.ts';
import { type Choosing, choosing, chosenIn } from './choosing.ts';
import type { View } from './view.ts';

/** A line on the screen, and what it is. */
export interface Line {
  text: string;
  kind: 'plain' | 'question' | 'chosen' | 'problem' | 'faint';
}

/** What a person did to a question so far. */
export interface Draft {
  choosing: Choosing;
  /** What was typed, and before which character the next one comes. */
  typed: { text: string; cursor: number };
  problem: string | null;
}

/** Room on the screen, in characters and lines. */
export interface Room {
  width: number;
  height: number;
}

/** The least lines of text that stand below a list, as far as there is text. */
const leastText = 5;

/** The most lines of what is said around a question, before the field gets its room. */
const most = { why: 4, about: 12 } as const;

/** What a field and the text below it want at least, with the keys. */
const leastField = 17;

/**
 * Lay a question out on one screen: the question and why, the field, the text that follows from it, and the keys.
 *
 * What does not fit is cut with an ellipsis, but for the options and the text below them: a person can go through
 * those.
 */
export function pageOf(view: View, draft: Draft, { width, height }: Room): Line[] {
  const { asked } = view;
  const head = headOf(view, { width, height });
  const foot = [...lines(draft.problem ?? '', width, 'problem'), ...keyLines(keysOf(view), width)];
  const text = (asked.live?.(filledIn(asked.field, draft)) ?? []).flatMap((part) =>
    part.split('\n').flatMap((line) => hanging(line, width - 4)),
  );
  const left = height - head.length - foot.length - 2;
  const kept = text.length > 0 ? Math.min(text.length, leastText) + 1 : 0;
  const field = fieldOf(asked.field, draft, { width, height: Math.max(3, left - kept) });
  const shown = textOf(text, draft.choosing.scroll, Math.max(1, left - field.length - 1));
  return [
    ...head,
    plain(''),
    ...field,
    ...(shown.length > 0 ? [plain(''), ...shown] : []),
    plain(''),
    ...foot,
  ].slice(0, height);
}

/** Give what the field of a question holds. */
export function filledIn(field: Field, draft: Omit<Draft, 'problem'>): Filled {
  return field.kind === 'line' ? draft.typed.text : chosenIn(field, draft.choosing);
}

function headOf({ asked, standing, change }: View, { width, height }: Room): Line[] {
  const { question, why, about = [], hint } = asked;
  const changed = placeWords.changed(change);
  return [
    ...lines(changed, width, 'faint'),
    ...lines(standing ? placeWords[standing.group](standing) : '', width, 'faint'),
    ...lines(question, width, 'question'),
    ...cut(lines(why ? questionWords.why(why) : '', width, 'plain'), most.why),
    ...cut(
      about.flatMap((part) => part.split('\n')).flatMap((part) => hangingLines(part, width)),
      Math.max(4, Math.min(most.about, height - leastField)),
    ),
    ...lines(hint ?? '', width, 'plain'),
  ];
}

function fieldOf(field: Field, draft: Draft, room: Room): Line[] {
  if (field.kind === 'line') {
    const { text, cursor } = draft.typed;
    const marked = `${text.slice(0, cursor)}█${text.slice(cursor)}`;
    const typed = hard(`> ${marked}`, room.width).map(plain);
    const offered = field.suggestion ? questionWords.suggestion(field.suggestion) : '';
    return [...cut(lines(offered, room.width, 'faint'), 3), ...typed.slice(-room.height)];
  }
  const { cursor, ticked } = draft.choosing;
  const blocks = field.options.map(({ value, label }, index): Line[] => {
    const box = field.kind === 'many' ? (ticked.includes(value) ? '[x] ' : '[ ] ') : '';
    const kind = index === cursor ? 'chosen' : 'plain';
    const [first = '', ...rest] = wrap(label, room.width - 2 - box.length);
    const space = ' '.repeat(2 + box.length);
    return [
      { text: `${index === cursor ? '› ' : '  '}${box}${first}`, kind },
      ...rest.map((text): Line => ({ text: `${space}${text}`, kind })),
    ];
  });
  return windowOf(blocks, cursor ?? 0, room.height);
}

/** Show the options around the one that is pointed at, and say how many stand before and behind these. */
function windowOf(blocks: readonly Line[][], at: number, height: number): Line[] {
  if (blocks.flat().length <= height) return blocks.flat();
  let [from, to] = [at, at + 1];
  let size = blocks[at]?.length ?? 0;
  for (;;) {
    const below = blocks[to];
    const above = blocks[from - 1];
    if (below && size + below.length <= height - 2) {
      size += below.length;
      to += 1;
    } else if (above && size + above.length <= height - 2) {
      size += above.length;
      from -= 1;
    } else break;
  }
  const more = (count: number): Line[] =>
    count > 0 ? [{ text: `  ${questionWords.moreOptions(count)}`, kind: 'faint' }] : [];
  return [...more(from), ...blocks.slice(from, to).flat(), ...more(blocks.length - to)];
}

function textOf(text: readonly string[], scroll: number, height: number): Line[] {
  const rest = height - 1;
  const from = text.length <= height ? 0 : Math.min(scroll, Math.max(0, text.length - rest));
  const shown = text.slice(from, text.length <= height ? height : from + rest);
  const marked = shown.map((line) => plain(`  │ ${line}`));
  if (text.length <= height) return marked;
  const left = text.length - from - shown.length;
  return [...marked, { text: `  ${questionWords.moreText(left)}`, kind: 'faint' }];
}

/** Say which keys there are; they do the same at every question. */
function keysOf({ asked, back }: View): string[] {
  const { field, later } = asked;
  return [
    keyWords.enter,
    ...(field.kind === 'line' ? (field.suggestion ? [keyWords.suggestion] : []) : [keyWords.move]),
    ...(field.kind === 'many' ? [keyWords.tick] : []),
    ...(back ? [keyWords.back] : []),
    ...(later === undefined ? [] : [keyWords.later(later)]),
    keyWords.stop,
  ];
}

/** Set keys beside each other; none is broken over two lines. */
function keyLines(keys: readonly string[], width: number): Line[] {
  const rows: string[] = [];
  for (const key of keys) {
    const joined = rows.length > 0 ? `${rows.at(-1)} · ${key}` : key;
    if (rows.length > 0 && joined.length <= width) rows[rows.length - 1] = joined;
    else rows.push(key);
  }
  return rows.map((text) => ({ text, kind: 'faint' }));
}

/** Break a line wherever it is full: what a person types is not set as a text. */
function hard(text: string, width: number): string[] {
  const parts: string[] = [];
  for (let at = 0; at < text.length; at += width) parts.push(text.slice(at, at + width));
  return parts;
}

function hangingLines(text: string, width: number): Line[] {
  return text ? hanging(text, width).map(plain) : [];
}

function lines(text: string, width: number, kind: Line['kind']): Line[] {
  return text ? wrap(text, width).map((line) => ({ text: line, kind })) : [];
}

function cut(all: readonly Line[], count: number): Line[] {
  if (all.length <= count) return [...all];
  const last = all[count - 1] as Line;
  return [...all.slice(0, count - 1), { ...last, text: `${last.text.slice(0, -1)}…` }];
}

function plain(text: string): Line {
  return { text, kind: 'plain' };
}

/** Tell what a question looks like before anything is pressed. */
export function untouched(asked: Asked, filled: Filled, problem: string | null): Draft {
  const text = asked.field.kind === 'line' && typeof filled === 'string' ? filled : '';
  return {
    choosing: choosing(asked.field, filled),
    typed: { text, cursor: text.length },
    problem,
  };
}
