import type { Bearer, Coded, Reader, SummaryData, SummaryLine, SummedNorm } from '@akkoord/clause';
import { listed, shorten } from '@akkoord/text';
import { bearersIn } from './norm-words.ts';
import { inWords, type Words } from './words.ts';

/** What a rule is, behind `Nieuw,`. */
const normNames = {
  prohibition: 'een verbod',
  restriction: 'een beperking',
  obligation: 'een plicht',
  other: 'een regel',
  permission: 'iets wat mag',
  recommendation: 'een advies',
  measures: 'een regel over maatregelen',
} as const satisfies Record<SummedNorm, string>;

/** How a rule that changed now binds. */
const effectNames = {
  stricter: 'Strenger',
  looser: 'Ruimer',
  mixed: 'Deels strenger en deels ruimer',
  none: 'Anders',
} as const;

/** Whom a summary is for, as a heading and an option name them. */
export const readerNames = {
  pupils: 'leerlingen',
  parents: 'ouders',
  staff: 'medewerkers',
  school: 'de school',
} as const satisfies Record<Reader, string>;

/** Longer rules are cut off, in characters: the table has them whole. */
const longest = 380;
/** So much of what stood there first fits behind a rule, in characters. */
const longestBefore = 200;
/** So many words that differ are told apart, and no more. */
const mostParts = 3;

const lineWords = {
  'rule-new': ({ norm, bearers, words }) =>
    `Nieuw, ${normNames[norm]}${forWhom(bearers)}: ${quoted(words)}.`,
  'rule-gone': ({ norm, bearers, words }) =>
    `Staat niet meer in de tekst, ${normNames[norm]}${forWhom(bearers)}: ${quoted(words)}.`,
  'rule-rebound': ({ from, to, words }) =>
    `Geldt nu voor ${bearersIn('subject', to)}, eerst voor ${bearersIn('subject', from)}: ${quoted(words)}.`,
  'rule-changed': ({ to, ...rest }) => `: ${quoted(to)}${wasWords({ to, ...rest })}.`,
} satisfies Words<SummaryData>;

/** Give a line of a summary in one Dutch sentence: the one that it carries, else made from its code. */
export function summaryText(line: SummaryLine): string {
  if (line.text !== undefined) return line.text;
  const words = inWords<SummaryData>(lineWords, line as Coded<SummaryData>);
  if (line.code !== 'rule-changed') return words;
  const { effect, data } = line;
  const binds = effect === 'new' || effect === 'gone' || effect === null ? 'none' : effect;
  return `${effectNames[binds]}${forWhom(data.bearers)}${words}`;
}

function forWhom(bearers: readonly Bearer[]): string {
  return bearers.length === 0 ? '' : ` voor ${bearersIn('subject', bearers)}`;
}

function quoted(words: string): string {
  return `‘${shorten(words, longest)}’`;
}

/** What the rule said first: the words that differ where they are few, else the sentence. */
function wasWords({ from, came, went }: SummaryData['rule-changed']): string {
  const parts = [...came, ...went];
  if (
    parts.length > 0 &&
    parts.length <= mostParts &&
    parts.every((part) => part.length <= longestBefore / 2)
  ) {
    const [comes, goes] = [came, went].map((list) => listed(list.map((one) => `‘${one}’`)));
    if (came.length > 0 && went.length > 0) return `; nieuw is ${comes}, weg is ${goes}`;
    if (came.length > 0) return `; nieuw daarin is ${comes}`;
    if (went.length > 0) return `; weg is ${goes}`;
  }
  return `; eerst stond er ‘${shorten(from, longestBefore)}’`;
}
