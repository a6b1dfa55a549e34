import { randomFrom } from './random.ts';

const syllables = 'ba do ker lin mo pra sto ven wij tal ge ren oor uit hoe kaa mel'.split(' ');
const common =
  'de het een van voor op in is niet mag moet leerlingen medewerkers ouders school berichten'.split(
    ' ',
  );

/**
 * Make two texts of as many numbered clauses, the same at every run: in most clauses of the second
 * three words are others, and one in ten changed places.
 *
 * @param clauses How many clauses a side.
 */
export function generatedPair(clauses: number): [string, string] {
  const { next, below, one } = randomFrom(7);
  const rare = Array.from({ length: 2500 }, () =>
    Array.from({ length: 1 + below(4) }, () => one(syllables)).join(''),
  );
  const word = () => (next() < 0.45 ? one(common) : one(rare));
  const before = Array.from({ length: clauses }, () =>
    Array.from({ length: 20 + below(25) }, word),
  );
  const after = before.map((words) => {
    const changed = [...words];
    if (next() < 0.7) for (let i = 0; i < 3; i++) changed[below(changed.length)] = word();
    return changed;
  });
  for (let i = 0; i < clauses / 20; i++) {
    const [x, y] = [below(clauses), below(clauses)];
    [after[x], after[y]] = [after[y] as string[], after[x] as string[]];
  }
  const text = (list: string[][]) =>
    list.map((words, i) => `${i + 1}. ${words.join(' ')}.`).join('\n');
  return [text(before), text(after)];
}
