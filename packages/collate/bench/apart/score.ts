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

const folder = import.meta.dirname;

/**
 * Align each two texts on one subject, and count links against those that were made by hand.
 *
 * A change of more clauses a side counts as every pair of its clauses.
 */
export function scoreApart(): { pairs: PairScore[]; topics: TopicShare[] } {
  const texts = new Map(
    readdirSync(folder)
      .filter((file) => file.endsWith('.md') && file !== 'README.md')
      .map((file) => [file.replace(/^.*-|\.md$/g, ''), treeOf(file)]),
  );
  const gold = new Map<string, Set<string>>();
  for (const line of readFileSync(join(folder, 'gold.tsv'), 'utf8').trim().split('\n')) {
    const [one, other, ...places] = line.split('\t') as [string, string, string, string];
    const name = `${one} ${other}`;
    gold.set(name, new Set([...(gold.get(name) ?? []), places.join(' ')]));
  }
  const pairs = [...gold].map(([name, links]) => {
    const [one, other] = name.split(' ').map((id) => texts.get(id)) as [Protocol, Protocol];
    const predicted = linksOf(one, other);
    const hits = predicted.filter((link) => links.has(link)).length;
    return { name, predicted: predicted.length, gold: links.size, hits };
  });
  const topics = [...texts].map(([name, tree]) => {
    const clauses = clausesOf(tree);
    const without = clauses.filter(({ data }) => (data?.topics ?? []).length === 0).length;
    return { name, clauses: clauses.length, without };
  });
  return { pairs, topics };
}

/** F1 of links; 0 where none was found. */
export function f1({ predicted, gold, hits }: Omit<PairScore, 'name'>): number {
  return hits === 0 ? 0 : (2 * hits) / (predicted + gold);
}

function treeOf(file: string): Protocol {
  const tree = parseMarkdown(readFileSync(join(folder, file), 'utf8'), {
    taxonomy: defaultTaxonomy(),
  });
  return annotate(tree, { taxonomy: defaultTaxonomy() });
}

function linksOf(before: Protocol, after: Protocol): string[] {
  const [from, to] = [placesIn(before), placesIn(after)];
  const { changes } = compare(before, after, { taxonomy: defaultTaxonomy() });
  return changes.flatMap((change) =>
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
