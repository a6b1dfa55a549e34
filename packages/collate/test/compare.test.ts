import {
  type Clause,
  type CouncilRight,
  clausesOf,
  type Protocol,
  type Provision,
} from '@akkoord/clause';
import { defaultTaxonomy } from '@akkoord/taxonomy';
import { describe, expect, test } from 'vitest';
import { compare } from '../src/index.ts';
import { protocolOf } from './protocol-of.ts';

const taxonomy = defaultTaxonomy();

const clauseAt = (tree: Protocol, index: number) => clausesOf(tree)[index] as Clause;

test('a witness names its clauses, and counts what the reading repaired and doubted', () => {
  const before = protocolOf(
    'title: Oud\n# A. Regels\n3. Ten derde.\n  - Met nadruk.\n# Slot\nTot zover.',
  );
  before.data = {
    messages: [
      { ruleId: 'glued-words', reason: 'r', expected: 'het is', confidence: 0.9 },
      { ruleId: 'lost-number', reason: 'r', confidence: 0.5 },
    ],
  };
  const after = protocolOf('title: Nieuw\n# 2. Regels\n2.1. Ten derde.');
  const comparison = compare(before, after, { taxonomy });
  expect(comparison.before).toMatchObject({ title: 'Oud', repairs: 1, doubtful: 1 });
  const regels = [{ num: 'A', heading: 'Regels' }];
  const { clauses } = comparison.before;
  expect(Object.keys(clauses)).toEqual(['sec_A__cl_3', 'sec_A__cl_3__cl_nn1', 'sec_nn1__cl_nn1']);
  expect(clauses).toMatchObject({
    sec_A__cl_3: { label: 'A.3', heading: 'Regels', num: '3', form: 'item', depth: 0 },
    sec_A__cl_3__cl_nn1: { label: 'A.3', num: null, form: 'bullet', depth: 1, sections: regels },
    sec_nn1__cl_nn1: { label: null, heading: 'Slot' },
  });
  expect(comparison.after.clauses).toMatchObject({
    'sec_2__cl_2-1': { label: '2.1', heading: 'Regels' },
  });
  expect(comparison.after).toMatchObject({ repairs: 0, doubtful: 0 });
  expect(comparison.before.digest).toMatch(/^sha256v2:/);
});

test('council rights of both sides are gathered once', () => {
  const right = (basis: string): CouncilRight => ({
    body: 'mr',
    right: 'consent',
    basis,
    asOf: '2025-08-01',
  });
  const before = protocolOf('1. De klas kiest een voorzitter.');
  const after = protocolOf(
    '1. De klas kiest een voorzitter en een schrijver.\n2. Iets heel anders.',
  );
  clauseAt(before, 0).data = { rights: [right('art. 10, onder e')] };
  clauseAt(after, 0).data = { rights: [right('art. 10, onder e'), right('art. 10, onder c')] };
  clauseAt(after, 1).data = { rights: [right('art. 11')] };
  const [pair, lone] = compare(before, after, { taxonomy }).changes;
  expect(pair?.rights.map(({ basis }) => basis)).toEqual(['art. 10, onder c', 'art. 10, onder e']);
  expect(lone?.rights.map(({ basis }) => basis)).toEqual(['art. 11']);
});

test('annotations go before what the words say', () => {
  const before = protocolOf('1. Een laptop gaat mee naar het kamp van de brugklas.');
  const after = protocolOf(
    '1. Een laptop gaat nooit mee naar het kamp van de brugklas, ook niet voor wie dat vraagt.',
  );
  const provision = (modality: Provision['modality'], end: number): Provision => ({
    modality,
    bearers: ['pupil'],
    exception: null,
    condition: { kind: 'mits', span: { eId: 'cl_9', start: 0, end: 3 } },
    span: { eId: 'cl_1', start: 0, end },
    rule: 'test',
  });
  clauseAt(before, 0).data = { provisions: [provision('permission', 17)], topics: ['devices'] };
  clauseAt(after, 0).data = { provisions: [provision('obligation', 23)], topics: ['devices'] };
  const [change] = compare(before, after, { taxonomy }).changes;
  expect(change).toMatchObject({ significance: 'substantive', effect: 'stricter' });
  expect(change?.findings[0]).toMatchObject({
    kind: 'modality',
    before: { value: 'Een laptop gaat m' },
    after: { value: 'Een laptop gaat nooit m' },
    code: 'modality-turned',
    data: { from: 'permission', to: 'obligation' },
  });
});

