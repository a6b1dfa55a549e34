import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { annotate } from '@akkoord/annotate';
import { type Clause, clausesOf, isSection, type Protocol } from '@akkoord/clause';
import { parseMarkdown } from '@akkoord/parse';
import { defaultTaxonomy } from '@akkoord/taxonomy';
import { compare } from '../../src/index.ts';

/** How many links were given, how many stand in the gold, and how many of these were found. */
export interface PairScore {
  name: string;
  predicted: number;
  gold: number;
  hits: number;
}

/** How many clauses of a text have no topic. */
export interface TopicShare {
  name: string;
  clauses: number;
  without: number;
}

/** Two texts that were aligned by hand, each by an author of its own. */
export interface GoldPair {
  name: string;
  authors: readonly [string, string];
  before: Protocol;
  after: Protocol;
  /** Links as {@link linksOf} gives them. */
  gold: ReadonlySet<string>;
}

/** Clauses of two texts that answer each other, by eId. */
export type Answered = Readonly<Record<'before' | 'after', readonly string[]>>;

/**
 * Align each two texts on one subject, and count links against those that were made by hand.
 *
 * A change of more clauses a side counts as every pair of its clauses.
 */
export function scoreApart(): { pairs: PairScore[]; topics: TopicShare[] } {
  const { texts, pairs } = readGold(import.meta.dirname);
  const scored = pairs.map((pair) => {
    const { changes } = compare(pair.before, pair.after, { taxonomy: defaultTaxonomy() });
    return { name: pair.name, ...countLinks(pair, changes) };
  });
  const topics = [...texts].map(([name, tree]) => {
    const clauses = clausesOf(tree);
    const without = clauses.filter(({ data }) => (data?.topics ?? []).length === 0).length;
    return { name, clauses: clauses.length, without };
  });
  return { pairs: scored, topics };
}

/** Read the texts of a folder, and which were aligned by hand: `gold.tsv`. */
export function readGold(folder: string): {
  texts: ReadonlyMap<string, Protocol>;
  pairs: GoldPair[];
} {
  const texts = new Map(
    readdirSync(folder)
      .filter((file) => file.endsWith('.md') && file !== 'README.md')
      .map((file) => [file.replace(/^.*-|\.md$/g, ''), treeOf(join(folder, file))]),
  );
  const gold = new Map<string, Set<string>>();
  for (const line of readFileSync(join(folder, 'gold.tsv'), 'utf8').trim().split('\n')) {
    const [one, other, ...places] = line.split('\t') as [string, string, string, string];
    const name = `${one} ${other}`;
    gold.set(name, new Set([...(gold.get(name) ?? []), places.join(' ')]));
  }
  const pairs = [...gold].map(([name, links]): GoldPair => {
    const authors = name.split(' ') as [string, string];
    const [before, after] = authors.map((id) => texts.get(id)) as [Protocol, Protocol];
    return { name, authors, before, after, gold: links };
  });
  return { texts, pairs };
}

/** Count the links that were given against those of the gold. */
export function countLinks(pair: GoldPair, answered: readonly Answered[]): Omit<PairScore, 'name'> {
  const predicted = linksOf(pair, answered);
  const hits = predicted.filter((link) => pair.gold.has(link)).length;
  return { predicted: predicted.length, gold: pair.gold.size, hits };
}

/** F1 of links; 0 where none was found. */
export function f1({ predicted, gold, hits }: Omit<PairScore, 'name'>): number {
  return hits === 0 ? 0 : (2 * hits) / (predicted + gold);
}

function treeOf(path: string): Protocol {
  const tree = parseMarkdown(readFileSync(path, 'utf8'), { taxonomy: defaultTaxonomy() });
  return annotate(tree, { taxonomy: defaultTaxonomy() });
}

function linksOf({ before, after }: GoldPair, answered: readonly Answered[]): string[] {
  const [from, to] = [placesIn(before), placesIn(after)];
  return answered.flatMap((change) =>
    change.before.flatMap((one) =>
      change.after.map((other) => `${from.get(one)} ${to.get(other)}`),
    ),
  );
}

/** Name each clause by the section and the place that it has in it, both counted from 1. */
function placesIn(tree: Protocol): Map<string, string> {
  const sections = tree.children.filter(isSection);
  const inSections = sections.flatMap((section, index) =>
    section.children
      .filter((child): child is Clause => child.type === 'clause')
      .map(({ eId }, place): [string, string] => [eId, `${index + 1}.${place + 1}`]),
  );
  return new Map(inSections);
}
