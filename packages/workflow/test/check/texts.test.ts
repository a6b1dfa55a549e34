import { annotate } from '@akkoord/annotate';
import type { Template } from '@akkoord/compose';
import { parseMarkdown } from '@akkoord/parse';
import { expect, test } from 'vitest';
import { rulesIn, wordsOf } from '../../src/check/drafts.ts';
import type { Told } from '../../src/check/finding.ts';
import { numberRule } from '../../src/check/numbers.ts';
import { pointingRule } from '../../src/check/pointing.ts';
import { referenceRule } from '../../src/check/references.ts';
import { signRule } from '../../src/check/signs.ts';
import { stumpRule } from '../../src/check/stumps.ts';
import { readTemplate } from '../../src/index.ts';
import { phones } from './phones.ts';

const template: Template = readTemplate(phones);

/** Read clauses of one section as a check does, and give what is told of them. */
function told(markdown: string): string[] {
  const source = `# A. Proef\n\n${markdown}\n`;
  const tree = annotate(parseMarkdown(source, template), template);
  const rules = rulesIn(tree);
  const annotated = new Map(rules.map((clause) => [wordsOf(clause), clause]));
  const alone = [stumpRule(template), signRule(template), numberRule(template)];
  const found: Told[] = [
    ...rules.flatMap((clause) => alone.flatMap((rule) => rule(clause))),
    ...pointingRule(annotated)(tree),
    ...referenceRule(template)(tree),
  ];
  return found.map(({ code }) => code);
}

test.each([
  ['list-too-short', '1. Dit mag niet:'],
  ['list-too-short', '1. Dit mag niet:\n   - schelden.'],
  ['sentence-without-verb', '1. Ook op het plein en in de gang.'],
  ['sentence-broken', '1. De school bewaart het via.'],
  ['sentence-broken', '1. De school bewaart het voor de, en wist het.'],
  ['sign-twice', '1. De school belt met A.. Zij weet het.'],
  ['sign-twice', '1. De school belt , en schrijft.'],
  ['word-twice', '1. De school belt de de ouders.'],
  ['lost-unit', '1. De school wist het binnen 3.'],
  ['lost-unit', '1. De school geeft ten minste 3 mediawijsheid.'],
  ['lost-unit', '1. De school wist het binnen 5 van haar kanalen.'],
  ['wrong-number', '1. De school wist het na 1 dagen.'],
  ['wrong-number', '1. De school wist het na 3 week.'],
  ['pointing-nowhere', '1. Ouders die dit kanaal niet kennen, bellen.'],
  ['pointing-nowhere', '1. De school legt die afspraak vast.'],
  ['reference-lost', '1. Dit staat in A.4.'],
])('%s is told of %j', (code, markdown) => {
  expect(told(markdown)).toEqual([code]);
});

test.each([
  '1. Dit mag niet:\n   - schelden;\n   - slaan.',
  '1. Leerlingen groeten elkaar. De school belt ouders op.',
  '1. De school vraagt de ouders erom, en legt het vast.',
  '1. De school wist het binnen 3 weken, na 1 week of na 2 tot 4 dagen.',
  '1. De school wist het uiterlijk op 1 mei 2029 en bewaart het hoogstens 3 jaar.',
  '1. Leerlingen tot 16 jaar vragen het hun ouders.',
  '1. De school geeft ten minste [aantal] lessen. [nog te kiezen]',
  '1. De school en de ouders mailen elkaar per e-mail. Wie dit kanaal niet kent, belt.',
  '1. Leerlingen doen wat er is afgesproken. De school legt die afspraak vast.',
  '1. Om deze reden zegt de school dat dit mag, en dat dat zo blijft…',
  '1. Dit staat in A.1 en in artikel 3.40.',
])('nothing is told of %j', (markdown) => {
  expect(told(markdown)).toEqual([]);
});
