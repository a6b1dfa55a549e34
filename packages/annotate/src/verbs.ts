/** Which form of a verb a word is: bare (`neem`), with -t (`neemt`), or plural and infinitive (`nemen`). */
export type VerbForm = 'bare' | 'singular' | 'plural';

const vowels = 'aeiou';
/** Two letters that spell one vowel, so that the syllable is long already. */
const twoVowels = /(?:aa|ee|oo|uu|ie|oe|eu|ui|ou|au|ij|ei)$/;

/**
 * List the present-tense forms of Dutch verbs.
 *
 * Where spelling leaves a choice (`lever`, `leveer`) both are given: a form that no text has does no harm.
 *
 * @param infinitives Folded infinitives.
 */
export function verbForms(infinitives: readonly string[]): Map<string, VerbForm> {
  const forms = new Map<string, VerbForm>();
  for (const infinitive of infinitives) {
    for (const stem of stems(infinitive)) {
      forms.set(stem, 'bare');
      if (!stem.endsWith('t') && !/[^a]a$/.test(stem)) forms.set(`${stem}t`, 'singular');
    }
  }
  for (const infinitive of infinitives) forms.set(infinitive, 'plural');
  return forms;
}

function stems(infinitive: string): string[] {
  if (/(?:ie|oe)n$/.test(infinitive)) return [infinitive.slice(0, -1)];
  if (infinitive.endsWith('aan')) return [infinitive.slice(0, -2), infinitive.slice(0, -1)];
  const root = infinitive.replace(/en$/, '');
  if (root === infinitive) return [infinitive.replace(/n$/, '')];
  const last = root.at(-1) ?? '';
  const before = root.at(-2) ?? '';
  if (last === before) return [root.slice(0, -1)];
  const open =
    !vowels.includes(last) && vowels.includes(before) && !twoVowels.test(root.slice(0, -1));
  const long = open ? [root.slice(0, -1) + before + last] : [];
  return [root, ...long].map((stem) => stem.replace(/v$/, 'f').replace(/z$/, 's'));
}
