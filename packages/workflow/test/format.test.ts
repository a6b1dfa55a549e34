import { expect, test } from 'vitest';
import { sourceFormat } from '../src/index.ts';

test.each([
  ['protocol.md', 'Zomaar tekst', 'markdown'],
  ['protocol.MARKDOWN', 'Zomaar tekst', 'markdown'],
  ['source.txt', '# Kop\n\n1. Tekst', 'text'],
  ['-', '---\ntitle: Protocol\n---\n\nTekst', 'markdown'],
  ['-', '\uFEFF---\r\ntitle: Protocol\r\n---\r\n', 'markdown'],
  ['protocol', 'Inleiding\n\n## Regels\n\n1. Tekst', 'markdown'],
  ['-', 'Inleiding\n\n1. Tekst\n---\nPagina 1', 'text'],
  ['-', '#geenkop', 'text'],
])('%s with %j is %s', (path, content, format) => {
  expect(sourceFormat({ path, content })).toBe(format);
});
