import type { Provenance } from '@akkoord/clause';
import type { Template } from '../template.ts';
import type { Outcome } from './account.ts';
import type { Built } from './build.ts';
import type { Words } from './rewriting.ts';

/** Dutch for what was done with a text, as the front matter and the annex say it. */
const done = {
  taken: 'overgenomen',
  lead: 'met de aanhef van',
  merged: 'zegt hetzelfde als',
  replaced: 'vervangt',
  model: 'tekst van het model',
  own: 'eigen tekst',
} as const;

/**
 * Say where a clause comes from: first what its text is, then the clauses that say the same, and those that
 * it comes in the place of.
 *
 * @param outcomes The account of all clauses of all sources.
 */
export function provenanceOf(
  { piece, leads, words, wId }: Built,
  outcomes: readonly Outcome[],
  template: Template,
): Provenance[] {
  const others = outcomes.filter(
    ({ fate, into, from }) =>
      (fate === 'merged' || fate === 'replaced') && into.includes(wId) && !leads.includes(from),
  );
  return [
    originOf(piece, words, template),
    ...leads.map(({ source, label }) => ({ source: source.id, clause: label, change: done.lead })),
    ...others.map(({ from, fate }) => ({
      source: from.source.id,
      clause: from.label,
      change: fate === 'merged' ? done.merged : done.replaced,
    })),
  ];
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