test.each([
  [
    'Wie wil, mag op vrijdag muziek draaien in de hal.',
    'Op vrijdag is in de hal muziek te horen die leerlingen draaien.',
    null,
  ],
  [
    'Het is leerlingen verboden in de hal te voetballen.',
    'Leerlingen vinden voetballen in de hal leuk.',
    'looser',
  ],
  [
    'Leerlingen vinden voetballen in de hal leuk.',
    'Het is leerlingen verboden in de hal te voetballen.',
    'stricter',
  ],
  [
    'Het is verstandig om foto’s van de reis te bewaren.',
    'U moet foto’s van de reis bewaren.',
    'stricter',
  ],
  [
    'Leerlingen kunnen foto’s van de reis bewaren.',
    'Leerlingen moeten foto’s van de reis bewaren.',
    'stricter',
  ],
  [
    'Leerlingen moeten zich niet bemoeien met de chat van een andere klas.',
    'Leerlingen mogen zich bemoeien met de chat van een andere klas.',
    'looser',
  ],
  [
    'Leerlingen dienen zoveel mogelijk hun bronnen te noemen.',
    'Leerlingen dienen hun bronnen te noemen.',
    'stricter',
  ],
  [
    'Leerlingen mogen alleen in de pauze bellen met hun ouders.',
    'Leerlingen mogen in de pauze bellen met hun ouders.',
    'looser',
  ],
])('%s > %s: %s', (before, after, effect) => {
  const [change] = compare(protocolOf(`1. ${before}`), protocolOf(`1. ${after}`), {
    taxonomy,
  }).changes;
  expect(change).toMatchObject({ kind: 'substitution', significance: 'substantive', effect });
});

test('a word that denies is reported, without a direction', () => {
  const before = protocolOf('1. De roosters van de klas zijn af te halen bij de balie in de hal.');
  const after = protocolOf(
    '1. De roosters van de klas zijn niet af te halen bij de balie in de hal.',
  );
  const [there] = compare(before, after, { taxonomy }).changes;
  const [back] = compare(after, before, { taxonomy }).changes;
  expect(there).toMatchObject({ significance: 'substantive', effect: null });
  expect(there?.findings[0]).toMatchObject({ code: 'denial-new', data: { words: 'niet' } });
  expect(back?.findings[0]).toMatchObject({ code: 'denial-gone', data: { words: 'niet' } });
});

test('a telephone number is a channel, and dates and numbers are told of', () => {
  const before = protocolOf(
    '1. De helpdesk is sinds mei 2021 bereikbaar op 0123-456789 en heeft een eigen kamer.',
  );
  const after = protocolOf('1. De helpdesk is bereikbaar op 0123-987654 en heeft 3 eigen kamers.');
  const [change] = compare(before, after, { taxonomy }).changes;
  expect(change?.findings.map(({ kind, code, data }) => [kind, code, data])).toEqual([
    ['date', 'named-gone', { thing: 'date', words: 'mei 2021' }],
    ['number', 'named-new', { thing: 'count', words: '3' }],
    ['channel', 'named-changed', { thing: 'phone', from: '0123-456789', to: '0123-987654' }],
  ]);
});

test('hundreds of equal clauses are paired in their order', () => {
  const list = (count: number) =>
    protocolOf(Array.from({ length: count }, () => '- Zie boven.').join('\n'));
  const { changes } = compare(list(60), list(61), { taxonomy });
  expect(changes.filter((change) => change.kind === 'unchanged' && !change.moved)).toHaveLength(60);
  expect(changes.filter((change) => change.kind === 'insertion')).toHaveLength(1);
});

test('a thousand clauses against a thousand', { timeout: 60_000 }, () => {
  const subject = (i: number) => `onderwerp${(i * 7919) % 1000} en thema${(i * 104_729) % 997}`;
  const tree = (shift: number) =>
    protocolOf(
      Array.from(
        { length: 1000 },
        (_, i) =>
          `${i + 1}. In week ${(i + shift) % 1000} bespreekt groep ${i % 40} het ${subject(i + shift)}.`,
      ).join('\n'),
    );
  const { changes } = compare(tree(0), tree(1), { taxonomy });
  const found = changes.filter((change) => change.before.length > 0 && change.after.length > 0);
  expect(found.length).toBeGreaterThan(900);
});

describe('clauses that share few words', () => {
  /** What a comparison makes of two clauses, with the topics that a person gave them. */
  function kinds(topics: readonly [string[], string[]]): string[] {
    const [one, other] = [
      '1. Leerlingen hangen hun jas aan de haak bij het lokaal.',
      '1. Hang uw jas niet over een stoel of tafel in de aula.',
    ].map((text, side) => {
      const tree = protocolOf(text);
      for (const clause of clausesOf(tree)) clause.data = { topics: topics[side] as string[] };
      return tree;
    }) as [ReturnType<typeof protocolOf>, ReturnType<typeof protocolOf>];
    return compare(one, other, { taxonomy }).changes.map(({ kind }) => kind);
  }

  test('answer each other where they are about one subject, or that is not known', () => {
    expect(kinds([['devices'], ['devices', 'decency']])).toEqual(['substitution']);
    expect(kinds([['devices'], []])).toEqual(['substitution']);
    expect(kinds([[], ['devices']])).toEqual(['substitution']);
  });

  test('do not where they are about other subjects', () => {
    expect(kinds([['devices'], ['decency']])).toEqual(['repeal', 'insertion']);
    expect(kinds([['decency'], ['devices']])).toEqual(['repeal', 'insertion']);
  });
});
