import {
  assertNever,
  type Clause,
  type ClauseContent,
  isClause,
  type Provenance,
} from '@akkoord/clause';
import type { Template } from '@akkoord/compose';
import { fillPhrase, type HarmonizedPhrases } from '@akkoord/taxonomy';
import type { Building, Built } from '../building/build.ts';
import type { Words } from '../building/rewriting.ts';
import type { Outcome } from './account.ts';

type OriginPhrases = HarmonizedPhrases['origins'];

/**
 * Say where a clause comes from: first what its text is, then the clauses that say the same, and those that
 * it comes in the place of.
 *
 * @param outcomes The account of all clauses of all sources.
 */
function provenanceOf(
  { piece, leads, words, wId }: Built,
  outcomes: readonly Outcome[],
  template: Template,
): Provenance[] {
  const apart = outcomes.filter(({ from }) => !leads.includes(from));
  return [
    originOf(piece, words, template),
    ...leads.map(({ source, label }) => ({
      source: source.id,
      clause: label,
      change: phrasesOf(template).lead,
    })),
    ...answeredBy(wId, apart, template),
  ];
}

/** List the clauses that a clause says the same as, or comes in the place of. */
function answeredBy(wId: string, outcomes: readonly Outcome[], template: Template): Provenance[] {
  const phrases = phrasesOf(template);
  return outcomes.flatMap(({ fate, into, from }) =>
    (fate === 'merged' || fate === 'replaced') && into.includes(wId)
      ? [{ source: from.source.id, clause: from.label, change: phrases[fate] }]
      : [],
  );
}

function originOf(piece: Built['piece'], words: Words, template: Template): Provenance {
  const phrases = phrasesOf(template);
  const changed = changesIn(words, phrases);
  const change = (what: string) => [what, ...changed].join('; ');
  switch (piece.kind) {
    case 'source':
      return {
        source: piece.from.source.id,
        clause: piece.from.label,
        change: change(phrases.taken),
      };
    case 'model':
      return {
        source: `${template.id}@${template.version}`,
        clause: piece.from.position.id,
        change: change(phrases.model),
      };
    case 'heading':
      return {
        source: piece.from.source.id,
        clause: piece.from.heading,
        change: change(phrases.heading),
      };
    case 'own': {
      const { state } = piece.item;
      const what =
        state.status === 'decided'
          ? fillPhrase(phrases.ownBy, { by: state.decision.by })
          : phrases.own;
      return { source: phrases.own, change: change(what) };
    }
    default:
      return assertNever(piece);
  }
}

function phrasesOf({ taxonomy }: Template): OriginPhrases {
  return taxonomy.documentPhrases.harmonized.origins;
}

/** Say which words were changed, each once. */
function changesIn({ terms, references }: Words, { word }: OriginPhrases): string[] {
  const pairs = [...terms, ...references].map(({ from, to }) => fillPhrase(word, { from, to }));
  return [...new Set(pairs)];
}

/** Tell of every clause where it comes from; a point that came along has it from the clause around it. */
export function withProvenance(
  { children, built }: Building,
  outcomes: readonly Outcome[],
  template: Template,
): Building['children'] {
  const byId = new Map(built.map((one) => [one.wId, one]));
  const visit = (clause: Clause, around: readonly Provenance[]): Clause => {
    const own = byId.get(clause.wId);
    const given = clause.data?.provenance ?? around.slice(0, 1);
    const provenance = own
      ? provenanceOf(own, outcomes, template)
      : [...given, ...answeredBy(clause.wId, outcomes, template)];
    return {
      ...clause,
      data: { ...clause.data, ...(provenance.length > 0 ? { provenance: [...provenance] } : {}) },
      children: clause.children.map(
        (child): ClauseContent => (isClause(child) ? visit(child, provenance) : child),
      ),
    };
  };
  return children.map((child) =>
    child.type === 'section'
      ? { ...child, children: child.children.map((one) => (isClause(one) ? visit(one, []) : one)) }
      : child,
  );
}
