import { deflateSync } from 'node:zlib';

/** Text on a page: points from the left and from the foot. */
export interface MadeText {
  readonly at: readonly [number, number];
  readonly text: string;
  /** Default 11. */
  readonly size?: number;
  readonly bold?: boolean;
  /** Degrees; default 0. */
  readonly turned?: number;
  /** Number of the marked content that it is; its tag is the role. */
  readonly mark?: { readonly id: number; readonly role: string };
}

export interface MadePage {
  readonly texts: readonly MadeText[];
  /** A grey picture over the whole page. */
  readonly picture?: boolean;
}

/** Parts of a document that few have. */
export interface MadeParts {
  readonly info?: Readonly<Record<string, string>>;
  readonly attachments?: ReadonlyArray<{ readonly name: string; readonly bytes: Uint8Array }>;
  /** The body of the structure tree's root, objects by number from 900; each page is object 10, 20, … */
  readonly tags?: Readonly<Record<number, string>>;
  /** The encryption dictionary, for a file that asks for a password. */
  readonly encrypt?: string;
}

/** Make a PDF of version 1.7 with a table of references, from its pages. */
export function madePdf(pages: readonly MadePage[], parts: MadeParts = {}): Uint8Array {
  const objects = new Map<number, Buffer>();
  const put = (number: number, body: string) => objects.set(number, Buffer.from(body, 'latin1'));
  const stream = (number: number, dictionary: string, bytes: Uint8Array) => {
    const packed = deflateSync(bytes);
    const head = `<< ${dictionary} /Filter /FlateDecode /Length ${packed.length} >>\nstream\n`;
    objects.set(number, Buffer.concat([Buffer.from(head), packed, Buffer.from('\nendstream')]));
  };
  const kids = pages.map((_, i) => `${10 * (i + 1)} 0 R`).join(' ');
  put(2, `<< /Type /Pages /Count ${pages.length} /Kids [${kids}] >>`);
  put(3, '<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica /Encoding /WinAnsiEncoding >>');
  put(4, '<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica-Bold /Encoding /WinAnsiEncoding >>');
  for (const [i, page] of pages.entries()) {
    const number = 10 * (i + 1);
    const picture = page.picture ? `/XObject << /P ${number + 2} 0 R >>` : '';
    put(
      number,
      `<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents ${number + 1} 0 R
      /StructParents ${i} /Resources << /Font << /N 3 0 R /B 4 0 R >> ${picture} >> >>`,
    );
    stream(number + 1, '', Buffer.from(contentOf(page), 'latin1'));
    const grey = '/Type /XObject /Subtype /Image /Width 8 /Height 8 /BitsPerComponent 8';
    if (page.picture)
      stream(number + 2, `${grey} /ColorSpace /DeviceGray`, new Uint8Array(64).fill(200));
  }
  const names = (parts.attachments ?? []).map(({ name, bytes }, i) => {
    stream(800 + 2 * i, '/Type /EmbeddedFile', bytes);
    put(
      801 + 2 * i,
      `<< /Type /Filespec /F (${name}) /UF (${name}) /EF << /F ${800 + 2 * i} 0 R >> >>`,
    );
    return `(${name}) ${801 + 2 * i} 0 R`;
  });
  for (const [number, body] of Object.entries(parts.tags ?? {})) put(Number(number), body);
  const files =
    names.length > 0 ? `/Names << /EmbeddedFiles << /Names [${names.join(' ')}] >> >>` : '';
  const tagged = parts.tags ? '/MarkInfo << /Marked true >> /StructTreeRoot 900 0 R' : '';
  put(1, `<< /Type /Catalog /Pages 2 0 R ${files} ${tagged} >>`);
  const info = Object.entries(parts.info ?? {}).map(([key, value]) => `/${key} (${value})`);
  put(5, `<< ${info.join(' ')} >>`);
  return assemble(objects, parts.encrypt);
}

function contentOf({ texts, picture }: MadePage): string {
  const lines = texts.map(({ at: [x, y], text, size = 11, bold = false, turned = 0, mark }) => {
    const [cos, sin] = [Math.cos((turned * Math.PI) / 180), Math.sin((turned * Math.PI) / 180)];
    const matrix = [cos, sin, -sin, cos, x, y].map((one) => one.toFixed(4)).join(' ');
    const shown = text.replace(/[\\()]/gu, String.raw`\$&`);
    const drawn = `BT /${bold ? 'B' : 'N'} ${size} Tf ${matrix} Tm (${shown}) Tj ET`;
    return mark ? `/${mark.role} << /MCID ${mark.id} >> BDC ${drawn} EMC` : drawn;
  });
  return [...(picture ? ['q 595 0 0 842 0 0 cm /P Do Q'] : []), ...lines].join('\n');
}

function assemble(objects: ReadonlyMap<number, Buffer>, encrypt: string | undefined): Uint8Array {
  const parts = [Buffer.from('%PDF-1.7\n')];
  const places = new Map<number, number>();
  let at = parts[0]?.length ?? 0;
  for (const [number, body] of [...objects].sort(([a], [b]) => a - b)) {
    places.set(number, at);
    const whole = Buffer.concat([
      Buffer.from(`${number} 0 obj\n`),
      body,
      Buffer.from('\nendobj\n'),
    ]);
    parts.push(whole);
    at += whole.length;
  }
  const size = Math.max(...objects.keys()) + 1;
  const rows = Array.from({ length: size }, (_, i) => {
    const place = places.get(i);
    return place === undefined
      ? '0000000000 65535 f '
      : `${String(place).padStart(10, '0')} 00000 n `;
  });
  const locked = encrypt ? `/Encrypt ${encrypt} /ID [<00112233445566778899AABBCCDDEEFF> <00>]` : '';
  parts.push(
    Buffer.from(
      `xref\n0 ${size}\n${rows.join('\n')}\ntrailer\n<< /Size ${size} /Root 1 0 R /Info 5 0 R ${locked} >>\nstartxref\n${at}\n%%EOF\n`,
    ),
  );
  return new Uint8Array(Buffer.concat(parts));
}
