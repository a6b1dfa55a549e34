import type { Comparison, Protocol, Synopsis } from '@akkoord/clause';
import type { Annexes } from '../markdown/letter-markdown.ts';
import type { Letter } from '../view/letter.ts';
import type { ProposalsContent } from '../view/proposals.ts';
import type { ProtocolOptions } from '../view/protocol-options.ts';
import type { TableOptions } from '../view/table-options.ts';
import type { WaitingRow } from '../view/terms.ts';
import { type OutputFormat, outputFormats } from './output-format.ts';

/** What each kind of document is made of. */
export interface DocumentContents {
  protocol: { tree: Protocol; options?: ProtocolOptions };
  /** A was-wordt table. */
  comparison: { comparison: Comparison; table?: TableOptions };
  /** The whole text with its changes in it. */
  redline: { comparison: Comparison };
  synopsis: { synopsis: Synopsis };
  /** Several proposals for one text, and what was decided on them. */
  proposals: ProposalsContent;
  /** A letter, with what goes with it where the form holds it (`annexesOf`). */
  letter: { letter: Letter; annexes?: Annexes };
  /** What several texts wait for, as a calendar; `today` is an ISO 8601 day. */
  terms: { rows: readonly WaitingRow[]; today: string };
}

export type DocumentKind = keyof DocumentContents;

/** What is written to a file. */
export type DocumentFile = string | Uint8Array;

/** Writes one kind of document in one form. */
export type DocumentWriter<Kind extends DocumentKind> = (
  content: DocumentContents[Kind],
) => DocumentFile | Promise<DocumentFile>;

/** A document of this kind has this form, and another room writes it (pdf, for its native compiler). */
const elsewhere = 'elsewhere';

/** `null` where a kind of document does not have the form. */
type Writers<Kind extends DocumentKind> = Readonly<
  Record<OutputFormat, DocumentWriter<Kind> | typeof elsewhere | null>
>;

/**
 * Which kind of document has which forms, in the order in which they are named, and what writes them: loaded when
 * it writes, as each form brings a library of its own.
 */
const writers = {
  protocol: {
    md: async ({ tree }) => (await import('../markdown/to-markdown.ts')).toMarkdown(tree),
    html: async ({ tree, options }) =>
      (await import('../html/protocol-html.ts')).protocolToHtml(tree, options),
    pdf: elsewhere,
    docx: async ({ tree, options }) =>
      (await import('../docx/protocol-docx.ts')).protocolToDocx(tree, options),
    odt: async ({ tree, options }) =>
      (await import('../odt/protocol-odt.ts')).protocolToOdt(tree, options),
    csv: null,
    json: null,
    ics: null,
  },
  comparison: {
    md: async ({ comparison, table }) =>
      (await import('../markdown/comparison-markdown.ts')).comparisonToMarkdown(comparison, table),
    html: async ({ comparison, table }) =>
      (await import('../html/comparison-html.ts')).comparisonToHtml(comparison, table),
    pdf: elsewhere,
    docx: async ({ comparison, table }) =>
      (await import('../docx/comparison-docx.ts')).comparisonToDocx(comparison, table),
    odt: null,
    csv: null,
    json: null,
    ics: null,
  },
  redline: {
    docx: async ({ comparison }) =>
      (await import('../docx/redline-docx.ts')).redlineToDocx(comparison),
    html: async ({ comparison }) =>
      (await import('../html/redline-html.ts')).redlineToHtml(comparison),
    md: null,
    pdf: null,
    odt: null,
    csv: null,
    json: null,
    ics: null,
  },
  synopsis: {
    md: async ({ synopsis }) =>
      (await import('../markdown/synopsis-markdown.ts')).synopsisToMarkdown(synopsis),
    html: async ({ synopsis }) =>
      (await import('../html/synopsis-html.ts')).synopsisToHtml(synopsis),
    pdf: elsewhere,
    docx: null,
    odt: null,
    csv: async ({ synopsis }) => (await import('../csv/synopsis-csv.ts')).synopsisToCsv(synopsis),
    json: ({ synopsis }) => `${JSON.stringify(synopsis, null, 2)}\n`,
    ics: null,
  },
  proposals: {
    md: async (content) =>
      (await import('../markdown/proposals-markdown.ts')).proposalsToMarkdown(content),
    html: async (content) =>
      (await import('../html/protocol-html.ts')).protocolToHtml(await proposalsTree(content)),
    pdf: elsewhere,
    docx: async (content) =>
      (await import('../docx/protocol-docx.ts')).protocolToDocx(await proposalsTree(content)),
    odt: async (content) =>
      (await import('../odt/protocol-odt.ts')).protocolToOdt(await proposalsTree(content)),
    csv: null,
    json: async (content) => {
      const { proposalsData } = await import('../view/proposals.ts');
      return `${JSON.stringify(proposalsData(content), null, 2)}\n`;
    },
    ics: null,
  },
  letter: {
    pdf: elsewhere,
    docx: async ({ letter }) => (await import('../docx/letter-docx.ts')).letterToDocx(letter),
    md: async ({ letter, annexes }) =>
      (await import('../markdown/letter-markdown.ts')).letterToMarkdown(letter, annexes),
    html: null,
    odt: null,
    csv: null,
    json: null,
    ics: null,
  },
  terms: {
    ics: async ({ rows, today }) =>
      (await import('../calendar/waiting-calendar.ts')).waitingToCalendar(rows, today),
    json: ({ rows }) => `${JSON.stringify(rows, null, 2)}\n`,
    md: null,
    html: null,
    pdf: null,
    docx: null,
    odt: null,
    csv: null,
  },
} as const satisfies { readonly [Kind in DocumentKind]: Writers<Kind> };

