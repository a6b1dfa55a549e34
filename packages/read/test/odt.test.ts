import { describe, expect, test } from 'vitest';
import { list, listStyle, type OdtParts, odt, th, tp } from './makers/odt.ts';
import { read, shown } from './makers/read.ts';

const linesOf = async (parts: OdtParts, tracked?: 'after' | 'before') =>
  (await read(odt(parts), { tracked })).lines.map(shown);

const decimals = listStyle(
  'L1',
  'style:num-format="1" style:num-suffix="."',
  'style:num-format="1" text:display-levels="2"',
  'style:num-format="a" style:num-prefix="(" style:num-suffix=")"',
);

describe('lists', () => {
  test('count in each other, and show the levels that they say', async () => {
    const inner = list('', 'b', `${tp('c')}${list('', 'd')}`);
    const text = list('text:style-name="L1"', `${tp('a')}${inner}`, 'e');
    expect(await linesOf({ automatic: decimals, text })).toEqual([
      '0 | 1. a',
      '1 | 1.1 b',
      '1 | 1.2 c',
      '2 | (a) d',
      '0 | 2. e',
    ]);
  });

  test('begin anew, unless they say that they go on', async () => {
    const text =
      list('xml:id="x1" text:style-name="L1"', 'a', 'b') +
      tp('Tussen.') +
      list('text:style-name="L1" text:continue-numbering="true"', 'c') +
      list('text:style-name="L1"', 'd') +
      list('text:style-name="L1" text:continue-list="x1"', 'e');
    expect(await linesOf({ automatic: decimals, text })).toEqual([
      '0 | 1. a',
      '0 | 2. b',
      '· Tussen.',
      '0 | 3. c',
      '0 | 1. d',
      '0 | 4. e',
    ]);
  });

  test('begin where an item or the style says', async () => {
    const style = listStyle('L2', 'style:num-format="I" text:start-value="4"');
    const items = `<text:list text:style-name="L2"><text:list-item>${tp('a')}</text:list-item><text:list-item text:start-value="9">${tp('b')}</text:list-item></text:list>`;
    expect(await linesOf({ automatic: style, text: items })).toEqual(['0 | IV a', '0 | IX b']);
  });

  test('have bullets, further paragraphs, and items that only hold a list', async () => {
    const style = listStyle('L3', 'text:bullet-char="–"', 'text:bullet-char="◦"');
    const text = list('text:style-name="L3"', `${tp('a')}${tp('ook a')}`, list('', 'b'));
    expect(await linesOf({ automatic: style, text })).toEqual(['0 | – a', '+0 ook a', '1 | ◦ b']);
  });

  test('follow the pattern that newer versions of LibreOffice write', async () => {
    const style = listStyle('L4', 'style:num-format="1" loext:num-list-format="Lid %1%:"');
    expect(await linesOf({ automatic: style, text: list('text:style-name="L4"', 'a') })).toEqual([
      '0 | Lid 1: a',
    ]);
  });
});

describe('headings', () => {
  test('are those of the outline, numbered by its style', async () => {
    const outline =
      '<text:outline-style><text:outline-level-style text:level="1" style:num-format="1" style:num-prefix="Artikel "/><text:outline-level-style text:level="2" style:num-format=""/></text:outline-style>';
    const text =
      th('Doel', 1) +
      th('Nader', 2) +
      th('Los', 1, 'text:is-list-header="true"') +
      th('Wie', 1) +
      th('Weer', 1, 'text:restart-numbering="true" text:start-value="7"');
    expect(await linesOf({ styles: outline, text })).toEqual([
      '# Artikel 1 Doel',
      '## Nader',
      '# Los',
      '# Artikel 2 Wie',
      '# Artikel 7 Weer',
    ]);
  });

  test('and titles are told by styles, also of their parents', async () => {
    const styles =
      '<style:style style:name="Title" style:family="paragraph"/>' +
      '<style:style style:name="Kop_20_x" style:family="paragraph" style:default-outline-level="2"/>' +
      '<style:style style:name="P1" style:family="paragraph" style:parent-style-name="Title"/>' +
      '<style:style style:name="P2" style:family="paragraph" style:parent-style-name="P3"/><style:style style:name="P3" style:family="paragraph" style:parent-style-name="P2"/>';
    const text = tp('Regels', 'P1') + tp('Kop', 'Kop_20_x') + tp('Rond', 'P2');
    expect(await linesOf({ styles, text })).toEqual(['= Regels', '## Kop', '· Rond']);
  });
});

