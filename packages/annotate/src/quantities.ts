import { dutch } from '@akkoord/taxonomy/dutch';
import { findNumbers, findTimes, foldWord, type Token } from '@akkoord/text';
import type { Lexicon } from './lexicon.ts';
import type { Found } from './mentions.ts';
import type { ReadText } from './text.ts';

const amount =
  /(?:€|\bEUR)\s?(\d+(?:\.\d{3})*(?:,\d{1,2})?)|\b(\d+(?:\.\d{3})*(?:,\d{1,2})?)\s(?:euro|EUR)\b/g;

/** One, which is also the article. */
const one = foldWord(dutch.units[1] as string);

/** Words between a number and an age cue: `16 jaar of ouder`. */
const around = 4;

/**
 * List ages (`16`), periods (`2 week`, `3 schooldag`), times of day (`08:30`) and amounts (`EUR 25.50`).
 *
 * A time of day (`om 9 uur`) is no period. A number of years is an age where a word such as `ouder` or `vanaf` stands near it, else a period.
 */
export function quantities({ text, tokens }: ReadText, { numbers }: Lexicon): Found[] {
  const found: Found[] = [];
  const times = findTimes(text);
  for (const { value, start, end } of times) found.push({ kind: 'time', value, start, end });
  const all = findNumbers(tokens).filter(({ kind }) => kind === 'count');
  const starts = new Set(all.map(({ from }) => from));
  let passed = 0;
  for (const { value, from: i } of all) {
    const other = [i + 1, i + 2].find(
      (to) => starts.has(to) && isRange(tokens, { from: i, to }, numbers),
    );
    const [token, next] = [tokens[i] as Token, tokens[(other ?? i) + 1]];
    if (value > 999 || next === undefined) continue;
    while ((times[passed]?.end ?? token.end) < token.end) passed += 1;
    if ((times[passed]?.start ?? token.end) <= token.start) continue;
    const number = isDigits(token.folded) ? token.folded : String(value);
    const plus = text[token.end] === '+';
    const years = numbers.ages.has(next.folded) && next.mark === '';
    const near = tokens.slice(Math.max(0, i - around), i + around);
    const lasts = tokens
      .slice(Math.max(0, i - 2 * around), i + 2 * around)
      .some(({ folded }) => numbers.lasting.has(folded));
    const aged = near.some(({ folded }) => numbers.ageCues.has(folded)) && !lasts;
    if (plus || (years && aged)) {
      const end = other ? token.end : years ? next.end : token.end + 1;
      found.push({ kind: 'age', value: number, start: token.start, end });
    } else if (numbers.periods.has(next.folded) && next.mark === '') {
      found.push({
        kind: 'period',
        value: `${number} ${singular(next.folded)}`,
        start: token.start,
        end: other ? token.end : next.end,
      });
    }
  }
  found.push(...singlePeriods(tokens, numbers), ...partPeriods(tokens, numbers));
  if (/€|EUR|euro/.test(text)) found.push(...amounts(text));
  return found;
}

/** Say whether two numbers have one unit, which stands behind the other: `2 à 3 weken`, `12-16 jaar`. */
function isRange(
  tokens: readonly Token[],
  { from, to }: { from: number; to: number },
  { ranges }: Lexicon['numbers'],
): boolean {
  const [next, other] = [tokens[from + 1], tokens[to]];
  if (!next || !other) return false;
  if (to === from + 1) return /^[-–]$/.test(other.mark);
  return to === from + 2 && ranges.has(next.folded) && next.mark === '' && other.mark === '';
}

/** `binnen een maand`: the article counts where a word says how long something takes. */
function singlePeriods(tokens: readonly Token[], numbers: Lexicon['numbers']): Found[] {
  return tokens.flatMap((article, i): Found[] => {
    const [cue, unit] = [tokens[i - 1], tokens[i + 1]];
    if (article.folded !== one || !cue || !unit || unit.mark !== '' || article.mark !== '')
      return [];
    if (!numbers.periodCues.has(cue.folded) || !numbers.periods.has(unit.folded)) return [];
    const value = `1 ${singular(unit.folded)}`;
    return [{ kind: 'period', value, start: article.start, end: unit.end }];
  });
}

/** `een half uur`, `anderhalve dag`; of `twee en een half uur` the words before it count as well, and nothing is told. */
function partPeriods(tokens: readonly Token[], { parts, periods }: Lexicon['numbers']): Found[] {
  return tokens.flatMap((token, i): Found[] => {
    const [size, unit] = [parts.get(token.folded), tokens[i + 1]];
    if (size === undefined || !unit || unit.mark !== '' || !periods.has(unit.folded)) return [];
    if (tokens[i - 2]?.folded === 'en' || tokens[i - 1]?.folded === 'en') return [];
    const value = `${size} ${singular(unit.folded)}`;
    return [{ kind: 'period', value, start: token.start, end: unit.end }];
  });
}

function amounts(text: string): Found[] {
  return [...text.matchAll(amount)].map((match) => {
    const value = (match[1] ?? match[2] ?? '').replaceAll('.', '').replace(',', '.');
    return {
      kind: 'amount',
      value: `EUR ${value}`,
      start: match.index,
      end: match.index + match[0].length,
    };
  });
}

function isDigits(word: string): boolean {
  const code = word.charCodeAt(0);
  return code > 47 && code < 58 && /^\d{1,3}$/.test(word);
}

/** `weken` is `week`, `schooldagen` is `schooldag`. */
function singular(unit: string): string {
  if (unit.endsWith('weken')) return unit.replace(/weken$/, 'week');
  if (unit.endsWith('jaren')) return unit.replace(/jaren$/, 'jaar');
  if (unit.endsWith('uren')) return unit.replace(/uren$/, 'uur');
  if (unit.endsWith('minuten')) return unit.replace(/uten$/, 'uut');
  return unit.replace(/(maand|dag)en$/, '$1');
}
