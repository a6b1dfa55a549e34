export type {
  Attachment,
  DocumentMeta,
  DocumentOptions,
  DocumentReader,
  ReadDocument,
} from './document.ts';
export { documentKind } from './kind/document-kind.ts';
export type {
  DocumentKind,
  ReadableKind,
  RefusedKind,
  ScanKind,
  TextKind,
} from './kind/kinds.ts';
export type { DocumentNotices } from './notices.ts';
export { maxDocumentSize } from './limits.ts';
export { readDocument } from './read-document.ts';
export { DocumentError, type DocumentRefusals } from './refusal.ts';
