import type { Comparison, Protocol, Synopsis } from '@akkoord/clause';
import {
  type Annexes,
  type Letter,
  logoSize,
  type ProtocolOptions,
  phrases,
  type TableOptions,
  toMarkdown,
} from '@akkoord/render';
import { comparisonData } from './comparison-data.ts';
import { comparisonTemplate } from './comparison-template.ts';
import { letterData } from './letter-data.ts';
import { letterTemplate } from './letter-template.ts';
import { protocolData } from './protocol-data.ts';
import { protocolTemplate, sourcePath } from './protocol-template.ts';
import { readShippedFonts } from './shipped-fonts.ts';
import { synopsisData } from './synopsis-data.ts';
import { synopsisTemplate } from './synopsis-template.ts';
import { type PdfResult, TypstPages } from './typst-page.ts';

/** Writes many documents with one compiler. */
export interface PdfWriter {
  protocolToPdf(tree: Protocol, options?: ProtocolOptions): Promise<PdfResult>;
  comparisonToPdf(comparison: Comparison, options?: TableOptions): Promise<PdfResult>;
  letterToPdf(letter: Letter, annexes?: Annexes): Promise<PdfResult>;
  synopsisToPdf(synopsis: Synopsis): Promise<PdfResult>;
  /** Remove the writer's private folder; it cannot write after that. */
  close(): void;
}

/** Open a writer for many documents; the first costs the reading of the fonts, later ones do not. */
export function createPdfWriter(): PdfWriter {
  const pages = new TypstPages(readShippedFonts());
  return {
    protocolToPdf: async (tree, options) => setProtocol(pages, tree, options),
    comparisonToPdf: async (comparison, options) =>
      pages.set(comparisonTemplate, comparisonData(comparison, options)),
    letterToPdf: async (letter, annexes = {}) =>
      pages.set(letterTemplate(letter.annexes, annexes), letterData(letter, annexes)),
    synopsisToPdf: async (synopsis) => pages.set(synopsisTemplate, synopsisData(synopsis)),
    close: () => pages.close(),
  };
}

/**
 * Write a protocol as tagged PDF/UA-1: title, where it stands, text with its own numbers, footnotes.
 *
 * The canonical Markdown goes with it as an attachment, so that the file is read back whole.
 *
 * @param tree A clause tree with ids.
 * @param options A logo, whether the Markdown goes with it, and where the sources of clauses stand.
 * @returns The same bytes for the same tree; `warnings` name each character that stands there otherwise.
 */
export async function protocolToPdf(tree: Protocol, options?: ProtocolOptions): Promise<PdfResult> {
  return once((writer) => writer.protocolToPdf(tree, options));
}

function setProtocol(
  pages: TypstPages,
  tree: Protocol,
  { logo, source = 'inside', sources }: ProtocolOptions = {},
): PdfResult {
  const logoPath = logo && `logo.${logo.kind}`;
  const data = protocolData(tree, {
    logo: logo && { path: `/${logoPath}`, ...logoSize(logo) },
    sources,
  });
  return pages.set(
    protocolTemplate(source),
    { ...data, sourceText: phrases.sourceInside },
    {
      ...(logo && logoPath ? { [logoPath]: logo.bytes } : {}),
      ...(source === 'inside' ? { [sourcePath]: toMarkdown(tree) } : {}),
    },
  );
}

/**
 * Write a comparison as tagged PDF/UA-1: a was-wordt table on A4, on its side.
 *
 * @param comparison Two texts compared.
 * @param options Which rows, in which order. Default: all, in text order.
 * @returns The same bytes for the same comparison; `warnings` name each character that stands there otherwise.
 */
export async function comparisonToPdf(
  comparison: Comparison,
  options?: TableOptions,
): Promise<PdfResult> {
  return once((writer) => writer.comparisonToPdf(comparison, options));
}

/**
 * Write a letter as tagged PDF/UA-1, with its annexes behind it: the text that it is about, and the was-wordt table.
 *
 * @param letter What the letter says.
 * @param annexes What goes with it. Default: nothing.
 * @returns The same bytes for the same letter; `warnings` name each character that stands there otherwise.
 */
export async function letterToPdf(letter: Letter, annexes?: Annexes): Promise<PdfResult> {
  return once((writer) => writer.letterToPdf(letter, annexes));
}

/**
 * Write a synopsis as tagged PDF/UA-1 on A4, on its side: questions, matrix, and the texts under each other.
 *
 * @param synopsis Many texts laid side by side; with more than six the matrix shows signs under letters.
 * @returns The same bytes for the same synopsis; `warnings` name each character that stands there otherwise.
 */
export async function synopsisToPdf(synopsis: Synopsis): Promise<PdfResult> {
  return once((writer) => writer.synopsisToPdf(synopsis));
}

async function once(write: (writer: PdfWriter) => Promise<PdfResult>): Promise<PdfResult> {
  const writer = createPdfWriter();
  try {
    return await write(writer);
  } finally {
    writer.close();
  }
}
