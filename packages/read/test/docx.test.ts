import { describe, expect, test } from 'vitest';
import { abstractNum, docx, num, p, r, style, table } from './makers/docx.ts';
import { linesOf, read, shown } from './makers/read.ts';

const heading = (depth: number) => `<w:outlineLvl w:val="${depth - 1}"/>`;

describe('headings', () => {
  test('are told by the built-in name of their style, whatever its id and language', async () => {
    const styles = style('Kop1', 'heading 1') + style('Ueberschrift2', 'heading 2');
    const body = p('Doel', { style: 'Kop1' }) + p('Wie', { style: 'Ueberschrift2' });
    expect(await linesOf({ styles, body })).toEqual(['# Doel', '## Wie']);
  });

  test('are told by the outline, of a style, of one that it is based on, and of the paragraph', async () => {
    const styles =
      style('Basis', 'Basiskop', heading(2)) +
      style('Onze', 'Onze kop', '', 'Basis') +
      style('Leeg', 'Leeg', '', 'Onze');
    const body =
      p('a', { style: 'Leeg' }) +
      p('b', { properties: heading(3) }) +
      p('c', { style: 'Onze', properties: heading(10) });
    expect(await linesOf({ styles, body })).toEqual(['## a', '### b', '· c']);
  });

  test('end a chain of styles that comes back to itself', async () => {
    const styles =
      style('A', 'a', '', 'B') + style('B', 'b', heading(1), 'A') + style('C', 'c', '', 'C');
    expect(
      await linesOf({ styles, body: p('x', { style: 'A' }) + p('y', { style: 'C' }) }),
    ).toEqual(['# x', '· y']);
  });

  test('are no long texts in the style of one', async () => {
    const styles = style('Kop1', 'heading 1');
    const [line] = await linesOf({
      styles,
      body: p('Iedereen groet. '.repeat(20), { style: 'Kop1' }),
    });
    expect(line).toMatch(/^· Iedereen/);
  });

  test('and titles are told apart', async () => {
    const styles = style('Titel', 'Title') + style('Ondertitel', 'Subtitle');
    const body = p('Regels', { style: 'Titel' }) + p('van de school', { style: 'Ondertitel' });
    expect(await linesOf({ styles, body })).toEqual(['= Regels', '= van de school']);
  });
});

