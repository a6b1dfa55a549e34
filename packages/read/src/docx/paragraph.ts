import type { FlowParagraph, FlowRole } from '../flow/flow.ts';
import { child, type XmlElement } from '../xml/xml.ts';
import { type Inline, readInline } from './inline.ts';
import type { NumberLabel } from './numbering.ts';
import type { DocxReading } from './reading.ts';
import { type ParagraphProperties, paragraphProperties, valOf } from './styles.ts';

/** A heading is no longer: text in its style is text. In letters. */
const longestHeading = 250;
/** White space above a paragraph from which it stands apart, in points. */
const gap = 6;

/**
 * Read a paragraph of Word.
 *
 * @param paragraphs The paragraph; those before it whose marks were deleted go over into it.
 * @param contents It stands in a table of contents.
 * @returns It, and the text boxes that hang on it.
 */
export function readParagraph(
  paragraphs: readonly XmlElement[],
  contents: boolean,
  reading: DocxReading,
): { paragraph: FlowParagraph; boxes: readonly XmlElement[] } {
  const { styles, tracked } = reading;
  const own = propertiesOf(paragraphs.at(-1), tracked);
  const style = valOf(child(own, 'w:pStyle')) ?? styles.standard;
  const direct = paragraphProperties(own);
  const ofStyle = styles.paragraph(style);
  const inline = readInline(paragraphs, styles.run(style), reading);
  const number = numberOfParagraph({ direct, ofStyle, style }, reading);
  const { left, first } = indentOf({ direct, ofStyle }, number);
  const before = direct.before ?? ofStyle.before ?? 0;
  const breaksPage = inline.breaksPage || (direct.breaksPage ?? ofStyle.breaksPage ?? false);
  const role = roleOf({ direct, ofStyle, names: styles.names(style) }, inline, contents);
  const paragraph: FlowParagraph = {
    kind: 'paragraph',
    text: inline.text,
    references: inline.references,
    notes: inline.notes,
    role,
    ...(number ? listOf(number, role) : {}),
    indent: left,
    firstIndent: left + first,
    size: inline.size,
    bold: inline.bold >= 0.9,
    apart: breaksPage ? 'page' : before >= gap ? 'gap' : 'no',
  };
  return { paragraph, boxes: inline.boxes };
}

/** The properties before they were changed stand in the change. */
function propertiesOf(
  paragraph: XmlElement | undefined,
  tracked: DocxReading['tracked'],
): XmlElement | undefined {
  const own = child(paragraph, 'w:pPr');
  const change = child(own, 'w:pPrChange');
  return tracked === 'before' && change ? child(change, 'w:pPr') : own;
}

interface Properties {
  readonly direct: ParagraphProperties;
  readonly ofStyle: ParagraphProperties;
}

interface Number {
  readonly label: NumberLabel;
  readonly level: number;
  /** Its style numbers it, so that the indent of the style goes before that of the list. */
  readonly byStyle: boolean;
}

function numberOfParagraph(
  { direct, ofStyle, style }: Properties & { style: string | undefined },
  { numbering, styles }: DocxReading,
): Number | null {
  const numId = direct.numId ?? ofStyle.numId;
  if (numId === undefined || numId === '0') return null;
  const byStyle = direct.numId === undefined;
  const level =
    direct.level ??
    (byStyle ? (numbering.levelOfStyle(numId, styles.chain(style)) ?? ofStyle.level) : undefined) ??
    0;
  const label = numbering.next(numId, level);
  return label && { label, level, byStyle };
}

function indentOf(
  { direct, ofStyle }: Properties,
  number: Number | null,
): { left: number; first: number } {
  const list = number?.label.level.paragraph ?? {};
  const [next, last] = number?.byStyle ? [ofStyle, list] : [list, ofStyle];
  return {
    left: direct.left ?? next.left ?? last.left ?? 0,
    first: direct.first ?? next.first ?? last.first ?? 0,
  };
}

/** A level without a label holds further paragraphs of the item over it, as pandoc writes them. */
function listOf(
  { label: { text, list, bullet }, level }: Number,
  role: FlowRole,
): Pick<FlowParagraph, 'label' | 'list'> {
  if (text === '' && role.kind !== 'text') return {};
  return {
    ...(text === '' ? {} : { label: text }),
    list: { id: list, level, bullet, further: text === '' },
  };
}

function roleOf(
  { direct, ofStyle, names }: Properties & { names: readonly string[] },
  { text, contents: inField }: Inline,
  contents: boolean,
): FlowRole {
  if (contents || inField || names.some((name) => /^toc (?:\d|heading)/.test(name))) {
    return { kind: 'contents' };
  }
  if (text.length > longestHeading) return { kind: 'text' };
  const depth = depthOf({ direct, ofStyle, names });
  if (depth !== null) return { kind: 'heading', depth };
  return names.some((name) => titles.has(name)) ? { kind: 'title' } : { kind: 'text' };
}

/** Built-in styles have these names in every language of Word; those of other programs may not. */
const titles: ReadonlySet<string> = new Set(['title', 'titel', 'subtitle', 'ondertitel']);

function depthOf({
  direct,
  ofStyle,
  names,
}: Properties & { names: readonly string[] }): number | null {
  if (direct.outline !== undefined) return direct.outline < 9 ? direct.outline + 1 : null;
  const named = names.map((name) => /^(?:heading|kop) ([1-9])$/.exec(name)?.[1]).find(Boolean);
  if (named) return Number(named);
  return ofStyle.outline !== undefined && ofStyle.outline < 9 ? ofStyle.outline + 1 : null;
}
