import { type Clause, type ClauseContent, isClause, type Provenance } from '@akkoord/clause';
import type { Template } from '@akkoord/compose';
import type { Building, Built } from '../building/build.ts';
import type { Words } from '../building/rewriting.ts';
import type { Outcome } from './account.ts';

/** Dutch for what was done with a text, as the front matter and the annex say it. */
const done = {
  taken: 'overgenomen',
  lead: 'met de aanhef van',
  merged: 'zegt hetzelfde als',
  replaced: 'vervangt',
  heading: 'kop, overgenomen omdat de bepalingen eronder hem nodig hebben',
  model: 'tekst van het model',
  own: 'eigen tekst',
} as const;

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
    ...leads.map(({ source, label }) => ({ source: source.id, clause: label, change: done.lead })),
    ...answeredBy(wId, apart),
  ];
}

/** List the clauses that a clause says the same as, or comes in the place of. */
function answeredBy(wId: string, outcomes: readonly Outcome[]): Provenance[] {
  return outcomes.flatMap(({ fate, into, from }) =>
    (fate === 'merged' || fate === 'replaced') && into.includes(wId)
      ? [{ source: from.source.id, clause: from.label, change: done[fate] }]
      : [],
  );
}

function originOf(piece: Built['piece'], words: Words, template: Template): Provenance {
  const changed = wordsInDutch(words);
  const change = (what: string) => [what, ...changed].join('; ');
  switch (piece.kind) {
    case 'source':
      return {
        source: piece.from.source.id,
        clause: piece.from.label,
        change: change(done.taken),
      };
    case 'model':
      return {
        source: `${template.id}@${template.version}`,
        clause: piece.from.position.id,
        change: change(done.model),
      };
    case 'heading':
      return {
        source: piece.from.source.id,
        clause: piece.from.heading,
        change: change(done.heading),
      };
    case 'own': {
      const { state } = piece.item;
      const by = state.status === 'decided' ? ` van ${state.decision.by}` : '';
      return { source: 'eigen tekst', change: change(`${done.own}${by}`) };
    }
  }
}

/** Say in Dutch which words were changed, each once. */
function wordsInDutch({ terms, references }: Words): string[] {
  const pairs = [...terms, ...references].map(({ from, to }) => `‘${from}’ werd ‘${to}’`);
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
      : [...given, ...answeredBy(clause.wId, outcomes)];
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
