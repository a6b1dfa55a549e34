import { clausesOf, type Protocol } from '@akkoord/clause';
import { defaultTaxonomy } from '@akkoord/taxonomy';
import { expect, test } from 'vitest';
import { alikeSentences } from '../src/findings/alike-sentences.ts';
import { sourceOf } from './terms-source.ts';
import { told } from './told.ts';

const taxonomy = defaultTaxonomy();

/** A protocol whose clauses come from these sources, in order. */
function from(sources: readonly string[], texts: readonly string[]): Protocol {
  const { tree } = sourceOf('', texts.map((text, index) => `${index + 1}. ${text}`).join('\n'));
  for (const [index, clause] of clausesOf(tree).entries()) {
    clause.data = { ...clause.data, provenance: [{ source: sources[index] ?? '' }] };
  }
  return tree;
}

const day = 'Wie ziet dat iemand wordt gepest, meldt dat dezelfde dag bij de mentor.';
const week = 'Wie ziet dat iemand wordt gepest, meldt dat binnen een week bij de mentor.';

test('tells where two schools say almost the same', () => {
  expect(told(alikeSentences(from(['eik', 'beuk'], [day, week]), { taxonomy }))).toEqual([
    {
      ruleId: 'alike-sentences',
      message:
        '1 en 2 zeggen bijna hetzelfde: ‘dezelfde dag’ tegenover ‘binnen een week’. Kies er één, of maak duidelijk wat het verschil is.',
      clauses: ['cl_1', 'cl_2'],
    },
  ]);
  const longer = `${week.slice(0, -1)} en de ouders.`;
  const [finding] = told(alikeSentences(from(['eik', 'beuk'], [week, longer]), { taxonomy }));
  expect(finding?.message).toContain('niets tegenover ‘en de ouders’');
});

test.each([
  ['of one school', ['eik', 'eik'], [day, week]],
  ['that are equal', ['eik', 'beuk'], [day, day]],
  ['that are short', ['eik', 'beuk'], ['Een telefoon is uit.', 'Een telefoon is aan.']],
  [
    'of one form with other content',
    ['eik', 'beuk'],
    [
      'Medewerkers die zich niet aan dit protocol houden, krijgen een waarschuwing van de directeur of een berisping.',
      'Leerlingen en ouders die zich niet aan dit protocol houden, krijgen een gesprek met de mentor of een brief.',
    ],
  ],
  ['without an origin', [], [day, week]],
])('says nothing of sentences %s', (_, sources, texts) => {
  const tree = from(sources, texts);
  if (sources.length === 0) for (const clause of clausesOf(tree)) clause.data = {};
  expect(alikeSentences(tree, { taxonomy })).toEqual([]);
});
