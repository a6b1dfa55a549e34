import { resolveReferences } from '@akkoord/annotate';
import { type FootnoteDefinition, ownText, rewriteOwnText } from '@akkoord/clause';
import { defaultTaxonomy } from '@akkoord/taxonomy';
import { describe, expect, test } from 'vitest';
import { mendReferences } from '../src/references/mending.ts';
import { resolveNoteReferences } from '../src/references/notes.ts';
import { clauseOf, item, section, sourceOf } from './referring-protocol.ts';

const taxonomy = defaultTaxonomy();

/** A protocol in which one clause, by default A.2, says something else in every test. */
function protocolWith(text: string, eId: string) {
  const says = (place: string, words: string) => (place === eId ? text : words);
  return sourceOf(
    section(null, 'Inleiding', item(null, says('sec_nn1__cl_nn1', 'Dit geldt voor iedereen.'))),
    section(
      'A',
      'Voor iedereen',
      item('1', says('sec_A__cl_1', 'Wees aardig.')),
      item('2', says('sec_A__cl_2', 'Vraag hulp.')),
      item('3', 'Film niet.'),
      item(
        '6',
        says('sec_A__cl_6', 'Dit mag:'),
        item('a', says('sec_A__cl_6__cl_a', 'lezen;')),
        item('b', 'schrijven.'),
      ),
    ),
    section(
      'B',
      'Maatregelen (voor leerlingen)',
      item('1', 'Wij bellen.'),
      item('2', 'Wij praten.'),
    ),
    section(
      'C',
      'Melden',
      item(
        '1',
        'Volg de stappen:',
        item('1', says('sec_C__cl_1__cl_1', 'Meld.')),
        item('2', 'Wacht.'),
      ),
      item('2', says('sec_C__cl_2', 'Bewaar bewijs.')),
    ),
  );
}

function resolve(text: string, eId = 'sec_A__cl_2') {
  const source = protocolWith(text, eId);
  const clause = clauseOf(source, eId);
  return resolveReferences(source.tree, clause).map((reference) => {
    const stretch = ownText(clause).slice(reference.start, reference.end);
    return { ...reference, stretch };
  });
}

/** Each reference as `words → targets`, the stretch that would be replaced in brackets. */
function shown(text: string, eId?: string): string[] {
  return resolve(text, eId).map(({ text: words, stretch, labels }) => {
    return `${words.replace(stretch, `[${stretch}]`)} → ${labels.join(' ')}`.trim();
  });
}

