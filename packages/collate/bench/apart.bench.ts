import { test } from 'vitest';
import { f1, type PairScore, scoreApart } from './apart/score.ts';

// What this does not show. Six short texts by one hand that imitates several, so real schools stand further apart; the
// links are one reader's, and a link that another reader would make counts as wrong. No number of the alignment may be
// chosen on these texts. It prints and never fails.
test('texts on one subject that were written apart', { timeout: 60_000 }, () => {
  const { pairs, topics } = scoreApart();
  const sum = (of: (pair: PairScore) => number) => pairs.reduce((all, pair) => all + of(pair), 0);
  const pooled = {
    name: 'pooled',
    predicted: sum(({ predicted }) => predicted),
    gold: sum(({ gold }) => gold),
    hits: sum(({ hits }) => hits),
  };
  const lines = [...pairs, pooled].map((pair) =>
    [pair.name, pair.predicted, pair.gold, pair.hits, f1(pair).toFixed(3)].join('\t'),
  );
  console.log(['pair\tgiven\tgold\tfound\tF1', ...lines].join('\n'));
  const shares = topics.map(({ name, clauses, without }) => `${name}\t${without} of ${clauses}`);
  console.log(['text\tclauses without a topic', ...shares].join('\n'));
});
