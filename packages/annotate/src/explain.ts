import type { Mention, Protocol, Provision, Span } from '@akkoord/clause';
import { upperFirst } from '@akkoord/text';
import type { AnnotateOptions } from './annotate.ts';
import type { Lexicon } from './lexicon.ts';
import { lexiconOf } from './lexicon.ts';
import type { SentenceReading } from './provisions.ts';
import { type Entry, readDocument } from './reader.ts';
import {
  bearerReason,
  exceptionReason,
  mentionReason,
  modalityWords,
  ruleReason,
} from './reasons.ts';

/** Some words of a clause and what they made the annotation say. */
export interface ExplainedSpan {
  kind: 'norm' | 'bearer' | 'exception' | 'condition' | 'mention';
  span: Span;
  /** The rule that read these words, or the kind of exception or mention. */
  rule: string;
  /** Dutch, one sentence. */
  reason: string;
}

/** Why a clause was annotated as it is. */
export interface Explanation {
  eId: string;
  /** Own text of the clause, in which the spans with this `eId` lie. */
  text: string;
  provisions: readonly Provision[];
  spans: readonly ExplainedSpan[];
  /** Dutch: what the clause does, or why it does nothing; one line a finding. */
  reasons: readonly string[];
  topics: ReadonlyArray<{ id: string; label: string; words: readonly string[] }>;
  rights: ReadonlyArray<{ basis: string; asOf: string; reason: string }>;
}

/**
 * Say which rule and which words made the annotation of a clause.
 *
 * @param tree The tree that the clause stands in; headings and lead-ins count too.
 * @param eId The clause.
 * @returns The words with their reasons in Dutch, in the order of the text.
 * @throws TypeError where the tree has no such clause.
 */
export function explain(tree: Protocol, eId: string, options: AnnotateOptions): Explanation {
  const entry = readDocument(tree, options).get(eId);
  if (!entry) throw new TypeError(`No clause with eId \`${eId}\``);
  const lexicon = lexiconOf(options.taxonomy);
  const { provisions, read, sentences } = entry.reading;
  const spans = [
    ...sentences.flatMap((sentence) => sentenceSpans(sentence, eId)),
    ...provisions.flatMap(qualifierSpans),
    ...entry.mentions.map(mentionSpan),
  ];
  return {
    eId,
    text: read.text,
    provisions,
    spans: spans.sort((a, b) => a.span.start - b.span.start || a.span.end - b.span.end),
    reasons: reasonsOf(entry),
    topics: topicsOf(entry, lexicon),
    rights: entry.rights.map(({ id, right }) => ({
      basis: right.basis,
      asOf: right.asOf,
      reason: rightReason(id, lexicon),
    })),
  };
}

function sentenceSpans(sentence: SentenceReading, eId: string): ExplainedSpan[] {
  const { rule, provision, ruleSpan, bearerSpan } = sentence;
  if (!rule || !provision || !ruleSpan) return [];
  const norm: ExplainedSpan = {
    kind: 'norm',
    span: { eId, ...ruleSpan },
    rule,
    reason: `${upperFirst(modalityWords[provision.modality])}. ${ruleReason(rule)}`,
  };
  if (!bearerSpan) return [norm];
  const span = { eId, ...bearerSpan };
  return [norm, { kind: 'bearer', span, rule, reason: bearerReason(provision.bearers) }];
}

function qualifierSpans({ exception, condition }: Provision): ExplainedSpan[] {
  const found: ExplainedSpan[] = [];
  if (exception) {
    const { kind, span } = exception;
    found.push({ kind: 'exception', span, rule: kind, reason: exceptionReason(kind) });
  }
  if (condition) {
    const { kind, span } = condition;
    found.push({
      kind: 'condition',
      span,
      rule: kind,
      reason: 'Hier staat wanneer de regel speelt.',
    });
  }
  return found;
}

function mentionSpan({ kind, value, span }: Mention): ExplainedSpan {
  return { kind: 'mention', span, rule: kind, reason: mentionReason(kind, value) };
}

function reasonsOf({ reading }: Entry): string[] {
  const found: string[] = [];
  const [main] = reading.provisions;
  if (main?.rule === 'lead-in') found.push(ruleReason('lead-in'));
  for (const { rule, provision } of reading.sentences) {
    if (rule && !provision) found.push(ruleReason(rule));
  }
  if (main) {
    const named = reading.sentences.some((one) => one.provision === main && one.bearerSpan);
    const under = reading.heading && !named && main.rule !== 'lead-in';
    const heading = under ? ` De kop ‘${reading.heading?.heading}’ telt daarbij mee.` : '';
    found.push(
      `${upperFirst(modalityWords[main.modality])}. ${bearerReason(main.bearers)}${heading}`,
    );
  } else if (found.length === 0) found.push('Geen enkele regel vond hier een norm.');
  return [...new Set(found)];
}

function topicsOf({ topics, topicsGiven }: Entry, { taxonomy }: Lexicon) {
  return topics.map(({ id, words }) => ({
    id,
    label: taxonomy.topics.find((topic) => topic.id === id)?.label ?? id,
    words: topicsGiven ? ['opgegeven in de tekst'] : words,
  }));
}

function rightReason(id: string, { taxonomy }: Lexicon): string {
  const entry = taxonomy.councilRights.find((right) => right.id === id);
  return entry ? `${entry.definition} (voorstel; het medezeggenschapsreglement kan afwijken)` : id;
}
