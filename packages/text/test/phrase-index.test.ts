import fc from 'fast-check';
import { expect, test } from 'vitest';
import { PhraseIndex, phraseFinder, synonymFinder, tokenize } from '../src/index.ts';

function found(phrases: readonly string[], text: string): string[] {
  return phraseFinder(phrases)(tokenize(text)).map(({ value }) => value);
}

test('a star stands for letters at either end or within', () => {
  const phrases = ['*maatregel', 'foto*', 'contact*persoon'];
  expect(found(phrases, 'Een strafmaatregel, de maatregel, maatregelen.')).toEqual([
    '*maatregel',
    '*maatregel',
  ]);
  expect(found(phrases, 'Foto’s en fotograferen: vraag de contactpersoon.')).toEqual([
    'foto*',
    'foto*',
    'contact*persoon',
  ]);
});

test('apostrophes, abbreviations, case and accents are words like others', () => {
  const phrases = ["collega's", "foto's", 'o.a.', 'één op één', 'in beslag'];
  expect(found(phrases, "Collega’s maken FOTO'S, o.a. een op een, in beslag.")).toEqual([
    "collega's",
    "foto's",
    'o.a.',
    'één op één',
    'in beslag',
  ]);
  expect(found(phrases, 'De collega fotografeert; opa beslagen.')).toEqual([]);
});

test('the longest wins, and of equals the first added', () => {
  expect(
    found(['in', 'in overleg met', 'in overleg', 'overleg met ouders'], 'in overleg met ouders in'),
  ).toEqual(['in overleg met', 'in']);
  const index = new PhraseIndex<number>();
  index.add('de school', 1);
  index.add('De Schóól', 2);
  expect(index.findLongest(tokenize('de school')).map(({ value }) => value)).toEqual([1]);
  expect(index.findAll(tokenize('de school')).map(({ value }) => value)).toEqual([1, 2]);
});

test('a synonym speaks in the name of the first', () => {
  const find = synonymFinder(['alleen', 'mits'], [['alleen', 'enkel', 'uitsluitend']]);
  expect(find(tokenize('Enkel en uitsluitend, mits')).map(({ value }) => value)).toEqual([
    'alleen',
    'alleen',
    'mits',
  ]);
});

const word = fc.constantFrom('a', 'b', 'ab', "a's", 'ba', 'b.a', 'é');
const pattern = fc.oneof(word, fc.constantFrom('*', 'a*', '*a', 'b*a'));
const phrasesOf = fc.array(
  fc.array(pattern, { minLength: 1, maxLength: 3 }).map((list) => list.join(' ')),
  { maxLength: 8 },
);

/** Say whether a word fits one of a phrase, letter by letter: no index, no pattern. */
function fits(atom: string, given: string): boolean {
  if (atom === '') return given === '';
  if (atom[0] === '*')
    return fits(atom.slice(1), given) || (given !== '' && fits(atom, given.slice(1)));
  return given[0] === atom[0] && fits(atom.slice(1), given.slice(1));
}

test('finds what a search by hand finds', () => {
  fc.assert(
    fc.property(phrasesOf, fc.array(word, { maxLength: 12 }), (phrases, list) => {
      const tokens = tokenize(list.join(' '));
      const folded = list.map((one) => one.replace('é', 'e'));
      const all = folded.flatMap((_, from) =>
        phrases.flatMap((phrase, value) => {
          const atoms = phrase.replaceAll('é', 'e').split(' ');
          const whole =
            from + atoms.length <= folded.length &&
            atoms.every((atom, k) => fits(atom, folded[from + k] as string));
          return whole ? [{ value, from, to: from + atoms.length }] : [];
        }),
      );
      const index = new PhraseIndex<number>();
      phrases.forEach((phrase, value) => {
        index.add(phrase, value);
      });
      const order = (a: { from: number; value: number }, b: { from: number; value: number }) =>
        a.from - b.from || a.value - b.value;
      expect(index.findAll(tokens).sort(order)).toEqual(all.sort(order));
      let free = 0;
      for (const hit of index.findLongest(tokens)) {
        const here = all.filter(({ from }) => from === hit.from);
        expect(hit.to).toBe(Math.max(...here.map(({ to }) => to)));
        expect(all.some(({ from }) => from >= free && from < hit.from)).toBe(false);
        free = hit.to;
      }
      expect(all.some(({ from }) => from >= free)).toBe(false);
    }),
  );
});
