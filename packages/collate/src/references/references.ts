import type { Finding, Mention } from '@akkoord/clause';
import type { Alignment } from '../align.ts';
import type { Lexicon } from '../lexicon.ts';
import { normalized } from '../normalize.ts';
import type { Entry, Side } from '../side.ts';
import { type Answers, answersOf, verdictOn } from './answering.ts';
import { placeWords } from './place-words.ts';
import { meantBy, type Pointing, pointingsOf } from './pointing.ts';

/** What became of the references of clauses that answer each other. */
export interface ReferencesRead {
  /** References of which the label went along with the clause that they mean: no difference, on either side. */
  followed: ReadonlySet<Mention>;
  findings: readonly Finding[];
}

/** Compares the references of the clauses of one change. */
export type ReferenceReader = (before: readonly Entry[], after: readonly Entry[]) => ReferencesRead;

/** So many words of a clause say which one is meant. */
const quoted = 7;

interface Scene {
  sides: readonly [Side, Side];
  answers: readonly [Answers, Answers];
}

/**
 * Make a reader of references from which clause answers which: a label that followed the renumbering says what it said,
 * and one that stayed may mean another rule. Where it is doubtful what answers what, nothing is said.
 */
export function referenceReader(
  alignment: Alignment,
  sides: readonly [Side, Side],
): ReferenceReader {
  const scene = { sides, answers: answersOf(alignment, sides) };
  return (before, after) => {
    const followed = new Set<Mention>();
    const findings: Finding[] = [];
    for (const [from, to] of pairsOf(pointingsOf(before), pointingsOf(after), scene)) {
      if (from.key === to.key) findings.push(...told(from, to, scene));
      else if (verdictOf(from, to, scene)?.same) {
        for (const mention of [...from.mentions, ...to.mentions]) followed.add(mention);
      }
    }
    return { followed, findings };
  };
}

/** Leave some mentions out of a clause, and their words, so that no part of a comparison sees a difference in them. */
export function withoutMentions(
  entry: Entry,
  mentions: ReadonlySet<Mention>,
  lexicon: Lexicon,
): Entry {
  const own = (entry.clause.data?.mentions ?? []).filter((mention) => mentions.has(mention));
  if (own.length === 0) return entry;
  const data = { ...entry.clause.data };
  data.mentions = (data.mentions ?? []).filter((mention) => !mentions.has(mention));
  const tokens = entry.tokens.filter(
    ({ start, end }) => !own.some(({ span }) => start < span.end && end > span.start),
  );
  return { ...entry, ...normalized(tokens, lexicon), clause: { ...entry.clause, data } };
}

/** As many references on both sides answer each other in their order where all fit; else by what they mean, or how they are written. */
function pairsOf(
  before: readonly Pointing[],
  after: readonly Pointing[],
  scene: Scene,
): Array<readonly [Pointing, Pointing]> {
  const inOrder = before.map((from, i) => [from, after[i] as Pointing] as const);
  const isTold = ([from, to]: readonly [Pointing, Pointing]) =>
    from.key === to.key || verdictOf(from, to, scene)?.same;
  if (before.length === after.length && inOrder.every(isTold)) return inOrder;
  const left = [...after];
  return before.flatMap((from): Array<readonly [Pointing, Pointing]> => {
    const same = left.findIndex((to) => verdictOf(from, to, scene)?.same);
    const to = left[same] ?? onlyOfKey(from, before, after);
    if (!to) return [];
    if (same !== -1) left.splice(same, 1);
    return [[from, to]];
  });
}

function onlyOfKey(
  { key }: Pointing,
  before: readonly Pointing[],
  after: readonly Pointing[],
): Pointing | undefined {
  const of = (list: readonly Pointing[]) => list.filter((one) => one.key === key);
  return of(before).length === 1 && of(after).length === 1 ? of(after)[0] : undefined;
}

function verdictOf(from: Pointing, to: Pointing, { sides, answers }: Scene) {
  if (!from.targets || !to.targets) return null;
  return verdictOn(meantBy(from.targets, sides[0]), meantBy(to.targets, sides[1]), answers);
}

/** Say what a label that stayed means now. */
function told(from: Pointing, to: Pointing, scene: Scene): Finding[] {
  const [one, other] = [from, to].map(({ entry, start, end }) => ({
    value: entry.text.slice(start, end),
    span: { eId: entry.eId, start, end },
  })) as [NonNullable<Finding['before']>, NonNullable<Finding['before']>];
  const label = [labelOf(from), labelOf(to)].sort()[0] as string;
  const sides = { kind: 'reference', before: one, after: other, effect: null } as const;
  const [old, now] = scene.sides;
  if (from.targets && to.targets) {
    const verdict = verdictOf(from, to, scene);
    if (!verdict || verdict.same) return [];
    const data = { label, from: quoteOf(verdict.fell, old), to: quoteOf(verdict.came, now) };
    return [{ ...sides, code: 'reference-moved', data }];
  }
  const gone = loneOf(from, old, scene.answers[0]);
  if (gone) return [{ ...sides, code: 'reference-gone', data: { label, words: gone } }];
  const come = loneOf(to, now, scene.answers[1]);
  return come ? [{ ...sides, code: 'reference-new', data: { label, words: come } }] : [];
}

/** How a reference is called: its own words, or its value where those are a bare label of an enumeration: `en 3`. */
function labelOf({ entry, mentions, start, end, key }: Pointing): string {
  const all = entry.clause.data?.mentions ?? [];
  const [only, ...more] = mentions;
  const at = only ? all.indexOf(only) : -1;
  if (!only || more.length > 0 || at < 0)
    return more.length > 0 ? entry.text.slice(start, end) : key;
  return placeWords(only, [all[at - 1], all[at + 1]], entry.text);
}

/** Quote what a reference means where surely nothing on the other side answers any of it. */
function loneOf({ targets }: Pointing, side: Side, answers: Answers): string | null {
  if (!targets) return null;
  const { clauses } = meantBy(targets, side);
  const isLone = clauses.length > 0 && clauses.every((eId) => answers.get(eId)?.size === 0);
  return isLone ? quoteOf(clauses[0] ?? null, side) : null;
}

function quoteOf(eId: string | null, { entries }: Side): string | null {
  const text = entries.find((entry) => entry.eId === eId)?.text;
  if (text === undefined) return null;
  const words = text.split(/\s+/).filter(Boolean);
  const start = words.slice(0, quoted).join(' ');
  return words.length > quoted ? `${start} …` : start.replace(/[.:;,]$/, '');
}
