import { type Clause, clausesOf, isClause, ownText, type Protocol } from '@akkoord/clause';
import { sentences } from '@akkoord/text';
import { setText } from './documents.ts';
import { record } from './edits.ts';
import { type Draft, type Mutate, placeOf } from './mutation.ts';
import { newClauses } from './words.ts';

/** A clause is only moved over so many others, so that it is plain which one moved. */
const far = 4;
/** Sentences shorter than this are no clause of their own. */
const leastWords = 5;

/** Take a clause to another place, in its section or in another. */
export const move: Mutate = (draft, random) => {
  const { after, free } = draft;
  for (const clause of random.shuffled(plainClauses(draft))) {
    const source = free.get(clause) as Clause;
    const from = placeOf(after, clause);
    const order = clausesOf(after);
    const targets = plainClauses(draft).filter(
      (other) => Math.abs(order.indexOf(other) - order.indexOf(clause)) > far,
    );
    if (targets.length === 0) continue;
    const target = random.one(targets);
    from.parent.children.splice(from.at, 1);
    const to = placeOf(after, target);
    (to.parent.children as Clause[]).splice(to.at, 0, clause);
    clause.num = target.num;
    clause.form = target.form;
    record(draft, { kind: 'move', before: [source.eId], after: [clause] });
    return true;
  }
  return false;
};

/** Make two clauses of one, between two of its sentences. */
export const split: Mutate = (draft, random) => {
  for (const clause of random.shuffled(plainClauses(draft))) {
    const text = ownText(clause);
    const cuts = sentences(text).flatMap(({ start }) => {
      const parts = [text.slice(0, start).trim(), text.slice(start).trim()];
      return parts.every((part) => part.split(/\s+/).length >= leastWords) ? [parts] : [];
    });
    if (cuts.length === 0) continue;
    const [one, other] = random.one(cuts) as [string, string];
    const { parent, at } = placeOf(draft.after, clause);
    const second = structuredClone(clause);
    setText(clause, one);
    setText(second, other);
    (parent.children as Clause[]).splice(at + 1, 0, second);
    const before = [(draft.free.get(clause) as Clause).eId];
    record(draft, { kind: 'split', before, after: [clause, second] });
    return true;
  }
  return false;
};

/** Make one clause of two that follow each other. */
export const join: Mutate = (draft, random) => {
  for (const clause of random.shuffled(plainClauses(draft))) {
    const { parent, at } = placeOf(draft.after, clause);
    const next = (parent.children as Clause[])[at + 1];
    if (next?.type !== 'clause' || !draft.free.has(next) || next.children.some(isClause)) continue;
    if (next.form !== clause.form) continue;
    const texts = [ownText(clause), ownText(next)];
    if (!texts.every((text) => text.split(/\s+/).length >= leastWords)) continue;
    const before = [clause, next].map((one) => (draft.free.get(one) as Clause).eId);
    setText(clause, texts.join(' '));
    parent.children.splice(at + 1, 1);
    draft.free.delete(next);
    record(draft, { kind: 'join', before, after: [clause] });
    return true;
  }
  return false;
};

/** Put in a rule that the protocol does not have. */
export const insert: Mutate = (draft, random) => {
  const used = new Set(clausesOf(draft.after).map(ownText));
  const text = random.shuffled(newClauses).find((one) => !used.has(one));
  const neighbours = plainClauses(draft);
  if (!text || neighbours.length === 0) return false;
  const neighbour = random.one(neighbours);
  const { parent, at } = placeOf(draft.after, neighbour);
  const clause = structuredClone(neighbour);
  setText(clause, text);
  (parent.children as Clause[]).splice(at + random.below(2), 0, clause);
  record(draft, { kind: 'insert', before: [], after: [clause] });
  return true;
};

/** Take a clause out. */
export const repeal: Mutate = (draft, random) => {
  const clauses = plainClauses(draft);
  if (clauses.length === 0) return false;
  const clause = random.one(clauses);
  const { parent, at } = placeOf(draft.after, clause);
  parent.children.splice(at, 1);
  const before = (draft.free.get(clause) as Clause).eId;
  draft.free.delete(clause);
  record(draft, { kind: 'repeal', before: [before], after: [] });
  return true;
};

/** Number the clauses again that an author numbers: 1, 2, 3 in each place. */
export function renumber(tree: Protocol): void {
  const holders: Array<{ children: unknown[] }> = [tree];
  for (let holder = holders.pop(); holder; holder = holders.pop()) {
    let next = 0;
    for (const child of holder.children as Array<
      Clause | { type: 'section'; children: unknown[] }
    >) {
      if (child.type === 'clause' && /^\d+$/.test(child.num ?? '')) child.num = String(++next);
      if (child.type === 'clause' || child.type === 'section') holders.push(child);
    }
  }
}

/** Clauses that no mutation touched, that hold no others and are held by no clause. */
function plainClauses({ after, free }: Draft): Clause[] {
  return [...free.keys()].filter(
    (clause) => !clause.children.some(isClause) && placeOf(after, clause).parent.type !== 'clause',
  );
}
