import { decisionLetter, requestLetters } from '@akkoord/render';
import { afterAll, expect, test } from 'vitest';
import { decided, requestedText } from '../../render/test/approval-sample.ts';
import { sampleComparison } from '../../render/test/sample-comparison.ts';
import { createPdfWriter, letterToPdf } from '../src/index.ts';
import { readPdf, tagsOf } from './tag-tree.ts';

const writer = createPdfWriter();
afterAll(() => writer.close());

const tree = requestedText();
const request = requestLetters(tree, { comparison: sampleComparison })[0]?.letter as Parameters<
  typeof letterToPdf
>[0];
const textOf = async (pdf: Uint8Array) => JSON.stringify((await readPdf(pdf)).tags);

test('a request says all that it says, on tagged pages', async () => {
  const { pdf, warnings } = await writer.letterToPdf(request);
  const { tags } = await readPdf(pdf);
  const text = await textOf(pdf);
  expect(warnings).toEqual([]);
  expect(tagsOf(tags, 'Table').length).toBeGreaterThan(1);
  for (const part of request.parts) {
    if (part.type === 'heading') expect(text).toContain(part.text);
  }
  expect(text).toContain('Met vriendelijke groet,');
  expect(text).toContain('Bijlagen: 1. ');
});

test('annexes follow on pages of their own', async () => {
  const bare = await writer.letterToPdf(request);
  const whole = await writer.letterToPdf(request, { protocol: tree, comparison: sampleComparison });
  expect(whole.pages).toBeGreaterThan(bare.pages + 1);
  const text = await textOf(whole.pdf);
  expect(text).toContain('Bijlage 4: Gedragsregels');
  expect(text).toContain('Bijlage 5: Was-wordt');
  expect(text).toContain('Blijf vriendelijk.');
});

test('the same letter gives the same bytes', async () => {
  const after = decided(tree);
  const decision = after.meta.approval?.decisions?.find((entry) => entry.decision);
  const letter = decisionLetter(after, decision as NonNullable<typeof decision>, 'S. Vos');
  const [one, two] = [await letterToPdf(letter), await writer.letterToPdf(letter)];
  expect(Buffer.from(one.pdf).equals(two.pdf)).toBe(true);
  expect(one.pages).toBe(1);
});
