import type { Meta } from '@akkoord/clause';
import { defaultTaxonomy } from '@akkoord/taxonomy';
import { expect, test } from 'vitest';
import { schoolNameFinder } from '../src/index.ts';
import { protocolOf } from './protocol-of.ts';

const finder = (meta: Partial<Meta>, ...texts: string[]) => {
  const tree = protocolOf(texts.join('\n'));
  const find = schoolNameFinder({ ...tree, meta: { ...tree.meta, ...meta } }, defaultTaxonomy());
  return (text: string) => find(text).map(({ start, end }) => text.slice(start, end));
};

test('the name in the metadata, in full and in short', () => {
  const find = finder({ school: { name: 'Basisschool De Bosrand' } });
  expect(find('Op Basisschool De Bosrand, kortweg De Bosrand, geldt dit.')).toEqual([
    'Basisschool De Bosrand',
    'De Bosrand',
  ]);
  expect(find('Aan de bosrand. De. Bosrand. De Bosranders.')).toEqual([]);
});

test('the name in the title, or one that recurs', () => {
  expect(finder({ title: 'Protocol Wilgenhof College' })('Het Wilgenhof College zegt.')).toEqual([
    'Wilgenhof College',
  ]);
  const find = finder({}, 'Wie bij Zilvermeer werkt, kent Zilvermeer en praat namens Zilvermeer.');
  expect(find('Het team van Zilvermeer.')).toEqual(['Zilvermeer']);
});

test('no name of the board, nor of its other schools', () => {
  const find = finder({
    school: { name: 'obs De Bosrand' },
    competentAuthority: { name: 'Stichting Wijdeveld', schools: ['obs De Sloep'] },
  });
  expect(find('Stichting Wijdeveld bestuurt De Bosrand en De Sloep.')).toEqual(['De Bosrand']);
});

test('no recurring name beside one that names the school for sure', () => {
  const find = finder(
    { school: { name: 'De Bosrand' } },
    'Wie op Zilvermeer zit, kent Zilvermeer en praat over Zilvermeer.',
  );
  expect(find('De app Zilvermeer op De Bosrand.')).toEqual(['De Bosrand']);
});

test('no place behind the kind of school, and no common word that opens a sentence', () => {
  expect(finder({ school: { name: 'Wilgenhof College Meerdam' } })('In Meerdam.')).toEqual([]);
  const find = finder({ school: { name: 'Basisschool Eigenwijs' } }, 'Eigenwijs gedrag mag.');
  expect(find('Eigenwijs gedrag mag op Eigenwijs.')).toEqual(['Eigenwijs']);
});
