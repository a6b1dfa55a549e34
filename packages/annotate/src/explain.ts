import type {
  Bearer,
  Coded,
  Force,
  Mention,
  Modality,
  Protocol,
  Provision,
  Sector,
  Span,
} from '@akkoord/clause';
import type { AnnotateOptions } from './annotate.ts';
import { type ExplainedRule, explainRule } from './explain-parts.ts';
import type { Lexicon } from './lexicon.ts';
import { lexiconOf } from './lexicon.ts';
import { statementsOf } from './provision/statements.ts';
import type { SentenceReading } from './provisions.ts';
import { type Entry, readDocument } from './reader.ts';
import type { RuleId } from './rules/rule.ts';

/** What can make a clause do something: a rule that read a sentence, the lead-in over it, the sentence before it. */
export type NormSource = RuleId | 'lead-in' | 'following-exception';

/** What an explanation says, by code. Ids that are strings may come from an own taxonomy. */
export interface ExplanationData {
  'norm-read': { modality: Modality; rule: string };
  'bearers-named': { bearers: readonly Bearer[] };
  exception: { kind: string };
  condition: { kind: string };
  mention: { kind: Mention['kind']; value: string };
  /** Where the heading counted for whom the norm binds, its words. */
  'norm-binds': { modality: Modality; bearers: readonly Bearer[]; heading: string | null };
  'rule-applied': { rule: string };
  /** How hard a sentence asks that says what matters and holds no norm. */
  'statement-asks': { force: Force };
  'no-norm': Record<never, never>;
}

/** Something that an explanation says. */
export type ExplanationReason = Coded<ExplanationData>;

/** Some words of a clause and what they made the annotation say. */
export type ExplainedSpan = ExplanationReason & {
  kind: 'norm' | 'bearer' | 'exception' | 'condition' | 'mention';
  span: Span;
  /** The rule that read these words, or the kind of exception or mention. */
  rule: string;
};

/** Why a clause was annotated as it is, in codes: render puts it in words. */
export interface Explanation {
  eId: string;
  /** Own text of the clause, in which the spans with this `eId` lie. */
  text: string;
  provisions: readonly Provision[];
  /** Of each provision the parts, in the same order. */
  rules: readonly ExplainedRule[];
  spans: readonly ExplainedSpan[];
  /** What the clause does, or why it does nothing. */
  reasons: readonly ExplanationReason[];
  /** `given`: the text itself says so in its front matter. */
  topics: ReadonlyArray<{ id: string; label: string; words: readonly string[] | 'given' }>;
  /** `definition`: what the law gives a say in, as the taxonomy words it; the id where it has none. */
  rights: ReadonlyArray<{
    id: string;
    basis: string;
    asOf: string;
    definition: string | null;
    /** The kinds of school in which it holds, where the kind of the school is not known. */
    sectors?: readonly Sector[];
  }>;
}

/**
 * Say which rule and which words made the annotation of a clause.
 *
 * @param tree The tree that the clause stands in; headings and lead-ins count too.
 * @param eId The clause.
 * @returns The words with the codes of their reasons, in the order of the text.
 * @throws TypeError where the tree has no such clause.
 */
export function explain(tree: Protocol, eId: string, options: AnnotateOptions): Explanation {
  const entries = readDocument(tree, options);
  const entry = entries.get(eId);
  if (!entry) throw new TypeError(`No clause with eId \`${eId}\``);
  const lexicon = lexiconOf(options.taxonomy);
  const { provisions, read, sentences } = entry.reading;
  const quote = (span: Span) =>
    entries.get(span.eId)?.reading.read.text.slice(span.start, span.end) ?? '';
  const spans = [
    ...sentences.flatMap((sentence) => sentenceSpans(sentence, provisions, eId)),
    ...provisions.flatMap(qualifierSpans),
    ...entry.mentions.map(mentionSpan),
  ];
  return {
    eId,
    text: read.text,
    provisions,
    rules: provisions.map((provision) => explainRule(provision, eId, { lexicon, quote })),
    spans: spans.sort((a, b) => a.span.start - b.span.start || a.span.end - b.span.end),
    reasons: reasonsOf(entry),
    topics: topicsOf(entry, lexicon),
    rights: entry.rights.map(({ id, right }) => ({
      id,
      basis: right.basis,
      asOf: right.asOf,
      definition: definitionOf(id, lexicon),
      ...(right.sectors ? { sectors: right.sectors } : {}),
    })),
  };
}

/** What made a norm of a sentence; of a point whose norm stands in the lead-in over it, nothing did. */
function sentenceSpans(
  { rule, provision, ruleSpan, bearerSpan }: SentenceReading,
  provisions: readonly Provision[],
  eId: string,
): ExplainedSpan[] {
  const above = provisions[0]?.rule === 'lead-in';
  if (!rule || !provision || !ruleSpan || above) return [];
  const norm: ExplainedSpan = {
    kind: 'norm',
    span: { eId, ...ruleSpan },
    rule,
    code: 'norm-read',
    data: { modality: provision.modality, rule },
  };
  if (!bearerSpan) return [norm];
  const span = { eId, ...bearerSpan };
  const data = { bearers: provision.bearers };
  return [norm, { kind: 'bearer', span, rule, code: 'bearers-named', data }];
}

function qualifierSpans({ exception, condition }: Provision): ExplainedSpan[] {
  const found: ExplainedSpan[] = [];
  if (exception) {
    const { kind, span } = exception;
    found.push({ kind: 'exception', span, rule: kind, code: 'exception', data: { kind } });
  }
  if (condition) {
    const { kind, span } = condition;
    found.push({ kind: 'condition', span, rule: kind, code: 'condition', data: { kind } });
  }
  return found;
}

function mentionSpan({ kind, value, span }: Mention): ExplainedSpan {
  return { kind: 'mention', span, rule: kind, code: 'mention', data: { kind, value } };
}

function reasonsOf({ reading }: Entry): ExplanationReason[] {
  const [main] = reading.provisions;
  const applied = [
    ...(main?.rule === 'lead-in' ? ['lead-in'] : []),
    ...reading.sentences.flatMap(({ rule, provision }) => (rule && !provision ? [rule] : [])),
  ];
  const found = [...new Set(applied)].map(
    (rule): ExplanationReason => ({ code: 'rule-applied', data: { rule } }),
  );
  const asks = statementsOf(reading).flatMap(({ force }) => force ?? []);
  found.push(
    ...[...new Set(asks)].map(
      (force): ExplanationReason => ({ code: 'statement-asks', data: { force } }),
    ),
  );
  if (main) {
    const named = reading.sentences.some((one) => one.provision === main && one.bearerSpan);
    const under = reading.heading && !named && main.rule !== 'lead-in';
    const heading = under ? (reading.heading?.heading ?? null) : null;
    const { modality, bearers } = main;
    found.push({ code: 'norm-binds', data: { modality, bearers, heading } });
  } else if (found.length === 0) found.push({ code: 'no-norm', data: {} });
  return found;
}

function topicsOf({ topics, topicsGiven }: Entry, { taxonomy }: Lexicon) {
  return topics.map(({ id, words }) => ({
    id,
    label: taxonomy.topics.find((topic) => topic.id === id)?.label ?? id,
    words: topicsGiven ? ('given' as const) : words,
  }));
}

function definitionOf(id: string, { taxonomy }: Lexicon): string | null {
  return taxonomy.councilRights.find((right) => right.id === id)?.definition ?? null;
}
