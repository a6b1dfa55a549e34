import type { Bearer, Clause, Provision, Section } from '@akkoord/clause';
import type { Taxonomy } from '@akkoord/taxonomy';
import { addresseesOf } from './addressees.ts';
import type { Context } from './context.ts';
import { conditionOf, exceptionOf, isException } from './exceptions.ts';
import type { HeadingReading } from './heading.ts';
import { type Lexicon, sortedBearers } from './lexicon.ts';
import type { NameReader } from './names.ts';
import { rules } from './rules/all.ts';
import type { Reading } from './rules/rule.ts';
import { readSentences, type Sentence } from './sentence.ts';
import { subjectOf } from './subject.ts';
import type { ReadText } from './text.ts';

/** How one sentence was read. */
export interface SentenceReading {
  sentence: Sentence;
  /** The rule that answered, `following-exception`, or null where none did. */
  rule: string | null;
  provision: Provision | null;
  /** The words that name the bearer, in the clause's own text. */
  bearerSpan: { start: number; end: number } | null;
  /** The words that made the rule answer. */
  ruleSpan: { start: number; end: number } | null;
}

/** How a clause was read. */
export interface ClauseReading {
  clause: Clause;
  read: ReadText;
  sentences: readonly SentenceReading[];
  provisions: readonly Provision[];
  /** To whom the heading or lead-in over it speaks, where it names no one itself. */
  addressees: readonly Bearer[];
  /** The heading that gave bearers where the clause names none. */
  heading: Section | null;
  /** Whom the clauses nested in this one bind. */
  leads: readonly Bearer[];
  /** True where the nested clauses say what a word means. */
  defines: boolean;
}

/** What stands around a clause. */
export interface Surroundings {
  lexicon: Lexicon;
  heading: HeadingReading;
  parent: ClauseReading | null;
  /** True for text before the first heading of a document that has headings. */
  preface: boolean;
  nameAt: NameReader;
}

/** Rules that need no subject of their own, so that a lead-in's norm goes before theirs. */
const bare = new Set(['infinitive', 'imperative', 'passive', 'awareness', 'definition']);

/**
 * Read the norms of a clause.
 *
 * An exception that opens the clause is added to the last norm of the clause before; the readings of both
 * are replaced, not changed.
 */
export function readClause(clause: Clause, read: ReadText, around: Surroundings): ClauseReading {
  const { lexicon, heading, parent, preface, nameAt } = around;
  const { text } = read;
  const leads = parent?.leads ?? [];
  const context: Context = {
    lexicon,
    heading,
    inherited: leads.length > 0 ? leads : heading.bearers,
    antecedent: leads,
    preamble: preface || heading.preamble || heading.thinking,
    listed:
      parent !== null || clause.form === 'step' || (clause.form !== 'prose' && heading.strict),
    hanging: leads.length > 0 && parent?.sentences.at(-1)?.sentence.opensList === true,
    nameAt,
  };
  const sentences: SentenceReading[] = [];
  const provisions: Provision[] = [];
  for (const sentence of readSentences(read, lexicon)) {
    const last = provisions.at(-1);
    if (last && isException(sentence, last.modality === 'prohibition')) {
      const span = { eId: clause.eId, start: sentence.start, end: sentence.end };
      if (!last.exception)
        provisions[provisions.length - 1] = {
          ...last,
          exception: { kind: 'not_applicable', span },
        };
      sentences.push({ ...unread(sentence), rule: 'following-exception' });
      continue;
    }
    const reading = parent?.defines
      ? unread(sentence)
      : readSentence(sentence, clause.eId, sentence.goesOn ? goingOn(context) : context);
    sentences.push(reading);
    if (reading.provision) provisions.push(reading.provision);
    context.antecedent = reading.provision?.bearers ?? leadingBearers(sentence, context);
  }
  const first = sentences.find(({ provision }) => provision !== null);
  const hangs = first?.rule === 'present' && first.bearerSpan === null;
  const needsLead = hangs || bare.has(first?.rule ?? '');
  const own = provisions.length > 0 && !(inheritable(parent) && needsLead);
  const inherited = own || !parent ? null : inheritedNorm(parent, clause.eId, text);
  const final = inherited ? [inherited] : provisions;
  const opens = sentences.at(-1)?.sentence.opensList === true;
  return {
    clause,
    read,
    sentences,
    provisions: final,
    addressees: parent?.defines ? [] : addresseesOf(sentences, context),
    heading: heading.section,
    leads: opens ? (final.at(-1)?.bearers ?? context.antecedent) : leads,
    defines:
      parent?.defines === true || (opens && sentences.some(({ rule }) => rule === 'definition')),
  };
}

