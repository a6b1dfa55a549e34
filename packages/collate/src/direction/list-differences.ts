import { type List, type ListMember, listsIn } from '@akkoord/annotate/parts';
import { stem, type Token } from '@akkoord/text';
import type { Lexicon } from '../lexicon.ts';
import type { Unit } from './units.ts';

/** What a list gained and lost. */
export interface ListDifference {
  readonly added: readonly ListMember[];
  readonly dropped: readonly ListMember[];
  readonly connective: List['connective'];
  /** The words of the lists that were compared. */
  readonly words: readonly Token[];
}

/**
 * Lay the lists of two sentences over each other; those that share a member and their connective are the same
 * list. A word that became the first of a list, or is left of one, is a list of one.
 *
 * @returns What each list gained and lost; null where one list has another connective.
 */
export function listDifferences(
  before: Unit,
  after: Unit,
  lexicon: Lexicon,
): ListDifference[] | null {
  const [one, other] = [listsOf(before, lexicon), listsOf(after, lexicon)];
  const found: ListDifference[] = [];
  const seen = new Set<List>();
  for (const list of one) {
    const answer = other.find((candidate) => !seen.has(candidate) && shares(list, candidate));
    if (answer) {
      seen.add(answer);
      if (answer.connective !== list.connective) return null;
      found.push({
        added: goneFrom({ ...answer, members: without(answer.members, list.members) }, before),
        dropped: goneFrom({ ...list, members: without(list.members, answer.members) }, after),
        connective: list.connective,
        words: [...list.members, ...answer.members].flatMap(({ tokens }) => tokens),
      });
    } else if (isAlone(list, after)) {
      const { connective } = list;
      found.push({ added: [], dropped: goneFrom(list, after), connective, words: wordsOf(list) });
    }
  }
  for (const list of other) {
    if (seen.has(list) || !isAlone(list, before)) continue;
    const { connective } = list;
    found.push({ added: goneFrom(list, before), dropped: [], connective, words: wordsOf(list) });
  }
  return found.filter(({ added, dropped }) => added.length + dropped.length > 0);
}

/** The lists that annotate read in the norm that a sentence is; of a sentence without one, those that are read here. */
function listsOf(unit: Unit, lexicon: Lexicon): List[] {
  const { tokens, eId, clause } = unit;
  const [first, last] = [tokens[0], tokens.at(-1)];
  const norm = clause.data?.provisions?.find(
    ({ span, rule }) =>
      rule !== 'lead-in' &&
      span.eId === eId &&
      span.start === first?.start &&
      span.end >= (last?.end ?? 0),
  );
  if (!norm?.lists) return listsIn(unit, lexicon);
  return norm.lists.map(({ connective, members }) => ({
    connective,
    members: members.map(({ start, end }) => ({
      tokens: tokens.filter((token) => token.start >= start && token.end <= end),
    })),
  }));
}

function wordsOf({ members }: List): Token[] {
  return members.flatMap(({ tokens }) => tokens);
}

/** What counts of a member when two are compared: the stem of its last word. */
function keyOf({ tokens }: ListMember): string {
  return stem(tokens.at(-1)?.folded ?? '');
}

function shares(a: List, b: List): boolean {
  const keys = new Set(b.members.map(keyOf));
  return a.members.some((member) => keys.has(keyOf(member)));
}

function without(members: readonly ListMember[], others: readonly ListMember[]): ListMember[] {
  const keys = new Set(others.map(keyOf));
  return members.filter((member) => !keys.has(keyOf(member)));
}

/** Of the list one member stands in the other sentence, alone. */
function isAlone(list: List, other: Unit): boolean {
  return list.members.length - goneFrom(list, other).length === 1;
}

function goneFrom({ members }: List, { tokens }: Unit): ListMember[] {
  const keys = new Set(tokens.map(({ folded }) => stem(folded)));
  return members.filter((member) => !keys.has(keyOf(member)));
}
