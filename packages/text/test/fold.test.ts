import { expect, test } from 'vitest';
import {
  foldAccents,
  foldSpace,
  foldStutter,
  foldText,
  foldWord,
  phraseWords,
  variantFolder,
} from '../src/index.ts';

test('quotes, dashes, case, white space and Unicode form are folded', () => {
  expect(foldText(' De ‘Klas’ – “nu”\n\u00a0en me\u0301t\u00adeen ')).toBe(
    `de 'klas' - "nu" en m\u00e9teen`,
  );
});

test('accents are dropped on their own', () => {
  expect(foldAccents('officiële één')).toBe('officiele een');
});

test('each way of folding has its name', () => {
  expect(foldWord('Privé’s')).toBe("prive's");
  expect(foldSpace(' a\n\u0000 b\u00a0')).toBe('a b');
  expect(foldStutter('Instemmming')).toBe('instemming');
});

test('a phrase is cut into bare words', () => {
  expect(phraseWords('Ouder(s)/verzorger(s)')).toEqual(['ouder', 's', 'verzorger', 's']);
});

test('the longest variant goes first, and the first of a group stays', () => {
  const fold = variantFolder([
    ['leerling', 'kind', 'kind van de school'],
    ['app', 'app'],
  ]);
  expect(fold(['een', 'kind', 'van', 'de', 'school'])).toEqual(['een', 'leerling']);
  expect(fold(['kind', 'en', 'leerling', 'app'])).toEqual(['leerling', 'en', 'leerling', 'app']);
});

test('an empty phrase folds nothing', () => {
  expect(variantFolder([['a', '!'], []])(['a', 'b'])).toEqual(['a', 'b']);
});
