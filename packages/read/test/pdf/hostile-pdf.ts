import { deflateSync } from 'node:zlib';
import { type MadePage, madePdf } from './made-pdf.ts';

/** A file that was made to do harm, or that came to harm. */
export interface HostilePdf {
  readonly name: string;
  readonly bytes: Uint8Array;
}

/** Numbers from 0 to 1 that are the same for the same seed. Source: mulberry32. */
function random(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}

const sentences = [
  'De leerlingen van de kas geven de planten water.',
  '1. De mentor ruimt de tafel op.',
  'Op vrijdag komt er extra water bij, ook in de vakantie.',
];

/** A sound document of three pages, which the others are made from. */
export function soundPdf(): Uint8Array {
  const page = (number: number): MadePage => ({
    texts: Array.from({ length: 30 }, (_, i) => ({
      text: `${sentences[(i + number) % sentences.length]}`,
      at: [70, 780 - 20 * i] as const,
    })),
  });
  return madePdf([page(0), page(1), page(2)], { info: { Title: 'De kas' } });
}

/** Make damaged files: cut off, with other bytes in them, with numbers of objects changed. */
export function hostilePdfs(seed = 1): HostilePdf[] {
  const sound = soundPdf();
  const next = random(seed);
  return [
    ...Array.from({ length: 40 }, (_, i) => ({
      name: `cut off at ${i}/40`,
      bytes: sound.slice(0, Math.floor((sound.length * i) / 40)),
    })),
    ...Array.from({ length: 50 }, (_, i) => ({
      name: `other bytes ${i}`,
      bytes: withNoise(sound, 1 + i, next),
    })),
    ...Array.from({ length: 20 }, (_, i) => ({
      name: `other numbers ${i}`,
      bytes: withNumbers(sound, next),
    })),
  ];
}

function withNoise(sound: Uint8Array, count: number, next: () => number): Uint8Array {
  const bytes = sound.slice();
  for (let i = 0; i < count; i++)
    bytes[Math.floor(next() * bytes.length)] = Math.floor(next() * 256);
  return bytes;
}

/** Point references at other objects: pages become fonts, contents become catalogs. */
function withNumbers(sound: Uint8Array, next: () => number): Uint8Array {
  const text = Buffer.from(sound).toString('latin1');
  const changed = text.replace(/\d+ 0 R/gu, (found) =>
    next() < 0.3 ? `${Math.floor(next() * 40)} 0 R` : found,
  );
  return new Uint8Array(Buffer.from(changed, 'latin1'));
}

