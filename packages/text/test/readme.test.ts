import { foldText, sentences, similarity, words } from '@akkoord/text';
import { expect, test } from 'vitest';

test('the example of the README', () => {
  expect(sentences('Zie art. 3 WMS. Dit mag.').map((sentence) => sentence.text)).toEqual([
    'Zie art. 3 WMS.',
    'Dit mag.',
  ]);
  expect(words('Dat mag.').map((word) => word.text)).toEqual(['Dat', ' ', 'mag', '.']);
  expect(foldText('De  ‘Klas’')).toBe("de 'klas'");
  expect(similarity('medewerker', 'medewerkers')).toBeCloseTo(0.87, 2);
});
