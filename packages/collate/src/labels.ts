import type { Lexicon } from './lexicon.ts';
import { normalized } from './normalize.ts';
import type { Entry } from './side.ts';

/** A label that was left in the text of its clause: `b.de vakanties`, `1°.de lestijden`. */
const label = /^\(?(\d{1,3}|[a-z]{1,2})(?:°?[.)]|°)\s*/iu;

/** Clauses of both sides that answer each other. */
type Sides = readonly [readonly Entry[], readonly Entry[]];

/**
 * Leave a label out of a clause that has none of its own, where the one clause that answers it is numbered so: it is no
 * word of the rule.
 *
 * @returns The same sides where no label was left in a text.
 */
export function withoutLabels([before, after]: Sides, lexicon: Lexicon): Sides {
  const [from, to] = [before[0], after[0]];
  if (!from || !to || before.length > 1 || after.length > 1) return [before, after];
  const [one, other] = [withoutLabel(from, to, lexicon), withoutLabel(to, from, lexicon)];
  return [one === from ? before : [one], other === to ? after : [other]];
}

function withoutLabel(entry: Entry, { clause }: Entry, lexicon: Lexicon): Entry {
  const num = clause.num?.replace(/[^\p{L}\p{N}]/gu, '').toLowerCase();
  const [written, named] = label.exec(entry.text) ?? [];
  if (entry.clause.num !== null || !num || named?.toLowerCase() !== num) return entry;
  const tokens = entry.tokens.filter(({ start }) => start >= (written?.length ?? 0));
  const [first, ...rest] = tokens;
  // The mark before its first word is the label's.
  const cleaned = first ? [{ ...first, mark: '' }, ...rest] : tokens;
  return { ...entry, ...normalized(cleaned, lexicon) };
}
