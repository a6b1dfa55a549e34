import { clausesOf, ownText, type Span } from '@akkoord/clause';
import { parseMarkdown } from '@akkoord/parse';
import { defaultTaxonomy } from '@akkoord/taxonomy';
import { describe, expect, test } from 'vitest';
import { annotate } from '../../src/index.ts';
import { type Sentences, sentences } from './sentences.ts';

const taxonomy = defaultTaxonomy();

/** What a part of the first norm of a sentence says: its words, or the value of one that has none. */
function wordsOf(sentence: string, part: keyof typeof sentences): string[] {
  const text = `---\ntitle: Voorbeeld\nschool: { name: Zilvervos }\n---\n\n# A. Regels\n\n1. ${sentence}\n`;
  const [clause] = clausesOf(annotate(parseMarkdown(text, { taxonomy }), { taxonomy }));
  const provision = clause?.data?.provisions?.[0];
  if (!clause || !provision) return [];
  return said(provision[part], ownText(clause));
}

function said(value: unknown, text: string): string[] {
  if (value === null || value === 'positive') return [];
  if (typeof value === 'string') return [value];
  if (Array.isArray(value)) return value.flatMap((one) => said(one, text));
  if (isSpan(value)) return [text.slice(value.start, value.end)];
  return Object.values(value as object)
    .filter((one) => typeof one === 'object')
    .flatMap((one) => said(one, text));
}

function isSpan(value: unknown): value is Span {
  return typeof value === 'object' && value !== null && 'start' in value;
}

describe.each(Object.keys(sentences) as Array<keyof typeof sentences>)('%s', (part) => {
  const { shows, never }: Sentences = sentences[part];
  test.each(shows)('is read in: %s', (sentence, ...words) => {
    expect(wordsOf(sentence, part)).toEqual(words);
  });
  test.each(never)('is not read in: %s', (sentence) => {
    expect(wordsOf(sentence, part)).toEqual([]);
  });
});
