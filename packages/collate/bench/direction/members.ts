import { lowerFirst, upperFirst } from '@akkoord/text';
import { isRule, type Make, rewrite, wider } from './edit.ts';
import * as words from './words.ts';

const inLine = /(?<=\p{Ll}{3}), ((?:de |het |een |hun )?\p{Ll}{4,}) (?=(?:en|of) \p{Ll})/u;

/** A member comes into a list of the text's own. */
export const member: Make = (site) => {
  const joint = /(?<=, \S+(?: \S+)? )(en|of)\b/u.exec(site.sentence)?.[0];
  // Of a duty with `of`, a member more is one more way to comply.
  if (isRule(site) && inLine.test(site.sentence) && !(site.norm === 'duty' && joint === 'of')) {
    return rewrite(site.sentence.replace(inLine, ' '), site.sentence, wider(site.norm));
  }
  return null;
};

/** A member comes into the list of a rule that is put there; the list stands in another order. */
export const memberStated: Make = (site, random) => {
  if (site.form !== 'sentence') return null;
  const { norm, head, members, joint: put, tail } = random.one(words.lists);
  const most = random.shuffled(members).slice(0, 2 + random.below(members.length - 1));
  const least = most.filter((_, at) => at !== most.length - 1);
  const said = (list: readonly string[]) => `${site.sentence} ${head}${listed(list, put)}${tail}.`;
  return rewrite(said(least), said(random.shuffled(most)), wider(norm));
};

function listed(list: readonly string[], joint: string): string {
  const last = list.at(-1) as string;
  return list.length === 1 ? last : `${list.slice(0, -1).join(', ')} ${joint} ${last}`;
}

/** An item of a list under a lead-in that binds goes. */
export const item: Make = ({ form, over }) => {
  if (form !== 'item') return null;
  return { as: 'drop', expected: over === 'permission' ? 'stricter' : 'looser' };
};

const plural =
  /^(Leerlingen|Ouders|Medewerkers|Docenten|Leraren|Gasten|Huurders|Bezoekers|Leden) (mogen|moeten|zijn verplicht) /u;
const single =
  /^((?:De|Het|Een) (?:leraar|mentor|docent|leerling|medewerker|directeur|vrijwilliger|kok|bevoegd gezag)) (mag|moet|is verplicht) /u;
const pluralOf: Readonly<Record<string, string>> = {
  mag: 'mogen',
  moet: 'moeten',
  'is verplicht': 'zijn verplicht',
};

/** Who a rule is about become more. */
export const persons: Make = (site, random) => {
  if (!isRule(site)) return null;
  const many = plural.exec(site.sentence);
  const other = random.one(words.others);
  if (many) {
    const rest = site.sentence.slice(many[0].length);
    const all = many[2] === 'mogen' ? 'mag' : many[2] === 'moeten' ? 'moet' : 'is verplicht';
    const hasOwn = /\b(?:hun|zij|zich)\b/u.test(rest) || site.norm === 'ban';
    const after =
      hasOwn || random.below(2)
        ? `${many[1]} en ${other} ${many[2]} ${rest}`
        : `Iedereen ${all} ${rest}`;
    return rewrite(site.sentence, after, wider(site.norm));
  }
  const one = single.exec(site.sentence);
  if (!one || /\b(?:zijn|haar|hij|zij|zich) /u.test(site.sentence)) return null;
  const rest = site.sentence.slice(one[0].length);
  const verb = pluralOf[one[2] as string] as string;
  return rewrite(site.sentence, `${one[1]} en de ${other} ${verb} ${rest}`, wider(site.norm));
};

const someone =
  /\b(?:de )?(?:leerlingen|ouders|medewerkers|docenten|mentor|directeur|schoolleiding|leerkracht|teamleider|medezeggenschapsraad|inspecteur|minister|bevoegd gezag)\b/giu;

/** Who does it and whom it is done to change places: another rule, and neither more nor less. */
export const rolesStated: Make = (site, random) => {
  if (site.form !== 'sentence') return null;
  const [text, one, other] = random.one(words.parties);
  const filled = (first: string, second: string) =>
    `${site.sentence} ${upperFirst(text.replace('#', first).replace('@', second))}`;
  return rewrite(filled(one, other), filled(other, one), 'none');
};

/** The same in a rule of the text. */
export const roles: Make = (site) => {
  if (!isRule(site)) return null;
  const found = [...site.sentence.matchAll(someone)];
  const [one, other] = found;
  if (found.length !== 2 || !one || !other || one.index > 4) return null;
  const many = ([word]: RegExpExecArray) => /en$/u.test(word);
  if (many(one) !== many(other) || lowerFirst(one[0]) === lowerFirst(other[0])) return null;
  const hasArticle = ([word]: RegExpExecArray) => /^de /iu.test(word);
  if (hasArticle(one) !== hasArticle(other)) return null;
  // A coordination of both is one party.
  const between = site.sentence.slice(one.index + one[0].length, other.index);
  if (/^(?:,| en| of) ?$|^ (?:van|met) $/u.test(between) || !/ \p{L}+ /u.test(between)) return null;
  const put = (word: string, index: number) => (index === 0 ? upperFirst(word) : lowerFirst(word));
  const after =
    site.sentence.slice(0, one.index) +
    put(other[0], one.index) +
    between +
    lowerFirst(one[0]) +
    site.sentence.slice(other.index + other[0].length);
  return rewrite(site.sentence, after, 'none');
};
