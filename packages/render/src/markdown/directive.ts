/** What a comment has to say where Markdown has no sign for it; the words are those of `parseMarkdown`. */
export interface Directives {
  wId?: string | undefined;
  num?: string | undefined;
  /** The word before that number. */
  word?: string | undefined;
  words?: ReadonlyArray<DirectiveWord | false>;
}

export type DirectiveWord =
  | 'item'
  | 'leeg'
  | 'letterlijk'
  | 'los'
  | 'onder'
  | 'proza'
  | 'stappen'
  | 'vervolg';

/**
 * Write directives as one HTML comment.
 *
 * @returns The comment; null where there is nothing to say.
 */
export function writeDirectives({ wId, num, word, words = [] }: Directives): string | null {
  const parts = [
    ...words.filter((word) => word !== false),
    ...(word === undefined ? [] : [`woord=${encode(word)}`]),
    ...(num === undefined ? [] : [`nr=${encode(num)}`]),
    ...(wId === undefined ? [] : [`#${encode(wId)}`]),
  ];
  return parts.length > 0 ? `<!-- ${parts.join(' ')} -->` : null;
}

/** Without white space and `>`, so that the comment ends where it should; a lone surrogate has no code. */
function encode(value: string): string {
  return encodeURIComponent(value.replace(/\p{Surrogate}/gu, '\uFFFD'));
}

/** Put the doubts about a clause behind what its directives say. */
export function besideDoubts(
  directives: string | null,
  doubts: readonly string[] | undefined,
): string | null {
  const comments = [...(directives === null ? [] : [directives]), ...(doubts ?? [])];
  return comments.length > 0 ? comments.join(' ') : null;
}