describe('text', () => {
  test('is what fields show, not their code; links are their text', async () => {
    const field = (code: string, shows: string) =>
      `<w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText>${code}</w:instrText></w:r><w:r><w:fldChar w:fldCharType="separate"/></w:r>${shows}<w:r><w:fldChar w:fldCharType="end"/></w:r>`;
    const nested = field('IF 1 = 1', `${r('zie ')}${field('PAGEREF x', r('4'))}`);
    const link = `<w:hyperlink r:id="r9"><w:r><w:t>site</w:t></w:r></w:hyperlink>`;
    const simple = '<w:fldSimple w:instr="AUTHOR"><w:r><w:t>ik</w:t></w:r></w:fldSimple>';
    expect(await linesOf({ body: p(`${nested}${r(', ')}${link}${r(', ')}${simple}`) })).toEqual([
      '· zie 4, site, ik',
    ]);
  });

  test('lacks the numbers that fields count, and that is told', async () => {
    const field =
      '<w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText> LISTNUM </w:instrText></w:r><w:r><w:fldChar w:fldCharType="end"/></w:r>';
    const { lines, notices } = await read(docx({ body: p(`${field}${r('Iedereen groet.')}`) }));
    expect(lines.map(shown)).toEqual(['· Iedereen groet.']);
    expect(notices).toEqual([{ code: 'field-numbers-left-out', data: { count: 1 } }]);
  });

  test('stays where a field has no end', async () => {
    const open =
      '<w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText>TOC</w:instrText></w:r>';
    expect(await linesOf({ body: p(`${open}${r('Iedereen groet.')}`) + p('Ook buiten.') })).toEqual(
      ['· Iedereen groet.', '· Ook buiten.'],
    );
  });

  test('has tabs, breaks, signs of other fonts and hyphens that do not break', async () => {
    const runs =
      '<w:r><w:t>a</w:t><w:tab/><w:t>e</w:t><w:noBreakHyphen/><w:t>mail</w:t><w:softHyphen/><w:sym w:font="Wingdings" w:char="F0FC"/><w:br/><w:t>b</w:t></w:r>';
    expect(await linesOf({ body: p(runs) })).toEqual(['· a\te-mail✓', '  b']);
  });

  test('in controls, in text boxes once, and in paragraphs of inserted XML', async () => {
    const box =
      '<w:r><mc:AlternateContent><mc:Choice Requires="wps"><w:drawing><wps:txbx><w:txbxContent>' +
      `${p('In het kader.')}</w:txbxContent></wps:txbx></w:drawing></mc:Choice><mc:Fallback><w:pict><v:textbox><w:txbxContent>` +
      `${p('In het kader.')}</w:txbxContent></v:textbox></w:pict></mc:Fallback></mc:AlternateContent></w:r>`;
    const control = `<w:sdt><w:sdtPr/><w:sdtContent>${p('In een veld.')}</w:sdtContent></w:sdt>`;
    const inline = '<w:sdt><w:sdtContent><w:r><w:t> keuze</w:t></w:r></w:sdtContent></w:sdt>';
    const body = [
      p(`${r('Naast')}${inline}${box}`),
      control,
      `<w:customXml>${p('Los.')}</w:customXml>`,
    ].join('');
    expect(await linesOf({ body })).toEqual([
      '· Naast keuze',
      '· In het kader.',
      '· In een veld.',
      '· Los.',
    ]);
  });

  test('that is hidden is left out, and told', async () => {
    const body = p(`${r('Zichtbaar')}${r(' geheim', '<w:vanish/>')}`);
    const { lines, notices } = await read(docx({ body }));
    expect(lines.map(shown)).toEqual(['· Zichtbaar']);
    expect(notices).toEqual([{ code: 'hidden-text-left-out', data: { count: 1 } }]);
  });

  test('with a line through it is read, and told', async () => {
    const body = p(`${r('De bel gaat om negen uur.', '<w:strike/>')}${r(' Of om tien.')}`);
    const { lines, notices } = await read(docx({ body: body + p('De poort is open.') }));
    expect(lines.map(shown)).toEqual([
      '· De bel gaat om negen uur. Of om tien.',
      '· De poort is open.',
    ]);
    expect(notices).toEqual([{ code: 'struck-text-read', data: { count: 1 } }]);
    const off = docx({ body: p(r('De bel gaat.', '<w:strike w:val="0"/>')) });
    expect((await read(off)).notices).toEqual([]);
  });

  test('is bold where all of it is, also by its style', async () => {
    const styles =
      '<w:style w:type="paragraph" w:styleId="Vet"><w:name w:val="Vet"/><w:rPr><w:b/><w:sz w:val="28"/></w:rPr></w:style>';
    const body =
      p('a', { style: 'Vet' }) +
      p(r('b', '<w:b w:val="0"/>'), { style: 'Vet' }) +
      p(r('c', '<w:b/>'));
    const { lines } = await read(docx({ styles, body }));
    expect(lines.map(({ weight, size }) => `${weight} ${size ?? '-'}`)).toEqual([
      'bold 14',
      'normal 14',
      'bold -',
    ]);
  });

  test('is the same in a strict document', async () => {
    const styles = style('Kop1', 'heading 1');
    const body = p('Doel', { style: 'Kop1' }) + p('x', { list: [1, 0] });
    const numbering = abstractNum(7, [{ text: '%1.' }]) + num(1, 7);
    expect(await linesOf({ styles, body, numbering, strict: true })).toEqual([
      '# Doel',
      '0 | 1. x',
    ]);
  });
});

