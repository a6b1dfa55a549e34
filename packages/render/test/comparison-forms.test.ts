import { createHash } from 'node:crypto';
import { stripVTControlCharacters } from 'node:util';
import remarkGfm from 'remark-gfm';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import { describe, expect, test } from 'vitest';
import {
  comparisonToHtml,
  comparisonToMarkdown,
  comparisonToTerminal,
  toTable,
} from '../src/index.ts';
import { comparisonContract } from './comparison-contract.ts';
import { hostileComparison } from './hostile-comparison.ts';
import { htmlText } from './plain-text.ts';
import { equalComparison, sampleComparison } from './sample-comparison.ts';

interface Mdast {
  type: string;
  value?: string;
  url?: string;
  children?: Mdast[];
}

const parse = (markdown: string) =>
  unified().use(remarkParse).use(remarkGfm).parse(markdown) as unknown as Mdast;

const nodes = (node: Mdast): Mdast[] => [node, ...(node.children ?? []).flatMap(nodes)];

/** The text that a Markdown reader shows: HTML marks gone, escapes undone. */
const markdownText = (markdown: string) =>
  nodes(parse(markdown))
    .map(({ type, value }) => (type === 'text' ? value : ''))
    .join('');

describe('table', () => {
  const { head, rows } = toTable(sampleComparison);
  comparisonContract({
    write: (comparison, options) => {
      const table = toTable(comparison, options);
      const output = comparisonToTerminal(comparison, { ...options, colour: false, width: 2000 });
      return table.rows.length > 0 ? output : '';
    },
    repeatsSame: false,
    columns: 'none',
  });
  test('has a row for each change, in order', () => {
    const inOrder = toTable(sampleComparison, { order: 'text' }).rows;
    expect(rows.map(({ number }) => number)).toEqual([4, 5, 6, 7, 8, 9, 11, 3, 2, 10, 1]);
    expect(inOrder.map(({ number, word }) => `${number} ${word}`)).toEqual([
      '1 Gelijk',
      '2 Gelijk',
      '3 Redactioneel',
      '4 Gewijzigd',
      '5 Nieuw',
      '6 Gesplitst',
      '7 Gewijzigd',
      '8 Samengevoegd',
      '9 Vervallen',
      '10 Gelijk',
      '11 Gewijzigd',
    ]);
    expect(head.counts.reduce((sum, { count }) => sum + count, 0)).toBe(rows.length);
  });
});

describe('terminal', () => {
  comparisonContract({
    write: (comparison, options) => comparisonToTerminal(comparison, { ...options, colour: false }),
    repeatsSame: false,
    columns: 'none',
  });
  test('marks stand without colour, and colour only adds to them', () => {
    const plain = comparisonToTerminal(sampleComparison, { colour: false, width: 100 });
    const coloured = comparisonToTerminal(sampleComparison, { colour: true, width: 100 });
    expect(plain).toContain('[-mogen-]{+gebruiken+}');
    expect(plain).not.toContain('\u001B');
    expect(stripVTControlCharacters(coloured)).toBe(plain);
    expect(coloured).not.toBe(plain);
  });
  test('keeps to the width', () => {
    for (const width of [44, 80]) {
      const lines = comparisonToTerminal(sampleComparison, { colour: false, width }).split('\n');
      expect(Math.max(...lines.map((line) => line.length))).toBeLessThanOrEqual(width);
    }
  });
  test('only counts what is the same', () => {
    const text = comparisonToTerminal(equalComparison, { colour: false });
    expect(text).toContain('Er zijn geen verschillen gevonden.');
    expect(text).toContain('1 bepaling is gelijk en hier niet herhaald.');
    expect(text).not.toContain('kluis');
  });
});

describe('Markdown', () => {
  comparisonContract({
    write: (comparison, options) => markdownText(comparisonToMarkdown(comparison, options)),
    repeatsSame: true,
  });
  test('no text of a document becomes markup', () => {
    const all = nodes(parse(comparisonToMarkdown(hostileComparison)));
    const types = new Set(all.map(({ type }) => type));
    for (const type of [
      'image',
      'inlineCode',
      'code',
      'delete',
      'thematicBreak',
      'footnoteReference',
    ]) {
      expect(types).not.toContain(type);
    }
    for (const link of all.filter(({ type }) => type === 'link')) {
      expect(link.url?.replace(/^http:\/\/(?=www)/, '')).toBe(link.children?.[0]?.value);
    }
    const html = all.filter(({ type }) => type === 'html').map(({ value }) => value);
    expect(new Set(html)).toEqual(new Set(['<br>', '<del>', '</del>', '<ins>', '</ins>']));
    const tableRows = all.filter(({ type }) => type === 'tableRow');
    expect(tableRows).toHaveLength(hostileComparison.changes.length + 1);
    for (const row of tableRows) expect(row.children).toHaveLength(7);
  });
});

describe('HTML', () => {
  comparisonContract({
    write: (comparison, options) => htmlText(comparisonToHtml(comparison, options)),
    repeatsSame: true,
    onDemand: true,
  });
  test('no text of a document becomes an element', () => {
    const tags = (html: string) =>
      new Set([...html.matchAll(/<\/?([a-z0-9]+)/g)].map((match) => match[1]));
    const allowed = tags(comparisonToHtml(sampleComparison));
    expect(allowed).not.toContain('script');
    for (const tag of tags(comparisonToHtml(hostileComparison))) expect(allowed).toContain(tag);
  });
  test('allows its own style by hash, and nothing else', () => {
    const html = comparisonToHtml(sampleComparison);
    const style = /<style>([\s\S]*?)<\/style>/.exec(html)?.[1] ?? '';
    const hash = createHash('sha256').update(style).digest('base64');
    const policy = /http-equiv="Content-Security-Policy" content="([^"]*)"/.exec(html)?.[1];
    expect(htmlText(policy ?? '')).toBe(
      `default-src 'none'; style-src 'sha256-${hash}'; base-uri 'none'; form-action 'none'`,
    );
    expect(html).not.toMatch(/<script|<link|\ssrc=|style="/);
    expect(html).toMatch(/^<!doctype html><html lang="nl">/);
  });
  test('marks say in hidden words what they show, and the filter knows every kind', () => {
    const html = comparisonToHtml(sampleComparison);
    expect(html).toContain(
      '<del><span class="vh">[verwijderd: </span>mogen<span class="vh">]</span></del>',
    );
    expect(html).toContain(
      '<ins><span class="vh">[toegevoegd: </span>niet<span class="vh">]</span></ins>',
    );
    for (const { kind } of toTable(sampleComparison).rows)
      expect(html).toContain(`id="toon-${kind}"`);
  });
});
