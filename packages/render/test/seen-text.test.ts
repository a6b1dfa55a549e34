import { identify, type Protocol, type SeenText } from '@akkoord/clause';
import { describe, expect, test } from 'vitest';
import { seenDifference, seenText } from '../src/index.ts';
import type { ExpectedText } from '../src/view/seen-text.ts';
import { clause, flow, note, paragraph, reference, section, table } from './sample-protocol.ts';

const seen = (text: string, rest: Partial<ExpectedText> = {}): ExpectedText => ({
  ...{ notes: '', contents: '', around: '', rules: '' },
  ...rest,
  text,
});
const differs = (expected: string, shown: string) => seenDifference(seen(expected), seen(shown));

describe('the same words', () => {
  test.each([
    ['een twee', 'een  twee'],
    ['een twee', 'een\ntwee'],
    ['een\ntwee', 'een twee'],
    ['1.\neen', '1. een'],
    ['caf\u00e9', 'cafe\u0301'],
    ['een\u00a0twee', 'een twee'],
    ['wachtwoord', 'wacht\u00adwoord'],
    ['AI-chatbots', 'AI-\nchatbots'],
    ['een', '•\neen'],
    ['–\neen', 'een'],
    ['a | b', 'a b'],
    ['漢 x', '[U+6F22] x'],
    ['', ' \n '],
  ])('%j and %j', (expected, shown) => {
    expect(differs(expected, shown)).toBeNull();
  });
});

describe('other words are told with the sentence in which they stand', () => {
  test.each([
    ['Eerst dit. Dan dat.', 'Eerst dit. Dan niet dat.', 'Dan dat.', 'Dan niet dat.'],
    ['te laat', 'telaat', 'te laat', 'telaat'],
    ['5 – 10', '5 10', '5 – 10', '5 10'],
    ['telaat', 'te laat', 'telaat', 'te laat'],
    ['Een. Twee.', 'Een.', 'Twee.', ''],
    ['Een.', 'Een. Twee.', '', 'Twee.'],
    ['Mag.', 'mag.', 'Mag.', 'mag.'],
    ['Voor 12 jaar.', 'Voor 21 jaar.', 'Voor 12 jaar.', 'Voor 21 jaar.'],
    ['Eerst. Dan.', 'Dan. Eerst.', 'Eerst.', 'Dan.'],
    ['x\u202Ey', 'xy', 'x\u202Ey', 'xy'],
    ['\u0430', 'a', '\u0430', 'a'],
  ])('%j and %j', (expected, shown, wanted, found) => {
    expect(differs(expected, shown)).toEqual({ in: 'text', expected: wanted, shown: found });
  });

  test('a long sentence is cut', () => {
    const long = 'woord '.repeat(200);
    expect(differs(`${long}a`, `${long}b`)?.shown.length).toBeLessThan(250);
  });
});

describe('beside the text', () => {
  const expected = seen('x', {
    contents: 'A. Doel\nB. Bereik',
    around: 'Protocol\nSchool · versie 1',
  });
  const shown = (rest: Partial<SeenText>) => seenDifference(expected, seen('x', rest));

  test('contents may be cut, dotted and numbered, and must name headings', () => {
    expect(shown({ contents: 'A. Doel . . . . 1\nB.\nBereik....12' })).toBeNull();
    expect(shown({ contents: 'C. Straf . . . 3' })).toMatchObject({ in: 'contents' });
  });

  test('around pages stands what belongs there, as often as there are pages', () => {
    const line = 'Protocol School · versie 1 Pagina 2 van 3';
    expect(shown({ around: `${line} ${line}\n. . . . . .` })).toBeNull();
    expect(shown({ around: `${line} Dit geldt niet.` })).toEqual({
      in: 'around',
      expected: '',
      shown: 'Dit geldt niet.',
    });
  });

  test('a note is held against a note', () => {
    expect(seenDifference(seen('x', { notes: 'Zie a.' }), seen('x', { notes: 'Zie b.' }))).toEqual({
      in: 'notes',
      expected: 'Zie a.',
      shown: 'Zie b.',
    });
  });
});

test('a difference in the rules is told before one over them', () => {
  const expected = seen('Kop\nStand a.\nEen regel. Nog een.\nBijlage', {
    rules: 'Een regel. Nog een.',
  });
  const shown = (text: string) => seenDifference(expected, seen(text));
  expect(shown('Kop\nStand b.\nEen regel. Nog twee.\nBijlage')).toEqual({
    ...{ in: 'text', expected: 'Nog een.', shown: 'Nog twee.' },
  });
  expect(shown('Kop\nStand b.\nEen regel. Nog een.\nBijlage')).toMatchObject({
    shown: 'Stand b.',
  });
});

test('the words of a protocol are those of its view, a sign of a note left out where it stands first', () => {
  const meta: Protocol['meta'] = { title: 'Regels', language: 'nl', version: '2' };
  const tree = identify({
    type: 'protocol',
    meta,
    children: [
      section(1, 'A', 'Doel', [
        clause('item', '1', [paragraph('Een', reference('n'), ' en', reference('n'))]),
        clause('bullet', null, [flow(table(['kop'], ['cel']))]),
      ]),
      note('n', paragraph('Noot.')),
      note('los', paragraph('Los.')),
    ],
  });
  const { text, notes, contents, around } = seenText(tree);
  expect(text.split('\n').filter(Boolean)).toEqual([
    ...['Regels', 'STATUS NIET VERMELD', 'Status: niet vermeld; versie 2'],
    ...['A. Doel', '1.', 'Een en1', 'kop', 'cel', 'Overige noten', '2.', 'Los.'],
  ]);
  expect(notes).toBe('Noot.');
  expect(contents).toBe('');
  expect(around.split('\n')).toContain('kop');
});
