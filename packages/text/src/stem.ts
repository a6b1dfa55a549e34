import { foldText } from './fold.ts';
import { words } from './word.ts';

const vowel = /[aeiouy]/;

/**
 * Cut the endings of inflection from a Dutch word, so that `gepubliceerde teksten` meets `tekst`.
 *
 * Light on purpose: plural (`foto's` too), inflected adjective and verb endings, with the spelling rules that go with
 * them. It takes no derivation apart (`-heid`, `-ing` stay) and knows no strong verbs.
 *
 * @param word One folded word.
 * @returns The stem; words of up to three letters stay as they are.
 *
 * Source: after the Dutch stemmer of the Snowball project, without its second half.
 */
export function stem(word: string): string {
  let form = word.replace(/['’]s$/, '');
  if (form.length <= 3 || !/^\p{L}+$/u.test(form)) return form;
  if (form.endsWith('heden')) return `${form.slice(0, -'heden'.length)}heit`;
  if (form.endsWith('en') || form.endsWith('es')) form = cut(form, 2);
  else if (form.endsWith('e')) form = cut(form, 1);
  else if (/[^aeiouysj]s$/.test(form)) form = cut(form, 1);
  if (/[^aeiou]t$/.test(form) && form.length > 4) form = cut(form, 1);
  return devoice(undouble(form));
}

/** Cut an ending where a stem with a vowel of at least two letters is left. */
function cut(form: string, length: number): string {
  const rest = form.slice(0, -length);
  return rest.length >= 3 && vowel.test(rest) ? rest : form;
}

/** Consonants that are written twice behind a short vowel, and those behind which a long one is written twice. */
const doubled = 'bdfgklmnprst';
const closing = 'bcdfghklmnprstvz';

/** Give what is left its bare spelling: one consonant at the end, one vowel before it. */
function undouble(form: string): string {
  const last = form.slice(-1);
  const single = form.at(-2) === last && doubled.includes(last) ? form.slice(0, -1) : form;
  const [one, two, end] = single.slice(-3);
  const long = end !== undefined && one === two && 'aeou'.includes(one as string);
  return long && closing.includes(end) ? single.slice(0, -2) + end : single;
}

const voiceless: Readonly<Record<string, string>> = { v: 'f', z: 's', d: 't' };

function devoice(form: string): string {
  const bare = voiceless[form.slice(-1)];
  return bare === undefined ? form : form.slice(0, -1) + bare;
}

/** Shorter words are articles and the like, and say little of what a text is about. */
const shortest = 4;

/** Give the stems of the longer words of a text, each once, in their order. */
export function longStems(text: string): string[] {
  const long = words(foldText(text)).filter((word) => word.text.length >= shortest);
  return [...new Set(long.map((word) => stem(word.text)))];
}
