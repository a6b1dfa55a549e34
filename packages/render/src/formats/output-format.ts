/** A form in which a document can be written. A new one does not compile until every table here has it. */
export type OutputFormat = 'md' | 'html' | 'pdf' | 'docx' | 'odt' | 'csv' | 'json' | 'ics';

/** What is to be known of a form, whatever is written in it. */
export interface FormatInfo {
  /** As people call it. */
  label: string;
  /** What file names end on, without the full stop; the first is the one to advise. */
  extensions: readonly [string, ...string[]];
  mediaType: string;
  content: 'text' | 'bytes';
}

/** All forms. */
export const outputFormats = {
  md: {
    label: 'Markdown',
    extensions: ['md', 'markdown'],
    mediaType: 'text/markdown; charset=utf-8',
    content: 'text',
  },
  html: {
    label: 'HTML',
    extensions: ['html', 'htm'],
    mediaType: 'text/html; charset=utf-8',
    content: 'text',
  },
  pdf: { label: 'PDF', extensions: ['pdf'], mediaType: 'application/pdf', content: 'bytes' },
  docx: {
    label: 'Word',
    extensions: ['docx'],
    mediaType: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
    content: 'bytes',
  },
  odt: {
    label: 'OpenDocument',
    extensions: ['odt'],
    mediaType: 'application/vnd.oasis.opendocument.text',
    content: 'bytes',
  },
  csv: {
    label: 'CSV',
    extensions: ['csv'],
    mediaType: 'text/csv; charset=utf-8; header=present',
    content: 'text',
  },
  json: { label: 'JSON', extensions: ['json'], mediaType: 'application/json', content: 'text' },
  ics: {
    label: 'iCalendar',
    extensions: ['ics'],
    mediaType: 'text/calendar; charset=utf-8',
    content: 'text',
  },
} as const satisfies Record<OutputFormat, FormatInfo>;

/**
 * Tell from the name of a file in which form it is to be written.
 *
 * @returns `null` where Akkoord knows no such form.
 */
export function formatOfPath(path: string): OutputFormat | null {
  const extension = /\.([^./\\]+)$/.exec(path)?.[1]?.toLowerCase();
  const formats = Object.entries(outputFormats) as Array<[OutputFormat, FormatInfo]>;
  return formats.find(([, { extensions }]) => extensions.includes(extension ?? ''))?.[0] ?? null;
}
