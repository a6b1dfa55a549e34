import { defaultTaxonomy } from '@akkoord/taxonomy';
import { words } from '@akkoord/text';
import { expect, test } from 'vitest';
import { lexiconOf } from '../src/lexicon.ts';
import { type NameSource, nameRanges, ownNames } from '../src/names.ts';

const lexicon = lexiconOf(defaultTaxonomy());
const source = (title: string, texts: string[], known: string[] = []): NameSource => ({
  known,
  title: words(title),
  texts: texts.map(words),
});
const other = source('Protocol', ['De chat blijft vriendelijk.']);
const names = (own: NameSource, against = other) =>
  ownNames(own, against, lexicon).map((name) => name.map((word) => word.folded).join(' '));

test('the name in the metadata, with and without its word for a school', () => {
  const found = names(source('Protocol', [], ['basisschool De Bosrand', 'zonder hoofdletter']));
  expect(found).toEqual(['basisschool de bosrand', 'de bosrand']);
});

test('a name with a word for a school in the title', () => {
  expect(names(source('Protocol chat Wilgenhof College Meerdam', []))).toEqual([
    'wilgenhof college meerdam',
  ]);
});

test('a name with a word for a school that recurs', () => {
  const text = 'Op het Wilgenhof College geldt dit, en het Wilgenhof College zegt dat ook.';
  expect(names(source('Protocol', [text]))).toEqual(['wilgenhof college']);
  expect(names(source('Protocol', ['Zo doet het Wilgenhof College dat.']))).toEqual([]);
});

test('a bare name that recurs within sentences', () => {
  const text = 'Wie bij Zilvermeer werkt, kent Zilvermeer en zegt dat namens Zilvermeer.';
  expect(names(source('Protocol', [text]))).toEqual(['zilvermeer']);
});

test('no platform, abbreviation, common word, or word of the other document', () => {
  const thrice = (word: string) => `Hier staat ${word}, daar ${word} en dan nog ${word}.`;
  for (const word of ['Facebook', 'MT', 'College', 'Sociale Media']) {
    expect(names(source('Protocol', [thrice(word)]))).toEqual([]);
  }
  expect(names(source('Protocol', [`${thrice('Raad')} De raad ook.`]))).toEqual([]);
  expect(names(source('Protocol', [thrice('Raad')]), source('', ['Daar zegt Raad ja.']))).toEqual(
    [],
  );
});

test('a name is found by its capitals', () => {
  const own = ownNames(source('', [], ['De Brug']), other, lexicon);
  const find = (text: string) => nameRanges(text.split(' '), own);
  expect(find('op De Brug en over de brug')).toEqual([{ start: 1, end: 3 }]);
  expect(find('op de Brug')).toEqual([]);
});
