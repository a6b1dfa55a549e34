import type { Comparison } from '@akkoord/clause';
import { expect, test } from 'vitest';
import {
  type FoldedGroup,
  foldWords,
  nameHiddenCharacters,
  type ReaderSummary,
  rowHeadings,
  rowLabels,
  rowRemarks,
  type TableOptions,
  type TableRow,
  toTable,
} from '../src/index.ts';
import { gapSign } from '../src/words/fold-words.ts';
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
  /** Whether it has columns at all. Default: it has. */
  columns?: 'none';
  /** Whether it holds what is left out, for who opens it. Default `false`. */
  onDemand?: true;
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
      const { head, summary, groups, folded, uncovered } = toTable(comparison);
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
      const rows = groups.flatMap((group) => group.rows);
      const told = form.repeatsSame
        ? rows
        : rows.filter(
            ({ of, kind, style }) => of !== 'clause' || kind !== 'same' || style !== 'plain',
          );
      for (const row of told) for (const part of rowParts(row)) expect(text).toContain(bare(part));
      for (const part of foldedParts(folded, form)) expect(text).toContain(bare(part));
    });
  }

  test('every row stands in the table or in the list behind it, once', async () => {
    const { groups, folded } = toTable(sampleComparison);
    const main = groups.flatMap(({ rows }) => rows);
    const light = folded.flatMap(({ rows }) => rows.map(({ row }) => row));
    const numbers = [...main, ...light].map(({ number }) => number).sort((a, b) => a - b);
    expect(numbers).toEqual(sampleComparison.changes.map((_, index) => index + 1));
    expect(light.length).toBeGreaterThan(3);
    const text = bare(await form.write(sampleComparison));
    const inFull = bare(await form.write(sampleComparison, { order: 'text' }));
    expect(text).toContain(bare(foldWords.title));
    expect(inFull).not.toContain(bare(foldWords.title));
    const told = (row: TableRow) => form.repeatsSame || row.style !== 'plain';
    for (const row of light.filter(told)) {
      for (const part of rowParts(row)) expect(inFull).toContain(bare(part));
    }
  });

  test('leaves out what is the same in a long clause, unless it is asked for', async () => {
    const long = structuredClone(sampleComparison);
    const same =
      'Wie een kluis heeft, legt daar ook een tablet in. Wie geen kluis heeft, vraagt er een bij de balie van de school, en krijgt die binnen drie dagen met een sleutel erbij.';
    const last = long.changes[3]?.diff.at(-1);
    if (last) last.text += ` ${same}`;
    if (!form.onDemand) expect(bare(await form.write(long))).not.toContain(bare(same));
    expect(bare(await form.write(long))).toContain(bare(gapSign));
    const whole = bare(await form.write(long, { context: 'whole' }));
    expect(whole).toContain(bare(same));
    expect(whole).not.toContain(bare(gapSign));
  });

  test('has a column for the council only where it is asked for', async () => {
    if (form.columns === 'none') return;
    const title = bare('Opmerking MR');
    expect(bare(await form.write(sampleComparison))).not.toContain(title);
    expect(bare(await form.write(sampleComparison, { remarks: 'column' }))).toContain(title);
  });

  const choices = {
    'substantive only': { only: 'substantive' },
    'by topic': { group: 'topic', topics: { contact: 'Contact tussen school en thuis' } },
    'beside a model': { model: 'after' },
    'as a model': { model: 'before', group: 'order' },
  } satisfies Record<string, TableOptions>;
  for (const [name, options] of Object.entries(choices)) {
    test(`keeps to the choice of rows: ${name}`, async () => {
      const text = bare(await form.write(sampleComparison, options));
      const { head, groups, folded, rows } = toTable(sampleComparison, options);
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
      for (const part of foldedParts(folded, form)) expect(text).toContain(bare(part));
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

/** What the list behind the table tells; what is the same is counted where a form does not repeat it. */
function foldedParts(folded: readonly FoldedGroup[], form: ComparisonForm): string[] {
  return folded
    .filter(({ kind }) => form.repeatsSame || kind !== 'same')
    .flatMap(({ title, rows }) => [
      title,
      ...rows.flatMap(({ row, name, badges, runs, remarks }) => [
        `${row.number}${name}`,
        ...badges.map(({ text }) => text),
        ...runs.flatMap(({ text }) => text.split('\n')),
        ...remarks,
      ]),
    ]);
}

function rowParts(row: TableRow): string[] {
  const changed = row.style === 'plain' ? [] : row.merged.filter(({ op }) => op !== 'equal');
  return [
    row.word,
    ...rowLabels(row),
    ...rowHeadings(row),
    ...row.badges.map(({ text }) => text),
    ...rowRemarks(row),
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
