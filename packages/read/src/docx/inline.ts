import type { GivenReference } from '@akkoord/parse';
import { bulletSign } from '../flow/bullet-sign.ts';
import type { FlowNote } from '../flow/flow.ts';
import { child, elementsIn, textIn, type XmlElement } from '../xml/xml.ts';
import { type DocxReading, isChange, isLeftOut, type NoteKind } from './reading.ts';
import { type RunProperties, runProperties, valOf } from './styles.ts';

/** What stands in one or more paragraphs of Word. */
export interface Inline {
  readonly text: string;
  readonly references: readonly GivenReference[];
  readonly notes: readonly FlowNote[];
  /** The contents of the text boxes that hang on it. */
  readonly boxes: readonly XmlElement[];
  /** A page begins within it. */
  readonly breaksPage: boolean;
  /** It stands in a table of contents that Word made. */
  readonly contents: boolean;
  /** The share of its letters that is bold, 0..1. */
  readonly bold: number;
  /** The size of most of its letters, in points. */
  readonly size: number | undefined;
}

interface Writing {
  text: string;
  readonly references: GivenReference[];
  readonly notes: FlowNote[];
  readonly boxes: XmlElement[];
  breaksPage: boolean;
  contents: boolean;
  bold: number;
  readonly sizes: Map<number, number>;
}

interface Run {
  readonly properties: RunProperties;
  readonly symbolFont: boolean;
  /** The sign of a note that its author chose stands in what follows of the run. */
  custom: { kind: NoteKind; id: string } | null;
}

/**
 * Read what stands in paragraphs, as a reader of the document sees it: results of fields, texts of links, and of
 * tracked changes those that belong to the text that is read.
 *
 * @param paragraphs One, or several whose marks between them were deleted.
 * @param style How the letters of their style look.
 */
export function readInline(
  paragraphs: readonly XmlElement[],
  style: RunProperties,
  reading: DocxReading,
): Inline {
  const writing: Writing = {
    ...{ text: '', references: [], notes: [], boxes: [], breaksPage: false, contents: false },
    ...{ bold: 0, sizes: new Map() },
  };
  for (const paragraph of paragraphs) {
    for (const element of elementsIn(paragraph)) walk(element, style, { writing, reading });
  }
  const { text, bold, sizes, ...rest } = writing;
  const letters = text.replace(/\s/g, '').length;
  const [size] = [...sizes].sort((a, b) => b[1] - a[1])[0] ?? [];
  return { ...rest, text, size, bold: letters === 0 ? 0 : bold / letters };
}

interface Around {
  readonly writing: Writing;
  readonly reading: DocxReading;
}

function walk(element: XmlElement, style: RunProperties, around: Around): void {
  const { writing, reading } = around;
  if (isChange(element)) {
    reading.told.tracked += 1;
    if (isLeftOut(element, reading.tracked)) return;
  }
  switch (element.name) {
    case 'w:r':
      readRun(element, style, around);
      return;
    case 'w:pPr':
    case 'w:sdtPr':
    case 'w:sdtEndPr':
      return;
    case 'mc:AlternateContent':
      for (const one of chosen(element)) walk(one, style, around);
      return;
    case 'm:t':
      put(textIn(element), style, around);
      return;
    case 'w:txbxContent':
      writing.boxes.push(element);
      return;
    default:
      for (const one of elementsIn(element)) walk(one, style, around);
  }
}

function readRun(element: XmlElement, style: RunProperties, around: Around): void {
  const own = child(element, 'w:rPr');
  const named = around.reading.styles.run(valOf(child(own, 'w:rStyle')));
  const fonts = child(own, 'w:rFonts')?.attributes ?? {};
  const run: Run = {
    // What a style of letters takes from the defaults is no wish of its own.
    properties: { ...style, ...(child(own, 'w:rStyle') ? named : {}), ...runProperties(own) },
    symbolFont: /^(?:Symbol|Wingdings)/i.test(fonts['w:ascii'] ?? ''),
    custom: null,
  };
  for (const one of elementsIn(element)) readRunPart(one, run, around);
}

