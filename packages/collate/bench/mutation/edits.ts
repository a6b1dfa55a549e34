import type { Clause } from '@akkoord/clause';
import { ownText } from '@akkoord/clause';
import { sentences } from '@akkoord/text';
import type { Random } from '../random.ts';
import { setText } from './documents.ts';
import type { Draft, Expected, Mutate } from './mutation.ts';
import {
  type Carrier,
  carriers,
  conditions,
  damages,
  exceptionSentences,
  exceptions,
  knownSynonyms,
  otherSynonyms,
} from './words.ts';

/** New wording of a clause, on either side, and what a comparison should say of it. */
interface Edit extends Omit<Expected, 'before' | 'after'> {
  /** What the before side says; left out where it stays. */
  old?: string;
  text: string;
}

/** Rewrites the text of a clause; null where the clause does not lend itself to it. */
type Rewrite = (text: string, random: Random) => Edit | null;

/** Make a mutation that rewrites one clause where it stands. */
function edit(rewrite: Rewrite): Mutate {
  return (draft, random) => {
    for (const [after, before] of random.shuffled([...draft.free])) {
      const made = rewrite(ownText(after), random);
      if (!made) continue;
      const { old, text, ...expected } = made;
      if (old !== undefined) setText(before, old);
      setText(after, text);
      record(draft, { ...expected, before: [before.eId], after: [after] });
      return true;
    }
    return false;
  };
}

/** Note a mutation, and let no other one touch its clauses. */
export function record({ free, expected }: Draft, made: Expected): void {
  expected.push(made);
  for (const clause of made.after as Clause[]) free.delete(clause);
}

/** Letters as extraction leaves them: the rule is the same. */
export const damage = edit((text, random) => {
  let damaged = text;
  for (const [pattern, put] of random.shuffled(damages).slice(0, 5)) {
    damaged = damaged.replace(pattern, put);
  }
  if (damaged === text || text.length < 20) return null;
  return { kind: 'damage', text: damaged, significance: 'none', effect: null };
});

export const reword = edit((text, random) => {
  const reworded = replaced(text, random.shuffled(knownSynonyms).slice(0, 6));
  if (!reworded) return null;
  return { kind: 'reword', text: reworded, significance: 'editorial', effect: null };
});

export const rephrase = edit((text, random) => {
  const rephrased = replaced(text, random.shuffled(otherSynonyms).slice(0, 8));
  return rephrased ? { kind: 'rephrase', text: rephrased, effect: null } : null;
});

function replaced(text: string, pairs: readonly (readonly [string, string])[]): string | null {
  let result = text;
  for (const [from, to] of pairs) {
    const capital = (word: string) => word.charAt(0).toUpperCase() + word.slice(1);
    result = result
      .replace(new RegExp(`(?<![\\p{L}])${from}(?![\\p{L}])`, 'u'), to)
      .replace(new RegExp(`(?<![\\p{L}])${capital(from)}(?![\\p{L}])`, 'u'), capital(to));
  }
  return result === text ? null : result;
}

/** Ways to turn a sentence: what it does after, and in which direction that goes. */
const turns: readonly (readonly [RegExp, string, 'stricter' | 'looser'])[] = [
  [/\bniet toegestaan\b/u, 'toegestaan', 'looser'],
  [/\bverboden\b/u, 'toegestaan', 'looser'],
  [/\b(mag|mogen) (?:niet|nooit)(?! alleen)\b/u, '$1', 'looser'],
  [/\b(mag|mogen) ((?:(?! als )[^,])*?)\bgeen /u, '$1 $2', 'looser'],
  [/\b(mag|mogen) ((?:(?! als )[^,])*?)\b(?:niet|nooit) (?!alleen)/u, '$1 $2', 'looser'],
  [/\b(mag|mogen) (leerlingen|ouders|medewerkers) /u, '$1 $2 niet ', 'stricter'],
  [/(?<=(?:en|er|r) )(mag|mogen) /u, '$1 niet ', 'stricter'],
  // What may not be said or done in other words (`niets`) must not be done either; `die het moeten weten` is no norm.
  [
    /(?<!\b(?:die|dat|wie|wat|het) )\bmogen (?![^.;]*\b(?:niets|niemand|nergens)\b)/u,
    'moeten ',
    'stricter',
  ],
  [/(?<!\b(?:die|dat|wie|wat|het) )\bmoeten /u, 'mogen ', 'looser'],
  [/(?<!\b(?:die|dat|wie|wat|het) )\bmoet /u, 'mag ', 'looser'],
  [/^((?:De|Het) (?:school|schoolleiding|bestuur|bevoegd gezag)) kan /u, '$1 moet ', 'stricter'],
];

/** A sentence that allows, forbids or obliges does another of these. */
export const modality = edit((text, random) => {
  const turned = random.shuffled(turns).flatMap(([pattern, put, effect]) => {
    const found = sentences(text).find((sentence) => pattern.test(sentence.text));
    if (!found) return [];
    // Where a restriction stands beside it, the direction can be read both ways.
    const plain = !/alleen|slechts|tenzij|behalve|mits|zonder|(?:niet|geen|nooit) /.test(
      found.text.replace(pattern, ' '),
    );
    if (!plain && effect === 'stricter') return [];
    const next = text.slice(0, found.start) + found.text.replace(pattern, put);
    const finding = { kind: 'modality' } as const;
    const direction = plain ? { effect } : {};
    return [
      { kind: 'modality', text: next + text.slice(found.end), finding, ...direction } as Edit,
    ];
  });
  return turned[0] ?? null;
});

/** An exception or condition comes or goes: one of the text's own, or one that is put there. */
function qualifier(kind: 'exception' | 'condition', tails: readonly string[], own: RegExp): Mutate {
  return edit((text, random) => {
    const bare = text.replace(own, '');
    if (bare !== text && bare.length > 20) return { kind, text: bare, finding: { kind } };
    if (!isRule(text)) return null;
    const tail = random.one(tails);
    const more = tail.startsWith(',') ? `${text.slice(0, -1)}${tail}.` : text + tail;
    return random.below(2)
      ? { kind, text: more, finding: { kind } }
      : { kind, old: more, text, finding: { kind } };
  });
}

export const exception = qualifier(
  'exception',
  [...exceptions, ...exceptionSentences],
  /, (?:tenzij|behalve) [^.,]+(?=\.)/u,
);
export const condition = qualifier('condition', conditions, /, mits [^.,]+(?=\.)/u);

/** A value becomes another of its kind: in a sentence that is put there on both sides. */
function value(kind: keyof typeof carriers): Mutate {
  return edit((text, random) => {
    if (!/[.]$/.test(text)) return null;
    const { sentence, values } = random.one<Carrier>(carriers[kind]);
    const [from, to] = random.shuffled(values) as [string, string];
    const filled = (one: string) => text + sentence.replace('#', one);
    const finding = { kind, before: from, after: to };
    return { kind, old: filled(from), text: filled(to), finding };
  });
}

export const age = value('age');
export const date = value('date');
export const period = value('period');
export const number = value('number');
export const body = value('body');

/** Whether the last sentence binds or allows someone, so that an exception behind it means something. */
function isRule(text: string): boolean {
  const last = text.split(/(?<=\.)\s+/).at(-1) ?? '';
  return (
    /[^:;]\.$/.test(text) &&
    /\b(?:mag|mogen|moet|moeten|verboden|toegestaan|geen|niet|nooit|alleen)\b/.test(last)
  );
}
