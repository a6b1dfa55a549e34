import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { annotate } from '@akkoord/annotate';
import { type Clause, clausesOf, ownText, type Protocol } from '@akkoord/clause';
import { parseMarkdown } from '@akkoord/parse';
import { defaultTaxonomy } from '@akkoord/taxonomy';
import { expect, test } from 'vitest';
import { sameRuleTwice } from '../src/findings/same-rule-twice.ts';
import { lookAlikes, plantedDuplicates } from './planted-duplicates.ts';
import { told } from './told.ts';

const taxonomy = defaultTaxonomy();
const root = join(import.meta.dirname, '../../..');
const example = readFileSync(join(root, 'templates/social-media/expected-vo.md'), 'utf8');

/** Sections of one text, each after the name of its source, as a merged protocol has them. */
function mergedOf(texts: Readonly<Record<string, string>>): Protocol {
  const children = Object.entries(texts).flatMap(([source, text]) => {
    const tree = parseMarkdown(text, { taxonomy });
    for (const clause of clausesOf(tree)) {
      clause.data = { ...clause.data, provenance: [{ source }] };
    }
    return tree.children;
  });
  return annotate(
    { type: 'protocol', meta: { title: null, language: 'nl' }, children },
    { taxonomy },
  );
}

function groupsIn(tree: Protocol): string[][] {
  const texts = new Map(clausesOf(tree).map((clause: Clause) => [clause.eId, ownText(clause)]));
  return sameRuleTwice(tree, { taxonomy }).map(({ clauses }) =>
    clauses.map((eId) => texts.get(eId) ?? ''),
  );
}

test('a rule in the words of another school is found under any subject, and few others are', () => {
  const said = [...plantedDuplicates.map((one) => one.said), ...lookAlikes];
  const other = `# Z. Overige afspraken\n\n${said.map((text, k) => `${k + 1}. ${text}`).join('\n')}`;
  const groups = groupsIn(mergedOf({ vo: example, other }));
  const found = plantedDuplicates.filter((one) =>
    groups.some(
      (texts) =>
        texts.some((text) => text.startsWith(one.of)) && texts.some((text) => text === one.said),
    ),
  );
  const wrong = groups.filter(
    (texts) =>
      !plantedDuplicates.some(
        (one) =>
          texts.some((text) => text.startsWith(one.of)) && texts.some((text) => text === one.said),
      ),
  );
  expect(found.length).toBeGreaterThanOrEqual(17);
  expect(wrong.length).toBeLessThanOrEqual(3);
});

test('a rule that keeps from something is not one that allows it, and other people are others', () => {
  const of = (one: string, other: string) =>
    groupsIn(mergedOf({ eik: `# A. Regels\n\n1. ${one}`, beuk: `# B. Regels\n\n1. ${other}` }));
  const rule = 'Medewerkers beginnen geen groepsapp met leerlingen van hun klas.';
  expect(
    of(rule, 'Een medewerker begint nooit een groepsapp met leerlingen van zijn klas.'),
  ).toHaveLength(1);
  expect(
    of(rule, 'Een medewerker mag een groepsapp beginnen met leerlingen van zijn klas.'),
  ).toEqual([]);
  expect(of(rule, 'Ouders beginnen geen groepsapp met leerlingen van hun klas.')).toEqual([]);
  expect(of(rule, rule)).toEqual([]);
});

test('all that say one thing are told together, with what to do', () => {
  const tree = mergedOf({
    eik: '# A. Regels\n\n1. Wie een fout bericht plaatst, verwijdert het meteen.',
    beuk: '# B. Regels\n\n1. Een fout bericht verwijdert iedereen die het plaatste meteen.',
    linde: '# C. Regels\n\n1. Is een bericht fout, dan verwijdert wie het plaatste het meteen.',
  });
  const [finding] = told(sameRuleTwice(tree, { taxonomy }));
  expect(finding?.message).toMatch(
    /^A\.1, B\.1 en C\.1 lijken hetzelfde te zeggen: ‘Wie een fout bericht.*Kies één tekst, of maak duidelijk wat het verschil is\.$/,
  );
});
