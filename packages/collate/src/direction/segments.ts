import { stem, type Token } from '@akkoord/text';
import { diffArrays } from 'diff/lib/diff/array.js';
import type { Lexicon } from '../lexicon.ts';
import { isForm } from '../wording.ts';
import type { Unit } from './units.ts';

/** A stretch in which two sentences differ: what stands on one side in the place of what stands on the other. */
export interface Segment {
  readonly removed: readonly Token[];
  readonly added: readonly Token[];
}

/** Lay two sentences over each other, word by word, forms of one word as one. */
export function segmentsOf(before: Unit, after: Unit): Segment[] {
  // In one direction, whichever was asked for: ties fall the same way then.
  const joined = ({ tokens }: Unit) => tokens.map(({ folded }) => folded).join(' ');
  if (joined(before) > joined(after))
    return segmentsIn(after, before).map(({ removed, added }) => ({
      removed: added,
      added: removed,
    }));
  return segmentsIn(before, after);
}

function segmentsIn(before: Unit, after: Unit): Segment[] {
  const key = ({ folded }: Token) => stem(folded);
  const parts = diffArrays(before.tokens.map(key), after.tokens.map(key));
  const segments: Segment[] = [];
  let [from, to] = [0, 0];
  let open: { removed: Token[]; added: Token[] } | null = null;
  for (const part of parts) {
    const count = part.value.length;
    if (!part.added && !part.removed) {
      if (open) segments.push(open);
      open = null;
      from += count;
      to += count;
      continue;
    }
    open ??= { removed: [], added: [] };
    if (part.removed) {
      open.removed.push(...before.tokens.slice(from, from + count));
      from += count;
    } else {
      open.added.push(...after.tokens.slice(to, to + count));
      to += count;
    }
  }
  if (open) segments.push(open);
  return segments;
}

/** The words of a stretch that carry content, synonyms in one form. */
export function termsIn(tokens: readonly Token[], lexicon: Lexicon): string[] {
  return lexicon
    .foldSynonyms(lexicon.foldVariants(tokens.map(({ folded }) => folded)))
    .filter((word) => !lexicon.isFunctionWord(word))
    .map(stem);
}

/** Tell whether a stretch says the same on both sides: only words without content, or forms of the same words. */
export function saysTheSame({ removed, added }: Segment, lexicon: Lexicon): boolean {
  const [gone, come] = [termsIn(removed, lexicon), termsIn(added, lexicon)];
  const paired = (list: readonly string[], others: readonly string[]) =>
    list.every((term) => others.some((other) => other === term || isForm(term, other)));
  if (!paired(gone, come) || !paired(come, gone)) return false;
  return sameJoins(removed, added);
}

/** The same *en*, *of* and *noch*: another one is another rule. */
function sameJoins(removed: readonly Token[], added: readonly Token[]): boolean {
  const joins = (tokens: readonly Token[]) =>
    tokens.filter(({ folded }) => /^(?:en|of|noch)$/.test(folded)).map(({ folded }) => folded);
  return joins(removed).join() === joins(added).join();
}
