import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { type Clause, clausesOf, ownText, type Span } from '@akkoord/clause';
import { assertProtocol } from '@akkoord/clause/schema';
import { parseMarkdown } from '@akkoord/parse';
import { defaultTaxonomy } from '@akkoord/taxonomy';
import { describe, expect, test } from 'vitest';
import { annotate } from '../src/index.ts';

const taxonomy = defaultTaxonomy();

// Rewrite what is expected with UPDATE_FIXTURES=1, and read the difference before it is committed.
const update = process.env.UPDATE_FIXTURES === '1';
const root = join(import.meta.dirname, 'fixtures');

describe.each(readdirSync(root).sort())('%s', (name) => {
  const folder = join(root, name);
  const expected = join(folder, 'expected.txt');

  test('is annotated as expected', () => {
    expect(readdirSync(folder).filter((file) => file !== 'expected.txt')).toEqual(['input.md']);
    const source = readFileSync(join(folder, 'input.md'), 'utf8');
    const tree = annotate(parseMarkdown(source, { taxonomy }), { taxonomy });
    assertProtocol(tree);
    const clauses = clausesOf(tree);
    const found = `${clauses.map((clause) => shown(clause, clauses, name)).join('\n\n')}\n`;
    if (update) writeFileSync(expected, found);
    expect(existsSync(expected)).toBe(true);
    expect(found).toBe(readFileSync(expected, 'utf8'));
  });
});

/** What a reader sees of a clause; topics, mentions and rights only where the fixture is about them. */
function shown(clause: Clause, clauses: readonly Clause[], name: string): string {
  const words = ({ eId, start, end }: Span) => {
    const other = clauses.find((one) => one.eId === eId);
    const place = eId === clause.eId ? '' : `${eId}: `;
    return `${place}«${ownText(other as Clause).slice(start, end)}»`;
  };
  const {
    provisions = [],
    addressees = [],
    topics = [],
    mentions = [],
    rights = [],
  } = clause.data ?? {};
  const lines = provisions.map(({ modality, bearers, exception, condition, rule }) =>
    [
      `  ${modality} ${bearers.join(', ')} (${rule})`,
      ...(exception ? [`    exception ${exception.kind} ${words(exception.span)}`] : []),
      ...(condition ? [`    condition ${condition.kind} ${words(condition.span)}`] : []),
    ].join('\n'),
  );
  if (lines.length === 0) lines.push('  no norm');
  if (name === 'addressees') lines.push(`  speaks to ${addressees.join(', ') || 'no one'}`);
  if (name === 'topics') lines.push(`  topics ${topics.join(', ')}`);
  if (name === 'mentions' || name === 'references') {
    lines.push(...mentions.map(({ kind, value, span }) => `  ${kind} ${value} ${words(span)}`));
  }
  if (name === 'council-rights') {
    lines.push(`  topics ${topics.join(', ')}`);
    lines.push(
      ...rights.map(({ body, right, basis, asOf }) => `  ${body} ${right}: ${basis} (${asOf})`),
    );
  }
  return `${ownText(clause)}\n${lines.join('\n')}`;
}
