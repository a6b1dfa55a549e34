import { execFileSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createCanvas, loadImage } from '@napi-rs/canvas';

/** Where poppler draws pages. */
export const pdftoppm = '/usr/bin/pdftoppm';

/** Draw the pages of a PDF as a scanner would: pictures of 200 dots an inch, turned by half a degree. */
export async function scannedPages(pdf: Uint8Array): Promise<Uint8Array[]> {
  const folder = mkdtempSync(join(tmpdir(), 'akkoord-scan-'));
  try {
    writeFileSync(join(folder, 'text.pdf'), pdf);
    execFileSync(pdftoppm, ['-r', '200', '-png', join(folder, 'text.pdf'), join(folder, 'page')]);
    const names = readdirSync(folder).filter((name) => name.endsWith('.png'));
    const pages: Uint8Array[] = [];
    for (const name of names.sort())
      pages.push(await turned(readFileSync(join(folder, name)), 0.5));
    return pages;
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

async function turned(png: Uint8Array, degrees: number): Promise<Uint8Array> {
  const image = await loadImage(Buffer.from(png));
  const canvas = createCanvas(image.width, image.height);
  const context = canvas.getContext('2d');
  context.fillStyle = 'white';
  context.fillRect(0, 0, image.width, image.height);
  context.translate(image.width / 2, image.height / 2);
  context.rotate((degrees * Math.PI) / 180);
  context.drawImage(image, -image.width / 2, -image.height / 2);
  return new Uint8Array(await canvas.encode('jpeg', 80));
}

/** Make a PDF of pictures: a page of A4 for each JPEG. */
export async function pictureMadePdf(jpegs: readonly Uint8Array[]): Promise<Uint8Array> {
  const parts: Buffer[] = [Buffer.from('%PDF-1.7\n')];
  const places: number[] = [];
  let at = 9;
  const put = (number: number, ...body: Array<string | Uint8Array>) => {
    places[number] = at;
    const whole = Buffer.concat(
      [`${number} 0 obj\n`, ...body, '\nendobj\n'].map((part) =>
        typeof part === 'string' ? Buffer.from(part) : Buffer.from(part),
      ),
    );
    parts.push(whole);
    at += whole.length;
  };
  put(1, '<< /Type /Catalog /Pages 2 0 R >>');
  const kids = jpegs.map((_, i) => `${3 + 3 * i} 0 R`).join(' ');
  put(2, `<< /Type /Pages /Count ${jpegs.length} /Kids [${kids}] >>`);
  for (const [i, jpeg] of jpegs.entries()) {
    const number = 3 + 3 * i;
    const { width, height } = await loadImage(Buffer.from(jpeg));
    const content = 'q 595 0 0 842 0 0 cm /P Do Q';
    put(
      number,
      `<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents ${number + 1} 0 R /Resources << /XObject << /P ${number + 2} 0 R >> >> >>`,
    );
    put(number + 1, `<< /Length ${content.length} >>\nstream\n${content}\nendstream`);
    put(
      number + 2,
      `<< /Type /XObject /Subtype /Image /Width ${width} /Height ${height} /ColorSpace /DeviceRGB /BitsPerComponent 8 /Filter /DCTDecode /Length ${jpeg.length} >>\nstream\n`,
      jpeg,
      '\nendstream',
    );
  }
  const rows = Array.from({ length: places.length }, (_, i) =>
    places[i] === undefined
      ? '0000000000 65535 f '
      : `${String(places[i]).padStart(10, '0')} 00000 n `,
  );
  parts.push(
    Buffer.from(
      `xref\n0 ${rows.length}\n${rows.join('\n')}\ntrailer\n<< /Size ${rows.length} /Root 1 0 R >>\nstartxref\n${at}\n%%EOF\n`,
    ),
  );
  return new Uint8Array(Buffer.concat(parts));
}