describe('notes', () => {
  const note = (id: string, text: string, kind = 'footnote') =>
    `<w:${kind} w:id="${id}"><w:p><w:r><w:footnoteRef/></w:r>${r(` ${text}`)}</w:p></w:${kind}>`;
  const sign = (id: string, kind = 'footnote') => `<w:r><w:${kind}Reference w:id="${id}"/></w:r>`;

  test('are counted by the text, stand behind the paragraph, and are pointed at', async () => {
    const footnotes =
      '<w:footnote w:type="separator" w:id="0"><w:p/></w:footnote>' +
      note('2', 'Tweede.') +
      note('3', 'Eerste.');
    const endnotes = note('1', 'Slot.', 'endnote');
    const body =
      p(`${r('De mentor')}${sign('3')}${r(' beslist')}${sign('1', 'endnote')}${r('.')}`) +
      p(`${r('De ouders')}${sign('2')}`);
    const { lines } = await read(docx({ footnotes, endnotes, body }));
    expect(lines.map(shown)).toEqual([
      '· De mentor[1] beslist[i].',
      '^1 [1] Eerste.',
      '^i [i] Slot.',
      '· De ouders[2]',
      '^2 [2] Tweede.',
    ]);
    const [first] = lines;
    expect(first?.references?.map(({ start, end }) => first.text.slice(start, end))).toEqual([
      '[1]',
      '[i]',
    ]);
  });

  test('are pointed at behind a label, in a cell, and with a sign of their own', async () => {
    const footnotes = note('2', 'Uitleg.') + note('3', 'Nog een.');
    const numbering = abstractNum(7, [{ text: '%1.' }]) + num(1, 7);
    const custom = '<w:r><w:footnoteReference w:id="3" w:customMarkFollows="1"/><w:t>*</w:t></w:r>';
    const cell = `<w:tc>${p(`${r('cel')}${custom}`)}</w:tc>`;
    const body = p(`${r('Item')}${sign('2')}`, { list: [1, 0] }) + table(['a', cell], ['b', 'c']);
    const { lines } = await read(docx({ footnotes, numbering, body }));
    expect(lines.map(shown)).toEqual([
      '0 | 1. Item[1]',
      '^1 [1] Uitleg.',
      '[a|cel[*]]',
      '[b|c]',
      '^* [*] Nog een.',
    ]);
    for (const { text, references = [] } of lines) {
      for (const { start, end, label } of references)
        expect(text.slice(start, end)).toBe(`[${label}]`);
    }
  });
});

describe('tables', () => {
  const spanning = (span: number, text: string, more = '') =>
    `<w:tc><w:tcPr><w:gridSpan w:val="${span}"/>${more}</w:tcPr>${p(text)}</w:tc>`;
  const below = (text: string, value = '') =>
    `<w:tc><w:tcPr><w:vMerge${value}/></w:tcPr>${p(text)}</w:tc>`;

  test('have as many cells in each row, and merged ones say their text once', async () => {
    const body = table(
      ['Dag', 'Wie', 'Waar'],
      [spanning(2, 'heel de week'), 'hal'],
      [below('maandag', ' w:val="restart"'), 'Jan', 'plein'],
      [below(''), 'Piet'],
    );
    const { lines, notices } = await read(docx({ body }));
    expect(lines.map(shown)).toEqual([
      '[Dag|Wie|Waar]',
      '[heel de week||hal]',
      '[maandag|Jan|plein]',
      '[|Piet|]',
    ]);
    expect(notices).toEqual([{ code: 'cells-merged', data: { count: 2 } }]);
  });

  test('with one column, or lists in their cells, are there for the layout', async () => {
    const numbering = abstractNum(7, [{ format: 'bullet', text: '•' }]) + num(1, 7);
    const list = `<w:tc>${p('een', { list: [1, 0] })}${p('twee', { list: [1, 0] })}</w:tc>`;
    const body = table(['Kader.'], ['Onder.']) + table(['Voor ouders', list]);
    expect(await linesOf({ body, numbering })).toEqual([
      '· Kader.',
      '· Onder.',
      '· Voor ouders',
      '0 | • een',
      '0 | • twee',
    ]);
  });

  test('keep their rows where names stand over the columns and before the rows', async () => {
    const numbering = abstractNum(7, [{ format: 'bullet', text: '•' }]) + num(1, 7);
    const list = (...items: string[]) =>
      `<w:tc>${items.map((item) => p(item, { list: [1, 0] })).join('')}</w:tc>`;
    const roles = [
      ['Conciërge', list('opent het hek', 'telt de fietsen')],
      ['Teamleider', list('belt naar huis', 'schrijft een brief')],
    ];
    expect(await linesOf({ body: table(['Wie', 'Taken'], ...roles), numbering })).toEqual([
      '[Wie|Taken]',
      '[Conciërge|• opent het hek • telt de fietsen]',
      '[Teamleider|• belt naar huis • schrijft een brief]',
    ]);
    const sentence = ['Dit zijn de taken van iedereen op school.', list('opruimen', 'groeten')];
    const loose = await linesOf({ body: table(['Wie', 'Taken'], ...roles, sentence), numbering });
    expect(loose).toContain('0 | • opruimen');
  });

  test('in a cell are read too', async () => {
    const inner = `<w:tc>${table(['a', 'b'], ['c', 'd'])}${p('')}</w:tc>`;
    expect(await linesOf({ body: table(['links', inner]) })).toEqual(['· links', '[a|b]', '[c|d]']);
  });
});

