import {
  type FootnoteDefinition,
  footnotesOf,
  type MdastNode,
  rewriteOwnText,
} from '@akkoord/clause';
import { plainNode, trimmedBlock } from '../plain-node.ts';
import type { Piece } from './piece.ts';
import { addWords, type Rewriting, type Words } from './rewriting.ts';

/** The footnotes of the new protocol, numbered in the order in which clauses refer to them. */
export class Notes {
  readonly #numbers = new Map<string, string>();
  #fresh: FootnoteDefinition[] = [];

  /**
   * Make a function that gives a footnote of a piece its new number, and keeps its text.
   *
   * @param words Gets the words that are changed in footnotes.
   */
  renamer(piece: Piece, rewriting: Rewriting, words: Words): (identifier: string) => string {
    const definitions =
      piece.kind === 'source' || piece.kind === 'heading'
        ? footnotesOf(piece.from.source.tree)
        : piece.from.footnotes;
    const owner = piece.kind === 'source' ? piece.from.source.id : piece.id;
    return (identifier) => {
      const key = `${owner} ${identifier}`;
      const known = this.#numbers.get(key);
      if (known !== undefined) return known;
      const number = `${this.#numbers.size + 1}`;
      this.#numbers.set(key, number);
      const note = definitions.find((definition) => definition.identifier === identifier);
      if (note) {
        const changed = rewriting.ofNote(note, piece);
        addWords(words, changed.words);
        this.#fresh.push(definitionOf(rewriteOwnText(note, changed.edits), number));
      }
      return number;
    };
  }

  /** Give the definitions that were referred to since the last call. */
  fresh(): FootnoteDefinition[] {
    const fresh = this.#fresh;
    this.#fresh = [];
    return fresh;
  }
}

function definitionOf(note: FootnoteDefinition, number: string): FootnoteDefinition {
  const content = note.children
    .filter(({ type }) => type !== 'furniture')
    .map((child) => trimmedBlock(plainNode(child as MdastNode, (identifier) => identifier)));
  return {
    type: note.type,
    identifier: number,
    children: content as FootnoteDefinition['children'],
  };
}
