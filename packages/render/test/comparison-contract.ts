import type { Comparison } from '@akkoord/clause';
import { expect, test } from 'vitest';
import {
  nameHiddenCharacters,
  type ReaderSummary,
  rowHeadings,
  rowLabels,
  rowRemarks,
  type TableOptions,
  type TableRow,
  toTable,
} from '../src/index.ts';
import { hostileComparison, hostileTexts } from './hostile-comparison.ts';
import {
  builtComparison,
  equalComparison,
  limitedComparison,
  othersComparison,
  sampleComparison,
} from './sample-comparison.ts';

/** A form of the was-wordt table, and how to get at the text that its reader sees. */
export interface ComparisonForm {
  write: (comparison: Comparison, options?: TableOptions) => Promise<string> | string;
  /** Whether it repeats clauses that are the same, or only counts them. */
  repeatsSame: boolean;
}

/**
 * What every form of a comparison keeps, whichever renderer wrote it.
 *
 * White space is left out on both sides: forms wrap as they need.
 */
export function comparisonContract(form: ComparisonForm): void {
  const cases = {
    sample: sampleComparison,
    equal: equalComparison,
    others: othersComparison,
    limited: limitedComparison,
    built: builtComparison,
    hostile: hostileComparison,
  };
  for (const [name, comparison] of Object.entries(cases)) {
    test(`every change stands in it: ${name}`, async () => {
      const text = bare(await form.write(comparison));
      const { head, summary, rows, uncovered } = toTable(comparison);
      for (const part of [
        head.title,
        head.complete,
        ...(head.rights ? [head.rights] : []),
        head.overlap ?? '',
        head.total ?? '',
        ...uncovered,
        ...head.requests,
        ...summaryParts(summary),
        ...head.counts.map((count) => count.text),
      ]) {
        expect(text).toContain(bare(part));
      }
      for (const side of [head.before, head.after]) {
        const facts = side.facts.map(({ value }) => value);
        for (const part of [side.title, side.reading, ...facts]) expect(text).toContain(bare(part));
      }
      const told = form.repeatsSame
        ? rows
        : rows.filter(
            ({ of, kind, style }) => of !== 'clause' || kind !== 'same' || style !== 'plain',
          );
      for (const row of told) for (const part of rowParts(row)) expect(text).toContain(bare(part));
    });
  }

  const choices = {
    'substantive only': { only: 'substantive' },
    'by topic': { group: 'topic', topics: { contact: 'Contact tussen school en thuis' } },
    'beside a model': { model: 'after' },
    'as a model': { model: 'before', group: 'order' },
  } satisfies Record<string, TableOptions>;
  for (const [name, options] of Object.entries(choices)) {
    test(`keeps to the choice of rows: ${name}`, async () => {
      const text = bare(await form.write(sampleComparison, options));
      const { head, groups, rows } = toTable(sampleComparison, options);
      for (const part of [head.title, head.complete, ...head.counts.map((count) => count.text)]) {
        expect(text).toContain(bare(part));
      }
      const told = (row: TableRow) => form.repeatsSame || !['same', 'arranged'].includes(row.kind);
      for (const group of groups) {
        const shown = group.rows.filter(told);
        if (shown.length > 0) expect(text).toContain(bare(group.title ?? ''));
        for (const row of shown)
          for (const part of rowParts(row)) expect(text).toContain(bare(part));
      }
      const all = toTable(sampleComparison).rows;
      const hidden = all.filter(({ number }) => !rows.some((row) => row.number === number));
      for (const row of hidden) {
        const longest = row.merged.toSorted((a, b) => b.text.length - a.text.length)[0];
        expect(text).not.toContain(bare(longest?.text ?? 'niets'));
      }
    });
  }

  test('hostile text comes out as text, and hidden characters by name', async () => {
    const output = await form.write(hostileComparison);
    expect(nameHiddenCharacters(output)).toBe(output);
    for (const name of ['[U+202E]', '[U+0007]', '[U+001B]', '[U+D800]']) {
      expect(bare(output)).toContain(name);
    }
    for (const text of hostileTexts) expect(bare(output)).toContain(bare(text));
  });

  test('writes the same for the same comparison', async () => {
    expect(await form.write(sampleComparison)).toBe(
      await form.write(structuredClone(sampleComparison)),
    );
  });
}

function rowParts(row: TableRow): string[] {
  const changed = row.style === 'plain' ? [] : row.merged.filter(({ op }) => op !== 'equal');
  return [
    row.word,
    ...rowLabels(row),
    ...rowHeadings(row),
    ...row.badges.map(({ text }) => text),
    ...rowRemarks(row),
    ...row.rights,
    ...changed.flatMap(({ text }) => text.split(/\n| \| /)),
    ...row.merged.filter(({ op }) => op === 'equal').flatMap(({ text }) => text.split(/\n| \| /)),
  ];
}

function summaryParts(summary: ReaderSummary | null): string[] {
  if (!summary) return [];
  const { title, lines, rest } = summary;
  return [title, ...lines.flatMap(({ lead, words, place }) => [lead, words, place]), ...rest];
}

/** Leave out white space, and name hidden characters as all forms do. */
function bare(text: string): string {
  return nameHiddenCharacters(text).replace(/\s+/g, '');
}