async function proposalsTree(content: ProposalsContent): Promise<Protocol> {
  return (await import('../view/proposals-document.ts')).proposalsDocument(content);
}

/** The forms that a kind of document has. */
export type FormatOf<Kind extends DocumentKind> = {
  [Format in OutputFormat]: (typeof writers)[Kind][Format] extends null ? never : Format;
}[OutputFormat];

/** The kinds of documents that are written in a form by another room. */
export type KindElsewhere<Format extends OutputFormat> = {
  [Kind in DocumentKind]: (typeof writers)[Kind][Format] extends typeof elsewhere ? Kind : never;
}[DocumentKind];

/** A kind of document with what it is made of. */
export type DocumentOf<Kind extends DocumentKind> = {
  [One in Kind]: { kind: One; content: DocumentContents[One] };
}[Kind];

/** Writes what other rooms write; handed in, because they come after this one. */
export type WritersElsewhere = {
  readonly [Format in OutputFormat as KindElsewhere<Format> extends never ? never : Format]: (
    document: DocumentOf<KindElsewhere<Format>>,
  ) => Promise<DocumentFile>;
};

/** List the forms of a kind of document, in the order in which they are named. */
export function formatsOf<Kind extends DocumentKind>(kind: Kind): ReadonlyArray<FormatOf<Kind>> {
  const forms = Object.entries(writers[kind]).filter(([, writer]) => writer !== null);
  return forms.map(([format]) => format as FormatOf<Kind>);
}

/** Say whether a kind of document has a form. */
export function hasFormat<Kind extends DocumentKind>(
  kind: Kind,
  format: OutputFormat | null,
): format is FormatOf<Kind> {
  return format !== null && writers[kind][format] !== null;
}

/** List what the names of files of a kind of document end on: `.md`, `.html`. */
export function extensionsOf(kind: DocumentKind): string[] {
  return formatsOf(kind).map((format: OutputFormat) => `.${outputFormats[format].extensions[0]}`);
}

/** Where the annexes of a letter go: behind it, or each in a document of its own, in the same form. */
export const annexesOf = {
  md: 'behind',
  pdf: 'behind',
  docx: 'beside',
} as const satisfies Record<FormatOf<'letter'>, 'behind' | 'beside'>;

/**
 * Write a document in a form that it has.
 *
 * @param others Writes the forms that other rooms write.
 */
export async function writeDocument<Kind extends DocumentKind>(
  { kind, content }: { kind: Kind; content: DocumentContents[Kind] },
  format: FormatOf<Kind>,
  others: WritersElsewhere,
): Promise<DocumentFile> {
  const writer = (writers[kind] as Writers<Kind>)[format];
  if (typeof writer === 'function') return writer(content);
  const other = others[format as keyof WritersElsewhere];
  return other({ kind, content } as DocumentOf<KindElsewhere<keyof WritersElsewhere>>);
}
