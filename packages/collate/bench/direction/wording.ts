import { lowerFirst, upperFirst } from '@akkoord/text';
import { isRule, type Make, rewrite } from './edit.ts';
import * as words from './words.ts';

const flips: readonly (readonly [RegExp, string, 'stricter' | 'looser'])[] = [
  [/\b(mag|mogen) (niet|nooit) /u, '$1 ', 'looser'],
  [/\bverboden\b/u, 'toegestaan', 'looser'],
  [/\bniet toegestaan\b/u, 'toegestaan', 'looser'],
  [/\bmoet\b/u, 'mag', 'looser'],
  [/\bmoeten\b/u, 'mogen', 'looser'],
  [/\bis verplicht\b/u, 'is niet verplicht', 'looser'],
  [/\bzijn verplicht\b/u, 'zijn niet verplicht', 'looser'],
  [/^(Leerlingen|Ouders|Medewerkers|Docenten|Leraren) mogen /u, '$1 moeten ', 'stricter'],
];

/** A rule does another of forbidding, obliging and allowing. */
export const flip: Make = (site, random) => {
  if (!isRule(site)) return null;
  for (const [pattern, put, expected] of random.shuffled(flips)) {
    if (expected === 'stricter' && site.norm !== 'permission') continue;
    const after = site.sentence.replace(pattern, put);
    if (after !== site.sentence) return rewrite(site.sentence, after, expected);
  }
  return null;
};

const same: readonly (readonly [RegExp, string])[] = [
  [/\b(is|zijn) verplicht\b/u, '$1 gehouden'],
  [/\bverboden\b/u, 'niet toegestaan'],
  [/\bverboden\b/u, 'ongeoorloofd'],
  [/\bniet toegestaan\b/u, 'niet geoorloofd'],
  [/\bniet toegestaan\b/u, 'verboden'],
  [/\b(is|zijn) toegestaan\b/u, '$1 geoorloofd'],
  [/\b(mag|mogen)\b((?:(?! en ).)*?) niet\b/u, '$1$2 in geen geval'],
  [/\bdraagt zorg voor\b/u, 'zorgt voor'],
  [/\bdraagt er zorg voor\b/u, 'zorgt ervoor'],
];

/** The same force in other words. */
export const sameForce: Make = (site, random) => {
  if (!isRule(site)) return null;
  for (const [pattern, put] of random.shuffled(same)) {
    const after = site.sentence.replace(pattern, put);
    if (after !== site.sentence) return rewrite(site.sentence, after, 'none');
  }
  return null;
};

/** Other words for the same things. */
export const synonym: Make = (site, random) => {
  if (site.form !== 'sentence') return null;
  let after = site.sentence;
  let changed = 0;
  for (const [from, to] of random.shuffled(words.synonyms)) {
    const next = after.replace(new RegExp(`(?<![\\p{L}-])${from}(?![\\p{L}-])`, 'u'), to);
    if (next !== after && changed++ < 3) after = next;
  }
  return changed > 0 ? rewrite(site.sentence, after, 'none') : null;
};

/** A noun that `en`, `of` or `van` follows is not all of its phrase. */
const fronted =
  /^((?:In|Op|Tijdens|Bij|Na|Voor|Buiten|Aan) [^,]{4,60}?) (mag|mogen|moet|moeten|is|zijn) ((?:de |het |een )?\p{Ll}{4,}) (?!en |of |van )([^,]+)\.$/u;
const behind =
  /^((?:De|Het|Een) \p{L}+|Leerlingen|Ouders|Medewerkers|Docenten|Gasten|Huurders) (mag|mogen|moet|moeten) ((?:in|op|tijdens|bij|na|voor) (?:de|het|een) \p{Ll}+) (?!en |of |van )([^,]+)\.$/u;
const cased =
  /^(Als|Indien|Wanneer|Zodra) ([^,]{8,90}), (\p{Ll}+) (het bevoegd gezag|het bestuur|onze minister|burgemeester en wethouders|(?:de|een) \p{Ll}{3,}[^e\W])(?: (?!en |of |van ))([^,]+)\.$/u;

/** A time, place or case stands elsewhere in the sentence. */
export const moved: Make = (site) => {
  const { sentence, norm } = site;
  const inCase = cased.exec(sentence) as string[] | null;
  if (inCase) {
    const [, als, what, verb, subject, rest] = inCase as [
      string,
      string,
      string,
      string,
      string,
      string,
    ];
    const after = `${upperFirst(subject)} ${verb} ${rest}, ${lowerFirst(als)} ${what}.`;
    return rewrite(sentence, after, 'none');
  }
  if (norm === 'none') return null;
  const inFront = fronted.exec(sentence) as string[] | null;
  if (inFront) {
    const [, setting, verb, subject, rest] = inFront as [string, string, string, string, string];
    const after = `${upperFirst(subject)} ${verb} ${lowerFirst(setting)} ${rest}.`;
    return rewrite(sentence, after, 'none');
  }
  const inside = behind.exec(sentence) as string[] | null;
  if (!inside) return null;
  const [, subject, verb, setting, rest] = inside as [string, string, string, string, string];
  const name = /^(?:De|Het|Een) /u.test(subject) ? lowerFirst(subject) : subject.toLowerCase();
  return rewrite(sentence, `${upperFirst(setting)} ${verb} ${name} ${rest}.`, 'none');
};

const typing: readonly (readonly [RegExp, string])[] = [
  [/, (?=en |of )/u, ' '],
  [/ (?=en )/u, ', '],
  [/'/gu, '’'],
  [/’/gu, "'"],
  [/ (?=\p{Ll})/u, '  '],
  [/\.$/u, ' .'],
  [/-/u, '‑'],
  [/\.$/u, ';'],
];

/** Signs, spaces and capitals change. */
export const typography: Make = (site, random) => {
  if (site.norm === 'none') return null;
  for (const [pattern, put] of random.shuffled(typing)) {
    const after = site.sentence.replace(pattern, put);
    if (after !== site.sentence) return rewrite(site.sentence, after, 'none');
  }
  return null;
};
