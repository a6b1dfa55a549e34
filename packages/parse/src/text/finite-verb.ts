import type { Dictionary, ReadingWords } from '@akkoord/taxonomy';

/**
 * Tell whether a line says something of a subject: `De school verstaat hieronder:`, `Iedere leerling belooft:`.
 *
 * A subject is a determiner with a noun, or a group; behind it stands a finite verb. A verb in *-t* is one whose
 * infinitive is a word (`belooft`, `beloven`), so that `opdracht` is none; one in *-en* stands behind a group, for
 * it may be a plural too.
 *
 * @param list The words of the line, in lower case.
 * @param words The reader's words.
 * @param dictionary The words that are known; without it only verbs that the reader knows count.
 */
export function saysOfSubject(
  list: readonly string[],
  words: ReadingWords,
  dictionary: Dictionary | undefined,
): boolean {
  const [first = ''] = list;
  const determined = words.functionWords.includes(first);
  const group = list.findIndex((word) => words.groups.includes(word));
  const subject = determined ? 1 : group;
  if (subject < 0 || (determined && list.length < 3)) return false;
  return list.some((word, i) => {
    if (i <= subject || words.functionWords.includes(word)) return false;
    if (words.finiteVerbs.includes(word) && !word.endsWith('en')) return true;
    if (word.endsWith('en'))
      return i === group + 1 && group >= 0 && (dictionary?.has(word) ?? false);
    return word.endsWith('t') && infinitives(word.slice(0, -1)).some((one) => dictionary?.has(one));
  });
}

/** The infinitives that a stem may be of: `beloof` of *beloven*, `zet` of *zetten*, `versta` of *verstaan*. */
function infinitives(stem: string): string[] {
  if (stem.length < 2) return [];
  if (/(?:aa|oe|ie|ee)$/u.test(stem)) return [`${stem}n`];
  const voiced = stem.replace(/f$/u, 'v').replace(/s$/u, 'z');
  const open = (text: string) => text.replace(/(a|e|o|u)\1(?=[bcdfghjklmnpqrstvwxz]$)/u, '$1');
  const doubled = /[aeiou][bdfgklmnprst]$/u.test(stem) ? [`${stem}${stem.at(-1)}en`] : [];
  return [
    ...new Set([`${stem}en`, `${voiced}en`, `${open(voiced)}en`, `${open(stem)}en`, ...doubled]),
  ];
}
