import { annotate } from '@akkoord/annotate';
import {
  clausesOf,
  footnotesOf,
  labelsOf,
  type MdastNode,
  ownText,
  type Protocol,
  walk,
} from '@akkoord/clause';
import { assertProtocol } from '@akkoord/clause/schema';
import type { Harmonization } from '@akkoord/harmonize';
import { toMarkdown } from '@akkoord/render';
import { defaultTaxonomy } from '@akkoord/taxonomy';
import { expect } from 'vitest';
import { type HarmonizationSession, wasWordt } from '../../src/index.ts';
import { sameTree } from '../../src/same-tree.ts';
import { readNow } from '../read-now.ts';

/** Every clause of every source has one fate, and stands where its account says. */
export function isAccountedFor({ sources }: HarmonizationSession, result: Harmonization): void {
  const { tree, outcomes, agenda } = result;
  const all = sources.flatMap((source) =>
    clausesOf(source.tree).map(({ eId }) => `${source.id} ${eId}`),
  );
  const told = outcomes.map(({ from }) => `${from.source.id} ${from.eId}`);
  expect(told.sort()).toEqual(all.sort());
  const results = new Map(clausesOf(tree).map((clause) => [clause.wId, clause]));
  const states = new Map(agenda.map(({ key, state }) => [key, state.status]));
  for (const { from, item, fate, into, why } of outcomes) {
    const stands = into.map((wId) => results.get(wId));
    expect(stands).not.toContain(undefined);
    expect(fate === 'open').toBe(states.get(item.key) !== 'decided');
    expect(into.length > 0).toBe(fate !== 'left-out' && fate !== 'open');
    expect(why === '').toBe(fate === 'open');
    const [stood] = stands;
    if (fate !== 'taken' || !stood) continue;
    const [origin] = stood.data?.provenance ?? [];
    expect(origin?.source).toBe(from.source.id);
    const isAsItWas = fold(ownText(stood)).endsWith(fold(ownText(from.clause)));
    expect(isAsItWas || origin?.change?.includes('werd'), ownText(stood)).toBe(true);
  }
}

/** Every clause says where it comes from, has a name of its own, and brings the footnotes that it refers to. */
export function isTraced(tree: Protocol): void {
  const clauses = clausesOf(tree);
  for (const { wId, data } of clauses) expect(data?.provenance?.length, wId).toBeGreaterThan(0);
  expect(new Set(clauses.map(({ wId }) => wId)).size).toBe(clauses.length);
  const labels = labelsOf(tree);
  const numbered = clauses.filter(({ num }) => num !== null).map(({ eId }) => labels.get(eId));
  expect(new Set(numbered).size).toBe(numbered.length);
  const referred = new Set<string>();
  walk(tree, (node) => {
    if (node.type === 'footnoteReference') referred.add(String((node as MdastNode).identifier));
  });
  expect([...referred]).toEqual(footnotesOf(tree).map(({ identifier }) => identifier));
}

/** Written as Markdown, read and annotated, it is the same. */
export function isReadBack(tree: Protocol): void {
  assertProtocol(tree);
  const back = readNow({ path: 'nieuw.md', content: toMarkdown(tree) });
  expect(sameTree(back, readAgain(tree))).toBe(true);
}

/** Annexes are not annotated when they are made. */
function readAgain(tree: Protocol): Protocol {
  const isRead = clausesOf(tree).some(({ data }) => data?.provisions);
  return isRead ? tree : annotate(tree, { taxonomy: defaultTaxonomy() });
}

/** The table of each school has every clause of both texts once, and what was left out beside nothing. */
export function isLaidBeside(session: HarmonizationSession, result: Harmonization): void {
  const { sources } = session;
  const now = clausesOf(result.tree).map(({ eId }) => eId);
  for (const source of sources) {
    const { changes } = wasWordt(result, source, session);
    const own = clausesOf(source.tree).map(({ eId }) => eId);
    expect(changes.flatMap(({ before }) => before).sort()).toEqual(own.sort());
    expect(changes.flatMap(({ after }) => after).sort()).toEqual([...now].sort());
    for (const { from, fate } of result.outcomes) {
      if (from.source !== source || fate !== 'left-out') continue;
      const change = changes.find(({ before }) => before.includes(from.eId));
      expect(change?.kind, from.label).toBe('repeal');
    }
  }
}

function fold(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}
