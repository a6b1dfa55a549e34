import { type Clause, isClause, ownText, type Provision } from '@akkoord/clause';
import type { Norm } from '@akkoord/harmonize';
import type { Consistency, Taxonomy } from '@akkoord/taxonomy';
import { consistency } from '@akkoord/taxonomy/consistency';
import { foldWord, phraseFinder, stem, type Token, tokenize } from '@akkoord/text';

/** A clause of a draft as the rules of a check read it. */
export interface Rule {
  readonly clause: Clause;
  /** Its subject, and others that it touches. */
  readonly topics: readonly string[];
  readonly text: string;
  readonly tokens: readonly Token[];
  /** Stems of what it is about, without people and words that any sentence has. */
  readonly things: ReadonlySet<string>;
  readonly provisions: readonly Provision[];
  readonly norms: readonly Norm[];
  /** The texts of the clauses nested in it. */
  readonly points: readonly string[];
}

/** Make a reader of clauses for a check. */
export function ruleReader({ roles, functionWords }: Taxonomy) {
  const findPeople = phraseFinder(roles.flatMap(({ phrases }) => phrases));
  const empty = wordSet(Object.values(functionWords).flat());
  return (clause: Clause, norms: readonly Norm[]): Rule => {
    const text = ownText(clause);
    const tokens = tokenize(text);
    const people = findPeople(tokens);
    const things = tokens.filter(
      ({ folded }, index) =>
        folded.length > 3 &&
        !empty.has(folded) &&
        !people.some(({ from, to }) => from <= index && index < to),
    );
    return {
      clause,
      topics: clause.data?.topics ?? [],
      text,
      tokens,
      things: new Set(things.map(({ folded }) => stem(folded))),
      provisions: clause.data?.provisions ?? [],
      norms,
      points: clause.children.filter(isClause).map(ownText),
    };
  };
}

/** Tell whether a rule is on one of the subjects whose rules can be about this act. */
export function isOn({ topics }: Rule, act: Consistency['acts'][number]['id']): boolean {
  const [main] = topics;
  return consistency.acts.some(
    ({ id, topics: ofAct }) => id === act && main !== undefined && ofAct.includes(main),
  );
}

/** Tell whether two norms bind some people in common; a norm for everyone binds all people. */
export function bindSame(one: Provision, other: Provision): boolean {
  const institutions = ['school', 'competent_authority', 'mr'];
  const isForPeople = ({ bearers }: Provision) =>
    bearers.some((bearer) => !institutions.includes(bearer));
  return (
    one.bearers.some((bearer) => other.bearers.includes(bearer)) ||
    (one.bearers.includes('everyone') && isForPeople(other)) ||
    (other.bearers.includes('everyone') && isForPeople(one))
  );
}

/** Give the words of a provision, with their places in the text of its clause. */
export function tokensOf({ tokens, clause }: Rule, { span }: Pick<Provision, 'span'>): Token[] {
  if (span.eId !== clause.eId) return [];
  return tokens.filter(({ start, end }) => span.start <= start && end <= span.end);
}

/** Make what tells whether words hold one of these phrases. */
export function hears(phrases: readonly string[]): (tokens: readonly Token[]) => boolean {
  const find = phraseFinder(phrases);
  return (tokens) => find(tokens).length > 0;
}

/** Give words, folded, as a set. */
export function wordSet(words: readonly string[]): ReadonlySet<string> {
  return new Set(words.map(foldWord));
}
