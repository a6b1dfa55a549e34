import { describe, expect, it } from 'vitest';
import { isCompound, isGlued, isHyphenated, type PartFlags } from '../src/dictionary/compound.ts';

const parts = new Map<string, PartFlags>([
  ['leer', { begins: true, ends: false }],
  ['leerlingen', { begins: true, ends: true }],
  ['groeps', { begins: true, ends: false }],
  ['gesprek', { begins: false, ends: true }],
  ['les', { begins: true, ends: true }],
  ['ui', { begins: true, ends: true }],
]);
const heads = (text: string) =>
  Array.from({ length: text.length + 1 }, (_, length) => parts.get(text.slice(0, length)));

describe('isCompound', () => {
  it.each(['leerlingengesprek', 'groepsles', 'leerlingengroepsgesprek'])('joins %s', (word) => {
    expect(isCompound(word, heads)).toBe(true);
  });

  it.each([
    ['leerlingen', 'one part'],
    ['gesprekleerlingen', 'a last part in front'],
    ['groepsgroeps', 'a first part at the end'],
    ['uigesprek', 'a part of two letters'],
    ['lesgroepsgesprek', 'three parts, one of three letters'],
    ['leerlingengroepsleergesprek', 'four parts'],
    ['', 'nothing'],
  ])('does not join %s (%s)', (word) => {
    expect(isCompound(word, heads)).toBe(false);
  });
});

describe('isGlued', () => {
  const listed = (word: string) => ['leerkracht', 'website', 'formulier'].includes(word);
  const rules = { binding: new Set(['aan', 'naar', 'en', 'den', 'in']), listed };

  it.each(['aanleerkracht', 'inwebsite', 'websitenaar'])('hears two words in %s', (word) => {
    expect(isGlued(word, rules)).toBe(true);
  });

  it.each(['formulieren', 'formulierden', 'leerkracht', 'aanschrift'])(
    'hears one in %s',
    (word) => {
      expect(isGlued(word, rules)).toBe(false);
    },
  );
});

describe('isHyphenated', () => {
  const rules = {
    knows: (part: string) => ['mail', 'leraar', 'school', 'en', 'klaar', 'kant'].includes(part),
    begins: (part: string) => part === 'onderwijs',
    binding: new Set(['en']),
  };

  it.each(['e-mail', 'onderwijs-', '-school', '06-mail', 'kant-en-klaar'])('takes %s', (word) => {
    expect(isHyphenated(word, rules)).toBe(true);
  });

  it.each(['school', '-', '', 'school--mail', 'school-en', 'xx-mail'])(
    'does not take %s',
    (word) => {
      expect(isHyphenated(word, rules)).toBe(false);
    },
  );
});
