import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { annotate } from '@akkoord/annotate';
import { labelsOf, type Protocol } from '@akkoord/clause';
import { parseMarkdown, parseText } from '@akkoord/parse';
import { defaultTaxonomy } from '@akkoord/taxonomy';
import { describe, expect, test } from 'vitest';
import { clashesIn } from '../src/findings/clashing-rules.ts';

const taxonomy = defaultTaxonomy();
const root = join(import.meta.dirname, '../../..');

function read(path: string): Protocol {
  const text = readFileSync(join(root, path), 'utf8');
  const tree = path.endsWith('.md')
    ? parseMarkdown(text, { taxonomy })
    : parseText(text, { taxonomy });
  return annotate(tree, { taxonomy });
}

/** Clashes as `A.1 B.2`. */
function pairsIn(tree: Protocol): string[] {
  const labels = labelsOf(tree);
  return clashesIn(tree, taxonomy).map(({ one, other }) =>
    [one, other].map(({ clause }) => labels.get(clause.eId)).join(' '),
  );
}

/** Two clauses under headings of their own. */
function waysOf(one: string, other: string): string[] {
  const text = `# A. Afspraken\n\n1. ${one}\n\n# B. Regels\n\n1. ${other}\n`;
  const tree = annotate(parseMarkdown(text, { taxonomy }), { taxonomy });
  return clashesIn(tree, taxonomy).map(({ way }) => way);
}

describe('twenty contradictions across subjects, in the wording of the examples', () => {
  const planted = JSON.parse(
    readFileSync(join(import.meta.dirname, 'clashes/planted.json'), 'utf8'),
  ) as Array<{ places: [string, string]; about: string }>;
  const found = pairsIn(read('packages/harmonize/test/clashes/planted.md'));

  test('at least seventeen are found', () => {
    expect(planted).toHaveLength(20);
    const hits = planted.filter(({ places }) => found.includes(places.join(' ')));
    expect(hits.length).toBeGreaterThanOrEqual(17);
  });

  test('at most three others are', () => {
    const known = new Set(planted.map(({ places }) => places.join(' ')));
    expect(found.filter((pair) => !known.has(pair)).length).toBeLessThanOrEqual(3);
  });
});

test.each([
  'templates/social-media/expected.md',
  'templates/social-media/expected-vo.md',
  'templates/mobiele-telefoons/expected.md',
  'protocols/de-vuurtoren/social-media/2025-09-01.md',
  'protocols/de-wolkenfabriek/social-media/2022-11-22/source.txt',
  'protocols/de-waterklok/social-media/2023-04-17/source.txt',
  'protocols/sterrenwacht-college/social-media/2024-03-26/source.txt',
])('%s goes together with itself', (path) => {
  expect(pairsIn(read(path))).toEqual([]);
});

describe('two rules', () => {
  test.each([
    [
      'act',
      'Medewerkers kijken niet in een telefoon en wissen er niets op.',
      'De directeur mag beelden op een telefoon verwijderen.',
    ],
    [
      'act',
      'Foto’s van anderen plaatsen is zonder toestemming niet toegestaan.',
      'Ouders beslissen zelf over het al dan niet plaatsen van foto’s van anderen.',
    ],
    [
      'channel',
      'Leraren sturen ouders alleen berichten via het ouderportaal.',
      'De leraar zet berichten voor ouders in de WhatsAppgroep.',
    ],
    [
      'decides',
      'Het bestuur beslist over verwijdering van een leerling van school.',
      'De directeur beslist of een leerling van school wordt verwijderd.',
    ],
  ])('clash: %s', (way, one, other) => {
    expect(waysOf(one, other)).toEqual([way]);
    expect(waysOf(other, one)).toEqual([way]);
  });

  test.each([
    // Another thing, other people, one's own.
    ['Medewerkers wissen niets op een telefoon.', 'De school verwijdert foto’s van de website.'],
    ['Leerlingen maken op school geen foto’s.', 'De school maakt foto’s van vieringen.'],
    [
      'Ouders plaatsen geen foto’s van andere kinderen.',
      'Ouders mogen foto’s van hun eigen kind plaatsen.',
    ],
    // A special case, and what lifts a ban.
    [
      'Leraren sturen berichten alleen via het ouderportaal.',
      'Bij een noodgeval belt de directie de ouders.',
    ],
    [
      'Medewerkers worden geen vriend van leerlingen, tenzij zij familie zijn.',
      'Een medewerker mag bevriend zijn met een leerling, mits zij familie zijn.',
    ],
    // Another age, and a further step.
    [
      'Tot 16 jaar geeft een ouder toestemming voor foto’s.',
      'Vanaf 16 jaar geeft een leerling zelf toestemming voor foto’s.',
    ],
    [
      'Pesten meldt een leerling bij de leraar.',
      'Daarna overlegt de leraar en meldt het pesten bij de directeur.',
    ],
  ])('%s – %s', (one, other) => {
    expect(waysOf(one, other)).toEqual([]);
    expect(waysOf(other, one)).toEqual([]);
  });
});
