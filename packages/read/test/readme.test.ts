import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { abstractNum, docx, num, p } from './makers/docx.ts';
import { wordText } from './readme-example.ts';

const file = (path: string) => readFileSync(new URL(path, import.meta.url), 'utf8');

test('the example in the README is this one, and works', async () => {
  expect(file('../README.md')).toContain(file('./readme-example.ts').trim());
  const numbering = abstractNum(1, [{ text: 'Artikel %1' }]) + num(1, 1);
  const body = p('Wij groeten.', { list: [1, 0] }) + p('Wij ruimen op.', { list: [1, 0] });
  expect(await wordText(docx({ numbering, body }))).toBe(
    'Artikel 1 Wij groeten.\nArtikel 2 Wij ruimen op.',
  );
});
