import {
  clausesOf,
  type Finding,
  type FindingKind,
  type Provision,
  type Span,
} from '@akkoord/clause';
import { defaultTaxonomy } from '@akkoord/taxonomy';
import { expect, test } from 'vitest';
import { compare } from '../../src/index.ts';
import { readPhrases, treesOf } from './phrases.ts';

const taxonomy = defaultTaxonomy();

const spans = (list: ReadonlyArray<{ span: Span }> = []) => list.map(({ span }) => span);

/** Of a kind of finding the parts of a norm that it may quote; the other kinds quote whole sentences or what differs. */
const partsOf: Partial<Record<FindingKind, (provision: Provision) => Span[]>> = {
  exception: ({ exceptions, conditions }) => [...spans(exceptions), ...spans(conditions)],
  bearer: ({ bearer }) => (bearer ? [bearer] : []),
  age: ({ quantities }) => spans(quantities),
  date: ({ quantities }) => spans(quantities),
  period: ({ quantities }) => spans(quantities),
  time: ({ quantities }) => spans(quantities),
  number: ({ quantities }) => spans(quantities),
  sanction: ({ sanctions }) => spans(sanctions),
};

// What this does not hold for yet: sentences that hold no norm have mentions and no parts.
const quotes = readPhrases().flatMap(({ id, before, after }) => {
  const trees = treesOf(before, after);
  const findings = compare(...trees, { taxonomy }).changes.flatMap((change) => change.findings);
  return findings.flatMap((finding) =>
    ([finding.before, finding.after] as const).flatMap((side, i) => {
      const parts = partsOf[finding.kind];
      const clause = clausesOf(trees[i === 0 ? 0 : 1]).find(({ eId }) => eId === side?.span.eId);
      const provisions = clause?.data?.provisions ?? [];
      if (!side || !parts || provisions.length === 0) return [];
      return [{ id, kind: finding.kind, side, found: provisions.flatMap(parts) }];
    }),
  );
});

const isIn = ({ span }: NonNullable<Finding['before']>, part: Span) =>
  part.eId === span.eId && part.start <= span.start && span.end <= part.end;

test('what a finding quotes is a part of the norm that annotate read', () => {
  const loose = quotes.filter(({ side, found }) => !found.some((part) => isIn(side, part)));
  expect(loose.map(({ id, kind, side }) => `${id} ${kind}: ${side.value}`)).toEqual([]);
});

test('there are enough of each kind to say so', () => {
  for (const kind of ['exception', 'bearer', 'age', 'period', 'number'] as const) {
    expect(quotes.filter((one) => one.kind === kind).length, kind).toBeGreaterThan(5);
  }
});
