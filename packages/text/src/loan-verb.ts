const endings = [
  'erende',
  'erend',
  'eringen',
  'ering',
  'eerden',
  'eerde',
  'eerd',
  'eert',
  'eer',
  'eren',
];

/** The shortest stem: `ag|eren`. */
const shortest = 2;

/**
 * Give the verb on *-eren* of which a word is a form or a derived noun: `connecteert` gives `connecteren`.
 *
 * Such verbs take *de-* before them, so that `deconnecteren` may be a word that no list has.
 *
 * @param word A word in lower case.
 * @returns Its infinitive, and the form with *hij*, so that a list can tell a verb from
 * `kinderen`; null for other words.
 */
export function loanVerb(word: string): { infinitive: string; third: string } | null {
  const ending = endings.find((end) => word.endsWith(end) && word.length - end.length >= shortest);
  if (!ending) return null;
  const stem = word.slice(0, -ending.length);
  return { infinitive: `${stem}eren`, third: `${stem}eert` };
}
