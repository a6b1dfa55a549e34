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
 * Tell whether a word is a form of a verb on *-eren*, or a noun made of one: `connecteert`, `registratie` is none.
 *
 * Such verbs take *de-* before them, so that `deconnecteren` may be a word that no list has. Plurals on *-eren*
 * (`kinderen`, `ouderen`) are told from them by their singulars, or by a third person that they lack.
 *
 * @param word A word in lower case.
 * @param knows Tells whether a word is in a list of the language.
 */
export function isLoanVerb(word: string, knows: (word: string) => boolean): boolean {
  const ending = endings.find((end) => word.endsWith(end) && word.length - end.length >= shortest);
  if (!ending) return false;
  const stem = word.slice(0, -ending.length);
  if (!knows(`${stem}eren`)) return false;
  return knows(`${stem}eert`) || (!knows(stem) && !knows(`${stem}er`));
}
