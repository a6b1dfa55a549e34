import { footnotesOf, ownText } from '@akkoord/clause';
import { describe, expect, test } from 'vitest';
import { harmonize } from '../src/index.ts';
import { decided, harmonized, inputOf, take } from './harmonized.ts';
import { told } from './told.ts';

const beuk = '1. De bel gaat.';
const rows = { misuse: take('eik'), publishing_images: take('eik') };

function found(ruleId: string, eik: string, sector?: 'po' | 'vo') {
  const input = inputOf({ eik, beuk }, sector ? { target: { sector } } : {});
  const known = new Set(input.synopsis.rows.map(({ topic }) => topic));
  const own = Object.fromEntries(Object.entries(rows).filter(([key]) => known.has(key)));
  const { findings } = harmonize(decided(input, own));
  return told(findings.filter((finding) => finding.ruleId === ruleId)).map(
    ({ message }) => message,
  );
}

describe('law-of-others', () => {
  const note = '1. Leerlingen mogen niet schelden.[^1]\n\n[^1]: Zie artikel 11.2 van de CAO PO.';

  test('a law or cao for another kind of school, also in a footnote', () => {
    expect(found('law-of-others', note, 'vo')).toEqual([
      'A.1 noemt CAO PO. Die geldt voor po, so, vso en so+vso, en niet voor vo. Noem wat voor uw school geldt.',
    ]);
    expect(
      found('law-of-others', '1. Schelden is verboden volgens de WVO 2020.', 'po'),
    ).toHaveLength(1);
  });

  test('not where it holds, or holds for all', () => {
    expect(found('law-of-others', note, 'po')).toEqual([]);
    expect(found('law-of-others', '1. Schelden is volgens de AVG verboden.', 'vo')).toEqual([]);
  });
});

describe('unexplained', () => {
  test('an abbreviation that no clause explains', () => {
    expect(found('unexplained', '1. Schelden is verboden; meld het bij de XYZ.')).toEqual([
      'Deze afkortingen legt het protocol nergens uit: ‘XYZ’ (A.1). Schrijf ze uit, of leg ze uit bij de begrippen.',
    ]);
  });

  test.each([
    '1. Schelden is verboden; meld het bij de xylofoon-zeggenschap (XYZ).',
    '1. Schelden is verboden; meld het bij de MR of de GGD.',
    '1. Schelden op WhatsApp is volgens de AVG verboden.',
  ])('not: %s', (eik) => expect(found('unexplained', eik)).toEqual([]));
});

describe('two-voices', () => {
  test('a text that says u here and je there', () => {
    const eik = '1. U mag niet schelden.\n2. Jullie mogen niet dreigen.\n3. Ik mag niet pesten.';
    expect(found('two-voices', eik)).toEqual([
      'Het protocol spreekt de lezer op meer manieren aan: ‘u’ (A.1), ‘je’ (A.2) en ‘ik’ (A.3). Kies één manier, of noem wie het zijn: ‘leerlingen’, ‘medewerkers’.',
    ]);
  });

  test('not where it speaks in one way, or by name', () => {
    expect(
      found('two-voices', '1. Je mag niet schelden.\n2. Leerlingen mogen niet dreigen.'),
    ).toEqual([]);
  });
});

test('a footnote that two sources have word for word stands once', () => {
  const note = '[^1]: Dit is een naam, een foto of een adres.';
  const result = harmonized(
    {
      eik: `1. Leerlingen mogen niet schelden.[^1]\n\n${note}`,
      els: `1. Niemand plaatst foto’s van leerlingen.[^1]\n\n${note}`,
    },
    { misuse: take('eik'), publishing_images: take('els') },
  );
  expect(footnotesOf(result.tree).map(ownText)).toEqual([note.slice(6)]);
  expect(JSON.stringify(result.tree).match(/"footnoteReference","identifier":"1"/g)).toHaveLength(
    2,
  );
});
