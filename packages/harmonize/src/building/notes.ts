import {
  type FootnoteDefinition,
  footnotesOf,
  type MdastNode,
  ownText,
  rewriteOwnText,
} from '@akkoord/clause';
import { plainNode, trimmedBlock } from '@akkoord/compose';
import { foldText } from '@akkoord/text';
import type { Piece } from './piece.ts';
import { addWords, type Rewriting, type Words } from './rewriting.ts';

/** The footnotes of the new protocol, numbered in the order in which clauses refer to them; equal ones are one. */
export class Notes {
  readonly #numbers = new Map<string, string>();
  readonly #byText = new Map<string, string>();
  #fresh: FootnoteDefinition[] = [];

  /**
   * Make a function that gives a footnote of a piece its new number, and keeps its text with the footnotes to it.
   *
   * @param words Gets the words that are changed in footnotes.
   */
  renamer(piece: Piece, rewriting: Rewriting, words: Words): (identifier: string) => string {
    const definitions =
      piece.kind === 'source' || piece.kind === 'heading'
        ? footnotesOf(piece.from.source.tree)
        : piece.from.footnotes;
    const owner = ownerOf(piece);
    const rename = (identifier: string): string => {
      const key = `${owner} ${identifier}`;
      const known = this.#numbers.get(key);
      if (known !== undefined) return known;
      const note = definitions.find((definition) => definition.identifier === identifier);
      const text = note && foldText(ownText(note)).trim();
      const same = text ? this.#byText.get(text) : undefined;
      const number = same ?? `${new Set(this.#numbers.values()).size + 1}`;
      this.#numbers.set(key, number);
      if (same !== undefined) return same;
      if (text) this.#byText.set(text, number);
      if (note) {
        const changed = rewriting.ofNote(note, piece);
        addWords(words, changed.words);
        // First in the list, because a footnote in it comes after it.
        const definition: FootnoteDefinition = {
          type: note.type,
          identifier: number,
          children: [],
        };
        this.#fresh.push(definition);
        definition.children = contentOf(rewriteOwnText(note, changed.edits), rename);
      }
      return number;
    };
    return rename;
  }

  /** Give the definitions that were referred to since the last call. */
  fresh(): FootnoteDefinition[] {
    const fresh = this.#fresh;
    this.#fresh = [];
    return fresh;
  }
}

/** Clauses of one source share its footnotes, and those of one text of one's own too. */
function ownerOf(piece: Piece): string {
  if (piece.kind === 'source') return piece.from.source.id;
  return piece.kind === 'own' ? piece.id.replace(/-\d+$/, '') : piece.id;
}

function contentOf(
  { children }: FootnoteDefinition,
  rename: (identifier: string) => string,
): FootnoteDefinition['children'] {
  return children
    .filter(({ type }) => type !== 'furniture')
    .map((child) =>
      trimmedBlock(plainNode(child as MdastNode, rename)),
    ) as FootnoteDefinition['children'];
}
