import type { Decision } from '@akkoord/clause';
import type { GovernanceWords } from '@akkoord/taxonomy';
import { findDates, foldStutter, latin } from '@akkoord/text';
import type { Block } from '../blocks.ts';
import { type SaidOfApproval, unclearDoubt } from './approval.ts';
import { isApproval } from './approval-sentence.ts';
import { sayingWords } from './form-line.ts';
import { authorityOf, bodiesIn, bodyOf, hasAny, hasWord } from './named.ts';

/** Such a line is no longer, in characters. */
const longest = 130;

/**
 * Read a line without a verb that names a council, in whatever order its words stand: nothing but the council, the act,
 * a word of assent and one day is a decision; what more it says, or less, is told as unclear.
 *
 *     3 mei 2024: instemming MR
 *
 * @param block A line where a text tells of its own adoption.
 * @returns `null` where it says nothing of a decision.
 */
export function readLooseLine(block: Block, words: GovernanceWords): SaidOfApproval | null {
  const { text } = block;
  const folded = foldStutter(text);
  if (text.length > longest || hasAny(folded, [...words.finite, ...words.noted, ...words.earlier]))
    return null;
  const body = bodyOf(text, words);
  const dates = findDates(text);
  const done = hasAny(folded, words.done);
  if (!body) return readAdoption(block, words);
  if (!(dates.length > 0 || done)) return null;
  const acts = [...words.consent, ...words.approved, ...words.done, ...words.assent];
  const acting = hasAny(folded, [...words.consent, ...words.done]) && !hasAny(folded, words.advice);
  const said = sayingWords(text, words).filter((word) => !namesCouncil(word, words));
  const known = acts.flatMap((phrase) => phrase.split(' '));
  const [date] = dates;
  const one = dates.length < 2 && bodiesIn(text, words).length < 2;
  const clear = acting && one && date?.value !== null && !/[?☐□]/u.test(text);
  if (!clear || !said.every((word) => known.includes(word)))
    return { decisions: [], adoption: {}, doubts: [unclearDoubt(block, text)] };
  const decision: Decision = {
    body,
    ...(date?.value ? { decidedOn: date.value } : {}),
    decision: 'consent',
  };
  return { decisions: [decision], adoption: {}, doubts: [] };
}

/** `| CvB | vaststelling | 20-03-2024 |` */
function readAdoption(block: Block, words: GovernanceWords): SaidOfApproval | null {
  const folded = foldStutter(block.text);
  const by = authorityOf(folded, words);
  const [date, other] = findDates(block.text);
  if (!by || !date?.value || other || !hasAny(folded, words.adopted)) return null;
  const said = sayingWords(block.text, words).filter(
    (word) => !words.adopted.includes(word) && !by.toLowerCase().split(/[ -]/u).includes(word),
  );
  if (said.length > 0) return null;
  return { decisions: [], adoption: { by, on: date.value }, doubts: [] };
}

function namesCouncil(word: string, { bodies }: GovernanceWords): boolean {
  return bodies.some(({ names }) => names.some((name) => name.toLowerCase() === word));
}

const capitals = latin(/^\p{Lu}+$/u);

/** Tell of a decision of those who are no council for staff, parents and pupils: `Instemming OR: 3 mei 2024`. */
export function tellOtherBody(block: Block, words: GovernanceWords): SaidOfApproval | null {
  const { text } = block;
  const folded = foldStutter(text);
  const acts = [...words.consent, ...words.advice, ...words.approved];
  const named = words.otherBodies.some((name) =>
    capitals.test(name) ? hasWord(text, name) : hasWord(folded, name),
  );
  const said = findDates(text).length > 0 || hasAny(folded, words.done);
  if (!named || !said || text.length > longest || !hasAny(folded, acts)) return null;
  if (hasAny(folded, [...words.unasserted, ...words.earlier]) || bodyOf(text, words)) return null;
  const says = { code: 'approval-other-body', data: { line: text } } as const;
  return { decisions: [], adoption: {}, doubts: [{ block, says, actual: text }] };
}

/** Tell of a sentence in which a council decided, on this text, and of which nothing is read. */
export function tellUnread(block: Block, words: GovernanceWords): SaidOfApproval | null {
  const { text } = block;
  const folded = foldStutter(text);
  const no = [...words.unasserted, ...words.undecided, ...words.earlier, ...words.noted];
  if (!isApproval(text, words) || !hasAny(folded, words.done) || hasAny(folded, no)) return null;
  if (!bodyOf(text, words) || hasAny(folded, words.conditional)) return null;
  return { decisions: [], adoption: {}, doubts: [unclearDoubt(block, text)] };
}
