import type { LayoutLine } from '@akkoord/parse';
import { describe, expect, it } from 'vitest';
import { DocumentError } from '../../src/index.ts';
import { readPdf, readPdfAttachments } from '../../src/pdf/read-pdf.ts';
import { type MadePage, type MadeText, madePdf } from './made-pdf.ts';

/** Lines under each other, from the top of an A4 page. */
function under(
  texts: readonly string[],
  from: Partial<MadeText> & { x?: number; y?: number } = {},
): MadeText[] {
  const { x = 70, y = 780, ...rest } = from;
  return texts.map((text, i) => ({ ...rest, text, at: [x, y - 14 * i] as const }));
}

async function linesOf(pages: readonly MadePage[]): Promise<readonly LayoutLine[]> {
  return (await readPdf(madePdf(pages))).lines;
}

const textOf = (lines: readonly LayoutLine[]) =>
  lines.filter(({ given }) => given?.kind !== 'furniture').map(({ text }) => text);

async function refusalOf(bytes: Uint8Array): Promise<string> {
  const error = await readPdf(bytes).then(
    () => null,
    (thrown: unknown) => thrown,
  );
  if (!(error instanceof DocumentError)) throw new Error(`Expected a refusal, got ${error}`);
  return error.says.code;
}

describe('lines of a page', () => {
  it('have their place, size and weight', async () => {
    const lines = await linesOf([
      {
        texts: [
          { text: 'Onze kas', at: [70, 780], size: 18, bold: true },
          ...under(['De planten krijgen water.', 'Op vrijdag extra.'], { y: 740 }),
        ],
      },
    ]);
    expect(lines.map(({ text, x, size, weight, page }) => [text, x, size, weight, page])).toEqual([
      ['Onze kas', 70, 18, 'bold', 0],
      ['De planten krijgen water.', 70, 11, 'normal', 0],
      ['Op vrijdag extra.', 70, 11, 'normal', 0],
    ]);
  });

  it('are put together of words that were drawn apart and out of order', async () => {
    const lines = await linesOf([
      {
        texts: [
          { text: 'krijgen water.', at: [128.5, 780] },
          { text: 'De planten', at: [70, 780] },
          { text: '1.', at: [50, 780] },
        ],
      },
    ]);
    expect(textOf(lines)).toEqual(['1. De planten krijgen water.']);
  });

  it('keep a sign that refers to a note apart from a number', async () => {
    const lines = await linesOf([
      {
        texts: [
          ...under(['De planten krijgen water']),
          { text: '1', at: [192, 784], size: 7 },
          ...under(['en licht.'], { y: 766 }),
          { text: '1', at: [70, 104], size: 6 },
          { text: 'Regenwater uit de ton.', at: [75, 100], size: 9 },
        ],
      },
    ]);
    expect(lines[0]).toMatchObject({ references: [{ start: 24, end: 25, label: '1' }] });
    expect(lines.at(-1)).toMatchObject({
      text: '¹ Regenwater uit de ton.',
      given: { kind: 'note', label: '1', marker: '¹' },
    });
  });

  it('begin a paragraph where a word had room on the line before', async () => {
    const lines = await linesOf([
      {
        texts: under([
          'De leerlingen van de kas geven op maandag, woensdag en vrijdag',
          'water aan alle planten die op de tafel bij het raam staan.',
          'Op dinsdag',
          'De leerlingen van de kas vegen dan de vloer en ruimen de ton op.',
        ]),
      },
    ]);
    expect(lines.map(({ follows }) => follows)).toEqual([undefined, 'goes-on', 'begins', 'begins']);
  });

  it('are read on a page that was laid on its side', async () => {
    const lines = await linesOf([
      {
        texts: [
          { text: 'De planten krijgen water.', at: [100, 100], turned: 90 },
          { text: 'Op vrijdag extra.', at: [114, 100], turned: 90 },
        ],
      },
    ]);
    expect(textOf(lines)).toEqual(['De planten krijgen water.', 'Op vrijdag extra.']);
  });
});