/** Make files with cycles, bombs and depth, of many pages, and of other kinds. */
export function madeFiles(): HostilePdf[] {
  const body = (objects: string, trailer = '/Root 1 0 R') =>
    new Uint8Array(
      Buffer.from(`%PDF-1.7\n${objects}\ntrailer << ${trailer} >>\n%%EOF\n`, 'latin1'),
    );
  const catalog = '1 0 obj << /Type /Catalog /Pages 2 0 R >> endobj';
  const pageOf = (content: string) =>
    `${catalog} 2 0 obj << /Type /Pages /Count 1 /Kids [3 0 R] >> endobj
     3 0 obj << /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents 4 0 R /Resources << /Font << /N 5 0 R >> /XObject << /X 6 0 R >> >> >> endobj
     5 0 obj << /Type /Font /Subtype /Type1 /BaseFont /Helvetica >> endobj ${content}`;
  const streamOf = (number: number, dictionary: string, bytes: Uint8Array) =>
    `${number} 0 obj << ${dictionary} /Length ${bytes.length} >> stream\n${Buffer.from(bytes).toString('latin1')}\nendstream endobj`;
  const flate = (size: number) => deflateSync(Buffer.alloc(size, ' '));
  const twice = deflateSync(flate(200_000_000));
  return [
    {
      name: 'a tree of pages in a circle',
      bytes: body(`${catalog} 2 0 obj << /Type /Pages /Count 3 /Kids [2 0 R 2 0 R] >> endobj`),
    },
    {
      name: 'a page that is its own parent',
      bytes: body(
        `${catalog} 2 0 obj << /Type /Pages /Count 1 /Kids [3 0 R] >> endobj 3 0 obj << /Type /Page /Parent 3 0 R >> endobj`,
      ),
    },
    {
      name: 'a table of references in a circle',
      bytes: new Uint8Array(
        Buffer.from(
          '%PDF-1.7\nxref\n0 1\n0000000000 65535 f \ntrailer << /Size 1 /Root 1 0 R /Prev 9 >>\nstartxref\n9\n%%EOF',
        ),
      ),
    },
    {
      name: 'a form that draws itself',
      bytes: body(
        pageOf(
          `${streamOf(4, '', Buffer.from('/X Do'))} ${streamOf(6, '/Type /XObject /Subtype /Form /BBox [0 0 9 9] /Resources << /XObject << /X 6 0 R >> >>', Buffer.from('/X Do /X Do /X Do'))}`,
        ),
      ),
    },
    {
      name: 'a bomb of 500 MB',
      bytes: body(pageOf(streamOf(4, '/Filter /FlateDecode', flate(500_000_000)))),
    },
    {
      name: 'a bomb in a bomb',
      bytes: body(pageOf(streamOf(4, '/Filter [/FlateDecode /FlateDecode]', twice))),
    },
    {
      name: 'a million words',
      bytes: body(
        pageOf(
          streamOf(
            4,
            '/Filter /FlateDecode',
            deflateSync(Buffer.from(`BT /N 9 Tf ${'1 0 0 1 9 9 Tm (a b) Tj '.repeat(400_000)} ET`)),
          ),
        ),
      ),
    },
    {
      name: 'arrays a hundred thousand deep',
      bytes: body(`${catalog} 2 0 obj ${'['.repeat(100_000)} endobj`),
    },
    {
      name: 'dictionaries ten thousand deep',
      bytes: body(`${catalog} 2 0 obj ${'<< /A '.repeat(10_000)} endobj`),
    },
    {
      name: 'a picture of a billion dots',
      bytes: body(
        pageOf(
          `${streamOf(4, '', Buffer.from('q 99 0 0 99 0 0 cm /X Do Q'))} ${streamOf(6, '/Type /XObject /Subtype /Image /Width 40000 /Height 40000 /BitsPerComponent 8 /ColorSpace /DeviceRGB /Filter /FlateDecode', flate(1_000_000))}`,
        ),
      ),
    },
    {
      name: 'letters of no size',
      bytes: body(pageOf(streamOf(4, '', Buffer.from('BT /N 0 Tf 0 0 0 0 0 0 Tm (De kas) Tj ET')))),
    },
    {
      name: 'numbers past all bounds',
      bytes: body(
        pageOf(
          streamOf(4, '', Buffer.from('BT /N 9e99 Tf 1e308 0 0 1e308 1e308 9 Tm (De kas) Tj ET')),
        ),
      ),
    },
    {
      name: '2,000 pages',
      bytes: madePdf(
        Array.from({ length: 2000 }, () => ({
          texts: [{ text: 'De kas', at: [70, 700] as const }],
        })),
      ),
    },
    {
      name: 'a count of a million pages',
      bytes: body(`${catalog} 2 0 obj << /Type /Pages /Count 1000000 /Kids [] >> endobj`),
    },
    {
      name: 'a password',
      bytes: madePdf([{ texts: [] }], {
        encrypt: `<< /Filter /Standard /V 1 /R 2 /O <${'00'.repeat(32)}> /U <${'00'.repeat(32)}> /P -4 >>`,
      }),
    },
    {
      name: 'a lock that no one knows',
      bytes: madePdf([{ texts: [] }], { encrypt: '<< /Filter /Eigen /V 9 >>' }),
    },
    {
      name: 'a script that runs when it opens',
      bytes: body(
        `1 0 obj << /Type /Catalog /Pages 2 0 R /OpenAction << /S /JavaScript /JS (app.alert\\(1\\)) >> >> endobj 2 0 obj << /Type /Pages /Count 0 /Kids [] >> endobj`,
      ),
    },
    { name: 'an attachment of 300 MB', bytes: withAttachment(300_000_000) },
    { name: 'only its name', bytes: new Uint8Array(Buffer.from('%PDF-')) },
    {
      name: 'HTML under its name',
      bytes: new Uint8Array(Buffer.from('%PDF-1.7\n<html><body>De kas</body></html>')),
    },
  ];
}

function withAttachment(size: number): Uint8Array {
  const texts = [{ text: 'De planten krijgen water van de leerlingen.', at: [70, 700] as const }];
  return madePdf([{ texts }], { attachments: [{ name: 'groot.md', bytes: new Uint8Array(size) }] });
}
