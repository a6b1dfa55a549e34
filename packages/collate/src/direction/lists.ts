import { stem, type Token } from '@akkoord/text';
import type { Lexicon } from '../lexicon.ts';
import type { Unit } from './units.ts';

/** The members of an enumeration within a sentence: `klei, verf of zaagsel`. */
export interface List {
  readonly members: readonly Member[];
  readonly connective: 'en' | 'of' | 'noch';
}

interface Member {
  /** The stem of its last word. */
  readonly key: string;
  readonly tokens: readonly Token[];
}

/** What a list gained and lost. */
export interface ListDifference {
  readonly added: readonly Member[];
  readonly dropped: readonly Member[];
  readonly connective: List['connective'];
  /** The words of the lists that were compared. */
  readonly words: readonly Token[];
}

const longestMember = 4;

/** Find the enumerations of a sentence: words that commas and *en*, *of* or *noch* hold together. */
export function listsIn({ tokens }: Unit, lexicon: Lexicon): List[] {
  const lists: List[] = [];
  for (let i = 1; i < tokens.length - 1; i++) {
    const connective = tokens[i]?.folded ?? '';
    if (connective !== 'en' && connective !== 'of' && connective !== 'noch') continue;
    const members = membersAround(tokens, i, lexicon);
    if (members.length >= 2) lists.push({ members, connective });
  }
  return lists;
}

function membersAround(tokens: readonly Token[], at: number, lexicon: Lexicon): Member[] {
  const last = memberBehind(tokens, at + 1, lexicon);
  if (!last) return [];
  const members = [last];
  let end = at;
  for (;;) {
    const member = memberBefore(tokens, end, lexicon);
    if (!member) break;
    members.unshift(member.member);
    if (!/,/.test(tokens[member.from]?.mark ?? '')) break;
    end = member.from;
  }
  return members;
}

/** The words right behind *of*: up to the first that carries content and is no adjective. */
function memberBehind(tokens: readonly Token[], from: number, lexicon: Lexicon): Member | null {
  for (let i = from; i < Math.min(tokens.length, from + longestMember); i++) {
    const word = tokens[i] as Token;
    if (i > from && /[,;:.]/.test(word.mark)) return null;
    if (lexicon.isFunctionWord(word.folded)) continue;
    const adjective =
      /e$/.test(word.folded) &&
      tokens[i + 1] &&
      !/[,;:.]/.test(tokens[i + 1]?.mark ?? '') &&
      !lexicon.isFunctionWord(tokens[i + 1]?.folded ?? '');
    if (adjective) continue;
    return toMember(tokens.slice(from, i + 1));
  }
  return null;
}

/** The words right before a comma or *of*, back to the comma before them or the first word without content. */
function memberBefore(
  tokens: readonly Token[],
  end: number,
  lexicon: Lexicon,
): { member: Member; from: number } | null {
  const last = tokens[end - 1];
  if (!last || lexicon.isFunctionWord(last.folded)) return null;
  let from = end - 1;
  while (from > 0 && end - from < longestMember) {
    if (/[,;:.]/.test(tokens[from]?.mark ?? '')) break;
    const before = tokens[from - 1] as Token;
    if (lexicon.isFunctionWord(before.folded) || !/e$/.test(before.folded)) break;
    from -= 1;
  }
  // An article belongs to the member behind a comma: `, de ouders`.
  const article = tokens[from - 1];
  if (
    !/,/.test(tokens[from]?.mark ?? '') &&
    article &&
    lexicon.isArticle(article.folded) &&
    /,/.test(article.mark)
  )
    from -= 1;
  return { member: toMember(tokens.slice(from, end)), from };
}

function toMember(tokens: readonly Token[]): Member {
  return { key: stem(tokens.at(-1)?.folded ?? ''), tokens };
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
  const [one, other] = [listsIn(before, lexicon), listsIn(after, lexicon)];
  const found: ListDifference[] = [];
  const seen = new Set<List>();
  for (const list of one) {
    const answer = other.find((candidate) => !seen.has(candidate) && shares(list, candidate));
    if (answer) {
      seen.add(answer);
      if (answer.connective !== list.connective) return null;
      found.push({
        added: without(answer.members, list.members),
        dropped: without(list.members, answer.members),
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

function wordsOf({ members }: List): Token[] {
  return members.flatMap(({ tokens }) => tokens);
}

function shares(a: List, b: List): boolean {
  return a.members.some(({ key }) => b.members.some((other) => other.key === key));
}

function without(members: readonly Member[], others: readonly Member[]): Member[] {
  return members.filter(({ key }) => !others.some((other) => other.key === key));
}

/** Of the list one member stands in the other sentence, alone. */
function isAlone(list: List, other: Unit): boolean {
  return list.members.length - goneFrom(list, other).length === 1;
}

function goneFrom({ members }: List, { tokens }: Unit): Member[] {
  const keys = new Set(tokens.map(({ folded }) => stem(folded)));
  return members.filter(({ key }) => !keys.has(key));
}