describe('text', () => {
  test('keeps its white space and breaks, and what is bold', async () => {
    const automatic =
      '<style:style style:name="T1" style:family="text"><style:text-properties fo:font-weight="bold" fo:font-size="14pt"/></style:style>';
    const text =
      tp(
        `a  <text:s text:c="2"/>b\n<text:tab/><text:span text:style-name="T1">c</text:span><text:line-break/>d`,
      ) + tp('<text:span text:style-name="T1">e</text:span>');
    const { lines } = await read(odt({ automatic, text }));
    expect(lines.map(shown)).toEqual(['· a   b \tc', '  d', '· e']);
    expect(lines.map(({ weight, size }) => [weight, size])).toEqual([
      ['normal', 14],
      ['normal', 14],
      ['bold', 14],
    ]);
  });

  test('has its notes behind the paragraph, and its text boxes', async () => {
    const note = (sign: string, said: string, kind = 'footnote') =>
      `<text:note text:note-class="${kind}"><text:note-citation>${sign}</text:note-citation><text:note-body>${tp(said)}</text:note-body></text:note>`;
    const box = `<draw:frame><draw:text-box>${tp('Kader.')}</draw:text-box></draw:frame>`;
    const text = tp(
      `De mentor${note('1', 'Van de klas.')} beslist${note('1', 'Slot.', 'endnote')}.${box}`,
    );
    const { lines } = await read(odt({ text }));
    expect(lines.map(shown)).toEqual([
      '· De mentor[1] beslist[1-2].',
      '^1 [1] Van de klas.',
      '^1-2 [1-2] Slot.',
      '· Kader.',
    ]);
  });

  test('of tables has cells for those that are covered or come back', async () => {
    const cell = (said: string, attributes = '') =>
      `<table:table-cell ${attributes}>${tp(said)}</table:table-cell>`;
    const text = `<table:table><table:table-header-rows><table:table-row>${cell('Dag')}${cell('Wie')}</table:table-row></table:table-header-rows><table:table-row>${cell('heel', 'table:number-columns-spanned="2"')}<table:covered-table-cell/></table:table-row><table:table-row>${cell('x', 'table:number-columns-repeated="2"')}</table:table-row></table:table>`;
    const { lines, notices } = await read(odt({ text }));
    expect(lines.map(shown)).toEqual(['[Dag|Wie]', '[heel|]', '[x|]']);
    expect(notices).toEqual([{ code: 'cells-merged', data: { count: 1 } }]);
  });

  test('leaves out comments, contents and what stands over and under the pages', async () => {
    const masters = `<style:master-page><style:header>${tp('School')}</style:header><style:footer>${tp('Pagina 1')}</style:footer></style:master-page>`;
    const text =
      `<text:table-of-content><text:index-body><text:index-title>${tp('Inhoud')}</text:index-title>${tp('Doel 1')}</text:index-body></text:table-of-content>` +
      tp(`x<office:annotation>${tp('Klopt dit?')}</office:annotation>`);
    const { lines, notices } = await read(odt({ text, masters }));
    expect(lines.map(shown)).toEqual([
      '~contents Inhoud',
      '~contents Doel 1',
      '· x',
      '~running-line School',
      '~running-line Pagina 1',
    ]);
    expect(notices.map(({ code }) => code)).toEqual(['comments-left-out', 'margins-set-aside']);
  });
});

describe('tracked changes', () => {
  const region = (id: string, kind: string, inside = '') =>
    `<text:changed-region text:id="${id}"><text:${kind}><office:change-info/>${inside}</text:${kind}></text:changed-region>`;
  const changes = `<text:tracked-changes>${region('c1', 'insertion')}${region('c2', 'deletion', tp('vijf'))}${region('c3', 'insertion')}${region('c4', 'deletion', `${tp('')}${tp('Oud lid.')}`)}</text:tracked-changes>`;
  const text =
    changes +
    tp(
      'Binnen <text:change text:change-id="c2"/><text:change-start text:change-id="c1"/>tien<text:change-end text:change-id="c1"/> dagen.<text:change text:change-id="c4"/>',
    ) +
    list('text:style-name="L1"', 'a') +
    '<text:change-start text:change-id="c3"/>' +
    tp('Nieuw lid.') +
    '<text:change-end text:change-id="c3"/>' +
    tp('Slot.');

  test.each([
    ['after', ['· Binnen tien dagen.', '0 | 1. a', '· Nieuw lid.', '· Slot.']],
    ['before', ['· Binnen vijf dagen.', '· Oud lid.', '0 | 1. a', '· Slot.']],
  ] as const)('give the text %s them', async (tracked, expected) => {
    const { lines, notices } = await read(odt({ text, automatic: decimals }), { tracked });
    expect(lines.map(shown)).toEqual(expected);
    expect(notices).toEqual([{ code: 'tracked-changes', data: { count: 4, read: tracked } }]);
  });
});

test('a document with a password is named', async () => {
  const manifest = '<manifest:file-entry><manifest:encryption-data/></manifest:file-entry>';
  await expect(read(odt({ text: tp('x'), manifest }))).rejects.toMatchObject({
    says: { code: 'encrypted' },
  });
});

test('text with a line through it is read, and told', async () => {
  const automatic =
    '<style:style style:name="T9" style:family="text"><style:text-properties style:text-line-through-style="solid"/></style:style>';
  const struck = '<text:span text:style-name="T9">De bel gaat om negen uur.</text:span>';
  const { lines, notices } = await read(odt({ automatic, text: tp(`${struck} Of om tien.`) }));
  expect(lines.map(shown)).toEqual(['· De bel gaat om negen uur. Of om tien.']);
  expect(notices).toEqual([{ code: 'struck-text-read', data: { count: 1 } }]);
});
