import { HeadingLevel, Paragraph, TextRun } from 'docx';
import type { ReaderSummary } from '../view/reader-summary.ts';
import { styleIds } from './house-style.ts';
import { plainText } from './plain-text.ts';

/** Write the summary for the reader, a paragraph a sentence. */
export function summaryToDocx({ title, lines, rest }: ReaderSummary): Paragraph[] {
  return [
    new Paragraph({ heading: HeadingLevel.HEADING_1, text: plainText(title) }),
    ...lines.map(
      ({ lead, words, place }, index) =>
        new Paragraph({
          indent: { left: 400, hanging: 400 },
          tabStops: [{ type: 'left', position: 400 }],
          spacing: { after: 80 },
          children: [
            new TextRun({ text: `${index + 1}.\t` }),
            new TextRun({ text: plainText(lead), bold: true }),
            new TextRun({ text: plainText(` ${words} (${place})`) }),
          ],
        }),
    ),
    ...rest.map((text) => new Paragraph({ style: styleIds.small, text: plainText(text) })),
  ];
}
