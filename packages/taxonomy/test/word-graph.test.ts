import { describe, expect, it } from 'vitest';
import { encodeGraph } from '../scripts/encode-graph.ts';
import { flagSets, flagsOf, spell, type WordFlags } from '../src/dictionary/word-graph.ts';

const [none, word, begins, both, ends, all] = flagSets as readonly WordFlags[] as [
  WordFlags,
  WordFlags,
  WordFlags,
  WordFlags,
  WordFlags,
  WordFlags,
];

describe('word graph', () => {
  const words = new Map<string, WordFlags>([
    ['school', all],
    ['scholen', both],
    ['schol', word],
    ['groeps', begins],
    ['gegevens', ends],
    ['Nederland', word],
    ['nederig', word],
    ['AVG', word],
    ["foto's", word],
    ['één', word],
    ['e-mail', word],
  ]);
  const graph = encodeGraph(words);

  it('gives back the flags of every word', () => {
    for (const [text, flags] of words) expect(flagsOf(graph, spell(text)), text).toEqual(flags);
  });

  it('knows nothing of heads, of what goes on, and of letters that do not occur', () => {
    for (const text of [
      '',
      's',
      'sch',
      'schoo',
      'schools',
      'nederland',
      'avg',
      'een',
      'schöol',
      'x',
    ]) {
      expect(flagsOf(graph, spell(text)), text).toEqual(none);
    }
  });

  it('gives back every one of many generated words', () => {
    const made = new Map<string, WordFlags>();
    for (let number = 0; number < 20_000; number++) {
      const text = ((number * 7919) % 99_991)
        .toString(26)
        .replace(/\d/g, (digit) => 'qrstuvwxyz'.charAt(+digit));
      made.set(text, flagSets[1 + (number % 5)] as WordFlags);
    }
    const large = encodeGraph(made);
    const wrong = [...made].filter(([text, flags]) => flagsOf(large, spell(text)) !== flags);
    expect(wrong).toEqual([]);
  });

  it('does not take flags that no edge can carry', () => {
    const impossible = { word: false, begins: false, ends: true };
    expect(() => encodeGraph(new Map([['gegevens', impossible]]))).toThrow(RangeError);
  });
});
