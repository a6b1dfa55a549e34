import { clausesOf, ownText, type Protocol, type Sector } from '@akkoord/clause';
import { assertProtocol } from '@akkoord/clause/schema';
import { parseMarkdown } from '@akkoord/parse';
import { defaultTaxonomy } from '@akkoord/taxonomy';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { annotate, explain } from '../src/index.ts';

const taxonomy = defaultTaxonomy();

const read = (text: string) => parseMarkdown(text, { taxonomy });
const words = fc.constantFrom(
  ...'leerlingen medewerkers de school mag niet moet tenzij mits als alleen zonder toestemming kan worden geplaatst die dat dan dient te , . ; : ( ) 16 jaar artikel 3 lid 2 en of zij je geen ouders publiceren Dit geldt - X 0900-1113111 mevrouw'.split(
    ' ',
  ),
);
const texts = fc.array(words, { maxLength: 40 }).map((list) => `1. ${list.join(' ')}`);

describe('annotate', () => {
  test('leaves the tree that it gets as it is', () => {
    const tree = read('1. Leerlingen mogen niet filmen.');
    const before = structuredClone(tree);
    annotate(tree, { taxonomy });
    expect(tree).toEqual(before);
  });

  test('gives the same again for what it gave', () => {
    const tree = annotate(read('# A. Regels\n\n1. Leerlingen mogen niet filmen.\n'), { taxonomy });
    expect(annotate(tree, { taxonomy })).toEqual(tree);
  });

  test('keeps topics that a person gave, and says of its own that they are proposed', () => {
    const own = annotate(read('1. Leerlingen pesten niet.'), { taxonomy });
    expect(clausesOf(own)[0]?.data).toMatchObject({ topics: ['misuse'], topicsProposed: true });
    const given = read(
      '---\nclauses:\n  cl_1:\n    topics: [decency]\n---\n\n1. Leerlingen pesten niet.\n',
    );
    const data = clausesOf(annotate(given, { taxonomy }))[0]?.data;
    expect(data?.topics).toEqual(['decency']);
    expect(data?.topicsProposed).toBeUndefined();
  });

  test('where the sector is not known, proposes what can hold, with the sectors in which it does', () => {
    const text = '1. De school vraagt schriftelijk toestemming aan ouders voor foto’s.';
    const rights = (sector?: Sector) =>
      clausesOf(annotate(read(text), { taxonomy, sector }))[0]?.data?.rights ?? [];
    const bases = (sector?: Sector) => rights(sector).map(({ basis }) => basis);
    expect(bases('po')).toEqual(['WMS art. 13 lid 1, onder i']);
    expect(bases('vo')).toContain('WMS art. 14 lid 3, onder d');
    expect(bases('vso')).toEqual(bases('vo'));
    expect(bases('so')).toEqual(bases('po'));
    expect(bases('so+vso')).toEqual(bases('po'));
    expect(rights().map(({ body, basis, sectors }) => [body, basis, sectors])).toEqual([
      ['omr', 'WMS art. 13 lid 1, onder i', ['po', 'so', 'so+vso']],
      ['lmr', 'WMS art. 14 lid 3, onder d', ['vso', 'vo']],
    ]);
    expect(rights('po').some(({ sectors }) => sectors)).toBe(false);
    expect(bases('mbo')).toEqual([]);
  });

  test('a line that says for whom a protocol is, or where it stands, touches no right', () => {
    const tree = annotate(
      read(
        '1. Leerlingen pesten niet.\n\nBestemd voor:\n\n- leerlingen\n- ouders\n\nTe plaatsen op: de website\n',
      ),
      { taxonomy, sector: 'po' },
    );
    const [rule, ...colophon] = clausesOf(tree).map(({ data }) => data?.rights?.length);
    expect(rule).toBeGreaterThan(0);
    expect(new Set(colophon)).toEqual(new Set([0]));
  });

  test('reads any text, with spans inside the clauses that they name', () => {
    fc.assert(
      fc.property(texts, (text) => {
        const tree = annotate(read(text), { taxonomy });
        assertProtocol(tree);
        expectSpans(tree);
      }),
      { numRuns: 200 },
    );
  });

  test('reads any string', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 200 }), (text) => {
        expectSpans(annotate(read(text), { taxonomy }));
      }),
      { numRuns: 100 },
    );
  });
});

test('explain speaks of every clause', () => {
  fc.assert(
    fc.property(texts, (text) => {
      const tree = read(text);
      for (const { eId } of clausesOf(tree)) {
        expect(explain(tree, eId, { taxonomy }).reasons.length).toBeGreaterThan(0);
      }
    }),
    { numRuns: 100 },
  );
});

function expectSpans(tree: Protocol): void {
  const lengths = new Map(clausesOf(tree).map((clause) => [clause.eId, ownText(clause).length]));
  for (const { data } of clausesOf(tree)) {
    const spans = [
      ...(data?.provisions ?? []).flatMap(({ span, exception, condition }) => [
        span,
        ...(exception ? [exception.span] : []),
        ...(condition ? [condition.span] : []),
      ]),
      ...(data?.mentions ?? []).map(({ span }) => span),
    ];
    for (const { eId, start, end } of spans) {
      expect(start).toBeLessThan(end);
      expect(end).toBeLessThanOrEqual(lengths.get(eId) ?? -1);
    }
  }
}
