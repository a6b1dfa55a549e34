import { clausesOf, ownText } from '@akkoord/clause';
import { parseMarkdown } from '@akkoord/parse';
import { defaultTaxonomy } from '@akkoord/taxonomy';
import { describe, expect, test } from 'vitest';
import { annotate } from '../src/index.ts';

const taxonomy = defaultTaxonomy();

/** What the mentions of places mean, of the one clause that has some. */
function meant(markdown: string): string[] {
  const tree = annotate(parseMarkdown(markdown, { taxonomy }), { taxonomy });
  return clausesOf(tree).flatMap((clause) => {
    const text = ownText(clause);
    return (clause.data?.mentions ?? [])
      .filter(({ kind }) => kind === 'clause')
      .map(({ span, targets, elsewhere }) => {
        const words = text.slice(span.start, span.end);
        return `${words} → ${elsewhere ? 'elsewhere' : (targets?.join(' ') ?? '?')}`;
      });
  });
}

const list = (text: string) =>
  `# Afspraken\n\n1. Wees stil.\n2. ${text}\n3. Ruim op.\n4. Doe mee.\n`;

describe('in a list', () => {
  test.each([
    ['Lees punt 3.', ['punt 3 → cl_3']],
    ['Punt 3 en 4 gaan voor.', ['Punt 3 → cl_3 cl_4', '4 → cl_3 cl_4']],
    ['De punten 1 t/m 4 gaan voor.', ['punten 1 → cl_1 cl_2 cl_3 cl_4', '4 → cl_1 cl_2 cl_3 cl_4']],
    ['Het vorige punt gaat voor.', ['Het vorige punt → cl_1']],
    ['Lees punt 9.', ['punt 9 → ?']],
    ['Lees punt 3, onder c.', ['punt 3, onder c → ?']],
    ['Lees punt 3 van het leerlingenstatuut.', ['punt 3 → elsewhere']],
    ['Lees de punten 3 en 9 van het pestprotocol.', ['punten 3 → elsewhere', '9 → elsewhere']],
  ])('%s', (text, expected) => {
    expect(meant(list(text))).toEqual(expected);
  });
});

describe('in an article', () => {
  const article = (text: string) =>
    `# Regels\n\n## Artikel 1 Rust\n\n1. Wees stil.\n2. Loop rustig.\n3. ${text}\n\n## Artikel 2 Orde\n\n1. Ruim op.\n`;

  test.each([
    ['Lid 1 gaat voor.', ['Lid 1 → sec_1__cl_1']],
    ['Het tweede lid gaat voor.', ['Het tweede lid → sec_1__cl_2']],
    [
      'Het eerste en tweede lid gaan voor.',
      ['Het eerste → sec_1__cl_1 sec_1__cl_2', 'tweede lid → sec_1__cl_1 sec_1__cl_2'],
    ],
    [
      'Het eerste tot en met het derde lid gaan voor.',
      [
        'Het eerste → sec_1__cl_1 sec_1__cl_2 sec_1__cl_3',
        'het derde lid → sec_1__cl_1 sec_1__cl_2 sec_1__cl_3',
      ],
    ],
    ['Het nieuwe en oudste lid doen mee.', []],
    ['Artikel 2 gaat voor.', ['Artikel 2 → sec_2']],
    ['Artikel 2, eerste lid, gaat voor.', ['Artikel 2, eerste lid → sec_2__cl_1']],
  ])('%s', (text, expected) => {
    expect(meant(article(text))).toEqual(expected);
  });
});
