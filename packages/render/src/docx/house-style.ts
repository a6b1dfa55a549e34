import {
  AlignmentType,
  type FileChild,
  Footer,
  Header,
  HeadingLevel,
  type IPropertiesOptions,
  type ISectionOptions,
  type IStylesOptions,
  LineRuleType,
  PageNumber,
  PageOrientation,
  Paragraph,
  Tab,
  TabStopType,
  TextRun,
} from 'docx';
import { plainText } from './plain-text.ts';

/** Colours, without the number sign; the same as those of the pages and the PDF. */
export const colours = {
  ink: '1B1B1F',
  soft: '55555F',
  edge: 'C9CED6',
  ground: 'F3F5F8',
  accent: '0B4F8A',
  plus: '0A5C36',
  plusGround: 'E3F5EA',
  min: '9B1C2C',
  minGround: 'FDEAEC',
  edit: '6B4A00',
  editGround: 'FFF4D6',
  move: '4B3A8C',
  moveGround: 'EFECFB',
} as const;

/** Paper A4 with margins, in twentieths of a point. */
export interface Paper {
  orientation: 'portrait' | 'landscape';
  /** Width between the margins. */
  width: number;
  margin: number;
}

export const portrait: Paper = { orientation: 'portrait', width: 9070, margin: 1418 };
export const landscape: Paper = { orientation: 'landscape', width: 15136, margin: 851 };

/** Names of styles of ours, as Word lists them. */
export const styleIds = {
  small: 'Klein',
  inserted: 'Toegevoegd',
  deleted: 'Verwijderd',
  mark: 'Stempel',
  owner: 'Eigenaar',
  front: 'Stand',
  unlisted: 'Tussenkop',
} as const;

const heading = (size: number, before: number) => ({
  run: { size, bold: true, color: colours.accent },
  paragraph: { spacing: { before, after: 100 }, keepNext: true, keepLines: true },
});

/** Styles that a reader finds back in Word and may change there. */
export const styles: IStylesOptions = {
  default: {
    document: {
      run: { font: 'Calibri', size: 21, color: colours.ink, language: { value: 'nl-NL' } },
      paragraph: { spacing: { after: 100, line: 264, lineRule: LineRuleType.AUTO } },
    },
    title: {
      run: { size: 40, bold: true, color: colours.accent },
      paragraph: {
        spacing: { before: 60, after: 160, line: 264, lineRule: LineRuleType.AUTO },
        keepNext: true,
      },
    },
    heading1: heading(28, 320),
    heading2: heading(24, 240),
    heading3: heading(22, 200),
    heading4: heading(21, 180),
    heading5: heading(21, 160),
    heading6: heading(21, 160),
    hyperlink: { run: { color: colours.accent, underline: {} } },
  },
  paragraphStyles: [
    ...[0, 1].map((level) => ({
      id: `TOC${level + 1}`,
      name: `toc ${level + 1}`,
      basedOn: 'Normal',
      paragraph: {
        spacing: { after: 20, line: 240, lineRule: LineRuleType.AUTO },
        indent: { left: level * 300 },
      },
    })),
    {
      id: styleIds.small,
      name: styleIds.small,
      basedOn: 'Normal',
      run: { size: 18 },
      paragraph: { spacing: { after: 50, line: 240, lineRule: LineRuleType.AUTO } },
    },
    {
      id: styleIds.mark,
      name: styleIds.mark,
      basedOn: 'Normal',
      run: { size: 22, bold: true, color: colours.edit, characterSpacing: 20 },
      paragraph: { spacing: { after: 200 }, keepNext: true },
    },
    {
      id: styleIds.owner,
      name: styleIds.owner,
      basedOn: 'Normal',
      run: { size: 23, bold: true, color: colours.soft },
      paragraph: { spacing: { after: 40 }, keepNext: true },
    },
    {
      id: styleIds.front,
      name: styleIds.front,
      basedOn: 'Normal',
      run: { size: 19 },
      paragraph: { spacing: { after: 40 } },
    },
    {
      id: styleIds.unlisted,
      name: styleIds.unlisted,
      basedOn: 'Normal',
      run: { size: 24, bold: true, color: colours.accent },
      paragraph: { spacing: { before: 280, after: 100 }, keepNext: true },
    },
  ],
  characterStyles: [
    {
      id: styleIds.inserted,
      name: styleIds.inserted,
      run: { bold: true, color: colours.plus, underline: {} },
    },
    {
      id: styleIds.deleted,
      name: styleIds.deleted,
      run: { color: colours.min, strike: true },
    },
  ],
};

const headings = [
  HeadingLevel.HEADING_1,
  HeadingLevel.HEADING_2,
  HeadingLevel.HEADING_3,
  HeadingLevel.HEADING_4,
  HeadingLevel.HEADING_5,
  HeadingLevel.HEADING_6,
] as const;

/** The style of a heading, 1 the highest; Word knows six. */
export function headingAt(level: number): (typeof headings)[number] {
  return headings[Math.min(level, headings.length) - 1] as (typeof headings)[number];
}

/** What every document of ours has around its text. */
export interface Surroundings {
  paper: Paper;
  /** Left and right above each page. */
  header: readonly [string, string];
  /** Left below each page; the page number stands at the right. */
  footer: string;
}

/** Put text on paper, with a line over and under it on every page. */
export function section(
  children: readonly FileChild[],
  { paper, header, footer }: Surroundings,
): ISectionOptions {
  const { margin, orientation } = paper;
  const tabStops = [{ type: TabStopType.RIGHT, position: paper.width }];
  const soft = { color: colours.soft, size: 17 };
  return {
    properties: {
      page: {
        size: {
          width: 11906,
          height: 16838,
          orientation:
            orientation === 'landscape' ? PageOrientation.LANDSCAPE : PageOrientation.PORTRAIT,
        },
        margin: {
          top: margin,
          bottom: margin,
          left: margin,
          right: margin,
          header: 480,
          footer: 480,
        },
      },
    },
    headers: {
      default: new Header({
        children: [
          new Paragraph({
            tabStops,
            children: [
              new TextRun({ ...soft, text: plainText(header[0]) }),
              new TextRun({ ...soft, bold: true, children: [new Tab(), plainText(header[1])] }),
            ],
          }),
        ],
      }),
    },
    footers: {
      default: new Footer({
        children: [
          new Paragraph({
            tabStops,
            alignment: AlignmentType.START,
            children: [
              new TextRun({ ...soft, text: plainText(footer) }),
              new TextRun({
                ...soft,
                children: [
                  new Tab(),
                  'Pagina ',
                  PageNumber.CURRENT,
                  ' van ',
                  PageNumber.TOTAL_PAGES,
                ],
              }),
            ],
          }),
        ],
      }),
    },
    children,
  };
}

/** The properties that Word shows of a file; its maker is the tool, not a person. */
export function properties(
  title: string,
): Pick<IPropertiesOptions, 'title' | 'creator' | 'lastModifiedBy' | 'styles'> {
  return { title: plainText(title), creator: 'Akkoord', lastModifiedBy: 'Akkoord', styles };
}
