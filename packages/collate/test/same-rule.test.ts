import { defaultTaxonomy } from '@akkoord/taxonomy';
import { describe, expect, test } from 'vitest';
import { compare } from '../src/index.ts';
import { protocolOf } from './protocol-of.ts';

const taxonomy = defaultTaxonomy();

function changed(before: string, after: string) {
  const text = (rule: string) => protocolOf(`1. ${rule}\n2. De bel gaat om negen uur.`);
  const { changes } = compare(text(before), text(after), { taxonomy });
  return changes.find(({ kind }) => kind !== 'unchanged');
}

describe('a small word that comes or goes makes another rule, and nobody knows in which direction', () => {
  test.each([
    ['Kinderen duwen andere kinderen niet.', 'Kinderen duwen kinderen niet.'],
    ['Leraren gebruiken hun eigen bal niet.', 'Leraren gebruiken hun bal niet.'],
    ['De balie belt alle ouders.', 'De balie belt ouders.'],
    ['De leerling haalt zelf de bal.', 'De leerling haalt de bal.'],
    ['De leraar meldt dergelijke grappen.', 'De leraar meldt grappen.'],
    ['Leerlingen ruimen de kast voor de les op.', 'Leerlingen ruimen de kast in de les op.'],
    ['De leraar praat met de ouders.', 'De leraar praat over de ouders.'],
    ['De leraar deelt liedjes van de klas.', 'De leraar deelt liedjes met de klas.'],
    ['De leraar leent uw fiets niet.', 'De leraar leent hun fiets niet.'],
  ])('%s → %s', (before, after) => {
    for (const change of [changed(before, after), changed(after, before)]) {
      expect(change).toMatchObject({ significance: 'substantive', effect: null });
    }
  });
});

describe('the same rule in other words stays the same rule', () => {
  test.each([
    ['De leraar bewaart de bal in de kast.', 'De leraar bewaart een bal in de kast.'],
    ['Ook ouders mogen voetballen.', 'Ouders mogen voetballen.'],
    ['In de pauze mogen leerlingen voetballen.', 'Leerlingen mogen in de pauze voetballen.'],
  ])('%s → %s', (before, after) => {
    expect(changed(before, after)).toMatchObject({ significance: 'editorial', effect: null });
  });
});
