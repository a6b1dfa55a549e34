import type { School } from '@akkoord/clause';
import type { GovernanceWords } from '@akkoord/taxonomy';
import { dutch } from '@akkoord/taxonomy/dutch';
import { latin, upperFirst } from '@akkoord/text';

const capital = latin(/\p{Lu}/u);

/**
 * Find the name of the school: the sequence of capitals with 'College' behind it or 'obs' before it that
 * the text repeats most.
 *
 * @param text The repaired text.
 * @param title The title.
 * @param words The words that stand in names of schools.
 * @param documentNouns The words for a document: they are no part of a name.
 * @returns The school, or null where no such name stands at least twice, or once in the title.
 */
export function findSchool(
  text: string,
  title: string,
  words: GovernanceWords,
  documentNouns: readonly string[],
): School | null {
  const counts = new Map<string, number>();
  for (const { pattern, signals } of patternsOf(words)) {
    if (!signals.some((word) => text.includes(word))) continue;
    for (const [match] of text.matchAll(pattern)) {
      if (!capital.test(match)) continue;
      const clean = withoutDocument(match, documentNouns).replace(/^(?:Het|De)\s(?=\S+\s\S+)/u, '');
      counts.set(clean, (counts.get(clean) ?? 0) + 1);
    }
  }
  counts.delete('');
  const ranked = [...counts]
    .map(([found, count]) => ({ found, weight: count + (title.includes(found) ? 1 : 0) }))
    .sort(
      (a, b) =>
        b.weight - a.weight || b.found.length - a.found.length || (a.found < b.found ? -1 : 1),
    );
  const best = ranked[0];
  return best && best.weight >= 2 ? { name: best.found } : null;
}

/** A memo and no state: the same words always give the same patterns. */
const known = new WeakMap<GovernanceWords, readonly NamePattern[]>();

/** A pattern of names, and the words of which a text has one where it fits: most texts have none. */
interface NamePattern {
  readonly pattern: RegExp;
  readonly signals: readonly string[];
}

function patternsOf(words: GovernanceWords): readonly NamePattern[] {
  const made = known.get(words) ?? makePatterns(words);
  known.set(words, made);
  return made;
}

function makePatterns(words: GovernanceWords): readonly NamePattern[] {
  const name = String.raw`(?:\p{Lu}[\p{L}’'-]{1,30})`;
  const particle = `(?: (?:${dutch.nameParticles.join('|')}))?`;
  const [first, last] = [words.schoolBefore.flatMap(bothCases), words.schoolAfter.map(upperFirst)];
  const before = latin(
    String.raw`\b(?:${first.join('|')}) (?:(?:De|Het|’t|'t) )?${name}(?:${particle} ${name}){0,3}`,
    'gu',
  );
  const after = latin(String.raw`\b(?:(?:${name}${particle} ){1,3})(?:${last.join('|')})\b`, 'gu');
  const joined = latin(
    String.raw`(?<!\p{L})\p{Lu}[\p{Ll}-]{2,30}(?:${words.schoolEndings.join('|')})(?!\p{L})`,
    'gu',
  );
  return [
    { pattern: before, signals: first },
    { pattern: after, signals: last },
    { pattern: joined, signals: words.schoolEndings },
  ];
}

/** 'Pestprotocol Het Ven College' names Het Ven College. */
function withoutDocument(name: string, documentNouns: readonly string[]): string {
  const list = name.split(/\s+/u);
  const names = (word: string) => documentNouns.some((noun) => word.toLowerCase().endsWith(noun));
  return list.slice(list.findLastIndex(names) + 1).join(' ');
}

function bothCases(word: string): string[] {
  return [word, upperFirst(word)];
}
