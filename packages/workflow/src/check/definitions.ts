import { type Clause, clausesOf, ownText, type Protocol, sectionsOf } from '@akkoord/clause';
import type { Template } from '@akkoord/compose';
import { dutch } from '@akkoord/taxonomy/dutch';
import { stem, tokenize } from '@akkoord/text';
import { type Draft, isWhole, pathOf, rulesIn } from './drafts.ts';
import type { Told } from './finding.ts';

/** A term that a text explains, and the clause that does so. */
interface Term {
  name: string;
  clause: Clause;
}

/** Words of so many letters are looked for in longer words too: `beeld`, `schoolbeeld`. */
const compoundLength = 5;

/**
 * Find terms that a draft explains and does not use, and terms that it uses and that only other drafts for the same kind
 * of school explain: what hangs on a fact (one school or more) may need an explanation with one answer only.
 *
 * A term is what stands in bold before a colon in a list.
 */
export function definitionFindings(template: Template, drafts: readonly Draft[]): Told[] {
  const complete = drafts.filter(isWhole);
  const facts = template.questions.filter(({ known, type }) => known && type !== 'text');
  const kindOf = ({ answers }: Draft) => JSON.stringify(facts.map(({ id }) => answers[id] ?? null));
  const explained = new Map<string, Map<string, Term>>();
  for (const draft of complete) {
    const terms = explained.get(kindOf(draft)) ?? new Map<string, Term>();
    for (const term of termsIn(draft.tree)) terms.set(term.name, term);
    explained.set(kindOf(draft), terms);
  }
  return complete.flatMap((draft): Told[] => {
    const here = new Set(termsIn(draft.tree).map(({ name }) => name));
    const uses = usesIn(draft.tree);
    return [...(explained.get(kindOf(draft))?.values() ?? [])].flatMap(
      ({ name, clause }): Told[] => {
        if (uses(name, clause) === here.has(name)) return [];
        const code = here.has(name) ? 'term-not-used' : 'term-not-given';
        return [{ path: pathOf(clause), code, data: { term: name }, answers: draft.answers }];
      },
    );
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
