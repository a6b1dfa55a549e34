import { clausesOf, ownText } from '@akkoord/clause';
import { mirrored } from '../../test/direction/phrases.ts';
import { isRule, type Make, rewrite } from './edit.ts';
import type { Site } from './site.ts';
import * as words from './words.ts';

/** A whole sentence that binds, from another text, comes behind one that stays. */
export function normSentence(rules: readonly string[]): Make {
  return (site, random) => {
    const rule = random.one(rules);
    if (site.form !== 'sentence' || isIn(rule, site)) return null;
    return rewrite(site.sentence, `${site.sentence} ${rule}`, 'stricter');
  };
}

/** A clause that binds, from another text, comes. */
export function normClause(rules: readonly string[]): Make {
  return (site, random) => {
    if (site.form !== 'sentence' || site.over !== 'none' || site.tail) return null;
    const rule = random.one(rules);
    return isIn(rule, site) ? null : { as: 'clause', text: rule, expected: 'stricter' };
  };
}

/** A rule that the text has already is no other rule. */
function isIn(rule: string, { page }: Site): boolean {
  return clausesOf(page.tree).some((clause) => ownText(clause).includes(rule));
}

/** A sentence that asks nothing comes behind a rule. */
export function appended(kind: keyof typeof words.inert): Make {
  return (site, random) =>
    isRule(site)
      ? rewrite(site.sentence, site.sentence + random.one(words.inert[kind]), 'none')
      : null;
}

/** A statement of scope becomes wider or narrower; with and without `alleen`. */
export const scope: Make = (site, random) => {
  if (site.form !== 'sentence' || site.norm !== 'none') return null;
  const [least, middle, most] = random.one(words.scopes);
  const [from, to] = random.one([
    [least, middle],
    [least, most],
    [middle, most],
  ] as const);
  const widened = rewrite(site.sentence + from, site.sentence + to, 'stricter');
  return random.below(2)
    ? widened
    : rewrite(site.sentence + to, site.sentence + from, mirrored('stricter'));
};

/** What is asked is asked with more force. */
export const force: Make = (site, random) => {
  if (site.form !== 'sentence') return null;
  const scale = random.one(words.asked);
  const low = random.below(scale.length - 1);
  const high = low + 1 + random.below(scale.length - 1 - low);
  return rewrite(site.sentence + scale[low], site.sentence + scale[high], 'stricter');
};