describe('columns', () => {
  const left = Array.from({ length: 8 }, (_, i) => `links staat hier regel ${i} van acht met`);
  const right = Array.from({ length: 8 }, (_, i) => `rechts staat hier regel ${i} van acht en`);

  it('are read one after the other, what stands over them first', async () => {
    const texts = [
      {
        text: 'Een kop die over beide kolommen van deze bladzijde heen staat',
        at: [70, 800] as const,
        size: 16,
      },
      ...under(left, { y: 760 }),
      ...under(right, { x: 320, y: 760 }),
    ];
    expect(textOf(await linesOf([{ texts }]))).toEqual([texts[0]?.text, ...left, ...right]);
  });

  it('are found where the words of a line were drawn far apart', async () => {
    // As a printer of web pages stretches a line to its column: each word a piece of its own.
    const spread = (words: string, x: number, y: number) =>
      words.split(' ').map((text, i) => ({ text, at: [x + 58 * i, y] as const }));
    const texts = [
      { text: 'Op schoolreis', at: [70, 800] as const, size: 20 },
      { text: 'School De Wilg', at: [240, 830] as const },
      ...under(left.slice(0, 4), { y: 760 }),
      ...spread('deel leed deel leed', 70, 704),
      ...spread('leed deel leed deel', 70, 690),
      ...under(left.slice(4), { y: 676 }),
      ...under(right, { x: 320, y: 760 }),
    ];
    expect(textOf(await linesOf([{ texts }]))).toEqual([
      'School De Wilg',
      'Op schoolreis',
      ...left.slice(0, 4),
      'deel leed deel leed',
      'leed deel leed deel',
      ...left.slice(4),
      ...right,
    ]);
  });

  it('that begin new text together are a table', async () => {
    const rows = [0, 1, 2, 3].flatMap((row) => [
      ...under([`afspraak ${row} begint hier en gaat dan`, 'verder op de regel eronder'], {
        y: 760 - 50 * row,
      }),
      ...under([`reden ${row} begint hier en gaat dan`, 'ook verder op de regel eronder'], {
        x: 320,
        y: 760 - 50 * row,
      }),
    ]);
    const lines = await linesOf([{ texts: rows }]);
    expect(lines).toHaveLength(4);
    expect(lines[0]).toMatchObject({
      text: 'afspraak 0 begint hier en gaat dan verder op de regel eronder\treden 0 begint hier en gaat dan ook verder op de regel eronder',
      given: { kind: 'row' },
    });
  });
});

