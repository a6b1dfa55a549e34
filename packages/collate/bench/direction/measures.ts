import { mirrored } from '../../test/direction/phrases.ts';
import type { Random } from '../random.ts';
import { ended, isRule, type Make, rewrite } from './edit.ts';
import * as quantities from './measure-words.ts';
import type { Site } from './site.ts';
import * as words from './words.ts';

type Quantity = keyof typeof quantities.stated;

/** A quantity rises or falls: one of the text's own where it has one, or one that is put there. */
function measured(
  kind: Quantity,
  measures: readonly quantities.Measure[],
  own: readonly Own[] = [],
): Make {
  return (site, random) => {
    if (site.form !== 'sentence') return null;
    for (const { pattern, rises } of own) {
      const number = pattern.exec(site.sentence)?.[2];
      if (!number || site.norm === 'none') continue;
      const after = site.sentence.replace(pattern, `$1${Number(number) * 2}$3`);
      return rewrite(site.sentence, after, rises);
    }
    const put = random.below(2) ? measure(site, random, measures) : null;
    const rule = put ?? statement(site, random.one(quantities.stated[kind]));
    return random.below(2)
      ? rewrite(rule.low, rule.high, rule.rises)
      : rewrite(rule.high, rule.low, mirrored(rule.rises));
  };
}

type Filled = Omit<quantities.Stated, 'text'>;

/** Put a measure at the end of a rule of the text. */
function measure(
  site: Site,
  random: Random,
  measures: readonly quantities.Measure[],
): Filled | null {
  if (!site.free || site.norm === 'none') return null;
  for (const { tail, low, high, rises } of random.shuffled(measures)) {
    const filled = (value: string) => {
      const put = tail.replace('#', value);
      return tail.endsWith('.') ? site.sentence + put : ended(site.sentence, put);
    };
    const found = rises[site.norm];
    if (found) return { low: filled(low), high: filled(high), rises: found };
  }
  return null;
}

/** Put a rule with a quantity behind what the text says. */
function statement({ sentence }: Site, { text, low, high, rises }: quantities.Stated): Filled {
  const filled = (value: string) => `${sentence} ${text.replace('#', value)}`;
  return { low: filled(low), high: filled(high), rises };
}

interface Own {
  /** What goes before the number, the number, what comes behind. */
  pattern: RegExp;
  rises: 'stricter' | 'looser';
}

const ownPeriods: readonly Own[] = [
  {
    pattern: /\b(binnen )(\d+)( (?:dagen|weken|maanden|werkdagen|schooldagen|uur)\b)/u,
    rises: 'looser',
  },
  { pattern: /\b(uiterlijk )(\d+)( (?:dagen|weken) na\b)/u, rises: 'looser' },
];
const ownLimits: readonly Own[] = [
  { pattern: /\b(ten minste |minstens |minimaal )(\d+)( \p{L}+)/u, rises: 'stricter' },
  { pattern: /\b(ten hoogste |hoogstens |maximaal )(\d+)( \p{L}+)/u, rises: 'looser' },
];

export const period = measured('period', quantities.periods, ownPeriods);
export const quantity = measured('quantity', quantities.quantities, ownLimits);
export const clock = measured('clock', quantities.clocks);
export const date = measured('date', quantities.dates);
export const age = measured('age', quantities.ages);

const ownPenalties: readonly (readonly [RegExp, string])[] = [
  [/(ten hoogste )(?:drie|vier|zes)( (?:maanden|jaren))/u, '$1negen$2'],
  [/(geldboete van de )(?:eerste|tweede|derde)( categorie)/u, '$1vierde$2'],
];

/** A sanction is heavier: one of the law's own, or one that is put behind a rule. */
export const sanctionHeavier: Make = (site, random) => {
  if (/\bgestraft\b/u.test(site.sentence)) {
    for (const [pattern, put] of ownPenalties) {
      const after = site.sentence.replace(pattern, put);
      if (after !== site.sentence) return rewrite(site.sentence, after, 'stricter');
    }
  }
  if (!isRule(site, 'ban', 'duty')) return null;
  const { tail, low, high } = random.one(words.sanctions);
  const filled = (value: string) => site.sentence + tail.replace('#', value);
  return rewrite(filled(low), filled(high), 'stricter');
};

/** A sanction comes behind a rule. */
export const sanction: Make = (site, random) => {
  if (!isRule(site, 'ban', 'duty')) return null;
  const { tail, high } = random.one(words.sanctions);
  return rewrite(site.sentence, site.sentence + tail.replace('#', high), 'stricter');
};
