import type { Block, Inline } from '../view/blocks.ts';
import { columnShares } from '../view/column-shares.ts';
import type { ClauseGroup, DocumentContent, DocumentNote } from '../view/document.ts';
import { countLabels } from '../view/label-series.ts';
import { phrases } from '../words/phrases.ts';
import { labelRoom, paperWidth, styleNames } from './house.ts';
import { OdtTables } from './odt-tables.ts';
import { block, heading, joined, type Part, words } from './parts.ts';
import { fixedStyles, type ListLook, listStyle } from './text-styles.ts';
import { element, textXml, type Xml } from './xml.ts';

/** Where something comes to stand. */
interface Place {
  /** Levels from the left margin. */
  indent: number;
  /** Within a footnote stands no footnote. */
  inside: 'text' | 'note';
}

/**
 * Writes the text of a protocol as OpenDocument, and gathers the styles that it takes.
 *
 * A list holds items that follow each other; where a table or a nested list comes between, a new list goes on at the
 * number of its first item. So every label is that of the protocol, and a program counts on from it.
 */
export class OdtContent {
  readonly #notes: readonly DocumentNote[];
  readonly #placed = new Set<number>();
  readonly #lists = new Map<string, string>();
  readonly #indents = new Set<string>();
  readonly #tables = new OdtTables();

  constructor(notes: readonly DocumentNote[]) {
    this.#notes = notes;
  }

  /** Write the text, and at its end the notes that no place refers to. */
  text(content: readonly DocumentContent[]): Xml {
    const text = joined(this.#content(content));
    const loose = this.#notes.filter(({ number }) => !this.#placed.has(number));
    if (loose.length === 0) return text;
    const items = this.#items(
      loose.map(({ number }) => `${number}.`),
      loose.map(({ blocks }) => blocks),
      { indent: 0, inside: 'note' },
    );
    return text + heading(1, phrases.looseNotes) + joined(items);
  }

  /** Give the styles that the text took. */
  styles(): Xml {
    return [fixedStyles(), ...this.#lists.values(), ...this.#indents, this.#tables.styles()].join(
      '',
    );
  }

  /** Write texts as bullets. */
  bullets(texts: readonly string[]): Xml {
    const paragraphs = texts.map((text): Block[] => [
      { type: 'paragraph', inlines: [{ type: 'text', text }] },
    ]);
    return joined(this.#items(null, paragraphs, { indent: 0, inside: 'text' }));
  }

  /**
   * Write a table of facts.
   *
   * @param first The share of the width that the first column has, 0..1. Default 0.3.
   */
  facts(rows: ReadonlyArray<readonly [Xml, Xml]>, first = 0.3): Xml {
    const small = (xml: Xml) => element('text:p', { 'text:style-name': styleNames.small }, xml);
    const [head, ...rest] = rows.map((cells) => cells.map(small));
    return this.#tables.table(
      { head: head ?? [], rows: rest, widths: [first, 1 - first], looks: ['Feit', 'Feit'] },
      0,
    );
  }

  #content(content: readonly DocumentContent[]): Part[] {
    return content.flatMap((part): Part[] =>
      part.type === 'section'
        ? [block(heading(part.level, part.title, part.eId)), ...this.#content(part.content)]
        : this.#group(part, { indent: 0, inside: 'text' }),
    );
  }

