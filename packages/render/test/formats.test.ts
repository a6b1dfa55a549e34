import { expect, test } from 'vitest';
import {
  annexesOf,
  type DocumentContents,
  type DocumentKind,
  type DocumentOf,
  extensionsOf,
  formatOfPath,
  formatsOf,
  hasFormat,
  type OutputFormat,
  outputFormats,
  requestLetters,
  writeDocument,
} from '../src/index.ts';
import { waitingRows } from '../src/view/index.ts';
import { requestedText } from './approval-sample.ts';
import { sampleComparison } from './sample-comparison.ts';
import { sampleProposals } from './sample-proposals.ts';
import { sampleProtocol } from './sample-protocol.ts';
import { sampleSynopsis } from './sample-synopsis.ts';

const [request] = requestLetters(requestedText());
if (!request) throw new TypeError('The sample asks for no letter');

const contents: { readonly [Kind in DocumentKind]: DocumentContents[Kind] } = {
  protocol: { tree: sampleProtocol },
  comparison: { comparison: sampleComparison },
  redline: { comparison: sampleComparison },
  synopsis: { synopsis: sampleSynopsis },
  proposals: sampleProposals,
  letter: { letter: request.letter },
  terms: {
    rows: waitingRows([{ path: 'p.md', tree: requestedText() }], '2026-01-01'),
    today: '2026-01-01',
  },
};

/** What a file begins with, by form. */
const beginnings: Readonly<Record<OutputFormat, RegExp>> = {
  md: /^\S/,
  html: /^<!doctype html>/i,
  pdf: /^%PDF/,
  docx: /^PK/,
  odt: /^PK/,
  csv: /^\uFEFF?[^\n]+[;,]/,
  json: /^[[{]/,
  ics: /^BEGIN:VCALENDAR\r\n/,
};

const kinds = Object.keys(contents) as DocumentKind[];
const documents = kinds.map(
  (kind) => ({ kind, content: contents[kind] }) as DocumentOf<typeof kind>,
);
const all = documents.flatMap((document) =>
  formatsOf(document.kind).map((format) => [document.kind, format, document] as const),
);

test.each(all)('%s as %s is what its form promises', async (_, format, document) => {
  const asked: unknown[] = [];
  const pdf = async (other: unknown) => {
    asked.push(other);
    return new TextEncoder().encode('%PDF');
  };
  const file = await writeDocument(document, format, { pdf });
  expect(asked).toEqual(format === 'pdf' ? [document] : []);
  expect(typeof file === 'string' ? 'text' : 'bytes').toBe(outputFormats[format].content);
  const start = typeof file === 'string' ? file : new TextDecoder().decode(file.slice(0, 4));
  expect(start).toMatch(beginnings[format]);
});

test('each kind of document names its own forms, in its own order', () => {
  expect(Object.fromEntries(kinds.map((kind) => [kind, extensionsOf(kind).join(' ')]))).toEqual({
    protocol: '.md .html .pdf .docx .odt',
    comparison: '.md .html .pdf .docx',
    redline: '.docx .html',
    synopsis: '.md .html .pdf .csv .json',
    proposals: '.md .html .pdf .docx .odt .json',
    letter: '.pdf .docx .md',
    terms: '.ics .json',
  });
  expect(Object.keys(annexesOf).sort()).toEqual([...formatsOf('letter')].sort());
});

test('the name of a file says its form', () => {
  expect(['a.MD', 'b.markdown', 'c.htm', 'map.md/d.docx'].map(formatOfPath)).toEqual([
    'md',
    'md',
    'html',
    'docx',
  ]);
  expect(['a.rtf', 'a', 'map.md/a', 'map.md\\a', 'a.'].map(formatOfPath)).toEqual(
    Array(5).fill(null),
  );
});

test('a form that a document does not have is none of its forms', () => {
  expect(hasFormat('redline', 'pdf')).toBe(false);
  expect(hasFormat('letter', null)).toBe(false);
  expect(hasFormat('letter', 'pdf')).toBe(true);
});

test('no two forms share the end of a name', () => {
  const ends = Object.values(outputFormats).flatMap(({ extensions }) => [...extensions]);
  expect(new Set(ends).size).toBe(ends.length);
});