describe('tracked changes', () => {
  const ins = (inner: string) => `<w:ins w:id="1" w:author="x">${inner}</w:ins>`;
  const del = (text: string) =>
    `<w:del w:id="2" w:author="x"><w:r><w:delText xml:space="preserve">${text}</w:delText></w:r></w:del>`;
  const mark = (kind: string) => `<w:rPr><w:${kind} w:id="3" w:author="x"/></w:rPr>`;
  const numbering = abstractNum(7, [{ text: '%1.' }]) + num(1, 7);
  const body =
    p(`${r('Binnen ')}${del('vijf')}${ins(r('tien'))}${r(' dagen.')}`, { list: [1, 0] }) +
    p(ins(r('Nieuw lid.')), { list: [1, 0], properties: mark('ins') }) +
    p(del('Oud lid.'), { list: [1, 0], properties: mark('del') }) +
    p('Laatste lid.', { list: [1, 0] });

  test.each([
    ['after', ['0 | 1. Binnen tien dagen.', '0 | 2. Nieuw lid.', '0 | 3. Laatste lid.']],
    ['before', ['0 | 1. Binnen vijf dagen.', '0 | 2. Oud lid.', '0 | 3. Laatste lid.']],
  ] as const)('give the text %s them, with its own numbers', async (tracked, expected) => {
    const { lines, notices } = await read(docx({ body, numbering }), { tracked });
    expect(lines.map(shown)).toEqual(expected);
    expect(notices).toEqual([{ code: 'tracked-changes', data: { count: 6, read: tracked } }]);
  });

  test('of rows, of moved text and of properties count too', async () => {
    const row = (kind: string, text: string) =>
      `<w:tr><w:trPr><w:${kind} w:id="4"/></w:trPr><w:tc>${p(text)}</w:tc><w:tc>${p('x')}</w:tc></w:tr>`;
    const moved = `<w:moveTo w:id="5">${r('verplaatst')}</w:moveTo><w:moveFrom w:id="6">${r('hier weg')}</w:moveFrom>`;
    const styles = style('Kop1', 'heading 1');
    const changed = p('Was een kop', {
      properties: '<w:pPrChange w:id="7"><w:pPr><w:pStyle w:val="Kop1"/></w:pPr></w:pPrChange>',
    });
    const all = `<w:tbl>${row('ins', 'nieuw')}${row('del', 'oud')}<w:tr><w:tc>${p('vast')}</w:tc><w:tc>${p('x')}</w:tc></w:tr></w:tbl>${p(moved)}${changed}`;
    expect(await linesOf({ body: all, styles })).toEqual([
      '[nieuw|x]',
      '[vast|x]',
      '· verplaatst',
      '· Was een kop',
    ]);
    expect(await linesOf({ body: all, styles }, { tracked: 'before' })).toEqual([
      '[oud|x]',
      '[vast|x]',
      '· hier weg',
      '# Was een kop',
    ]);
  });

  test('of a mark between paragraphs join them', async () => {
    const two = p('Een zin', { properties: mark('del') }) + p(' loopt door.');
    expect(await linesOf({ body: two })).toEqual(['· Een zin loopt door.']);
    expect(await linesOf({ body: two }, { tracked: 'before' })).toEqual([
      '· Een zin',
      '·  loopt door.',
    ]);
  });
});

