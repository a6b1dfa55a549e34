import { digest } from '@akkoord/clause';
import { parseMarkdown, parseText } from '@akkoord/parse';
import { defaultTaxonomy } from '@akkoord/taxonomy';
import { defaultDictionary } from '@akkoord/taxonomy/dictionary';
import { expect, test } from 'vitest';
import { toMarkdown } from '../src/index.ts';

const taxonomy = defaultTaxonomy();
const source = [
  'Protocol sociale media',
  '',
  'Regels',
  '',
  '1.',
  '',
  'Hetis medewerkers niet toegestaan om leerlingen te volgen.',
  '',
  'Medewerkers vragen bij twijfel raad:',
  '',
  '- aan de directeur;',
  '- aan de mentor.',
  '',
  'Ouders plaatsen geen foto’s van andere kinderen.',
  '',
  'De (G)MR heeft op 3 mei 2024 ingestemd met dit protocol.',
  '',
  'Vastgesteld door het bestuur op 31-02-2024.',
].join('\n');

test('doubtful places stand as comments, and leave the text as it is', () => {
  const tree = parseText(source, { taxonomy, dictionary: defaultDictionary() });
  const doubts = tree.data?.messages?.filter(({ confidence }) => confidence < 0.7) ?? [];
  expect(doubts.length).toBeGreaterThan(2);
  const markdown = toMarkdown(tree, { doubts: true });
  const again = parseMarkdown(markdown, { taxonomy });
  const told = again.data?.messages?.filter(({ level }) => level !== 'info');
  expect(told?.map(({ ruleId }) => ruleId)).toEqual(doubts.map(() => 'open-doubt'));
  expect(digest(again)).toEqual(digest(tree));
  expect(toMarkdown(again)).toBe(toMarkdown(tree));
});

test('without the option no doubt is written', () => {
  const tree = parseText(source, { taxonomy, dictionary: defaultDictionary() });
  expect(toMarkdown(tree)).not.toContain('<!-- twijfel');
});
