import { ended, isRule, type Make, narrower, rewrite, wider } from './edit.ts';
import * as words from './words.ts';

/** An exception comes. */
export const exception: Make = (site, random) =>
  isRule(site)
    ? rewrite(
        site.sentence,
        ended(site.sentence, random.one(words.exceptions)),
        narrower(site.norm),
      )
    : null;

/** A proviso comes at a permission. */
export const proviso: Make = (site, random) =>
  isRule(site, 'permission')
    ? rewrite(site.sentence, ended(site.sentence, random.one(words.provisos)), 'stricter')
    : null;

/** The proviso of a permission asks one thing more. */
export const provisoGrows: Make = (site, random) => {
  if (!isRule(site, 'permission')) return null;
  const [one, other] = random.one(words.triggers);
  const mits = (what: string) => ended(site.sentence, `, mits ${what}`);
  return rewrite(mits(one), mits(`${one} en ${other}`), 'stricter');
};

const subordinators = ['als', 'indien', 'wanneer', 'zodra'] as const;

/** A rule that held always holds in a case only. */
export const triggerAdded: Make = (site, random) => {
  if (!isRule(site)) return null;
  const [one] = random.one(words.triggers);
  const tail = `${random.one([' ', ', '])}${random.one(subordinators)} ${one}`;
  return rewrite(site.sentence, ended(site.sentence, tail), narrower(site.norm));
};

const opened = /^((?:Als|Indien|Wanneer|Zodra) [^,]{10,90})(, )/u;

/** A case is added to the case of a rule, or a second test: the text's own case, or one that is put there. */
function trigger(joint: string, expected: typeof wider): Make {
  return (site, random) => {
    const [one, other] = random.one(words.triggers);
    const own = opened.exec(site.sentence);
    if (own && !/ (?:of|en|niet|geen) /u.test(own[1] as string)) {
      const norm = ownNorm(site.sentence.slice(own[0].length));
      if (norm === 'none') return null;
      const longer = site.sentence.replace(opened, `$1 ${joint} ${other}$2`);
      return rewrite(site.sentence, longer, expected(norm));
    }
    if (!isRule(site)) return null;
    const start = ` ${random.one(subordinators)} ${one}`;
    return rewrite(
      ended(site.sentence, start),
      ended(site.sentence, `${start} ${joint} ${other}`),
      expected(site.norm),
    );
  };
}

/** What the main clause behind a case does: the verb stands first there. */
function ownNorm(main: string): 'ban' | 'duty' | 'permission' | 'none' {
  if (/\b(?:tenzij|behalve|mits|alleen|slechts|kan|kunnen|hoeft|hoeven)\b/u.test(main))
    return 'none';
  const denied = /\b(?:niet|geen|nooit|niemand)\b/u.test(main);
  if (/^(?:mag|mogen) /u.test(main)) return denied ? 'ban' : 'permission';
  if (/^(?:moet|moeten) /u.test(main) && !denied) return 'duty';
  const doer =
    /^\p{Ll}{3,}t (?:de|het) (?:school|mentor|bevoegd gezag|schoolleiding|leerkracht|docent|directeur) /u;
  return doer.test(main) && !denied && !/^(?:is|wordt|heeft|gaat) /u.test(main) ? 'duty' : 'none';
}

export const triggerWider = trigger('of', wider);
export const triggerNarrower = trigger('en bovendien', narrower);

/** One of two tests is enough, where it were both. */
export const connective: Make = (site, random) => {
  if (!isRule(site)) return null;
  const [one, other] = random.one(words.triggers);
  const start = site.norm === 'permission' ? ', mits' : ` ${random.one(subordinators)}`;
  const both = (joint: string) => ended(site.sentence, `${start} ${one} ${joint} ${other}`);
  return rewrite(both('en'), both('of'), wider(site.norm));
};

/** A rule that held everywhere and always holds at a time or place only. */
export const setting: Make = (site, random) => {
  if (!site.free) return null;
  const [one] = random.one(words.settings);
  return rewrite(site.sentence, ended(site.sentence, ` ${one}`), narrower(site.norm));
};

/** A time or place more. */
export const settingWider: Make = (site, random) => {
  if (!site.free) return null;
  const [one, other] = random.one(words.settings);
  const before = ended(site.sentence, ` ${one}`);
  return rewrite(before, ended(site.sentence, ` ${one} en ${other}`), wider(site.norm));
};

/** Only at a time or place, where it was said without `alleen`. */
export const only: Make = (site, random) => {
  if (!isRule(site, 'permission')) return null;
  const subject =
    /^(De|Het|Een|Leerlingen|Ouders|Medewerkers|Docenten) (?:(?!mag|mogen)\S+ ){0,3}(?:mag|mogen) /u;
  if (subject.test(site.sentence) && random.below(2)) {
    const first = site.sentence.charAt(0).toLowerCase();
    return rewrite(site.sentence, `Alleen ${first}${site.sentence.slice(1)}`, 'stricter');
  }
  if (!site.free) return null;
  const [one] = random.one(words.settings);
  const word = random.one(['alleen', 'uitsluitend', 'enkel']);
  return rewrite(
    ended(site.sentence, ` ${one}`),
    ended(site.sentence, ` ${word} ${one}`),
    'stricter',
  );
};

/** Consent is asked for, or no longer needed. */
export const consent: Make = (site, random) => {
  const who = random.one(words.consents);
  const without = ended(site.sentence, ` zonder toestemming ${who}`);
  if (isRule(site, 'ban')) return rewrite(site.sentence, without, 'looser');
  if (!isRule(site, 'permission')) return null;
  const withIt = ended(site.sentence, ` met toestemming ${who}`);
  return random.below(2)
    ? rewrite(site.sentence, withIt, 'stricter')
    : rewrite(withIt, without, 'looser');
};
