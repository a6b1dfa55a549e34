import {
  type Clause,
  clausesOf,
  isClause,
  ownText,
  type Protocol,
  type Section,
  walk,
} from '@akkoord/clause';
import { tokenize, words } from '@akkoord/text';
import type { Lexicon } from './lexicon.ts';
import { type NameSource, ownNames } from './names.ts';
import { type Normalized, normalize } from './normalize.ts';

/** A clause as a comparison sees it. */
export interface Entry extends Normalized {
  /** Place in document order, from 0. */
  index: number;
  clause: Clause;
  eId: string;
  /** Own text. */
  text: string;
  /** Index of the clause that it is nested in. */
  parent: number | null;
  /** The headings over it, outermost first. */
  sections: readonly Section[];
  /** The content terms of the nearest heading. */
  headingTerms: readonly string[];
}

/** One side of a comparison. */
export interface Side {
  tree: Protocol;
  entries: readonly Entry[];
}

/** Prepare both sides; each needs the other to tell its own names from common words. */
export function readSides(before: Protocol, after: Protocol, lexicon: Lexicon): [Side, Side] {
  const [one, other] = [segmented(before), segmented(after)];
  return [readSide(one, other, lexicon), readSide(other, one, lexicon)];
}

/** A tree, and the words of its clauses' own texts in document order. */
interface Segmented extends NameSource {
  tree: Protocol;
}

function segmented(tree: Protocol): Segmented {
  return { tree, ...nameSourceOf(tree) };
}

/** Gather what a document says about whose it is. */
export function nameSourceOf(tree: Protocol): NameSource {
  const { school, competentAuthority, title } = tree.meta;
  return {
    known: [
      ...(school ? [school.name] : []),
      ...(competentAuthority
        ? [competentAuthority.name, ...(competentAuthority.schools ?? [])]
        : []),
    ],
    title: words(title ?? ''),
    texts: clausesOf(tree).map((clause) => words(ownText(clause))),
  };
}

function readSide({ tree, ...own }: Segmented, other: NameSource, lexicon: Lexicon): Side {
  const names = ownNames(own, other, lexicon);
  const entries: Entry[] = [];
  const indexes = new Map<Clause, number>();
  walk(tree, (node, ancestors) => {
    if (!isClause(node)) return;
    const index = entries.length;
    const segments = own.texts[index] ?? [];
    const parent = ancestors.findLast(isClause);
    const sections = ancestors.filter((ancestor) => ancestor.type === 'section') as Section[];
    const heading = tokenize(sections.at(-1)?.heading ?? '');
    const text = segments.map((segment) => segment.text).join('');
    indexes.set(node, index);
    entries.push({
      index,
      clause: node,
      eId: node.eId,
      text,
      parent: parent ? (indexes.get(parent) ?? null) : null,
      sections,
      headingTerms: normalize(heading, names, lexicon).terms,
      ...normalize(tokenize(text), names, lexicon),
    });
  });
  return { tree, entries };
}