describe('a reference inside the protocol', () => {
  test.each([
    ['Zie punt 3.', ['punt [3] → A.3']],
    ['Zie punt 3 hierboven.', ['punt [3 hierboven] → A.3']],
    ['Zie punt 1 van dit onderdeel.', ['punt [1 van dit onderdeel] → A.1']],
    ['Bepaling C.2 geldt.', ['Bepaling [C.2] → C.2']],
    ['Zie A.1, ook bij B2 (regel B2).', ['[A.1] → A.1', 'regel [B2] → B.2']],
    ['Regel 1 en 3 gelden.', ['Regel [1 en 3] → A.1 A.3']],
    ['De punten 1, 2 of 3 gelden.', ['punten [1, 2 of 3] → A.1 A.2 A.3']],
    ['Punt 1 en punt 3 gelden.', ['Punt [1 en punt 3] → A.1 A.3']],
    ['A.1 tot en met A.3 gelden.', ['[A.1 tot en met A.3] → A.1 A.2 A.3']],
    ['A.3 t/m B.1 gelden.', ['[A.3 t/m B.1] → A.3 A.6 B.1']],
    [
      'Punt 1 tot en met 3 gelden, of A.1-3.',
      ['Punt [1 tot en met 3] → A.1 A.2 A.3', '[A.1-3] → A.1 A.2 A.3'],
    ],
    ['Artikel 3, tweede lid, geldt.', ['Artikel [3] → A.3']],
    ['Zie punt 6, onder b.', ['punt [6, onder b] → A.6.b']],
    ['Zie punt 6 onder f.', ['punt [6] → A.6']],
    ['Zie A.6.a en A.6 onder b.', ['[A.6.a en A.6 onder b] → A.6.a A.6.b']],
    ['Dat staat in punt 2 van onderdeel B.', ['punt [2 van onderdeel B] → B.2']],
    ['Zie onderdeel B, punt 2.', ['[onderdeel B, punt 2] → B.2']],
    ['Zie punt 2 onder “Maatregelen”.', ['punt [2 onder “Maatregelen”] → B.2']],
    ['Het vorige punt geldt.', ['[Het vorige punt] → A.1']],
    ['Het volgende punt geldt.', ['[Het volgende punt] → A.3']],
    ['Het volgende onderdeel geldt.', ['[Het volgende onderdeel] → B.1 B.2']],
    ['Het onder 3 bepaalde geldt.', ['onder [3] → A.3']],
    ['Punt 2 zelf geldt ook.', ['Punt [2] → A.2']],
  ])('%s', (text, expected) => {
    expect(shown(text)).toEqual(expected);
  });

  test.each([
    'Zie onder B.',
    'Zie B.',
    'Zie onderdeel B.',
    'Zie hoofdstuk B.',
    'Zie hoofdstuk Maatregelen.',
    'Dat staat onder "Maatregelen".',
    'Zie onder Maatregelen.',
    'Zie ook: maatregelen.',
    'Zie onder Maatregelen (voor leerlingen).',
  ])('%s means all of a section', (text) => {
    expect(resolve(text)).toMatchObject([
      { kind: 'section', targets: ['sec_B__cl_1', 'sec_B__cl_2'] },
    ]);
  });

  test('means what is near: the same list, then what is around it', () => {
    expect(shown('Zie onder b.', 'sec_A__cl_6__cl_a')).toEqual(['onder [b] → A.6.b']);
    expect(shown('Zie punt 3.', 'sec_A__cl_6__cl_a')).toEqual(['punt [3] → A.3']);
    expect(shown('Dit mag, behalve het onder b genoemde:', 'sec_A__cl_6')).toEqual([
      'onder [b] → A.6.b',
    ]);
    expect(shown('Zie punt 3 en punt 1.', 'sec_nn1__cl_nn1')).toEqual([
      'punt [3] → A.3',
      'punt [1] →',
    ]);
  });

  test('means a step only in a list of steps', () => {
    expect(shown('Zet stap 2.', 'sec_C__cl_1__cl_1')).toEqual(['stap [2] → C.1.2']);
    expect(shown('Zet stap 3.', 'sec_A__cl_2')).toEqual(['stap [3] →']);
  });

  test('has no target where it cannot be told', () => {
    expect(shown('Zie punt 9, hoofdstuk Pauze en bijlage 2.')).toEqual([
      'punt [9] →',
      'hoofdstuk [Pauze] →',
      'bijlage [2] →',
    ]);
    expect(shown('A.1 en A.9 gelden.')).toEqual(['[A.1] → A.1', '[A.9] →']);
    expect(shown('Het vorige punt geldt.', 'sec_A__cl_1')).toEqual(['[Het vorige punt] →']);
  });
});

describe('what another text says', () => {
  test.each([
    'Dit volgt uit artikel 4 AVG en artikel 3 en 6 van de WMS.',
    'Zie artikel 3 van de Wet op de pauzes.',
    'Zie artikel 9.4 lid 3 CAO PO.',
    'Dit volgt uit artikel 3 van het leerlingenstatuut.',
    'Zie punt 2 van het pestprotocol en punt 3 uit onze internetgedragscode.',
    'Zie het pestprotocol, punt 2.',
    'Zie punt 3 in het nieuwe veiligheidsplan.',
    'Zie punt 1 van het protocol medicijnen.',
    'Zie hoofdstuk 2 van de schoolgids.',
    'Zie onderdeel B van ons zorgplan.',
  ])('%s is left alone', (text) => {
    expect(resolve(text)).toEqual([]);
  });

  test.each([
    'Sinds 2024 mag dit.',
    'Leerlingen onder 16 mogen dit niet, in groep 3 en klas 2 ook niet.',
    'De volgende regel geldt: vraag hulp.',
    'Onder “Maatregelen” verstaan wij hulp.',
    'Wij doen een deel maatregelen samen.',
  ])('%s names no place', (text) => {
    expect(resolve(text)).toEqual([]);
  });

  test.each([
    'Zie punt 3 van dit protocol.',
    'Zie punt 3 van het protocol.',
    'Zie punt 3 van deze afspraken.',
    'Ook dan is punt 3 van toepassing.',
  ])('%s is of this protocol', (text) => {
    expect(resolve(text)).toMatchObject([{ targets: ['sec_A__cl_3'] }]);
  });

  test('stops a number where people or days are counted', () => {
    expect(shown('Volgens punt 1 en 2 leerlingen mag het, na punt 3 en 2 dagen ook.')).toEqual([
      'punt [1] → A.1',
      'punt [3] → A.3',
    ]);
  });
});

