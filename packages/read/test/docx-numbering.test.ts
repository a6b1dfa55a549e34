import { describe, expect, test } from 'vitest';
import { abstractNum, num, p, style } from './makers/docx.ts';
import { linesOf } from './makers/read.ts';

const outline = [{ text: '%1.' }, { text: '%1.%2' }, { format: 'lowerLetter', text: '%3)' }];
const labels = async (numbering: string, body: string, styles?: string) =>
  (await linesOf({ numbering, body, ...(styles === undefined ? {} : { styles }) })).map((line) =>
    line.replace(/^(?:· |\d \| |\? \| |#+ )/, ''),
  );

describe('numbers that Word counts', () => {
  test('go on in a list, and begin again under a higher one', async () => {
    const body = [0, 1, 1, 2, 2, 0, 1].map((level) => p('x', { list: [1, level] })).join('');
    expect(await labels(abstractNum(7, outline) + num(1, 7), body)).toEqual([
      '1. x',
      '1.1 x',
      '1.2 x',
      'a) x',
      'b) x',
      '2. x',
      '2.1 x',
    ]);
  });

  test('count on over text and a table', async () => {
    const body = `${p('een', { list: [1, 0] })}${p('Tussendoor.')}${p('twee', { list: [1, 0] })}`;
    expect(await labels(abstractNum(7, outline) + num(1, 7), body)).toEqual([
      '1. een',
      'Tussendoor.',
      '2. twee',
    ]);
  });

  test('are those of the definition: two lists of it count together', async () => {
    const body = p('a', { list: [1, 0] }) + p('b', { list: [2, 0] }) + p('c', { list: [1, 0] });
    expect(await labels(abstractNum(7, outline) + num(1, 7) + num(2, 7), body)).toEqual([
      '1. a',
      '2. b',
      '3. c',
    ]);
  });

  test('begin where a list of its own says, once', async () => {
    const start = '<w:lvlOverride w:ilvl="0"><w:startOverride w:val="5"/></w:lvlOverride>';
    const body = [1, 1, 2, 2, 1, 2].map((list) => p('x', { list: [list, 0] })).join('');
    expect(await labels(abstractNum(7, outline) + num(1, 7) + num(2, 7, start), body)).toEqual([
      '1. x',
      '2. x',
      '5. x',
      '6. x',
      '7. x',
      '8. x',
    ]);
  });

  test('begin where the definition says', async () => {
    const body = p('x', { list: [1, 0] }) + p('x', { list: [1, 0] });
    expect(await labels(abstractNum(7, [{ text: '§ %1', start: 4 }]) + num(1, 7), body)).toEqual([
      '§ 4 x',
      '§ 5 x',
    ]);
  });

  test('look as an override of the level says, also where LibreOffice writes it twice', async () => {
    const level =
      '<w:lvl w:ilvl="0"><w:start w:val="1"/><w:numFmt w:val="upperRoman"/><w:lvlText w:val="%1 -"/></w:lvl>';
    const override = `<w:lvlOverride w:ilvl="0">${level}</w:lvlOverride><w:lvlOverride w:ilvl="0"/>`;
    const body = p('x', { list: [1, 0] }) + p('x', { list: [1, 0] });
    expect(await labels(abstractNum(7, outline) + num(1, 7, override), body)).toEqual([
      'I - x',
      'II - x',
    ]);
  });

  test.each([
    ['never', '<w:lvlRestart w:val="0"/>', ['1. x', '1) x', '2. x', '2) x']],
    ['after the first level', '<w:lvlRestart w:val="1"/>', ['1. x', '1) x', '2. x', '1) x']],
  ])('begin again %s', async (_, restart, expected) => {
    const levels = [{ text: '%1.' }, { text: '%2)', more: restart }];
    const body = [0, 1, 0, 1].map((level) => p('x', { list: [1, level] })).join('');
    expect(await labels(abstractNum(7, levels) + num(1, 7), body)).toEqual(expected);
  });

  test('begin again after the level that is named, and not after a lower one', async () => {
    const levels = [
      { text: '%1.' },
      { text: '%1.%2' },
      { text: '%3)', more: '<w:lvlRestart w:val="1"/>' },
    ];
    const body = [0, 1, 2, 1, 2, 0, 1, 2].map((level) => p('x', { list: [1, level] })).join('');
    const found = await labels(abstractNum(7, levels) + num(1, 7), body);
    expect(found.filter((line) => line.includes(')'))).toEqual(['1) x', '2) x', '1) x']);
  });

  test('are plain numbers where the label is legal', async () => {
    const levels = [
      { format: 'upperRoman', text: 'Hoofdstuk %1' },
      { text: '%1.%2', more: '<w:isLgl/>' },
    ];
    const body = [0, 0, 1].map((level) => p('x', { list: [1, level] })).join('');
    expect(await labels(abstractNum(7, levels) + num(1, 7), body)).toEqual([
      'Hoofdstuk I x',
      'Hoofdstuk II x',
      '2.1 x',
    ]);
  });

  test('of levels that were passed over are those at which they begin', async () => {
    const body = p('x', { list: [1, 1] }) + p('x', { list: [1, 1] });
    expect(await labels(abstractNum(7, outline) + num(1, 7), body)).toEqual(['1.1 x', '1.2 x']);
  });

  test.each([
    ['decimalZero', ['01', '02']],
    ['lowerLetter', ['a', 'b']],
    ['upperLetter', ['A', 'B']],
    ['lowerRoman', ['i', 'ii']],
    ['upperRoman', ['I', 'II']],
    ['ordinal', ['1e', '2e']],
  ])('are written as %s', async (format, expected) => {
    const body = p('x', { list: [1, 0] }) + p('x', { list: [1, 0] });
    const found = await labels(abstractNum(7, [{ format, text: '%1' }]) + num(1, 7), body);
    expect(found).toEqual(expected.map((label) => `${label} x`));
  });

  test('go over from z to aa', async () => {
    const body = p('x', { list: [1, 0] }).repeat(28);
    const found = await labels(
      abstractNum(7, [{ format: 'lowerLetter', text: '%1.' }]) + num(1, 7),
      body,
    );
    expect(found.slice(25)).toEqual(['z. x', 'aa. x', 'bb. x']);
  });

  test('come from the style, at the level that the list gives to the style', async () => {
    const levels = [
      { text: 'Artikel %1', more: '<w:pStyle w:val="Kop1"/>' },
      { text: '%1.%2', more: '<w:pStyle w:val="Lid"/>' },
    ];
    const numbered = '<w:numPr><w:numId w:val="1"/></w:numPr>';
    const styles =
      style('Kop1', 'heading 1', `${numbered}<w:outlineLvl w:val="0"/>`) +
      style('Lid', 'Lid', numbered) +
      style('LidSmal', 'Lid smal', '', 'Lid');
    const body =
      p('Doel', { style: 'Kop1' }) + p('een', { style: 'Lid' }) + p('twee', { style: 'LidSmal' });
    expect(await linesOf({ numbering: abstractNum(7, levels) + num(1, 7), body, styles })).toEqual([
      '# Artikel 1 Doel',
      '0 | 1.1 een',
      '0 | 1.2 twee',
    ]);
  });

  test('are off where a paragraph says 0', async () => {
    const styles = style('Lid', 'Lid', '<w:numPr><w:numId w:val="1"/></w:numPr>');
    const body =
      p('a', { style: 'Lid' }) + p('b', { style: 'Lid', list: [0] }) + p('c', { style: 'Lid' });
    expect(await labels(abstractNum(7, outline) + num(1, 7), body, styles)).toEqual([
      '1. a',
      'b',
      '2. c',
    ]);
  });

  test.each([
    ['by its link', '<w:styleLink w:val="Artikelen"/>'],
    ['by the list that the style has', ''],
  ])('come from a style of lists, found %s', async (_, link) => {
    const numbering =
      abstractNum(3, outline, link) +
      abstractNum(7, [], '<w:numStyleLink w:val="Artikelen"/>') +
      num(1, 7) +
      num(2, 3);
    const styles =
      '<w:style w:type="numbering" w:styleId="Artikelen"><w:name w:val="Artikelen"/><w:pPr><w:numPr><w:numId w:val="2"/></w:numPr></w:pPr></w:style>';
    const body = p('x', { list: [1, 0] }) + p('x', { list: [1, 1] });
    expect(await labels(numbering, body, styles)).toEqual(['1. x', '1.1 x']);
  });

  test.each([
    [
      'to itself',
      abstractNum(7, [], '<w:numStyleLink w:val="S"/><w:styleLink w:val="S"/>') + num(1, 7),
    ],
    ['nowhere', abstractNum(7, [], '<w:numStyleLink w:val="S"/>') + num(1, 7)],
    ['to no definition', num(1, 9)],
  ])('are none where a list links %s', async (_, numbering) => {
    expect(await labels(numbering, p('x', { list: [1, 0] }))).toEqual(['x']);
  });

  test('are used up by an empty paragraph, which has no line of its own', async () => {
    const body = p('a', { list: [1, 0] }) + p(' ', { list: [1, 0] }) + p('c', { list: [1, 0] });
    expect(await labels(abstractNum(7, outline) + num(1, 7), body)).toEqual(['1. a', '3. c']);
  });

  test('that this room does not know are plain, and told', async () => {
    const { read } = await import('./makers/read.ts');
    const { docx } = await import('./makers/docx.ts');
    const numbering = abstractNum(7, [{ format: 'hebrew1', text: '%1.' }]) + num(1, 7);
    const { notices, lines } = await read(docx({ numbering, body: p('x', { list: [1, 0] }) }));
    expect(lines[0]?.text).toBe('1. x');
    expect(notices).toEqual([{ code: 'number-formats-unknown', data: { formats: ['hebrew1'] } }]);
  });
});

describe('bullets', () => {
  test('of a font of signs are the signs that a reader sees', async () => {
    const symbol = '<w:rPr><w:rFonts w:ascii="Wingdings"/></w:rPr>';
    const numbering =
      abstractNum(7, [{ format: 'bullet', text: '\uf0b7' }]) +
      `<w:abstractNum w:abstractNumId="8"><w:lvl w:ilvl="0"><w:numFmt w:val="bullet"/><w:lvlText w:val="&#168;"/>${symbol}</w:lvl></w:abstractNum>` +
      abstractNum(9, [{ format: 'bullet', text: '–' }]) +
      num(1, 7) +
      num(2, 8) +
      num(3, 9);
    const body = [1, 2, 3].map((list) => p('x', { list: [list, 0] })).join('');
    expect((await labels(numbering, body)).map((line) => line[0])).toEqual(['•', '◻', '–']);
  });

  test('of a list of its own, further in, stand in the item', async () => {
    const numbering =
      abstractNum(7, [{ text: '%1.', left: 360 }]) +
      abstractNum(8, [{ format: 'bullet', text: '•', left: 1080 }]) +
      num(1, 7) +
      num(2, 8);
    const body =
      p('een', { list: [1, 0] }) +
      p('appel', { list: [2, 0] }) +
      p('peer', { list: [2, 0] }) +
      p('twee', { list: [1, 0] });
    expect(await linesOf({ numbering, body })).toEqual([
      '0 | 1. een',
      '1 | • appel',
      '1 | • peer',
      '0 | 2. twee',
    ]);
  });

  test('as far in as the numbers leave it to the text', async () => {
    const numbering =
      abstractNum(7, [{ text: '%1.', left: 360 }]) +
      abstractNum(8, [{ format: 'bullet', text: '•', left: 360 }]) +
      num(1, 7) +
      num(2, 8);
    const body =
      p('een:', { list: [1, 0] }) + p('appel', { list: [2, 0] }) + p('twee', { list: [1, 0] });
    expect(await linesOf({ numbering, body })).toEqual([
      '0 | 1. een:',
      '? | • appel',
      '0 | 2. twee',
    ]);
  });
});

test('a paragraph under the text of an item, or at a level without a label, goes on with that item', async () => {
  const numbering =
    abstractNum(7, outline) +
    abstractNum(8, [{ format: 'bullet', text: ' ', left: 360 }]) +
    num(1, 7) +
    num(2, 8);
  const body =
    p('een', { list: [1, 0] }) +
    p('ook dit', { properties: '<w:ind w:left="360"/>' }) +
    p('twee', { list: [1, 0] }) +
    p('los', {}) +
    p('drie', { list: [1, 0] });
  expect(await linesOf({ numbering, body })).toEqual([
    '0 | 1. een',
    '+0 ook dit',
    '0 | 2. twee',
    '· los',
    '0 | 3. drie',
  ]);
});
