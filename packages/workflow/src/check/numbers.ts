import { ownText } from '@akkoord/clause';
import type { Template } from '@akkoord/compose';
import { consistency } from '@akkoord/taxonomy/consistency';
import { dutch } from '@akkoord/taxonomy/dutch';
import { foldWord, phraseFinder, type Token, tokenize } from '@akkoord/text';
import { pathOf } from './drafts.ts';
import type { Told } from './finding.ts';
import type { ClauseRule } from './stumps.ts';

const folded = (words: readonly string[]) => new Set(words.map(foldWord));

/**
 * Make a rule that finds numbers of which the unit was lost (`ten minste 3 in de week`), and units in the wrong number
 * (`1 dagen`, `3 dag`).
 *
 * A lost unit is only looked for where a limit stands before the number: other numbers can be anything.
 */
export function numberRule(template: Template): ClauseRule {
  const { functionWords, norms } = template.taxonomy;
  const findLimits = phraseFinder([...norms.limits, ...consistency.limits]);
  const empty = folded([
    ...functionWords.articles,
    ...functionWords.prepositions,
    ...functionWords.pronouns,
    ...functionWords.adverbs,
  ]);
  const ranges = folded([...norms.units.ranges, dutch.through]);
  const joins = folded([...functionWords.conjunctions, dutch.through]);
  return (clause) => {
    const text = ownText(clause).trim();
    const tokens = tokenize(text);
    const limited = new Set(findLimits(tokens).map(({ to }) => to));
    return tokens.flatMap((token, index): Told[] => {
      if (!/^\d{1,4}$/.test(token.folded) || !/^\(?$/.test(token.mark)) return [];
      const [next, after] = [tokens[index + 1], tokens[index + 2]];
      if (next && ranges.has(next.folded) && /^\d/.test(after?.folded ?? '')) return [];
      if (next?.mark !== '' || empty.has(next.folded)) {
        if (!limited.has(index) || isWithinName(text, token)) return [];
        const words = tokens
          .slice(index - 1, index + 2)
          .map((one) => one.text)
          .join(' ');
        return [{ path: pathOf(clause), code: 'lost-unit', data: { words, text } }];
      }
      if (joins.has(next.folded) || months.has(next.folded)) return [];
      const words = `${token.text} ${next.text}`;
      const count = Number(token.folded);
      if (isWrongNumber(count, next)) {
        return [{ path: pathOf(clause), code: 'wrong-number', data: { words, text } }];
      }
      if (!limited.has(index) || count < 2 || isMany(next) || (after && isMany(after))) return [];
      return [{ path: pathOf(clause), code: 'lost-unit', data: { words, text } }];
    });
  };
}

const months = folded([...dutch.months, ...Object.keys(dutch.shortMonths)]);
const uncounted = folded(consistency.uncounted);
const singular = folded(consistency.singular);

function isWrongNumber(count: number, { folded: word }: Token): boolean {
  if (uncounted.has(word)) return false;
  if (count !== 1) return singular.has(word);
  return singularOf(word).some((one) => singular.has(one));
}

/** Give what a plural can be the plural of: `dagen` of `dag`, `lessen` of `les`, `weken` of `week`. */
function singularOf(word: string): string[] {
  const stems = consistency.plural
    .filter((ending) => word.endsWith(ending))
    .map((ending) => word.slice(0, -ending.length));
  return stems.flatMap((stem) => [
    stem,
    stem.replace(/(.)\1$/, '$1'),
    stem.replace(/([aeou])([^aeiou])$/, '$1$1$2'),
  ]);
}

function isMany({ folded: word }: Token): boolean {
  return uncounted.has(word) || consistency.plural.some((ending) => word.endsWith(ending));
}

/** Whether a number is part of a number of a clause or a telephone number. */
function isWithinName(text: string, { start, end }: Token): boolean {
  return /[\p{L}\d.]$/u.test(text.slice(0, start)) || /^[.,]?\d/.test(text.slice(end));
}
