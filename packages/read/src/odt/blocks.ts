import type { FlowBlock, FlowParagraph, FlowRole, FlowTable } from '../flow/flow.ts';
import { elementsIn, type XmlElement } from '../xml/xml.ts';
import { paragraphMark, readInline } from './inline.ts';
import { type Counts, countOn, labelOf, type OdtLevel, type OdtLevels } from './list-styles.ts';
import type { OdtInline, OdtReading } from './reading.ts';
import type { OdtStyle } from './styles.ts';

/** A heading is no longer: text in its style is text. In letters. */
const longestHeading = 250;
/** White space above a paragraph from which it stands apart, in points. */
const gap = 6;
/** A table has no more columns; a file may say of a cell that it comes back any number of times. */
const mostColumns = 200;

/** The list in which paragraphs stand. */
interface InList {
  readonly id: string;
  readonly levels: OdtLevels;
  /** From 1. */
  readonly level: number;
  /** The item has its label already, or has none. */
  further: boolean;
  /** Where the item begins to count anew. */
  readonly start: number | undefined;
}

interface Place {
  readonly list: InList | null;
  readonly contents: boolean;
}

/** Read the paragraphs and tables in an element: the text, a cell, a text box. */
export function readBlocks(
  element: XmlElement,
  reading: OdtReading,
  place: Place = { list: null, contents: false },
): FlowBlock[] {
  return elementsIn(element).flatMap((one): FlowBlock[] => {
    switch (one.name) {
      case 'text:p':
      case 'text:h':
        return readParagraph(one, reading, place);
      case 'text:list':
        return readList(one, reading, place);
      case 'table:table':
        return [readTable(one, reading)];
      case 'text:section':
      case 'text:index-body':
      case 'text:index-title':
      case 'text:numbered-paragraph':
      case 'draw:frame':
      case 'draw:text-box':
        return readBlocks(one, reading, place);
      case 'text:table-of-content':
      case 'text:alphabetical-index':
      case 'text:illustration-index':
      case 'text:table-index':
      case 'text:bibliography':
        return readBlocks(one, reading, { ...place, contents: true });
      default:
        noteChange(one, reading);
        return [];
    }
  });
}

/** A change may begin and end between paragraphs. */
function noteChange({ name, attributes }: XmlElement, { changes }: OdtReading): void {
  const id = attributes['text:change-id'] ?? '';
  if (name === 'text:change-start' && changes.inserted.has(id)) changes.open.add(id);
  if (name === 'text:change-end') changes.open.delete(id);
}

function readList(element: XmlElement, reading: OdtReading, place: Place): FlowBlock[] {
  const style = element.attributes['text:style-name'];
  const levels = (style === undefined ? undefined : reading.lists.get(style)) ?? place.list?.levels;
  const id = place.list?.id ?? listId(element, reading);
  const level = (place.list?.level ?? 0) + 1;
  return elementsIn(element).flatMap((item) => {
    const value = Number(item.attributes['text:start-value']);
    const start = Number.isInteger(value) ? value : undefined;
    const further = item.name === 'text:list-header';
    const list = { id, levels: levels ?? new Map<number, OdtLevel>(), level, further, start };
    return readBlocks(item, reading, { ...place, list });
  });
}

/** A list counts on from another where it says so; else it is one of its own. */
function listId({ attributes }: XmlElement, { counting }: OdtReading): string {
  const style = attributes['text:style-name'] ?? '';
  const follows = attributes['text:continue-list'];
  const own = attributes['xml:id'] ?? `#${counting.next++}`;
  const known =
    follows !== undefined && counting.byList.has(follows)
      ? follows
      : attributes['text:continue-numbering'] === 'true'
        ? counting.lastOfStyle.get(style)
        : undefined;
  const id = known ?? own;
  const counts: Counts = counting.byList.get(id) ?? [];
  counting.byList.set(id, counts);
  counting.byList.set(own, counts);
  counting.lastOfStyle.set(style, id);
  return id;
}

function readParagraph(element: XmlElement, reading: OdtReading, place: Place): FlowBlock[] {
  const inserted = reading.tracked === 'before' && reading.changes.open.size > 0;
  const style = reading.paragraphs(element.attributes['text:style-name']);
  const inline = readInline(element, style, reading);
  const wasEmptied = inserted && inline.text.trim() === '';
  if (wasEmptied) return [];
  const role = roleOf(element, { style, text: inline.text, contents: place.contents });
  const numbered = inline.text.trim() === '' ? {} : numberOf(element, { role, place }, reading);
  const paragraph: FlowParagraph = {
    kind: 'paragraph',
    ...inline,
    role,
    ...indentOf(style, place.list),
    ...numbered,
    bold: inline.bold >= 0.9,
    apart: style.breaksPage ? 'page' : style.before >= gap ? 'gap' : 'no',
  };
  return [...parted(paragraph, inline), ...inline.boxes.flatMap((box) => readBlocks(box, reading))];
}

