import type { Clause, ClauseContent, FootnoteDefinition, MdastNode } from '@akkoord/clause';
import type { ClauseReader } from './clause-reader.ts';
import { plainNode } from './plain-node.ts';

/** What a clause is called, and how many footnotes came before it. */
export interface ClausePlace {
  wId: string;
  num: string;
  /** The reader of the template. */
  read: ClauseReader;
  notes: { count: number };
}

/**
 * Read the Markdown of one clause.
 *
 * The clause becomes a numbered item and loses its positions, because it has no source; a clause nested in
 * it gets the wId `<wId>-<k>`. Footnotes are renumbered through the protocol.
 *
 * @returns The clause and its footnotes, or `null` where the Markdown is not exactly one clause.
 */
export function toClause(
  markdown: string,
  { wId, num, read, notes }: ClausePlace,
): { clause: Clause; footnotes: FootnoteDefinition[] } | null {
  const children = read(markdown);
  const [clause, ...others] = children.filter(({ type }) => type !== 'footnoteDefinition');
  if (clause?.type !== 'clause' || others.length > 0) return null;
  const identifiers = new Map<string, string>();
  const renamed = (identifier: string) => identifiers.get(identifier) ?? identifier;
  const footnotes = children
    .filter((child) => child.type === 'footnoteDefinition')
    .map((note): FootnoteDefinition => {
      notes.count += 1;
      identifiers.set(note.identifier, `${notes.count}`);
      const content = note.children.map((child) => plainNode(child as MdastNode, renamed));
      return {
        type: 'footnoteDefinition',
        identifier: `${notes.count}`,
        children: content as FootnoteDefinition['children'],
      };
    });
  const content = contentOf(clause, wId, renamed);
  return {
    clause: { type: 'clause', eId: '', wId, num, form: 'item', children: content },
    footnotes,
  };
}

function contentOf(
  clause: Clause,
  wId: string,
  renamed: (identifier: string) => string,
): ClauseContent[] {
  let nested = 0;
  return clause.children.map((child): ClauseContent => {
    if (child.type !== 'clause') return plainNode(child as MdastNode, renamed) as ClauseContent;
    nested += 1;
    const { num, form } = child;
    const inner = `${wId}-${nested}`;
    return {
      type: 'clause',
      eId: '',
      wId: inner,
      num,
      form,
      children: contentOf(child, inner, renamed),
    };
  });
}
