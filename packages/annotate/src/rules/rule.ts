import type { Bearer, Modality } from '@akkoord/clause';
import { latin } from '@akkoord/text';
import type { Context } from '../context.ts';
import { type Sentence, signalsIn, wordAt } from '../sentence.ts';
import { agentOf, type Subject } from '../subject.ts';

/** Words of a sentence: half-open, in tokens. */
export interface Words {
  from: number;
  to: number;
}

/** What a rule read in a sentence. */
export interface Reading {
  modality: Modality;
  bearers: readonly Bearer[];
  /** The words that say what is asked or allowed. */
  at: Words;
  /** The words that say of whom; null where they stand elsewhere or nowhere. */
  bearerAt: Words | null;
  /** From where a restriction (`alleen als …`) is an exception to a prohibition. */
  restriction?: number;
}

/** The rules that read a sentence, by id; render has a sentence for each. */
export type RuleId =
  | 'advice'
  | 'awareness'
  | 'become'
  | 'chance'
  | 'competence'
  | 'consent-giver'
  | 'consequence'
  | 'definition'
  | 'imperative'
  | 'importance'
  | 'infinitive'
  | 'may'
  | 'must'
  | 'own-choice'
  | 'passive'
  | 'permitted'
  | 'pointer'
  | 'present'
  | 'purpose'
  | 'request'
  | 'responsible'
  | 'restricted'
  | 'shall';

/** One phenomenon: which sentences it is about, and what they do. */
export interface Rule {
  /** Its id in `rule` of a provision, and in the docs. */
  id: RuleId;
  /** Read a sentence: a norm, `'none'` where it states that there is none, `null` where the rule is about something else. */
  read(sentence: Sentence, context: Context): Reading | 'none' | null;
}

/** Find the first finite verb of the main clause, at or after a word. */
export function finiteVerb(sentence: Sentence, from = 0): number | null {
  return sentence.finite.find((i) => i >= from) ?? null;
}

/** Find what denies in the main clause, up to a `maar` or an `en` behind the verb (`en nooit …`). */
export function negationOf(sentence: Sentence, verb = 0): Words | null {
  const negations = signalsIn(sentence, ['negations']);
  if (negations.length === 0) return null;
  const notOnly = signalsIn(sentence, ['not_only']);
  const but = sentence.tokens.findIndex(({ folded }, i) => i > verb && folded === 'maar');
  const also = but >= 0 && wordAt(sentence, but + 1) === 'ook';
  const found = negations.find(({ from }) => {
    if (but >= 0 && from > but) return false;
    if (from > verb + 1 && (wordAt(sentence, from - 1) === 'en' || contrasts(sentence, from))) {
      return false;
    }
    return !(also && notOnly.some((hit) => hit.from === from));
  });
  return found ?? null;
}

/** `…, niet via de groepsapp`: what is denied is a part of the sentence. */
function contrasts({ tokens }: Sentence, at: number): boolean {
  const next = tokens[at + 1]?.folded ?? '';
  return (
    (tokens[at]?.mark ?? '').includes(',') &&
    /^(?:via|met|per|door|op|in|bij|aan|de|het|een|ook)$/.test(next)
  );
}

/** Say that two places together are the words of a reading. */
export function spanning(a: Words, b: Words | null): Words {
  return b ? { from: Math.min(a.from, b.from), to: Math.max(a.to, b.to) } : a;
}

/** Whom a norm binds whose subject is found, or is a thing: then who was spoken of, the heading, everyone. */
export function bound(subject: Subject, context: Context): readonly Bearer[] {
  if (subject.bearers.length > 0) return subject.bearers;
  if (subject.kind === 'thing' && context.antecedent.length > 0) return context.antecedent;
  return context.inherited.length > 0 ? context.inherited : ['everyone'];
}

/** Whom a passive binds: its agent; the users where it is about their own conduct; else the school. */
export function boundByPassive(
  sentence: Sentence,
  context: Context,
): { bearers: readonly Bearer[]; at: Words | null } {
  const agent = agentOf(sentence, context);
  if (agent.bearers.length > 0) return { bearers: agent.bearers, at: agent.at };
  if (signalsIn(sentence, ['own_conduct'], ['main', 'infinitive']).length > 0) {
    const near = context.antecedent.length > 0 ? context.antecedent : context.inherited;
    return { bearers: near.length > 0 ? near : ['everyone'], at: null };
  }
  return { bearers: ['school'], at: null };
}

const participle = latin(
  /^(?:\p{L}*ge\p{L}{2,}(?:d|t|en)|\p{L}*(?:be|ver|ont|her|er|mis)\p{L}{2,}(?:d|t|en)|gedaan|\p{L}*gedaan|voldaan)$/u,
);

/** Say whether a sentence has a participle in its main clause, behind the verb. */
export function hasParticiple(sentence: Sentence, verb: number): boolean {
  return sentence.tokens.some(
    ({ folded }, i) =>
      i !== verb &&
      sentence.levels[i] === 'main' &&
      participle.test(folded) &&
      !sentence.roles.some(({ from, to }) => from <= i && i < to),
  );
}

/** Say whether the main clause is passive: `worden` with a participle. */
export function isPassive(sentence: Sentence, verb: number): boolean {
  const worden = sentence.tokens.some(
    ({ folded }, i) => sentence.levels[i] === 'main' && /^(?:worden|wordt)$/.test(folded),
  );
  return worden && hasParticiple(sentence, verb);
}

/** Say whether a word of an entry stands in the main clause. */
export function says(sentence: Sentence, ...ids: string[]): boolean {
  return signalsIn(sentence, ids).length > 0;
}
