import type { Mention } from '@akkoord/clause';
import type { Entry, Side } from '../side.ts';
import type { Meant } from './answering.ts';

/** A reference as a comparison sees it: the mentions of one enumeration or range are one. */
export interface Pointing {
  entry: Entry;
  mentions: readonly Mention[];
  /** How it is written, in one way whatever the text does. */
  key: string;
  /** The clauses and sections that it names; `null` where that cannot be told. */
  targets: readonly string[] | null;
  start: number;
  end: number;
}

/** So many characters are between two labels of one enumeration at the most: ` tot en met het `. */
const apart = 18;

/** List the references to the text itself, in order. */
export function pointingsOf(side: readonly Entry[]): Pointing[] {
  return side.flatMap((entry) => {
    const found: Pointing[] = [];
    for (const mention of entry.clause.data?.mentions ?? []) {
      if (mention.kind !== 'clause' || mention.elsewhere) continue;
      const { start, end } = mention.span;
      const last = found.at(-1);
      if (last && goesOn(last, mention)) {
        found[found.length - 1] = {
          ...last,
          mentions: [...last.mentions, mention],
          key: `${last.key} ${mention.value}`,
          end,
        };
      } else {
        const targets = mention.targets ?? null;
        found.push({ entry, mentions: [mention], key: mention.value, targets, start, end });
      }
    }
    return found;
  });
}

function goesOn(last: Pointing, { targets, span }: Mention): boolean {
  if (!targets || !last.targets || span.start - last.end > apart) return false;
  return (
    targets.join() === last.targets.join() &&
    !last.entry.text.slice(last.end, span.start).includes('.')
  );
}

/** Give the clauses that some targets stand for: a section for all under it. */
export function meantBy(targets: readonly string[], { entries }: Side): Meant {
  const clauses = targets.flatMap((target) =>
    entries
      .filter(({ eId, sections }) => eId === target || sections.some((one) => one.eId === target))
      .map(({ eId }) => eId),
  );
  const isSection = targets.some((target) => entries.every(({ eId }) => eId !== target));
  return { clauses: [...new Set(clauses)], isSection };
}
