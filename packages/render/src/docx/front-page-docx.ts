import {
  BorderStyle,
  type FileChild,
  HeadingLevel,
  ImageRun,
  Paragraph,
  ShadingType,
  TextRun,
} from 'docx';
import type { ApprovalRow } from '../view/approval.ts';
import type { FrontPage } from '../view/front-page.ts';
import { type Logo, logoSize } from '../view/logo.ts';
import { phrases } from '../words/phrases.ts';
import { colours, portrait, styleIds } from './house-style.ts';
import { bulletList } from './numbering.ts';
import { plainText } from './plain-text.ts';

/** Set what stands before the rules: logo, owner, title, mark, and where the text stands, a line each. */
export function frontPageToDocx(front: FrontPage, logo: Logo | undefined): FileChild[] {
  const { owner, title, mark, openPoints, lines } = front;
  return [
    ...(logo ? [logoToDocx(logo, owner ?? title)] : []),
    ...(owner ? [new Paragraph({ style: styleIds.owner, text: plainText(owner) })] : []),
    new Paragraph({ heading: HeadingLevel.TITLE, text: plainText(title) }),
    ...(mark ? [stamp(mark)] : []),
    ...lines.map(lineToDocx),
    ...openPointsToDocx(openPoints),
  ];
}

/** A heading that the table of contents leaves out. */
export function unlisted(text: string): Paragraph {
  return new Paragraph({ style: styleIds.unlisted, text });
}

/** Pixels in a millimetre, as the library counts them. */
const pixels = 96 / 25.4;

function logoToDocx(logo: Logo, name: string): Paragraph {
  const { width, height } = logoSize(logo);
  const image = new ImageRun({
    type: logo.kind === 'png' ? 'png' : 'jpg',
    data: logo.bytes,
    transformation: { width: Math.round(width * pixels), height: Math.round(height * pixels) },
    altText: { name: 'logo', title: plainText(name), description: plainText(name) },
  });
  return new Paragraph({ spacing: { after: 120 }, keepNext: true, children: [image] });
}

/** The mark that a text is not in force: a frame around its word. */
function stamp(mark: string): Paragraph {
  const edge = { style: BorderStyle.SINGLE, size: 8, space: 4, color: colours.edit };
  return new Paragraph({
    style: styleIds.mark,
    indent: { left: 90, right: portrait.width - 400 - mark.length * 190 },
    shading: { type: ShadingType.CLEAR, fill: colours.editGround, color: 'auto' },
    border: { top: edge, bottom: edge, left: edge, right: edge },
    text: mark,
  });
}

function lineToDocx({ label, value }: ApprovalRow): Paragraph {
  return new Paragraph({
    style: styleIds.front,
    children: [
      new TextRun({ bold: true, text: `${plainText(label)}: ` }),
      new TextRun(plainText(value)),
    ],
  });
}

/** What is still open stands before all else. */
function openPointsToDocx(points: readonly string[]): Paragraph[] {
  if (points.length === 0) return [];
  return [
    unlisted(phrases.openPoints),
    ...points.map(
      (point) =>
        new Paragraph({
          numbering: { reference: bulletList, level: 0, custom: true },
          text: plainText(point),
        }),
    ),
  ];
}
