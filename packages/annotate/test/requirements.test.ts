import { clausesOf } from '@akkoord/clause';
import { parseText } from '@akkoord/parse';
import { defaultTaxonomy } from '@akkoord/taxonomy';
import { tokenize } from '@akkoord/text';
import { expect, test } from 'vitest';
import { isRationed, type Passage, requirementOf } from '../src/parts/index.ts';

const taxonomy = defaultTaxonomy();
const functionWords = new Set(taxonomy.wording.functionWords);
const words = {
  taxonomy,
  isFunctionWord: (word: string) => functionWords.has(word),
  isArticle: (word: string) => taxonomy.wording.articles.includes(word),
};

function passageOf(text: string): Passage {
  const [clause] = clausesOf(parseText(`Regels\n\n1. ${text}\n`, { taxonomy }));
  return { tokens: tokenize(text), text, eId: clause?.eId ?? '', clause: {} };
}

test.each([
  ['De gemeente stuurt de ouders elk jaar een lijst.', 'duty'],
  ['Onze Minister, bedoeld in artikel 3, zendt de ouders een brief.', 'duty'],
  ['Indien de ouder zwijgt, stuurt de inspectie een brief.', 'duty'],
  ['De inspectie verstrekt geen namen.', 'ban'],
  ['Jaarlijks stuurt de gemeente een lijst.', 'duty'],
  ['De gemeente kan een lijst sturen.', null],
  ['De gemeente is groot.', null],
  ['De inspectie wijst een zwembad aan.', null],
  ['De brief komt van de gemeente.', null],
  ['Het verzoek gaat vergezeld van een foto.', 'duty'],
  ['Het kamp omvat in ieder geval een wandeling.', 'duty'],
  ['Het kamp omvat een wandeling.', null],
  ['Het verslag vermeldt de datum.', 'duty'],
  ['Het verslag vermeldt geen namen.', null],
  ['Een reis behoeft de goedkeuring van de raad.', 'duty'],
  ['Een reis behoeft geen goedkeuring.', null],
  ['Verlof kan alleen worden gegeven indien er een bruiloft is.', 'limit'],
  ['Verlof kan worden gegeven indien er een bruiloft is.', null],
])('%s asks: %s', (text, asked) => {
  expect(requirementOf(passageOf(text), words)).toBe(asked);
});

test('a permission ends at a number behind maar', () => {
  expect(isRationed(passageOf('Gasten mogen maar één auto meenemen.'))).toBe(true);
  expect(isRationed(passageOf('Gasten mogen komen, maar niet bellen.'))).toBe(false);
});
