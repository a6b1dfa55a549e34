export type {
  DocumentContents,
  DocumentFile,
  DocumentKind,
  DocumentOf,
  DocumentWriter,
  FormatOf,
  KindElsewhere,
  WritersElsewhere,
} from './documents.ts';
export { annexesOf, extensionsOf, formatsOf, hasFormat, writeDocument } from './documents.ts';
export type { FormatInfo, OutputFormat } from './output-format.ts';
export { formatOfPath, outputFormats } from './output-format.ts';
