import { parseText } from '@akkoord/parse';
import { defaultTaxonomy } from '@akkoord/taxonomy';
import { expect, test } from 'vitest';
import { compare } from '../../src/index.ts';

const taxonomy = defaultTaxonomy();

/** Compare two texts of rules, and list the effects of what changed. */
function effects(before: readonly string[], after: readonly string[]) {
  const tree = (rules: readonly string[]) =>
    parseText(`Huisregels\n\n${rules.join('\n')}\n`, { taxonomy });
  return compare(tree(before), tree(after), { taxonomy })
    .changes.filter(({ kind }) => kind !== 'unchanged')
    .map(({ kind, effect }) => `${kind} ${effect}`);
}

const first = '1. Fietsen staan in het rek naast de poort.';
const last = '3. Ouders wachten bij het hek op hun kind.';

test('a ban in whose place another rule stands may be said there in other words', () => {
  const said = effects(
    [first, '2. Roken is verboden.', last],
    [first, '2. Ons terrein blijft rookvrij.', last],
  );
  expect(said).toHaveLength(2);
  expect(said).toContain('repeal null');
  expect(effects([first, '2. Roken is verboden.', last], [first, last])).toContain('repeal looser');
});

test('one more thing for which no consent is asked is not stricter', () => {
  const list = ['1. De school vraagt geen toestemming voor:', "a. foto's van gebouwen;"];
  const said = effects(
    [...list, "b. foto's van de tuin."],
    [...list, "b. foto's van de tuin;", "c. foto's van de sportdag."],
  );
  expect(said).toContain('insertion null');
});

test('another word in the place of alleen is no limit that went', () => {
  const work = (how: string) => [`1. Leerlingen werken in de les ${how} aan hun opdracht.`];
  expect(effects(work('alleen'), work('samen'))).toEqual(['substitution null']);
  expect(effects(work('samen'), work('alleen'))).toEqual(['substitution null']);
});

test('a ban on one channel and a duty on another have no direction', () => {
  const contact = (words: string) => [`1. Personeelsleden worden geacht ${words} te hebben.`];
  const [no, yes] = [
    contact('geen contact met leerlingen via WhatsApp'),
    contact('contact met leerlingen via e-mail'),
  ];
  expect(effects(no, yes)).toEqual(['substitution null']);
  expect(effects(yes, no)).toEqual(['substitution null']);
});
