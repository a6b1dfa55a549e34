import { join } from 'node:path';
import { defaultTaxonomy } from '@akkoord/taxonomy';
import { test } from 'vitest';
import { align } from '../src/align.ts';
import { compare } from '../src/index.ts';
import { lexiconOf } from '../src/lexicon.ts';
import { type Fitted, fitted } from '../src/parameters.ts';
import { readSides } from '../src/side.ts';
import { type Answered, countLinks, f1, type GoldPair, readGold } from './apart/score.ts';

const taxonomy = defaultTaxonomy();
const lexicon = lexiconOf(taxonomy);
const { pairs } = readGold(join(import.meta.dirname, 'voices'));

/** Numbers to choose from, beside ours: one is other at a time. */
const others: Readonly<Record<keyof Fitted, readonly number[]>> = {
  floor: [0.12, 0.18],
  unproven: [0.2, 0.25],
  keeps: [0.75, 0.85],
  nearestLeast: [0.1, 1],
  nearestLead: [0.6, 0.8],
  mostOnSubject: [0, 1, 6],
};

// What this does not show: real schools. The numbers of the alignment were chosen on these six texts and on pairs of real
// ones, so that only the last column says how they do on an author who chose nothing; for texts that chose nothing at all
// see apart.bench.ts. It prints and never fails.
test('texts in other voices', { timeout: 120_000 }, () => {
  const bands = ['certain', 'likely', 'doubtful'].map((band) => {
    const counts = pairs.map((pair) => {
      const { changes } = compare(pair.before, pair.after, { taxonomy });
      return countLinks(
        pair,
        changes.filter((change) => change.band === band),
      );
    });
    const [hits, predicted] = [sum(counts, 'hits'), sum(counts, 'predicted')];
    return `${band}\t${hits} of ${predicted} links right`;
  });
  console.log(bands.join('\n'));

  const choices = [fitted, ...variants()];
  const scores = choices.map((choice) =>
    pairs.map((pair) => countLinks(pair, aligned(pair, choice))),
  );
  const pooled = (choice: number, of: readonly GoldPair[]) => {
    const counts = of.map((pair) => (scores[choice] as Counts[])[pairs.indexOf(pair)] as Counts);
    return f1({
      hits: sum(counts, 'hits'),
      predicted: sum(counts, 'predicted'),
      gold: sum(counts, 'gold'),
    });
  };
  const authors = [...new Set(pairs.flatMap((pair) => pair.authors))];
  const lines = authors.map((author) => {
    const left = pairs.filter((pair) => !pair.authors.includes(author));
    const own = pairs.filter((pair) => pair.authors.includes(author));
    const best = choices
      .map((_, choice) => choice)
      .reduce((a, b) => (pooled(b, left) > pooled(a, left) ? b : a), 0);
    return [author, changed(choices[best] as Fitted), pooled(0, own), pooled(best, own)]
      .map((cell) => (typeof cell === 'number' ? cell.toFixed(3) : cell))
      .join('\t');
  });
  console.log(
    [
      `all pairs, our numbers: F1 ${pooled(0, pairs).toFixed(3)}`,
      'author\tchosen without\tF1 ours\tF1 chosen',
      ...lines,
    ].join('\n'),
  );
});

type Counts = ReturnType<typeof countLinks>;

function sum(counts: readonly Counts[], key: keyof Counts): number {
  return counts.reduce((all, count) => all + count[key], 0);
}

function variants(): Fitted[] {
  return Object.entries(others).flatMap(([key, values]) =>
    values.map((value) => ({ ...fitted, [key]: value })),
  );
}

/** What differs from our numbers. */
function changed(choice: Fitted): string {
  const keys = Object.keys(fitted) as Array<keyof Fitted>;
  const other = keys.filter((key) => choice[key] !== fitted[key]);
  return other.map((key) => `${key} ${choice[key]}`).join(', ') || 'ours';
}

function aligned({ before, after }: GoldPair, choice: Fitted): Answered[] {
  const [from, to] = readSides(before, after, lexicon);
  const { groups } = align(from, to, {
    lexicon,
    pins: { together: [], apart: [] },
    sure: false,
    fitted: choice,
  });
  const idsOf = (indexes: readonly number[], { entries }: typeof from) =>
    indexes.flatMap((index) => entries[index]?.eId ?? []);
  return groups.map(({ rows, columns }) => ({
    before: idsOf(rows, from),
    after: idsOf(columns, to),
  }));
}
