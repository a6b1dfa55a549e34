import type { Provision } from '@akkoord/clause';
import type { Token } from '@akkoord/text';
import type { Context } from './context.ts';
import { negationsOf } from './norm.ts';
import type { PartWords, Passage } from './passage.ts';
import { signsOf } from './signs.ts';

/** Words between a word such as *zonder* and what it is about. */
const near = 5;

/**
 * Say what a sentence does with some of its words: they may stand where it says why, where it turns
 * (`maar niet …`), or behind a word that denies or limits in its own way (`zonder`, `alleen`). What more of them
 * does to the rule cannot be told there.
 */
export function contextAt(
  tokens: readonly Token[],
  unit: Passage,
  { context, lexicon }: { readonly context: Context; readonly lexicon: PartWords },
): Context {
  const at = unit.tokens.indexOf(tokens[0] as Token);
  if (at < 0) return context;
  const aside =
    inPurpose(at, unit, lexicon) ||
    lexicon.taxonomy.structure.settles.some((words) => says(unit, words)) ||
    isBehind(at, unit, 'contrasts', lexicon) ||
    isLimited(at, unit, { context, lexicon }) ||
    holdsAnyway(at, unit) ||
    follows(at, unit, 'zonder') ||
    (context === 'permission' && follows(at, unit, 'met') && !asksConsent(unit, lexicon));
  return aside ? 'none' : context;
}

/** `ook als … of …`: a case more in which a rule holds already. */
function holdsAnyway(at: number, { tokens, clause, eId }: Passage): boolean {
  const token = tokens[at] as Token;
  return (clause.data?.provisions ?? []).some(
    ({ condition }) =>
      condition?.kind === 'also' &&
      condition.span.eId === eId &&
      condition.span.start <= token.start &&
      token.end <= condition.span.end,
  );
}

function follows(at: number, { tokens }: Passage, word: string): boolean {
  return tokens.slice(Math.max(0, at - near), at + 1).some(({ folded }) => folded === word);
}

/** `mag met toestemming van …`: what follows *met* is a condition, which is read; else it may be a thing as well. */
function asksConsent({ tokens }: Passage, { taxonomy }: PartWords): boolean {
  return signsOf(tokens, 'consent', taxonomy).length > 0;
}

function isBehind(
  at: number,
  { tokens }: Passage,
  id: 'contrasts' | 'purposes',
  { taxonomy }: PartWords,
): boolean {
  // A norm that goes on from another opens with *maar*, and is not turned by it.
  return signsOf(tokens, id, taxonomy).some(({ from }) => from > 0 && from <= at);
}

/** `omdat …`, `, om … te voorkomen`: why, or what for. */
function inPurpose(at: number, unit: Passage, lexicon: PartWords): boolean {
  if (isBehind(at, unit, 'purposes', lexicon)) return true;
  const { tokens } = unit;
  return tokens.some(({ folded, mark }, from) => {
    if (folded !== 'om' || from > at || (from > 0 && !mark.includes(','))) return false;
    const to = tokens.findIndex((token, i) => i > from && token.folded === 'te');
    return to < 0 || at <= to + 1;
  });
}

/**
 * `slechts aan de inspectie en …`: whether what is named is all that may be, or all that must, the words do not say.
 * Where no word says that something may be done, neither do they of a case or aim: `gebruiken alleen voor het werk en …`.
 */
function isLimited(
  at: number,
  { tokens }: Passage,
  { context, lexicon }: { readonly context: Context; readonly lexicon: PartWords },
): boolean {
  const { taxonomy, isFunctionWord } = lexicon;
  // `een pas`: a thing, and no limit.
  const neutral = signsOf(tokens, 'neutral', taxonomy);
  return signsOf(tokens, 'restrictions', taxonomy).some(({ from, to }) => {
    if (to > at || neutral.some((hit) => hit.from <= from && to <= hit.to)) return false;
    if (context === 'duty') return true;
    const next = tokens[to]?.folded ?? '';
    return next !== 'met' && (!isFunctionWord(next) || opensThing(next, { taxonomy }));
  });
}

/** Whether a word opens the name of a thing or person, and no case. */
function opensThing(word: string, { taxonomy }: Pick<PartWords, 'taxonomy'>): boolean {
  return taxonomy.wording.articles.includes(word) || word === 'aan' || word === 'door';
}

/** `wordt geschorst en kan worden verwijderd`: two rules in one sentence, of which one was read. */
export function isDouble({ tokens }: Passage, { taxonomy }: PartWords): boolean {
  return signsOf(tokens, 'modal', taxonomy).some(({ from }) => {
    const word = tokens[from - 1]?.folded;
    return from > 1 && (word === 'en' || word === 'of' || word === 'maar');
  });
}

/** What must be so before something may be done: `mits …`, `alleen als …`; else it says where a rule does not hold. */
export function isProviso({ kind }: NonNullable<Provision['exception']>): boolean {
  return kind === 'provided' || kind === 'only';
}

/** `niet alleen`: no limit, for there is more. */
export function deniesLimit({ tokens }: Passage, { taxonomy }: PartWords): boolean {
  const denials = negationsOf(taxonomy.modality);
  return signsOf(tokens, 'restrictions', taxonomy).some(({ from }) =>
    denials.includes(tokens[from - 1]?.folded ?? ''),
  );
}

/** Whether a sentence has, outside its cases, the words in this order, other words between them or none. */
export function says({ tokens, clause, eId }: Passage, words: string): boolean {
  const left = words.split(' ');
  const cases = (clause.data?.provisions ?? []).flatMap(({ condition }) =>
    condition?.span.eId === eId ? [condition.span] : [],
  );
  const main = tokens.filter(
    (token) => !cases.some(({ start, end }) => token.start >= start && token.end <= end),
  );
  for (const { folded } of main) if (folded === left[0]) left.shift();
  return left.length === 0;
}

/**
 * `maakt de toets alleen`, `alleen naar huis`: it may say that no one goes along, and then limits nothing; before a case
 * (`alleen naar huis als …`) it limits.
 *
 * @param at Where the word *alleen* begins, in the own text of the clause.
 */
export function mayBeAlone(at: number, { tokens }: Passage, { taxonomy }: PartWords): boolean {
  const word = tokens.findIndex(({ start }) => start === at);
  const next = tokens[word + 1];
  const limits = signsOf(tokens, 'triggers', taxonomy).some(({ from }) => from > word);
  if (tokens[word]?.folded !== 'alleen' || limits) return false;
  return !next || /[.,;:!?]/.test(next.mark) || taxonomy.structure.alone.includes(next.folded);
}
