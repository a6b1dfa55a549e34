import { clausesOf } from '@akkoord/clause';
import { parseMarkdown } from '@akkoord/parse';
import { defaultTaxonomy } from '@akkoord/taxonomy';
import { describe, expect, test } from 'vitest';
import { placesOf } from '../src/index.ts';

const text = `# A. Begrippen

1. In dit stuk betekent:
   - **Ouder:** wie het gezag heeft.
   - **Leerling:** wie is ingeschreven.
   - Wie er werkt, is een medewerker van de school.
2. Dit geldt voor iedereen.

# B. Grenzen

1. Scheld niemand uit.
2. Deel geen wachtwoord.
3. Film niemand stiekem.
4. Meld het:
   1. aan de mentor
   2. aan de directeur
5. Help elkaar.

# Tot slot

Blijf vriendelijk voor elkaar, ook als het lastig is.

Vraag om hulp.
`;
const tree = parseMarkdown(text, { taxonomy: defaultTaxonomy() });
const all = clausesOf(tree);
/** The clauses at these labels of their ids. */
const at = (...eIds: string[]) => all.filter(({ eId }) => eIds.includes(eId)).map(({ wId }) => wId);
const places = (...eIds: string[]) => placesOf(tree, at(...eIds));
const short = (...eIds: string[]) => placesOf(tree, at(...eIds), 'short');
const b = (...nums: Array<number | string>) => nums.map((num) => `sec_B__cl_${num}`);

describe('clauses are named as a reader finds them', () => {
  test('by the heading over them and their whole number, three or more in a row together', () => {
    expect(places(...b(1, 2, 3, 5))).toEqual(['Grenzen: B.1 tot en met B.3 en B.5']);
    expect(places(...b(1, 2))).toEqual(['Grenzen: B.1 en B.2']);
  });

  test('definitions go with their list, and one alone by its term', () => {
    expect(places('sec_A__cl_1', 'sec_A__cl_1__cl_nn1')).toEqual(['Begrippen: A.1']);
    expect(places('sec_A__cl_1__cl_nn1', 'sec_A__cl_1__cl_nn3')).toEqual([
      'Begrippen: onder A.1: ‘Ouder’ en ‘Wie er werkt, is een medewerker …’',
    ]);
    expect(places('sec_A__cl_1', 'sec_A__cl_2')).toEqual(['Begrippen: A.1 en A.2']);
  });

  test('an item with a number goes with its clause, unless only some are meant', () => {
    expect(places(...b(4))).toEqual(['Grenzen: B.4']);
    expect(places(...b(4, '4__cl_2'))).toEqual(['Grenzen: B.4 en B.4.2']);
    expect(places(...b('4__cl_1'))).toEqual(['Grenzen: B.4.1']);
  });

  test('without a number by their first words, and a whole chapter without numbers by its heading', () => {
    const [first, last] = all.slice(-2).map(({ wId }) => wId) as [string, string];
    expect(placesOf(tree, [first])).toEqual([
      'Tot slot: ‘Blijf vriendelijk voor elkaar, ook als …’',
    ]);
    expect(placesOf(tree, [first, last])).toEqual(['Tot slot: geheel']);
  });

  test('all of them as such, and none that is not there', () => {
    expect(placesOf(tree, [...all.map(({ wId }) => wId), 'gone'])).toEqual(['alle bepalingen']);
    expect(placesOf(tree, ['gone'])).toEqual([]);
  });

  test('in short by the number of the chapter', () => {
    expect(short('sec_A__cl_1', 'sec_A__cl_2', ...b(1, 2, 3, 5))).toEqual(['A', 'B 1–3 en 5']);
    expect(short(...b(1, 2, 3, 4, '4__cl_1', 5))).toEqual(['B 1–4, 4.1 en 5']);
  });
});
