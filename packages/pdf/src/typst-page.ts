import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pdfWords } from '@akkoord/render';
import { NodeCompiler, type NodeError } from '@myriaddreamin/typst-ts-node-compiler';
import { toPrintable } from './printable.ts';
import type { ShippedFonts } from './shipped-fonts.ts';

/** A PDF with what a person should know of it. */
export interface PdfResult {
  pdf: Uint8Array;
  pages: number;
  /** Dutch sentences, one for each character that the document shows otherwise. */
  warnings: string[];
}

/** The same moment for every document, so that the same input gives the same bytes: 1 January 2000. */
const created = 946684800;

/**
 * Sets pages with Typst's compiler.
 *
 * Templates are ours; text of documents comes in as JSON data and is never read as markup. The
 * compiler works in a private, empty folder, so that there is nothing that a text could reach.
 */
export class TypstPages {
  readonly #workspace = mkdtempSync(join(tmpdir(), 'akkoord-pdf-'));
  readonly #compiler: NodeCompiler;
  readonly #fonts: ShippedFonts;

  constructor(fonts: ShippedFonts) {
    this.#fonts = fonts;
    this.#compiler = NodeCompiler.create({
      workspace: this.#workspace,
      fontArgs: [{ fontBlobs: [...fonts.files] }],
    });
  }

  /**
   * Set a document as tagged PDF/UA-1.
   *
   * @param template Typst source that reads `/data.json`.
   * @param data Plain data for it.
   * @param files What lies beside the data for this document alone, by name; their text is not changed.
   * @throws Error where Typst cannot set it; that is a fault of ours, not of the text.
   */
  set(
    template: string,
    data: object,
    files: Readonly<Record<string, string | Uint8Array>> = {},
  ): PdfResult {
    const printable = toPrintable(data, this.#fonts.coverage);
    const shadows = { 'data.json': JSON.stringify(printable.data), ...files };
    for (const [name, content] of Object.entries(shadows)) {
      this.#compiler.mapShadow(join(this.#workspace, name), Buffer.from(content));
    }
    try {
      return this.#compiled(template, printable.warnings);
    } finally {
      for (const name of Object.keys(shadows)) {
        this.#compiler.unmapShadow(join(this.#workspace, name));
      }
    }
  }

  #compiled(template: string, warnings: readonly string[]): PdfResult {
    const compiled = this.#compiler.compile({
      mainFileContent: template,
      inputs: { font: this.#fonts.family },
    });
    if (!compiled.result) {
      throw new Error(pdfWords.failed(this.#problems(compiled.takeError())));
    }
    const warning = compiled.takeWarnings();
    const pdf = this.#compiler.pdf(compiled.result, {
      pdfStandard: 'ua-1',
      creationTimestamp: created,
    });
    this.#compiler.evictCache(10);
    return {
      pdf: new Uint8Array(pdf),
      pages: compiled.result.numOfPages,
      warnings: [...warnings, ...(warning ? [pdfWords.warned(this.#problems(warning))] : [])],
    };
  }

  /** Remove the private folder. */
  close(): void {
    rmSync(this.#workspace, { recursive: true, force: true });
  }

  #problems(error: NodeError | null): string {
    const found: Array<{ message: string }> = error ? this.#compiler.fetchDiagnostics(error) : [];
    return found.map(({ message }) => message).join('; ');
  }
}