  #group({ list, clauses }: ClauseGroup, place: Place): Part[] {
    if (list === 'prose') return clauses.flatMap(({ content }) => this.#parts(content, place));
    const labels = list === 'numbered' ? clauses.map(({ label }) => label) : null;
    return this.#items(
      labels,
      clauses.map(({ content }) => content),
      place,
    );
  }

  #parts(content: ReadonlyArray<Block | ClauseGroup>, place: Place): Part[] {
    return content.flatMap((part) =>
      part.type === 'clauses' ? this.#group(part, place) : this.#block(part, place),
    );
  }

  #items(
    labels: readonly string[] | null,
    contents: ReadonlyArray<ReadonlyArray<Block | ClauseGroup>>,
    place: Place,
  ): Part[] {
    const counted = labels && countLabels(labels);
    const inner = { ...place, indent: place.indent + 1 };
    return contents.flatMap((content, index): Part[] => {
      const [first, ...rest] = content;
      const own = first?.type === 'paragraph' ? this.#inlines(first.inlines, place) : '';
      const others = first?.type === 'paragraph' ? rest : content;
      const count = counted ? counted[index] : undefined;
      const lead: Part =
        counted && !count
          ? block(this.#labelled(labels?.[index] ?? '', own, place.indent))
          : {
              kind: 'item',
              list: this.#list({ label: count ? count.series : 'bullet', indent: place.indent }),
              number: count ? count.number : null,
              xml: element('text:p', { 'text:style-name': 'Standard' }, own),
            };
      return [lead, ...this.#parts(others, inner)];
    });
  }

  /** A label that no program counts stands as text before its words. */
  #labelled(label: string, words: Xml, indent: number): Xml {
    const style = this.#indent(indent + 1, 'hanging');
    return element('text:p', { 'text:style-name': style }, textXml(label), '<text:tab/>', words);
  }

  #block(item: Block, place: Place): Part[] {
    const { indent } = place;
    const style = this.#indent(indent, 'block');
    switch (item.type) {
      case 'paragraph':
        return [
          block(
            element('text:p', { 'text:style-name': style }, this.#inlines(item.inlines, place)),
          ),
        ];
      case 'code': {
        const lines = item.text.split('\n').map(textXml).join('<text:line-break/>');
        return [block(element('text:p', { 'text:style-name': styleNames.code }, lines))];
      }
      case 'rule':
        return [block(element('text:p', { 'text:style-name': 'Lijn' }))];
      case 'quote':
        return item.blocks.flatMap((one) => this.#block(one, { ...place, indent: indent + 1 }));
      case 'list':
        return this.#items(item.labels, item.items, place);
      case 'table':
        return [block(this.#blockTable(item, place))];
    }
  }

  #blockTable({ header, rows }: Block & { type: 'table' }, place: Place): Xml {
    const cell = (inlines: readonly Inline[], look?: string) =>
      element(
        'text:p',
        { 'text:style-name': styleNames.small },
        look ? words(look, this.#inlines(inlines, place)) : this.#inlines(inlines, place),
      );
    // A footnote of a text program holds no table: each row becomes a line.
    if (place.inside === 'note') {
      return [header, ...rows]
        .map((cells) =>
          element('text:p', {}, cells.map((one) => this.#inlines(one, place)).join(' | ')),
        )
        .join('');
    }
    const width = paperWidth - place.indent * labelRoom;
    return this.#tables.table(
      {
        head: header.map((one) => cell(one, 'Vet')),
        rows: rows.map((cells) => cells.map((one) => cell(one))),
        widths: columnShares([header, ...rows], width / 2.1),
        looks: ['Kopcel', 'Cel'],
      },
      place.indent,
    );
  }

  #inlines(inlines: readonly Inline[], place: Place): Xml {
    return inlines.map((inline) => this.#inline(inline, place)).join('');
  }

  #inline(inline: Inline, place: Place): Xml {
    switch (inline.type) {
      case 'text':
        return textXml(inline.text);
      case 'code':
        return words('Letterlijk', textXml(inline.text));
      case 'emphasis':
        return words('Cursief', this.#inlines(inline.inlines, place));
      case 'strong':
        return words('Vet', this.#inlines(inline.inlines, place));
      case 'delete':
        return words('Doorgehaald', this.#inlines(inline.inlines, place));
      case 'break':
        return '<text:line-break/>';
      case 'link':
        return element(
          'text:a',
          { 'xlink:type': 'simple', 'xlink:href': inline.url },
          this.#inlines(inline.inlines, place),
        );
      case 'note':
        return this.#note(inline.number, place);
    }
  }

  /** A note stands at the foot of the page of its first reference; later ones repeat the number. */
  #note(number: number, place: Place): Xml {
    const note = this.#notes.find((one) => one.number === number);
    if (!note || place.inside === 'note' || this.#placed.has(number)) {
      return words('Hoog', String(number));
    }
    this.#placed.add(number);
    const parts = note.blocks.flatMap((one) => this.#block(one, { indent: 0, inside: 'note' }));
    return element(
      'text:note',
      { 'text:id': `noot${number}`, 'text:note-class': 'footnote' },
      element('text:note-citation', {}, String(number)),
      element(
        'text:note-body',
        {},
        joined(parts) || element('text:p', { 'text:style-name': 'Footnote' }),
      ),
    );
  }

  #list(look: ListLook): string {
    const { label, indent } = look;
    const key =
      label === 'bullet' ? ['•', indent] : [label.prefix, label.suffix, label.format, indent];
    const known = [...this.#lists.keys()].indexOf(JSON.stringify(key));
    const name = `Lijst${known < 0 ? this.#lists.size + 1 : known + 1}`;
    if (known < 0) this.#lists.set(JSON.stringify(key), listStyle(name, look));
    return name;
  }

  #indent(levels: number, kind: 'block' | 'hanging'): string {
    if (levels === 0 && kind === 'block') return 'Standard';
    const name = `${kind === 'block' ? 'Inspringing' : 'Nummer'}${levels}`;
    this.#indents.add(
      element(
        'style:style',
        { 'style:name': name, 'style:family': 'paragraph', 'style:parent-style-name': 'Standard' },
        element('style:paragraph-properties', {
          'fo:margin-left': `${levels * labelRoom}mm`,
          'fo:text-indent': kind === 'hanging' ? `-${labelRoom}mm` : undefined,
        }),
      ),
    );
    return name;
  }
}
