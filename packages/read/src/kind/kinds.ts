/** What a file is, by what stands in it. */
export type DocumentKind = ReadableKind | TextKind | RefusedKind;

/** Kinds that `readDocument` turns into lines. */
export type ReadableKind = 'docx' | 'odt' | 'pdf' | ScanKind;

/** Pictures of pages. */
export type ScanKind = 'png' | 'jpeg' | 'tiff';

/** Bytes that may be text: whoever decodes them finds out. */
export type TextKind = 'text';

/** Kinds that are named, with how to convert them, and not read. */
export type RefusedKind =
  /** Word 97 to 2003, and other compound files of Office. */
  | 'doc'
  /** A document of Office behind a password. */
  | 'locked-office'
  | 'rtf'
  | 'pages'
  /** A letter or a folder of letters: eml, mbox. */
  | 'mail'
  /** A letter of Outlook: msg. */
  | 'outlook'
  | 'spreadsheet'
  | 'presentation'
  /** Pictures that no reader of scans takes: gif, webp, heic. */
  | 'picture'
  /** A document of Office written as one text of XML. */
  | 'office-xml'
  /** Zip and other archives that are no document. */
  | 'archive'
  | 'html';
