import { execFileSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** The programs by which the tests make PDFs that are not ours. */
export const programs = {
  pandoc: '/usr/bin/pandoc',
  office: '/usr/bin/soffice',
  chromium: '/usr/bin/chromium',
  weasyprint: '/usr/bin/weasyprint',
  pdftotext: '/usr/bin/pdftotext',
  pdftoppm: '/usr/bin/pdftoppm',
} as const;

export type Program = keyof typeof programs;

/** Which of these programs are missing here. */
export function missing(...needed: readonly Program[]): Program[] {
  return needed.filter((name) => !existsSync(programs[name]));
}

/** How a document is printed. */
export interface Printing {
  readonly by: 'office' | 'chromium' | 'weasyprint';
  /** CSS for what prints web pages. */
  readonly css?: string;
}

const plain = `
  @page { size: A4; margin: 24mm 25mm; }
  body { font: 11pt/1.4 'DejaVu Sans', sans-serif; }
  section.footnotes { font-size: 9pt; }
`;

/** The layouts in which each text is tried: of one column, justified, and of two columns with a running head. */
export const printings = {
  office: { by: 'office' },
  chromium: { by: 'chromium', css: plain },
  weasyprint: { by: 'weasyprint', css: plain },
  justified: {
    by: 'weasyprint',
    css: `
      @page { size: A5; margin: 18mm 16mm; @bottom-right { content: counter(page); font-size: 8pt; } }
      body { font: 10pt/1.35 'DejaVu Serif', serif; text-align: justify; hyphens: auto; }
      p { margin: 0; text-indent: 1.2em; } h1 + p, h2 + p, h3 + p, li p { text-indent: 0; }
      section.footnotes { font-size: 8pt; }
    `,
  },
  columns: {
    by: 'chromium',
    css: `
      @page { size: A4; margin: 26mm 18mm;
        @top-left { content: 'Regels en afspraken'; font: 8pt sans-serif; }
        @bottom-center { content: 'Pagina ' counter(page) ' van ' counter(pages); font: 8pt sans-serif; } }
      body { font: 10pt/1.35 'DejaVu Sans', sans-serif; columns: 2; column-gap: 8mm; }
      h1.title { column-span: all; }
      section.footnotes { font-size: 8.5pt; }
    `,
  },
} as const satisfies Record<string, Printing>;

/**
 * Print a text, written in pandoc's Markdown, as a PDF.
 *
 * @returns The bytes of the PDF.
 */
export function printPdf(markdown: string, { by, css = '' }: Printing): Uint8Array {
  const folder = mkdtempSync(join(tmpdir(), 'akkoord-print-'));
  try {
    const out = join(folder, 'text.pdf');
    const source = join(folder, 'text.md');
    writeFileSync(source, markdown);
    if (by === 'office') {
      run('pandoc', [source, '-f', 'markdown', '-o', join(folder, 'text.docx')]);
      run('office', [
        `-env:UserInstallation=file://${join(folder, 'profile')}`,
        '--headless',
        ...['--convert-to', 'pdf', '--outdir', folder, join(folder, 'text.docx')],
      ]);
      return readFileSync(out);
    }
    const page = join(folder, 'text.html');
    const style = join(folder, 'style.html');
    writeFileSync(style, `<style>${css}</style>`);
    run('pandoc', [source, '-f', 'markdown', '-s', '-H', style, '--css', 'none.css', '-o', page]);
    if (by === 'weasyprint') run('weasyprint', [page, out]);
    else
      run('chromium', [
        ...['--headless', '--no-sandbox', '--disable-gpu', `--user-data-dir=${join(folder, 'p')}`],
        ...['--no-pdf-header-footer', `--print-to-pdf=${out}`, `file://${page}`],
      ]);
    return readFileSync(out);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

function run(program: Program, argv: readonly string[]): void {
  execFileSync(programs[program], argv, { stdio: 'pipe', timeout: 120_000 });
}