describe('a table', () => {
  it('has a row for cells beside each other, also where a short one stands in the middle', async () => {
    const texts: MadeText[] = [
      ...under(['Wat'], { x: 90, y: 700, bold: true }),
      ...under(['Wie'], { x: 230, y: 700, bold: true }),
      ...under(['Boor'], { y: 680 }),
      ...under(['vanaf klas 2'], { x: 210, y: 680 }),
      ...under(['Zaag'], { y: 646 }),
      ...under(['niemand, want dat', 'is niet veilig voor', 'wie het niet leerde'], {
        x: 210,
        y: 660,
      }),
      ...under(['Lijm'], { y: 612 }),
      ...under(['iedereen'], { x: 210, y: 612 }),
    ];
    expect(textOf(await linesOf([{ texts }]))).toEqual([
      'Wat\tWie',
      'Boor\tvanaf klas 2',
      'Zaag\tniemand, want dat is niet veilig voor wie het niet leerde',
      'Lijm\tiedereen',
    ]);
  });

  it('has a head of more lines, of which each part stands over its column', async () => {
    const row = (y: number, texts: readonly string[]) =>
      texts.map((text, i) => ({ text, at: [[70, 140, 330][i] as number, y] as const }));
    const texts = [
      { text: 'Hoe', at: [76, 780] as const, bold: true },
      { text: 'Gevolg', at: [200, 780] as const, bold: true },
      { text: 'Door', at: [345, 780] as const, bold: true },
      { text: 'vaak', at: [75, 766] as const, bold: true },
      ...row(740, ['een keer', 'een waarschuwing', 'de mentor']),
      ...row(714, ['twee keer', 'een gesprek na school', 'de mentor']),
      ...row(688, ['drie keer', 'een brief naar huis', 'de teamleider']),
    ];
    const lines = await linesOf([{ texts }]);
    expect(lines.map(({ text }) => text)).toEqual([
      'Hoe vaak\tGevolg\tDoor',
      'een keer\teen waarschuwing\tde mentor',
      'twee keer\teen gesprek na school\tde mentor',
      'drie keer\teen brief naar huis\tde teamleider',
    ]);
    expect(lines.every(({ given }) => given?.kind === 'row')).toBe(true);
  });

  it('is none where the last column is page numbers, or the first asks to be filled in', async () => {
    const entries = [0, 1, 2, 3].flatMap((i) => [
      ...under([`Hoofdstuk ${'abcd'[i]}`], { y: 700 - 20 * i }),
      ...under([`${i + 2}`], { x: 400, y: 700 - 20 * i }),
      ...under(['Naam:'], { y: 500 - 20 * i }),
      ...under(['hier in te vullen'], { x: 300, y: 500 - 20 * i }),
    ]);
    const lines = await linesOf([{ texts: entries }]);
    expect(lines.every(({ given }) => given?.kind !== 'row')).toBe(true);
  });
});

describe('what pages add', () => {
  const page = (number: number): MadePage => ({
    texts: [
      { text: 'Regels van de kas', at: [70, 810], size: 8 },
      ...under([`De ${['eerste', 'tweede', 'derde'][number]} bladzijde gaat over iets anders.`]),
      { text: `Bladzijde ${number + 1} van 3`, at: [270, 30], size: 8 },
    ],
  });

  it('is furniture', async () => {
    const lines = await linesOf([page(0), page(1), page(2)]);
    expect(
      lines.filter(({ page: on }) => on === 1).map(({ text, given }) => [text, given]),
    ).toEqual([
      ['Regels van de kas', { kind: 'furniture', reason: 'running-line' }],
      ['De tweede bladzijde gaat over iets anders.', undefined],
      ['Bladzijde 2 van 3', { kind: 'furniture', reason: 'page-counter' }],
    ]);
  });

  it('items and headings with which every page begins are text', async () => {
    const alike = (number: number): MadePage => ({
      texts: [
        { text: `Deel ${number + 1}`, at: [70, 800], size: 16 },
        ...under(
          [
            `1. De mentor van groep ${number + 1} geeft water.`,
            '2. Op vrijdag extra.',
            'In de vakantie niet.',
          ],
          { y: 770 },
        ),
      ],
    });
    const lines = await linesOf([alike(0), alike(1), alike(2)]);
    expect(lines.filter(({ given }) => given?.kind === 'furniture')).toEqual([]);
  });

  it('a mark across the page is set apart', async () => {
    const lines = await linesOf([
      { texts: [{ text: 'CONCEPT', at: [150, 300], size: 60, turned: 45 }, ...page(0).texts] },
    ]);
    const mark = lines.find(({ text }) => text === 'CONCEPT');
    expect(mark).toMatchObject({ given: { kind: 'furniture' } });
  });
});