describe('what is no text of the protocol', () => {
  test('tables of contents, headers and footers are set aside', async () => {
    const contents = `<w:sdt><w:sdtPr><w:docPartObj><w:docPartGallery w:val="Table of Contents"/></w:docPartObj></w:sdtPr><w:sdtContent>${p('Inhoud')}${p('Doel 1')}</w:sdtContent></w:sdt>`;
    const begin =
      '<w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText> TOC \\o </w:instrText></w:r><w:r><w:fldChar w:fldCharType="separate"/></w:r>';
    const field = p(`${begin}${r('Wie 2')}`) + p('<w:r><w:fldChar w:fldCharType="end"/></w:r>');
    const styles = style('TOC1', 'toc 1');
    const body = contents + field + p('Waar 3', { style: 'TOC1' }) + p('Tekst.');
    const { lines, notices } = await read(
      docx({ body, styles, header: p('School 1'), footer: p('Pagina 1') + p('Pagina 2') }),
    );
    expect(lines.map(shown)).toEqual([
      '~running-line School 1',
      '~contents Inhoud',
      '~contents Doel 1',
      '~contents Wie 2',
      '~contents Waar 3',
      '· Tekst.',
      '~running-line Pagina 1',
    ]);
    expect(notices).toEqual([{ code: 'margins-set-aside', data: { count: 2 } }]);
  });

  test('comments, pictures, files and macros are left out, and told by name', async () => {
    const body =
      p(`${r('x')}<w:r><w:commentReference w:id="0"/></w:r><w:r><w:drawing/></w:r>`) +
      '<w:altChunk r:id="r8"/>';
    const relations =
      '<Relationship Id="r7" Type="http://x/relationships/attachedTemplate" Target="http://elders/x.dotm" TargetMode="External"/>' +
      '<Relationship Id="r9" Type="http://x/relationships/hyperlink" Target="javascript:alert(1)" TargetMode="External"/>';
    const files = {
      'word/vbaProject.bin': new Uint8Array([1]),
      'word/embeddings/\u001b[31mwerk.xlsx': new Uint8Array([1]),
    };
    const { lines, notices } = await read(
      docx({
        body,
        relations,
        files,
        comments: `<w:comment w:id="0">${p('Klopt dit?')}</w:comment>`,
      }),
    );
    expect(lines.map(shown)).toEqual(['· x']);
    expect(notices).toEqual([
      { code: 'comments-left-out', data: { count: 1 } },
      { code: 'pictures-left-out', data: { count: 1 } },
      { code: 'inserted-files-left-out', data: { count: 1 } },
      { code: 'embedded-files-left-out', data: { names: ['word/embeddings/\u001b[31mwerk.xlsx'] } },
      { code: 'linked-files-left-out', data: { count: 1 } },
      { code: 'macros-not-run', data: {} },
    ]);
  });

  test('what the file says of itself is kept apart', async () => {
    const core = '<dc:title> Regels </dc:title><dc:creator>Juf</dc:creator>';
    expect((await read(docx({ body: p('x'), core }))).meta).toEqual({
      title: 'Regels',
      author: 'Juf',
    });
  });
});

test('a text of which each line was made a paragraph is left to the rules for text, and that is told', async () => {
  const lines = [
    'Medewerkers plaatsen geen berichten die de goede',
    'naam van de school of van een leerling schaden en',
    'vragen bij twijfel eerst raad aan de leidinggevende',
    'van hun team, die daar binnen een dag antwoord op',
    'geeft.',
  ];
  const { lines: found, notices } = await read(
    docx({ body: lines.map((line) => p(line)).join('') }),
  );
  expect(found.map(shown)).toEqual(lines.map((line) => `  ${line}`));
  expect(notices).toEqual([{ code: 'lines-are-paragraphs', data: {} }]);
});

test('space, indents and pages go with the lines', async () => {
  const body =
    p('a') +
    p('') +
    p('b', { properties: '<w:ind w:left="720"/>' }) +
    p('c', { properties: '<w:pageBreakBefore/>' }) +
    p('d', { properties: '<w:spacing w:before="240"/>' });
  const { lines } = await read(docx({ body }));
  expect(lines.map(({ blanks, x, page }) => [blanks, x, page])).toEqual([
    [0, 0, 0],
    [1, 36, 0],
    [0, 0, 1],
    [1, 0, 1],
  ]);
});
