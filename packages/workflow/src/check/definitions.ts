import { type Clause, clausesOf, ownText, type Protocol, sectionsOf } from '@akkoord/clause';
import { dutch } from '@akkoord/taxonomy/dutch';
import { stem, tokenize } from '@akkoord/text';
import { type Draft, pathOf, rulesIn } from './drafts.ts';
import type { Told } from './finding.ts';

/** A term that a text explains, and the clause that does so. */
interface Term {
  name: string;
  clause: Clause;
}

/** Words of so many letters are looked for in longer words too: `beeld`, `schoolbeeld`. */
const compoundLength = 5;

/**
 * Find terms that a draft explains and does not use, and terms that it uses and that only other drafts explain.
 *
 * A term is what stands in bold before a colon in a list.
 */
export function definitionFindings(drafts: readonly Draft[]): Told[] {
  const complete = drafts.filter(({ open }) => open === null);
  const explained = complete.map(({ tree }) => termsIn(tree));
  const all = new Map(explained.flat().map((term) => [term.name, term]));
  return complete.flatMap(({ tree, answers }, index): Told[] => {
    const here = new Set(explained[index]?.map(({ name }) => name));
    const uses = usesIn(tree);
    return [...all.values()].flatMap(({ name, clause }): Told[] => {
      if (uses(name, clause) === here.has(name)) return [];
      const code = here.has(name) ? 'term-not-used' : 'term-not-given';
      return [{ path: pathOf(clause), code, data: { term: name }, answers }];
    });
  });
}

function termsIn(tree: Protocol): Term[] {
  return rulesIn(tree).flatMap((clause): Term[] => {
    if (clause.form !== 'bullet') return [];
    const name = /^([^:]{2,40}):\s/.exec(ownText(clause).trim())?.[1];
    return name !== undefined && startsStrong(clause) ? [{ name, clause }] : [];
  });
}

function startsStrong({ children }: Clause): boolean {
  const [first] = children;
  return first?.type === 'paragraph' && first.children[0]?.type === 'strong';
}

/** Make what tells whether a term stands anywhere but in the clause that explains it. */
function usesIn(tree: Protocol): (term: string, but: Clause) => boolean {
  const texts = [
    ...clausesOf(tree).map((clause) => ({ wId: clause.wId, stems: stemsOf(ownText(clause)) })),
    ...sectionsOf(tree).map(({ heading }) => ({ wId: '', stems: stemsOf(heading) })),
  ];
  return (term, but) => {
    const names = namesIn(term).map(stemsOf);
    return texts.some(
      ({ wId, stems }) => wId !== but.wId && names.some((name) => holdsTerm(stems, name)),
    );
  };
}

/** Give the names that one explanation is for: `beeld of opname`. */
function namesIn(term: string): string[] {
  return term
    .split(/[,/]/)
    .flatMap((part) => part.split(` ${dutch.or} `))
    .map((name) => name.trim());
}

function holdsTerm(stems: readonly string[], wanted: readonly string[]): boolean {
  const [only] = wanted;
  return stems.some((one, index) => {
    if (wanted.length === 1 && only !== undefined && only.length >= compoundLength) {
      return one.includes(only);
    }
    return wanted.every((word, offset) => stems[index + offset] === word);
  });
}

function stemsOf(text: string): string[] {
  return tokenize(text).map(({ folded }) => stem(folded));
}
