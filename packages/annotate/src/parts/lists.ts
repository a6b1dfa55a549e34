import { findNumbers, type Token } from '@akkoord/text';
import type { PartWords, Passage } from './passage.ts';

/** The members of an enumeration within a sentence: `klei, verf of zaagsel`. */
export interface List {
  readonly members: readonly ListMember[];
  readonly connective: 'en' | 'of' | 'noch';
}

/** One member of an enumeration. */
export interface ListMember {
  readonly tokens: readonly Token[];
}

const longestMember = 4;

/** Find the enumerations of a sentence: words that commas and *en*, *of* or *noch* hold together. */
export function listsIn({ tokens }: Passage, lexicon: PartWords): List[] {
  const lists: List[] = [];
  for (let i = 1; i < tokens.length - 1; i++) {
    const connective = tokens[i]?.folded ?? '';
    if (connective !== 'en' && connective !== 'of' && connective !== 'noch') continue;
    const members = membersAround(tokens, i, lexicon);
    if (members.length >= 2) lists.push({ members, connective });
  }
  return lists;
}

function membersAround(tokens: readonly Token[], at: number, lexicon: PartWords): ListMember[] {
  const last = memberBehind(tokens, at + 1, lexicon);
  // `(…) en`: what stands in brackets is a remark, and no member; `…, en het hek`: a part of the sentence ended there.
  const mark = tokens[at]?.mark ?? '';
  const parted =
    mark.includes(',') && !tokens.slice(0, at).some(({ mark: one }) => one.includes(','));
  if (!last || parted || /[()]/.test(mark)) return [];
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
function memberBehind(
  tokens: readonly Token[],
  from: number,
  lexicon: PartWords,
): ListMember | null {
  for (let i = from; i < Math.min(tokens.length, from + longestMember); i++) {
    const word = tokens[i] as Token;
    if (i > from && /[,;:.]/.test(word.mark)) return null;
    if (lexicon.isFunctionWord(word.folded)) continue;
    const next = tokens[i + 1];
    const goesOn = next !== undefined && !/[,;:.]/.test(next.mark);
    // `de twee andere leden`: a number is of what stands behind it, as an adjective is.
    const counts = findNumbers([word]).length > 0;
    if (
      goesOn &&
      (counts || (isAdjective(word.folded, lexicon) && !lexicon.isFunctionWord(next.folded)))
    )
      continue;
    return { tokens: tokens.slice(from, i + 1) };
  }
  return null;
}

/** Whether a word says of what kind a thing is: `regionaal`, `voorbereidend`. */
function isAdjective(word: string, { taxonomy }: PartWords): boolean {
  return taxonomy.structure.kindEndings.some((ending) => word.endsWith(ending));
}

/** The words right before a comma or *of*, back to the comma before them or the first word without content. */
function memberBefore(
  tokens: readonly Token[],
  end: number,
  lexicon: PartWords,
): { member: ListMember; from: number } | null {
  const last = tokens[end - 1];
  if (!last || lexicon.isFunctionWord(last.folded)) return null;
  let from = end - 1;
  while (from > 0 && end - from < longestMember) {
    if (/[,;:.]/.test(tokens[from]?.mark ?? '')) break;
    const before = tokens[from - 1] as Token;
    if (lexicon.isFunctionWord(before.folded) || !isAdjective(before.folded, lexicon)) break;
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
  return { member: { tokens: tokens.slice(from, end) }, from };
}
