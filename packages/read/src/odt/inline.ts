import type { GivenReference } from '@akkoord/parse';
import type { FlowNote } from '../flow/flow.ts';
import { child, elementsIn, textIn, within, type XmlElement } from '../xml/xml.ts';
import type { OdtInline, OdtReading } from './reading.ts';
import type { OdtStyle } from './styles.ts';

/** Parts paragraphs in a text that was deleted. */
export const paragraphMark = '\u2029';

interface Writing {
  text: string;
  readonly references: GivenReference[];
  readonly notes: FlowNote[];
  readonly boxes: XmlElement[];
  bold: number;
  readonly sizes: Map<number, number>;
}

type Letters = Pick<OdtStyle, 'bold' | 'size' | 'hidden' | 'struck'>;

/** Read what stands in a paragraph, as a reader of the document sees it. */
export function readInline(element: XmlElement, style: OdtStyle, reading: OdtReading): OdtInline {
  const writing: Writing = {
    ...{ text: '', references: [], notes: [], boxes: [] },
    ...{ bold: 0, sizes: new Map() },
  };
  walk(element, style, { writing, reading });
  const { bold, sizes, ...rest } = writing;
  const letters = rest.text.replace(/\s/g, '').length;
  const [size] = [...sizes].sort((a, b) => b[1] - a[1])[0] ?? [];
  return { ...rest, size, bold: letters === 0 ? 0 : bold / letters };
}

interface Around {
  readonly writing: Writing;
  readonly reading: OdtReading;
}

function walk(element: XmlElement, style: Letters, around: Around): void {
  for (const node of element.children) {
    if (typeof node === 'string') put(node.replace(/[ \t\r\n]+/g, ' '), style, around);
    else readPart(node, style, around);
  }
}

function readPart(element: XmlElement, style: Letters, around: Around): void {
  const { writing, reading } = around;
  const { name, attributes } = element;
  switch (name) {
    case 'text:s':
      put(' '.repeat(Math.min(100, Number(attributes['text:c'] ?? 1) || 1)), style, around);
      return;
    case 'text:tab':
      put('\t', style, around);
      return;
    case 'text:line-break':
      put('\n', style, around);
      return;
    case 'text:span': {
      const own = reading.letters(attributes['text:style-name']);
      const size = own.size ?? style.size;
      const shown = {
        bold: own.bold || style.bold,
        hidden: own.hidden || style.hidden,
        struck: own.struck || style.struck,
      };
      walk(element, { ...shown, ...(size === undefined ? {} : { size }) }, around);
      return;
    }
    case 'text:note':
      readNote(element, around);
      return;
    case 'office:annotation':
      reading.told.comments += 1;
      return;
    case 'draw:text-box':
      writing.boxes.push(element);
      return;
    case 'draw:image':
    case 'draw:object':
      reading.told.pictures += 1;
      return;
    case 'text:ruby':
      for (const base of elementsIn(element).filter((one) => one.name === 'text:ruby-base')) {
        walk(base, style, around);
      }
      return;
    case 'text:change-start':
      if (reading.changes.inserted.has(attributes['text:change-id'] ?? ''))
        reading.changes.open.add(attributes['text:change-id'] ?? '');
      return;
    case 'text:change-end':
      reading.changes.open.delete(attributes['text:change-id'] ?? '');
      return;
    case 'text:change':
      if (reading.tracked === 'before')
        putDeleted(attributes['text:change-id'] ?? '', style, around);
      return;
    case 'text:alphabetical-index-mark':
    case 'text:toc-mark':
    case 'text:hidden-text':
    case 'office:binary-data':
    case 'svg:title':
    case 'svg:desc':
      return;
    default:
      walk(element, style, around);
  }
}

function put(
  text: string,
  { bold, size, hidden, struck }: Letters,
  { writing, reading }: Around,
): void {
  if (reading.tracked === 'before' && reading.changes.open.size > 0) return;
  if (hidden) {
    reading.told.hidden += text.trim() === '' ? 0 : 1;
    return;
  }
  // White space goes over from one element into the next.
  const joined =
    text.startsWith(' ') && /(?:^|[ \n])$/.test(writing.text) && text === ' ' ? '' : text;
  const letters = joined.replace(/\s/g, '').length;
  if (struck && letters > 0) reading.told.struck += 1;
  if (bold) writing.bold += letters;
  if (size !== undefined) writing.sizes.set(size, (writing.sizes.get(size) ?? 0) + letters);
  writing.text += joined;
}

/** What was deleted stands apart; its paragraphs are parted here by a mark. */
function putDeleted(id: string, style: Letters, around: Around): void {
  const deletion = around.reading.changes.deleted.get(id);
  elementsIn(deletion)
    .filter(({ name }) => name === 'text:p' || name === 'text:h')
    .forEach((paragraph, i) => {
      if (i > 0) put(paragraphMark, style, around);
      walk(paragraph, style, around);
    });
}

function readNote(element: XmlElement, { writing, reading }: Around): void {
  if (reading.tracked === 'before' && reading.changes.open.size > 0) return;
  const sign = textIn(child(element, 'text:note-citation')).trim() || '*';
  let label = sign;
  for (let i = 2; reading.noteLabels.has(label); i++) label = `${sign}-${i}`;
  reading.noteLabels.add(label);
  const body = child(element, 'text:note-body');
  const texts = within(body, 'text:p')
    .map((paragraph) => readInline(paragraph, reading.paragraphs(undefined), reading).text)
    .map((text) => text.replace(/\s+/g, ' ').trim())
    .filter((text) => text !== '');
  writing.notes.push({ label, texts: texts.length > 0 ? texts : [''] });
  const start = writing.text.length;
  writing.text += `[${label}]`;
  writing.references.push({ start, end: writing.text.length, label });
}
