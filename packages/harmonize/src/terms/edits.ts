import type { Edit } from '@akkoord/clause';
import type { Taxonomy, TermVariant } from '@akkoord/taxonomy';
import { isCapitalised, upperFirst } from '@akkoord/text';
import { opensSentence } from './casing.ts';
import { fitDeterminer, fitRelative, type NounPhrase } from './determiner.ts';
import type { TermMatch } from './finder.ts';
import { runsOf, type TermRun } from './run.ts';

/** Gives the variant that was chosen for a group; undefined where nobody chose. */
export type Chosen = (group: string) => TermVariant | undefined;

/**
 * Put the chosen word in the place of others of its group.
 *
 * Article, `deze/dit`, `elke/elk` and their like go along, and so does the `die/dat` that takes the word up
 * again. Two names side by side become one (`docenten en leraren`). Where a sentence would need more than
 * that to stay right, the word is left: `een nieuw personeelslid`, whose adjective would change.
 *
 * @param matches The words of groups in the text, in order.
 * @returns Edits in order, none over another.
 */
export function termEdits(
  text: string,
  matches: readonly TermMatch[],
  { chosen, taxonomy }: { chosen: Chosen; taxonomy: Taxonomy },
): Edit[] {
  const edits: Edit[] = [];
  const around = masked(text, matches);
  const wanted = matches.filter(({ group }) => chosen(group.id) !== undefined);
  for (const run of runsOf(text, wanted, taxonomy)) {
    const variant = chosen(run.first.group.id) as TermVariant;
    const form = variant[run.first.number]?.[0];
    if (form === undefined || run.matches.every((match) => match.form === form)) continue;
    const edit = editOf(text, run, { variant, form, taxonomy, around });
    if (edit && edit.start >= (edits.at(-1)?.end ?? 0)) edits.push(edit);
  }
  return edits;
}

interface Target {
  variant: TermVariant;
  form: string;
  taxonomy: Taxonomy;
  /** The text without the words of groups: what stands around them is no such word. */
  around: string;
}

function masked(text: string, matches: readonly TermMatch[]): string {
  return matches.reduce(
    (rest, { start, end }) => rest.slice(0, start) + '#'.repeat(end - start) + rest.slice(end),
    text,
  );
}

function editOf(
  text: string,
  run: TermRun,
  { variant, form, taxonomy, around }: Target,
): Edit | null {
  const { first, last } = run;
  if (besideSlash(text, first.start, last.end) && /[\s/]/.test(form)) return null;
  if (run.joiner?.kind === 'and' && first.number === 'singular') return null;
  const noun = cased(text, first, form);
  const phrase: NounPhrase = { start: first.start, end: last.end, text: noun };
  const from = first.number === 'singular' ? first.variant.article : undefined;
  const to = first.number === 'singular' ? variant.article : undefined;
  if (from === undefined || to === undefined || from === to) {
    return asList(text, run, { ...phrase, form, taxonomy });
  }
  const fitted = fitDeterminer(around, phrase, { from, to, taxonomy });
  if (!fitted) return null;
  const whole = fitRelative(around, fitted, { from: last.variant.article ?? from, to, taxonomy });
  return asList(text, run, { ...whole, form, taxonomy });
}

/** End a list with its joining word where that went with one of two names (`leerlingen, ouders en verzorgers`). */
function asList(
  text: string,
  run: TermRun,
  { start, end, text: words, form, taxonomy }: NounPhrase & { form: string; taxonomy: Taxonomy },
): Edit {
  const { and, or } = taxonomy.terminology.joiners;
  const joiners = [...and, ...or];
  const inside = joiners.find((joiner) => run.first.form.split(' ').includes(joiner));
  const kept = joiners.some((joiner) => form.split(' ').includes(joiner));
  const lost = run.joiner?.word ?? (kept ? undefined : inside);
  const before = /,\s+$/u.exec(text.slice(0, start));
  const goesOn = new RegExp(`^(?:\\s*,|\\s+(?:${joiners.join('|')})\\s)`, 'iu');
  if (lost === undefined || !before || goesOn.test(text.slice(end))) {
    return { start, end, text: words };
  }
  return { start: before.index, end, text: ` ${lost} ${words}` };
}

function besideSlash(text: string, start: number, end: number): boolean {
  return text[start - 1] === '/' || text[end] === '/';
}

/** Write a form as its place asks: a capital where the old word had one that is not its own. */
function cased(text: string, { start, end, form: old }: TermMatch, form: string): string {
  const found = text.slice(start, end);
  if (old !== old.toLowerCase()) return opensSentence(text, start) ? upperFirst(form) : form;
  if (found.length > 3 && found === found.toUpperCase()) return form.toUpperCase();
  return isCapitalised(found) ? upperFirst(form) : form;
}
