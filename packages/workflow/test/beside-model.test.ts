import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Change, Comparison } from '@akkoord/clause';
import { assertComparison } from '@akkoord/clause/schema';
import { comparisonToTerminal } from '@akkoord/render/terminal';
import { toTable } from '@akkoord/render/view';
import { describe, expect, test } from 'vitest';
import { compareProtocols, draftProtocol, oldClauses, shippedTemplate } from '../src/index.ts';
import { readNow } from './read-now.ts';

/** Short protocols in invented words and a voice of their own, each beside the model for its kind of school. */
const pairs = { basisschool: 'answers.example.yaml', college: 'answers.example-vo.yaml' } as const;

const folder = join(import.meta.dirname, 'beside-model');
const own = (name: string) =>
  readNow({ path: `${name}.md`, content: readFileSync(join(folder, `${name}.md`), 'utf8') });
const modelFor = (name: keyof typeof pairs) =>
  draftProtocol('social-media', shippedTemplate('social-media')[pairs[name]] as string);

const beside = Object.fromEntries(
  (Object.keys(pairs) as Array<keyof typeof pairs>).map((name) => [
    name,
    compareProtocols(own(name), modelFor(name)),
  ]),
) as Record<keyof typeof pairs, Comparison>;

const lone = ({ changes }: Comparison, kind: Change['kind']) =>
  changes.filter((change) => change.kind === kind);

describe.each(Object.entries(beside))('%s beside the model', (_, comparison) => {
  test('calls nothing repealed on whose subject the model speaks, or of which no subject is known', () => {
    assertComparison(comparison);
    const repeals = lone(comparison, 'repeal');
    expect(repeals.length).toBeGreaterThan(1);
    for (const { subject } of repeals) expect(['spoken', 'unknown']).toContain(subject?.kind);
    const { rows } = toTable(comparison);
    expect(rows.filter(({ word }) => word === 'Vervallen')).toEqual([]);
  });

  test('gives no direction to what the other text may say too', () => {
    for (const { effect, findings } of [
      ...lone(comparison, 'repeal'),
      ...lone(comparison, 'insertion'),
    ]) {
      expect(effect).toBeNull();
      expect(findings).toEqual([]);
    }
  });

  test('says what each norm that it tells of binds, from a clause that it names', () => {
    const spoken = comparison.changes.flatMap(({ subject }) =>
      subject?.kind === 'spoken' ? subject.on : [],
    );
    expect(spoken.length).toBeGreaterThan(10);
    for (const { before, after, rules } of spoken)
      for (const rule of rules) expect([...before, ...after]).toContain(rule.clause);
  });
});

test('a complaint is arranged where the model speaks of criticism, with a link to each of those rows', () => {
  const table = toTable(beside.college);
  const row = table.rows.find(({ before }) => before?.label === '10');
  expect(row).toMatchObject({
    kind: 'elsewhere',
    word: 'Zie elders',
    absent: 'Zie de toelichting',
  });
  expect(row?.reasons[0]).toBe(
    '‘Goede naam’ is in de nieuwe tekst geregeld in B.3 tot en met B.5 en B.14.',
  );
  expect(row?.reasons[1]).toMatch(
    /^B\.3: toegestaan voor iedereen: ‘Iedereen mag .* kritiek geven/,
  );
  expect(row?.links.map(({ label }) => label)).toEqual(['B.3', 'B.4', 'B.5', 'B.14']);
  for (const { label, number } of row?.links ?? []) {
    expect(table.rows.find((other) => other.number === number)?.after?.label).toBe(label);
  }
  const criticism = table.rows.find(({ after, before }) => !before && after?.label === 'B.3');
  expect(criticism?.reasons).toContain('Over ‘Goede naam’ zei de oude tekst al iets: bepaling 10.');
});

test('what no subject is known of is told to be so, and counted', () => {
  const text = comparisonToTerminal(beside.basisschool, { colour: false, width: 100 });
  expect(text).toContain('? 4 niet gevonden');
  expect(text.replace(/\s+/g, ' ')).toContain(
    '? Niet gevonden 10, Hoe wij het doen op de Wilgenhof',
  );
});

test('a rule that is kept in a draft names what the model has on its subject', () => {
  const fates = oldClauses(own('college'), {
    tree: modelFor('college'),
    settled: [],
    answers: {},
  });
  const kept = fates.find(({ clause }) => clause.num === '10');
  expect(kept?.kind === 'kept' && kept.beside.map(({ label }) => label)).toEqual(['Goede naam']);
});

test('between two versions of one text a clause that is gone is repealed', () => {
  const text = readFileSync(join(folder, 'college.md'), 'utf8');
  const shorter = text.replace(/^10\..*$/m, '');
  const [before, after] = [text, shorter].map((content, i) =>
    readNow({ path: `${i}.md`, content }),
  ) as [ReturnType<typeof readNow>, ReturnType<typeof readNow>];
  const [gone] = lone(compareProtocols(before, after), 'repeal');
  expect(gone).toMatchObject({ kind: 'repeal', before: ['sec_nn3__cl_10'] });
  expect(gone?.subject).toBeUndefined();
});