describe('a protocol in articles', () => {
  const articles = (text: string) =>
    sourceOf(
      section('1', 'Begin', item('1', 'Doel.'), item('2', text)),
      section(
        '2',
        'Regels',
        item('3', 'Rust.', item('1', 'Stil.'), item('2', 'Zacht.')),
        item('4', 'Orde.'),
      ),
      section('3', 'Slot', item(null, 'Einde.'), item('5', 'Klaar.')),
    );

  test.each([
    ['Zie artikel 4.', '4', ['2.4']],
    ['Zie artikel 3, tweede lid, en punt 9.', '3, tweede lid', ['2.3.2']],
    ['Zie artikel 3 lid 5.', '3', undefined],
  ])('%s', (text, stretch, labels) => {
    const source = articles(text);
    const clause = clauseOf(source, 'sec_1__cl_2');
    const [first] = resolveReferences(source.tree, clause);
    expect(ownText(clause).slice(first?.start, first?.end)).toBe(stretch);
    if (labels) expect(first?.labels).toEqual(labels);
  });

  test('has an article that is a section, or points with dots', () => {
    const source = sourceOf(
      section('1', 'Doel', item('1.1', 'Zie artikel 2, 2.2 en punt 2.1.')),
      section('2', 'Regels', item('2.1', 'Rust.'), item('2.2', 'Orde.')),
    );
    const found = resolveReferences(source.tree, clauseOf(source, 'sec_1__cl_1-1'));
    expect(found.map(({ labels }) => labels)).toEqual([['2.1', '2.2'], ['2.1']]);
  });
});

describe('a footnote', () => {
  const note = (value: string): FootnoteDefinition => ({
    type: 'footnoteDefinition',
    identifier: '1',
    children: [{ type: 'paragraph', children: [{ type: 'text', value }] }],
  });
  const source = protocolWith('Vraag hulp.', 'sec_A__cl_2');
  const clause = clauseOf(source, 'sec_A__cl_2');

  test.each([
    ['Zie ook: maatregelen.', [['B.1', 'B.2']]],
    ['Zie punt 3 en C.2.', [['A.3', 'C.2']]],
    ['Zie artikel 3 lid 2 CAO VO en artikel 4 AVG.', []],
    ['Hiermee bedoelen wij ieder.', []],
  ])('%s', (text, labels) => {
    const found = resolveNoteReferences(source, note(text), { clause, taxonomy });
    expect(found.map((one) => one.labels)).toEqual(labels);
  });

  test('is mended as a clause is', () => {
    const found = resolveNoteReferences(source, note('Zie ook: maatregelen.'), {
      clause,
      taxonomy,
    });
    const { edits } = mendReferences(found, (eId) => eId.replace('sec_B__cl_', 'D.'));
    expect(ownText(rewriteOwnText(note('Zie ook: maatregelen.'), edits))).toBe(
      'Zie ook: onderdeel D.',
    );
  });
});

test('asks for a clause of the source', () => {
  const source = sourceOf(item('1', 'Zie punt 2.'), item('2', 'Rust.'));
  const clause = { ...clauseOf(source, 'cl_1'), eId: 'cl_9' };
  expect(() => resolveReferences(source.tree, clause)).toThrow(TypeError);
});