function readRunPart(element: XmlElement, run: Run, around: Around): void {
  const { writing, reading } = around;
  const { name, attributes } = element;
  switch (name) {
    case 'w:t':
    case 'w:delText':
      putRun(textIn(element), run, around);
      return;
    case 'w:tab':
    case 'w:ptab':
      put('\t', run.properties, around);
      return;
    case 'w:br':
      if (attributes['w:type'] === 'page') writing.breaksPage = true;
      put('\n', run.properties, around);
      return;
    case 'w:cr':
      put('\n', run.properties, around);
      return;
    case 'w:noBreakHyphen':
      put('-', run.properties, around);
      return;
    case 'w:sym':
      putRun(symbolOf(attributes), run, around);
      return;
    case 'w:fldChar':
      turnField(attributes['w:fldCharType'], reading);
      return;
    case 'w:instrText':
      addCode(textIn(element), reading);
      return;
    case 'w:footnoteReference':
    case 'w:endnoteReference':
      referTo(element, run, around);
      return;
    case 'w:drawing':
    case 'w:pict':
    case 'w:object':
      readPicture(element, run, around);
      return;
    case 'mc:AlternateContent':
      for (const one of chosen(element)) readRunPart(one, run, around);
      return;
    case 'w:ruby':
      for (const one of elementsIn(child(element, 'w:rubyBase'))) walk(one, run.properties, around);
      return;
  }
}

/** The first choice is the newest form of what stands there; the other says the same again. */
function chosen(element: XmlElement): XmlElement[] {
  return elementsIn(child(element, 'mc:Choice') ?? child(element, 'mc:Fallback'));
}

/** A picture is counted; the text of a box on it is read. */
function readPicture(element: XmlElement, run: Run, around: Around): void {
  const before = around.writing.boxes.length;
  for (const one of elementsIn(element)) walk(one, run.properties, around);
  if (around.writing.boxes.length === before) around.reading.told.pictures += 1;
}

function symbolOf(attributes: XmlElement['attributes']): string {
  const code = Number.parseInt(attributes['w:char'] ?? '', 16);
  if (!(code > 0 && code <= 0xffff)) return '';
  return bulletSign(String.fromCharCode(code), /symbol|dings/i.test(attributes['w:font'] ?? ''));
}

function putRun(text: string, run: Run, around: Around): void {
  if (!run.custom) {
    put(run.symbolFont ? bulletSign(text, true) : text, run.properties, around);
    return;
  }
  const { kind, id } = run.custom;
  run.custom = null;
  refer(kind, { id, mark: text }, around);
}

function put(
  text: string,
  { bold, size, hidden, struck }: RunProperties,
  { writing, reading }: Around,
): void {
  const { fields, told } = reading;
  if (fields?.some(({ phase }) => phase === 'code')) return;
  if (hidden) {
    told.hidden += text.trim() === '' ? 0 : 1;
    return;
  }
  if (fields?.some(({ code }) => /^\s*TOC\b/i.test(code))) writing.contents = true;
  const letters = text.replace(/\s/g, '').length;
  if (struck && letters > 0) told.struck += 1;
  if (bold) writing.bold += letters;
  if (size !== undefined) writing.sizes.set(size, (writing.sizes.get(size) ?? 0) + letters);
  writing.text += text;
}

/** Fields that count, and whose number is worked out when the document is shown. */
const countingField = /^\s*(?:LISTNUM|AUTONUM(?:LGL|OUT)?)\b/i;

function turnField(type: string | undefined, { fields, told }: DocxReading): void {
  if (!fields) return;
  const open = fields.at(-1);
  if (type === 'begin') fields.push({ phase: 'code', code: '' });
  else if (type === 'separate' && open) open.phase = 'result';
  else if (type === 'end' && countingField.test(fields.pop()?.code ?? '')) told.uncounted += 1;
}

function addCode(text: string, { fields }: DocxReading): void {
  const open = fields?.at(-1);
  if (open?.phase === 'code' && open.code.length < 200) open.code += text;
}

function referTo({ name, attributes }: XmlElement, run: Run, around: Around): void {
  const kind = name === 'w:footnoteReference' ? 'footnote' : 'endnote';
  const id = attributes['w:id'] ?? '';
  const custom = attributes['w:customMarkFollows'];
  if (custom !== undefined && !/^(?:0|false|off)$/.test(custom)) run.custom = { kind, id };
  else refer(kind, { id }, around);
}

function refer(
  kind: NoteKind,
  { id, mark }: { id: string; mark?: string },
  { writing, reading }: Around,
): void {
  const { label, note } = reading.notes.refer(kind, id, mark);
  if (note) writing.notes.push(note);
  const sign = `[${label}]`;
  const start = writing.text.length;
  writing.text += sign;
  writing.references.push({ start, end: start + sign.length, label });
}

/** Tell whether the fields in a document close, so that what stands in their code can be left out. */
export function fieldsClose(root: XmlElement): boolean {
  let open = 0;
  let fits = true;
  const visit = (element: XmlElement) => {
    if (element.name === 'w:fldChar') {
      const type = element.attributes['w:fldCharType'];
      open += type === 'begin' ? 1 : type === 'end' ? -1 : 0;
      if (open < 0) fits = false;
    }
    for (const one of elementsIn(element)) visit(one);
  };
  visit(root);
  return fits && open === 0;
}