/** Say that the first sentence of a clause is an exception to the clause before. */
export function withException(previous: ClauseReading, next: ClauseReading): ClauseReading | null {
  const first = next.sentences[0];
  const last = previous.provisions.at(-1);
  if (!first || !last || last.exception || !isException(first.sentence, false)) return null;
  const { start, end } = first.sentence;
  const span = { eId: next.clause.eId, start, end };
  const changed: Provision = { ...last, exception: { kind: 'not_applicable', span } };
  return { ...previous, provisions: [...previous.provisions.slice(0, -1), changed] };
}

/** What goes on from a sentence binds whom that one binds. */
function goingOn(context: Context): Context {
  return context.antecedent.length > 0 ? { ...context, inherited: context.antecedent } : context;
}

function readSentence(sentence: Sentence, eId: string, context: Context): SentenceReading {
  for (const rule of rules) {
    const reading = rule.read(sentence, context);
    if (reading === null) continue;
    if (reading === 'none') return { ...unread(sentence), rule: rule.id };
    return {
      sentence,
      rule: rule.id,
      provision: toProvision(sentence, reading, {
        eId,
        rule: rule.id,
        taxonomy: context.lexicon.taxonomy,
      }),
      bearerSpan: reading.bearerAt && charsOf(sentence, reading.bearerAt),
      ruleSpan: charsOf(sentence, reading.at),
    };
  }
  return unread(sentence);
}

function toProvision(
  sentence: Sentence,
  reading: Reading,
  { eId, rule, taxonomy }: { eId: string; rule: string; taxonomy: Taxonomy },
): Provision {
  return {
    modality: reading.modality,
    bearers: sortedBearers(reading.bearers),
    exception: exceptionOf(sentence, reading, eId),
    condition: conditionOf(sentence, eId, taxonomy),
    span: { eId, start: sentence.start, end: sentence.end },
    rule,
  };
}

function unread(sentence: Sentence): SentenceReading {
  return { sentence, rule: null, provision: null, bearerSpan: null, ruleSpan: null };
}

function charsOf(sentence: Sentence, { from, to }: { from: number; to: number }) {
  return { start: sentence.tokens[from]?.start ?? 0, end: sentence.tokens[to - 1]?.end ?? 0 };
}

/** Whom the sentence is about though it holds no norm: a pronoun in the next may point at them. */
function leadingBearers(sentence: Sentence, context: Context): readonly Bearer[] {
  const leading = subjectOf(sentence, sentence.tokens.length, context).bearers;
  return leading.length > 0 ? leading : context.antecedent;
}

function inheritable(parent: ClauseReading | null): boolean {
  return (
    parent !== null &&
    parent.provisions.length > 0 &&
    parent.sentences.at(-1)?.sentence.opensList === true
  );
}

/** A lead-in's norm over one of its bullets. */
function inheritedNorm(parent: ClauseReading, eId: string, text: string): Provision | null {
  const last = parent.provisions.at(-1);
  if (!last || !inheritable(parent) || text === '') return null;
  return { ...last, span: { eId, start: 0, end: text.length }, rule: 'lead-in' };
}
