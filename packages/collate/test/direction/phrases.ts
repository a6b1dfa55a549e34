import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { annotate } from '@akkoord/annotate';
import type { Effect, Protocol } from '@akkoord/clause';
import { parseText } from '@akkoord/parse';
import { defaultTaxonomy } from '@akkoord/taxonomy';
import { defaultDictionary } from '@akkoord/taxonomy/dictionary';
import { compare } from '../../src/index.ts';

const taxonomy = defaultTaxonomy();
const dictionary = defaultDictionary();

/** What a comparison says of a change as a whole. */
export type Direction = Effect | 'mixed' | 'none';

/** One row of the table: a rule in two wordings, and the direction that a careful reader gives. */
export interface Phrase {
  id: string;
  kind: string;
  before: string;
  after: string;
  expected: Direction;
  why: string;
}

/** How a verdict can fail: nothing told, another direction than is so, or the opposite of it; the worst last. */
export const misses = ['silent', 'told', 'reversed'] as const;
export type Miss = (typeof misses)[number];

const directions: readonly string[] = ['stricter', 'looser', 'mixed', 'none'];

/**
 * Read the table, and throw where a row of it is not whole.
 *
 * @param file Another table of the same columns.
 */
export function readPhrases(file = join(import.meta.dirname, 'phrases.tsv')): Phrase[] {
  return rowsOf(file).map(([id, kind, before, after, expected, why, ...rest]) => {
    if (!id || !kind || !before || !after || !why || rest.length > 0) {
      throw new TypeError(`Expected six cells at ${id}`);
    }
    if (!directions.includes(expected as string)) {
      throw new TypeError(`Expected a direction at ${id}`);
    }
    return { id, kind, before, after, expected: expected as Direction, why };
  });
}

/** Read which phrases are known to go wrong today, and how. */
export function readMisses(): Map<string, string> {
  const file = join(import.meta.dirname, 'misses.tsv');
  return new Map(rowsOf(file).map(([id, miss]) => [id as string, miss as string]));
}

function rowsOf(file: string): string[][] {
  const [, ...lines] = readFileSync(file, 'utf8').trimEnd().split('\n');
  return lines.map((line) => line.split('\t'));
}

/** Read two wordings as texts of one rule. */
export function treesOf(before: string, after: string): [Protocol, Protocol] {
  const read = (text: string) =>
    annotate(parseText(pageOf(text), { taxonomy, dictionary }), { taxonomy });
  return [read(before), read(after)];
}

/** Compare two wordings of one rule, and join what is said of all their clauses. */
export function directionOf(before: string, after: string): Direction {
  const { changes } = compare(...treesOf(before, after), { taxonomy });
  const said = changes.flatMap(({ effect }) => effect ?? []);
  const [first = 'none', ...others] = new Set(said);
  return others.length > 0 ? 'mixed' : first;
}

/** `\n` in a cell is a line break: items of a list, or clauses where the first line is numbered. */
function pageOf(text: string): string {
  const lines = text.split('\\n');
  const own = text.startsWith('1. ');
  return `Afspraken op school\n\n${own ? lines.join('\n') : `1. ${lines.join('\n   ')}`}\n`;
}

/** The same direction, seen from the other side. */
export function mirrored(direction: Direction): Direction {
  if (direction === 'stricter') return 'looser';
  return direction === 'looser' ? 'stricter' : direction;
}

/** Say how a verdict fails what is expected; null where it is right. */
export function missOf(told: Direction, expected: Direction): Miss | null {
  if (told === expected) return null;
  if (told === 'none') return 'silent';
  return told !== 'mixed' && told === mirrored(expected) ? 'reversed' : 'told';
}
