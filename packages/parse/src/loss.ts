import {
  type AnyNode,
  leavesOf,
  type Mark,
  type Position,
  type Protocol,
  type ReadingMessage,
  walk,
} from '@akkoord/clause';
import { type LossKind, saying } from './messages.ts';

/** How much of a text stands outside its clauses and headings, of one kind. */
export interface Loss {
  readonly kind: LossKind;
  /** How many footnotes, lines set aside, titles or blocks of data. */
  readonly count: number;
  /** Letters and digits. */
  readonly letters: number;
  /** The first of them. */
  readonly place: Position | undefined;
}

/** What of a text stands outside its clauses and headings. */
export interface Losses {
  /** Letters and digits of the whole text. */
  readonly letters: number;
  /** In a fixed order; a kind of which there is nothing is left out. */
  readonly kinds: readonly Loss[];
}

/** Above this share of the letters a person should look. */
const most = 0.1;
/** A shorter text may well have a title of over a tenth of its letters. */
const leastForTitle = 1000;

const markKinds: Readonly<Partial<Record<Mark['kind'], LossKind>>> = {
  title: 'title',
  frontmatter: 'metadata',
  meta: 'metadata',
};

const order: readonly LossKind[] = ['title', 'metadata', 'footnote', 'furniture'];

/**
 * Measure what of a text leaves the comparison of its clauses: footnotes, lines set aside, the title, and the
 * data above it. Letters and digits count, signs and syntax do not.
 *
 * @param tree A tree that was read from a source, with its leaves and marks.
 */
export function measureLoss(tree: Protocol): Losses {
  const found = new Map<LossKind, Loss>();
  let letters = 0;
  const add = (kind: LossKind, count: number, text: string, place: Position | undefined) => {
    const loss = found.get(kind) ?? { kind, count: 0, letters: 0, place };
    const size = lettersIn(text);
    found.set(kind, { ...loss, count: loss.count + count, letters: loss.letters + size });
  };
  walk(tree, (node) => {
    for (const { kind, value } of marksOf(node)) if (kind !== 'syntax') letters += lettersIn(value);
    if (node.type === 'furniture') add('furniture', 1, textOf(node), node.position);
    if (node.type === 'footnoteDefinition') add('footnote', 1, textOf(node), node.position);
  });
  let last: LossKind | null = null;
  for (const { kind, value, position } of marksOf(tree)) {
    const lost = markKinds[kind];
    if (lost) add(lost, lost === last ? 0 : 1, value, position);
    last = lost ?? null;
  }
  for (const { value, source } of leavesOf(tree)) letters += lettersIn(source ?? value);
  return { letters, kinds: order.flatMap((kind) => found.get(kind) ?? []) };
}

/**
 * Tell what of a text leaves the comparison of its clauses: an `info` for each kind, and a `warning` where it is
 * over a tenth of the letters. The data between `---` do not count for that tenth, nor the title of a short
 * text: they say themselves that they are no rules.
 *
 * @returns Messages `left-out` and `much-left-out`.
 */
export function tellLoss(tree: Protocol): ReadingMessage[] {
  const { letters, kinds } = measureLoss(tree);
  if (letters === 0) return [];
  const told = kinds.map(({ kind, count, letters: lost, place }): ReadingMessage => {
    const share = lost / letters;
    return {
      ...saying({ code: 'left-out', data: { kind, count, share: rounded(share) } }),
      ...(place ? { place } : {}),
      level: 'info',
      confidence: 1,
    };
  });
  const weighed = kinds.filter(
    ({ kind }) => kind !== 'metadata' && (kind !== 'title' || letters >= leastForTitle),
  );
  const lost = weighed.reduce((sum, loss) => sum + loss.letters, 0);
  if (lost <= letters * most) return told;
  const parts = weighed.map(({ kind, count, letters: part }) => ({
    kind,
    count,
    share: rounded(part / letters),
  }));
  const warning: ReadingMessage = {
    ...saying({ code: 'much-left-out', data: { share: rounded(lost / letters), parts } }),
    level: 'warning',
    confidence: 1,
  };
  return [...told, warning];
}

/** The text of a node outside the clauses, all leaves below it joined. */
function textOf(node: AnyNode): string {
  return leavesOf(node)
    .map(({ value, source }) => source ?? value)
    .join(' ');
}

function marksOf(node: AnyNode): readonly Mark[] {
  const { data } = node as { data?: { marks?: readonly Mark[] } | undefined };
  return data?.marks ?? [];
}

const letter = /^[\p{L}\p{N}]/u;

/** Count letters and digits; a loop, because a pattern over every text takes ten times as long. */
function lettersIn(text: string): number {
  let count = 0;
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i);
    if (code < 128) {
      const lower = code | 32;
      if ((lower >= 97 && lower <= 122) || (code >= 48 && code <= 57)) count += 1;
    } else {
      const sign = String.fromCodePoint(text.codePointAt(i) as number);
      if (letter.test(sign)) count += 1;
      i += sign.length - 1;
    }
  }
  return count;
}

function rounded(share: number): number {
  return Math.round(share * 1000) / 1000;
}
