import type { FlowNote } from '../flow/flow.ts';
import { child, childrenOf, within, type XmlElement } from '../xml/xml.ts';
import { readInline } from './inline.ts';
import { formatted } from './numbering.ts';
import type { DocxNotes, DocxReading, NoteKind } from './reading.ts';
import { valOf } from './styles.ts';

/** Where the notes of a document stand, and how they are counted. */
export interface NoteParts {
  readonly footnote: readonly XmlElement[];
  readonly endnote: readonly XmlElement[];
  readonly settings: XmlElement | undefined;
}

/**
 * Make the notes of a document, counted in the order in which the text refers to them, as Word does.
 *
 * @param reading What they are read with; made by whoever calls this, once these notes are part of it.
 */
export function docxNotes(parts: NoteParts, reading: () => DocxReading): DocxNotes {
  const known = new Map<string, string>();
  const labels = new Set<string>();
  const counts: Record<NoteKind, number> = { footnote: 0, endnote: 0 };
  const elements = {
    footnote: byId(parts.footnote, 'w:footnote'),
    endnote: byId(parts.endnote, 'w:endnote'),
  };
  const formats = {
    footnote: formatIn(parts.settings, 'w:footnotePr') ?? 'decimal',
    endnote: formatIn(parts.settings, 'w:endnotePr') ?? 'lowerRoman',
  };
  return {
    refer: (kind, id, mark) => {
      const key = `${kind} ${id}`;
      const before = known.get(key);
      if (before !== undefined) return { label: before, note: null };
      const unknown = new Set<string>();
      const sign = mark?.trim() || formatted(formats[kind], ++counts[kind], unknown);
      let label = sign;
      for (let i = 2; labels.has(label); i++) label = `${sign}-${i}`;
      labels.add(label);
      known.set(key, label);
      return { label, note: noteOf(elements[kind].get(id), label, reading()) };
    },
  };
}

function byId(parts: readonly XmlElement[], name: string): Map<string, XmlElement> {
  const notes = parts.flatMap((part) => childrenOf(part, name));
  return new Map(notes.map((note) => [note.attributes['w:id'] ?? '', note]));
}

function formatIn(settings: XmlElement | undefined, name: string): string | undefined {
  return valOf(child(child(settings, name), 'w:numFmt'));
}

function noteOf(element: XmlElement | undefined, label: string, reading: DocxReading): FlowNote {
  // A sign within a note that refers to another would have no end.
  const inside: DocxReading = { ...reading, notes: silent, fields: reading.fields && [] };
  const texts = within(element, 'w:p')
    .map((paragraph) => readInline([paragraph], {}, inside).text.replace(/\s+/g, ' ').trim())
    .filter((text) => text !== '');
  return { label, texts: texts.length > 0 ? texts : [''] };
}

const silent: DocxNotes = { refer: (_, id, mark) => ({ label: mark ?? id, note: null }) };
