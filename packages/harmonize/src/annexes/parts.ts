import { type Clause, type Flow, ownText, type Section } from '@akkoord/clause';

/** So many words stand for a clause. */
const openingWords = 8;

/** Give the first words of a clause, by which a reader finds it. */
export function opening(clause: Clause): string {
  const words = ownText(clause).split(/\s+/);
  return words.length > openingWords
    ? `${words.slice(0, openingWords).join(' ')} …`
    : words.join(' ');
}

/** Make an annex of paragraphs and tables. */
export function section(heading: string, content: ReadonlyArray<string | Flow>): Section {
  const children = content.map((one): Clause => {
    const block: Flow =
      typeof one === 'string'
        ? { type: 'paragraph', children: [{ type: 'text', value: one }] }
        : one;
    return { type: 'clause', eId: '', wId: '', num: null, form: 'prose', children: [block] };
  });
  return { type: 'section', eId: '', num: null, heading, depth: 1, children };
}

/** Make a table of plain texts, with a head. */
export function table(columns: readonly string[], rows: ReadonlyArray<readonly string[]>): Flow {
  return {
    type: 'table',
    align: columns.map(() => null),
    children: [columns, ...rows].map((cells) => ({
      type: 'tableRow' as const,
      children: cells.map((value) => ({
        type: 'tableCell' as const,
        children: value ? [{ type: 'text' as const, value: value.replace(/\s+/g, ' ') }] : [],
      })),
    })),
  };
}