describe('tags', () => {
  const texts = [
    { text: 'De kas', at: [70, 780] as const, mark: { id: 0, role: 'H1' } },
    { text: 'De planten', at: [70, 760] as const, mark: { id: 1, role: 'LBody' } },
    { text: 'krijgen water.', at: [70, 746] as const, mark: { id: 1, role: 'LBody' } },
    { text: 'Op vrijdag extra.', at: [70, 732] as const, mark: { id: 2, role: 'P' } },
  ];
  const tags = {
    900: '<< /Type /StructTreeRoot /K [901 0 R] /ParentTree << /Nums [0 [902 0 R 904 0 R 905 0 R]] >> >>',
    901: '<< /Type /StructElem /S /Document /P 900 0 R /K [902 0 R 903 0 R 905 0 R] >>',
    902: '<< /Type /StructElem /S /H1 /P 901 0 R /Pg 10 0 R /K 0 >>',
    903: '<< /Type /StructElem /S /L /P 901 0 R /K [906 0 R] >>',
    904: '<< /Type /StructElem /S /LBody /P 906 0 R /Pg 10 0 R /K 1 >>',
    905: '<< /Type /StructElem /S /P /P 901 0 R /Pg 10 0 R /K 2 >>',
    906: '<< /Type /StructElem /S /LI /P 903 0 R /K [904 0 R] >>',
  };

  it('tell headings, items and paragraphs', async () => {
    const { lines } = await readPdf(madePdf([{ texts }], { tags }));
    expect(lines.map(({ text, given, follows }) => [text, given, follows])).toEqual([
      ['De kas', { kind: 'heading', depth: 1 }, undefined],
      ['• De planten', { kind: 'item', label: '•', level: 0 }, 'begins'],
      ['krijgen water.', undefined, 'goes-on'],
      ['Op vrijdag extra.', undefined, 'begins'],
    ]);
  });

  it('an empty tree tells nothing', async () => {
    const empty = { 900: '<< /Type /StructTreeRoot >>' };
    const { lines } = await readPdf(madePdf([{ texts }], { tags: empty }));
    expect(lines.every(({ given }) => given === undefined)).toBe(true);
  });
});

describe('what a document says of itself', () => {
  const pages = [{ texts: under(['De planten krijgen water van de leerlingen.']) }];

  it('is given as it stands there', async () => {
    const info = {
      Title: 'De kas',
      Author: 'A. Voorbeeld',
      CreationDate: "D:20260114093000+01'00'",
    };
    const { meta, notices } = await readPdf(madePdf(pages, { info }));
    expect(meta).toEqual({
      title: 'De kas',
      author: 'A. Voorbeeld',
      created: '2026-01-14T09:30:00+01:00',
    });
    expect(notices).toEqual([]);
  });

  it('its attachments are found', async () => {
    const bytes = new TextEncoder().encode('# De kas\n');
    const made = madePdf(pages, { attachments: [{ name: 'protocol.md', bytes }] });
    const found = [{ name: 'protocol.md', bytes }];
    expect((await readPdf(made)).attachments).toEqual(found);
    expect((await readPdfAttachments(made)).attachments).toEqual(found);
  });
});

describe('a PDF that cannot be read', () => {
  const text = under(['De planten krijgen water van de leerlingen.']);

  it('is one of pictures', async () => {
    expect(await refusalOf(madePdf([{ texts: [], picture: true }]))).toBe('pdf-pictures');
  });

  it('or a page of it is, and that is told', async () => {
    const { notices } = await readPdf(
      madePdf([{ texts: text }, { texts: [], picture: true }, { texts: text }, { texts: [] }]),
    );
    expect(notices).toEqual([{ code: 'pages-without-text', data: { pages: [2] } }]);
  });

  it('is locked', async () => {
    const zeros = '00'.repeat(32);
    const encrypt = `<< /Filter /Standard /V 1 /R 2 /O <${zeros}> /U <${zeros}> /P -4 >>`;
    expect(await refusalOf(madePdf([{ texts: text }], { encrypt }))).toBe('pdf-locked');
  });

  it('is damaged', async () => {
    expect(await refusalOf(new TextEncoder().encode('%PDF-1.7\nniets'))).toBe('pdf-damaged');
    expect(await refusalOf(new Uint8Array())).toBe('pdf-damaged');
  });

  it('has too many pages', async () => {
    const many = Array.from({ length: 501 }, () => ({ texts: [] }));
    expect(await refusalOf(madePdf(many))).toBe('pdf-too-many-pages');
  });
});
