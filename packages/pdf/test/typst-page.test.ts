import { afterAll, expect, test } from 'vitest';
import { readShippedFonts } from '../src/shipped-fonts.ts';
import { TypstPages } from '../src/typst-page.ts';

const pages = new TypstPages(readShippedFonts());
afterAll(() => pages.close());

test('throws where a template of ours is wrong, with what Typst says', () => {
  expect(() => pages.set('#panic("kapot")', {})).toThrow(
    'Typst kon het document niet opmaken: panicked with: "kapot"',
  );
});

test('passes on what Typst warns of', () => {
  const head = '#set document(title: "x")\n#set text(lang: "nl")';
  const { warnings } = pages.set(`${head}\n#set text(font: "Bestaat Niet")\nx`, {});
  expect(warnings).toEqual(['Melding bij het opmaken: unknown font family: bestaat niet']);
});

test('reads no file but its data', () => {
  expect(() => pages.set('#read("/etc/hostname")', {})).toThrow('Typst kon');
  expect(() => pages.set('#read("../../etc/hostname")', {})).toThrow('Typst kon');
});