/** A deletion of several paragraphs parts the one in which it stands. */
function parted(paragraph: FlowParagraph, { text }: OdtInline): FlowParagraph[] {
  if (!text.includes(paragraphMark)) return [paragraph];
  let at = 0;
  return text.split(paragraphMark).map((part, i) => {
    const from = at;
    at += part.length + 1;
    const inside = paragraph.references.filter(({ start }) => start >= from && start < at);
    const references = inside.map((one) => ({
      ...one,
      start: one.start - from,
      end: one.end - from,
    }));
    const labels = inside.map(({ label }) => label);
    const notes = paragraph.notes.filter(({ label }) => labels.includes(label));
    const { label: _, list: __, ...plain } = paragraph;
    return { ...(i === 0 ? paragraph : plain), text: part, references, notes };
  });
}

function roleOf(
  { name, attributes }: XmlElement,
  { style, text, contents }: { style: OdtStyle; text: string; contents: boolean },
): FlowRole {
  if (contents) return { kind: 'contents' };
  if (style.names.some((one) => titles.has(one))) return { kind: 'title' };
  const outline = name === 'text:h' ? Number(attributes['text:outline-level'] ?? 1) : style.outline;
  if (outline !== undefined && outline >= 1 && text.length <= longestHeading) {
    return { kind: 'heading', depth: outline };
  }
  return { kind: 'text' };
}

const titles: ReadonlySet<string> = new Set(['title', 'titel', 'subtitle', 'ondertitel']);

/** The number of a paragraph: of its list, or of a heading by the outline. */
function numberOf(
  { name, attributes }: XmlElement,
  { role, place: { list } }: { role: FlowRole; place: Place },
  { outline, counting }: OdtReading,
): Pick<FlowParagraph, 'label' | 'list'> {
  if (list) return numberInList(list, role, counting.byList.get(list.id) ?? []);
  if (name !== 'text:h' || role.kind !== 'heading') return {};
  if (attributes['text:is-list-header'] === 'true') return {};
  const value = Number(attributes['text:start-value']);
  const start = attributes['text:restart-numbering'] === 'true' && Number.isInteger(value);
  countOn(counting.outline, role.depth, outline, start ? value : undefined);
  const label = labelOf(counting.outline, role.depth, outline);
  return label === '' ? {} : { label };
}

function numberInList(
  list: InList,
  role: FlowRole,
  counts: Counts,
): Pick<FlowParagraph, 'label' | 'list'> {
  const { id, level, levels, further, start } = list;
  const bullet = levels.get(level)?.bullet !== undefined;
  const part = { id, level: level - 1, bullet };
  if (further) return role.kind === 'text' ? { list: { ...part, further } } : {};
  list.further = true;
  countOn(counts, level, levels, start);
  const label = labelOf(counts, level, levels);
  if (label === '') return role.kind === 'text' ? { list: { ...part, further: true } } : {};
  return { label, list: { ...part, further: false } };
}

function indentOf(
  style: OdtStyle,
  list: InList | null,
): Pick<FlowParagraph, 'indent' | 'firstIndent'> {
  const level = list?.levels.get(list.level);
  const [left, first] = level ? [level.left, level.first] : [style.left, style.first];
  return { indent: left, firstIndent: left + first };
}

function readTable(element: XmlElement, reading: OdtReading): FlowTable {
  const rows = rowsIn(element).map((row) =>
    elementsIn(row).flatMap((cell) => readCell(cell, reading)),
  );
  return { kind: 'table', rows };
}

function rowsIn(element: XmlElement): XmlElement[] {
  return elementsIn(element).flatMap((one) => {
    if (one.name === 'table:table-row') return [one];
    return /^table:table-(?:header-rows|rows|row-group)$/.test(one.name) ? rowsIn(one) : [];
  });
}

/** A cell, and the ones beside it that it covers: these stand in the file as covered. */
function readCell(cell: XmlElement, reading: OdtReading): FlowBlock[][] {
  const { name, attributes } = cell;
  if (name !== 'table:table-cell' && name !== 'table:covered-table-cell') return [];
  if (name === 'table:covered-table-cell') reading.told.merged += 1;
  const times = Number(attributes['table:number-columns-repeated'] ?? 1) || 1;
  const blocks = readBlocks(cell, reading);
  return Array.from({ length: Math.min(mostColumns, Math.max(1, times)) }, (_, i) =>
    i === 0 ? blocks : [],
  );
}
