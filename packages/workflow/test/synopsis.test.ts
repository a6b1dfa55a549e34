import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { clausesOf, ownText } from '@akkoord/clause';
import { assertProtocol } from '@akkoord/clause/schema';
import { defaultTaxonomy } from '@akkoord/taxonomy';
import { expect, test } from 'vitest';
import { strayRules } from '../../collate/test/synopsis/one-provision.ts';
import {
  parsePositions,
  positionsOn,
  positionsToProtocol,
  readProtocol,
  readWitness,
  shippedPositions,
  synopsisOf,
} from '../src/index.ts';
import { readNow } from './read-now.ts';

const root = join(import.meta.dirname, '../../..');

const file = `
title: Standpunten van De Eik
subject: social-media
school: { name: De Eik, sector: po }
source: eigen werk
date: '2024'
positions:
  - { topic: friending_pupils, clause: A.6, modality: prohibition, bearers: [staff], exception: familie, note: niet privé }
  - { topic: pupil_groups, clause: B.1, modality: permission, bearers: [staff], condition: alleen voor huiswerk, note: app met de klas }
  - { topic: doubt, clause: B.2, modality: obligation, bearers: [staff], condition: bij twijfel, note: eerst overleg }
  - { topic: scope, clause: '1', modality: null, bearers: [], note: hele school }
`;

test('the positions of five schools ship, with a clause and a source each', () => {
  const all = shippedPositions();
  expect(all).toHaveLength(5);
  const known = defaultTaxonomy().topics.map(({ id }) => id);
  for (const { positions, school, source } of all) {
    expect(positions.length).toBeGreaterThan(15);
    expect(school.sector).toMatch(/^[pv]o$/);
    expect(source).toMatch(/sha256/);
    for (const { topic } of positions) expect(known).toContain(topic);
  }
});

test('tells what schools decided on a subject', () => {
  const friends = positionsOn('friending_pupils');
  expect(friends.map(({ text }) => text)).toContain(
    'verboden voor medewerkers, tenzij familie of echte vrienden',
  );
  expect(positionsOn('pupil_groups').map(({ text }) => text)).toContain(
    'toegestaan voor de mentor, mits voor schoolzaken',
  );
  expect(positionsOn('nothing')).toEqual([]);
});

test('positions become a clause tree whose spans quote its own text', () => {
  const tree = positionsToProtocol(parsePositions(file));
  assertProtocol(tree);
  expect(tree.meta.approval?.adoption?.on).toBe('2024');
  const quotes = clausesOf(tree).map((clause) => {
    const [norm] = clause.data?.provisions ?? [];
    const quote = norm?.exception ?? norm?.condition;
    return quote ? ownText(clause).slice(quote.span.start, quote.span.end) : null;
  });
  expect(quotes).toEqual(['familie', 'alleen voor huiswerk', 'bij twijfel', null]);
  expect(clausesOf(tree)[1]?.data?.provisions?.[0]?.exception?.kind).toBe('provided');
});

test('positions stand beside a text on the same subject', async () => {
  const positions = await readWitness({ path: 'eik.yaml', content: file });
  const text = await readWitness({
    path: 'beuk.md',
    content: '1. Medewerkers mogen vrienden worden met leerlingen op sociale media.',
  });
  const row = synopsisOf([positions, text]).rows.find(({ topic }) => topic === 'friending_pupils');
  expect(Object.keys(row?.cells ?? {})).toHaveLength(2);
  expect(row?.agreement).toBe('opposed');
});

test('a file of positions with mistakes is refused, with each of them', () => {
  const problems = (source: string) => {
    try {
      parsePositions(source);
    } catch (error) {
      return (error as { problems: string[] }).problems;
    }
    return [];
  };
  expect(problems('title: [')[0]).toMatch(/^geen geldige YAML/);
  expect(problems('- een')[0]).toMatch(/^bestand: /);
  expect(problems(file.replace('note: hele school', `note: ${'een '.repeat(8)}`))).toEqual([
    'positions.3.note: hoogstens 7 woorden',
  ]);
  expect(problems(file.replace('topic: scope', 'topic: weather'))).toEqual([
    'positions: weather is geen onderwerp dat Akkoord kent',
  ]);
});

test('the model can be the base, under its own name', async () => {
  const school = await readProtocol({
    path: 'eik.md',
    content: '1. Leerlingen mogen in de les niet actief zijn op sociale media.',
  });
  const { witnesses } = synopsisOf([school], { base: 'model' });
  expect(witnesses[0]).toMatchObject({ base: true, title: 'Model' });
  expect(witnesses[0]?.owner).toBeUndefined();
  expect(synopsisOf([], { base: 'model' }).witnesses).toEqual([]);
  expect(synopsisOf([school], { base: school }).witnesses[0]?.base).toBe(true);
});

test('every rule of every cell of the example protocols comes from one provision', () => {
  const paths = globSync('protocols/*/social-media/{*.md,*/source.txt}', { cwd: root }).sort();
  const trees = paths.map((path) =>
    readNow({ path, content: readFileSync(join(root, path), 'utf8') }),
  );
  const { tried, stray } = strayRules(trees, synopsisOf(trees));
  expect(stray).toEqual([]);
  expect(tried).toBeGreaterThan(60);
});
