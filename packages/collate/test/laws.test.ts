import { type Change, clausesOf, ownText, type Protocol } from '@akkoord/clause';
import { assertComparison } from '@akkoord/clause/schema';
import { defaultTaxonomy } from '@akkoord/taxonomy';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { compare } from '../src/index.ts';
import { anyPair, anyProtocol } from './any-protocol.ts';

const taxonomy = defaultTaxonomy();

const runs = { numRuns: 100 };

function textOf(tree: Protocol, eIds: readonly string[]): string {
  const texts = new Map(clausesOf(tree).map((clause) => [clause.eId, ownText(clause)]));
  return eIds.map((eId) => texts.get(eId)).join('\n');
}

test('the diff gives the old text, and the new one', () => {
  fc.assert(
    fc.property(anyPair, ([a, b]) => {
      for (const change of compare(a, b, { taxonomy }).changes) {
        const side = (op: string) =>
          change.diff.flatMap((part) => (part.op === 'equal' || part.op === op ? part.text : []));
        expect(side('delete').join('')).toBe(textOf(a, change.before));
        expect(side('insert').join('')).toBe(textOf(b, change.after));
      }
    }),
    runs,
  );
});

test('every clause of both sides stands in exactly one change', () => {
  fc.assert(
    fc.property(anyPair, ([a, b]) => {
      const { changes } = compare(a, b, { taxonomy });
      const ids = (tree: Protocol) => clausesOf(tree).map((clause) => clause.eId);
      expect(changes.flatMap((change) => change.before).sort()).toEqual(ids(a).sort());
      expect(changes.flatMap((change) => change.after).sort()).toEqual(ids(b).sort());
    }),
    runs,
  );
});

test('the changes stand in the order of the after side', () => {
  fc.assert(
    fc.property(anyPair, ([a, b]) => {
      const order = clausesOf(b).map((clause) => clause.eId);
      const first = compare(a, b, { taxonomy }).changes.flatMap((change) => change.after[0] ?? []);
      expect(first).toEqual(order.filter((eId) => first.includes(eId)));
    }),
    runs,
  );
});

test('swapping the sides mirrors the comparison', () => {
  fc.assert(
    fc.property(anyPair, ([a, b]) => {
      const there = compare(a, b, { taxonomy });
      const back = compare(b, a, { taxonomy });
      expect(back.before).toEqual(there.after);
      expect(back.after).toEqual(there.before);
      expect(back.changes.map(keyOf).sort()).toEqual(there.changes.map(mirror).map(keyOf).sort());
    }),
    runs,
  );
});

test('a protocol compared with itself is unchanged, unmoved and not renumbered', () => {
  fc.assert(
    fc.property(anyProtocol, (tree) => {
      for (const change of compare(tree, structuredClone(tree), { taxonomy }).changes) {
        expect(change).toMatchObject({
          kind: 'unchanged',
          moved: false,
          renumbered: false,
          before: change.after,
          significance: 'none',
          effect: null,
          findings: [],
        });
      }
    }),
    runs,
  );
});

test('the same sides give the same bytes, and a comparison of the schema', () => {
  fc.assert(
    fc.property(anyPair, ([a, b]) => {
      const first = compare(a, b, { taxonomy });
      assertComparison(first);
      const second = compare(structuredClone(a), structuredClone(b), { taxonomy });
      expect(JSON.stringify(second)).toBe(JSON.stringify(first));
    }),
    runs,
  );
});

test('a wId carries a clause within one work only, and only where it was written', () => {
  fc.assert(
    fc.property(anyPair, ([a, b]) => {
      const { changes } = compare(a, b, { taxonomy });
      const carried = changes.filter(({ matchedBy }) => matchedBy === 'wid');
      const name = a.meta.school?.name;
      if (name === undefined || name !== b.meta.school?.name) expect(carried).toEqual([]);
      const [one, other] = [a, b].map(
        (tree) => new Map(clausesOf(tree).map((clause) => [clause.eId, clause])),
      );
      for (const { before, after } of carried) {
        const [from, to] = [one?.get(before[0] ?? ''), other?.get(after[0] ?? '')];
        expect(from?.wId).toBe(to?.wId);
        expect(from?.wId !== from?.eId || to?.wId !== to?.eId).toBe(true);
      }
    }),
    runs,
  );
});

test('what a person decided stands, and no clause is lost over it', () => {
  fc.assert(
    fc.property(anyPair, fc.nat(), fc.nat(), fc.boolean(), ([a, b], i, j, sure) => {
      const [from, to] = [clausesOf(a), clausesOf(b)];
      const [one, other] = [from[i % from.length]?.eId, to[j % to.length]?.eId];
      if (one === undefined || other === undefined) return;
      const pins = { together: [{ before: [one], after: [other] }] };
      const { changes } = compare(a, b, { taxonomy, pins, sure });
      const made = changes.find(({ before }) => before.includes(one));
      expect(made).toMatchObject({ before: [one], after: [other], matchedBy: 'person' });
      const apart = compare(a, b, {
        taxonomy,
        pins: { apart: [{ before: one, after: other }] },
        sure,
      });
      for (const { before, after } of apart.changes) {
        expect(before.includes(one) && after.includes(other)).toBe(false);
      }
      for (const comparison of [changes, apart.changes]) {
        expect(comparison.flatMap(({ before }) => before).length).toBe(from.length);
        expect(comparison.flatMap(({ after }) => after).length).toBe(to.length);
      }
    }),
    runs,
  );
});

/** Turn a change around, with the codes and data of its reasons. */
function mirror(change: Change): Change {
  const kinds = { insertion: 'repeal', repeal: 'insertion', split: 'join', join: 'split' } as const;
  const effects = { stricter: 'looser', looser: 'stricter' } as const;
  const turn = (effect: string | null) => effects[effect as keyof typeof effects] ?? effect;
  return {
    ...change,
    kind: kinds[change.kind as keyof typeof kinds] ?? change.kind,
    matchedBy: kinds[change.matchedBy as keyof typeof kinds] ?? change.matchedBy,
    before: change.after,
    after: change.before,
    effect: turn(change.effect) as Change['effect'],
    ...(change.subject ? { subject: turnedSubject(change.subject) } : {}),
    findings: change.findings.map((finding) => ({
      ...finding,
      ...turnedReason(finding),
      before: finding.after,
      after: finding.before,
      effect: turn(finding.effect) as Change['effect'] & ('stricter' | 'looser' | null),
    })) as Change['findings'],
  };
}

function turnedSubject(subject: NonNullable<Change['subject']>): Change['subject'] {
  if (subject.kind !== 'spoken') return subject;
  const on = subject.on.map((one) => ({ ...one, before: one.after, after: one.before }));
  return { ...subject, on };
}

/** What was lost is gained, and what it came from is what it went to. */
function turnedReason({ code, data }: Change['findings'][number]): object {
  const opposites: Record<string, string> = {
    new: 'gone',
    gone: 'new',
    narrowed: 'widened',
    widened: 'narrowed',
  };
  const turned = code.replace(/[^-]+$/, (end) => opposites[end] ?? end);
  if ('came' in data && 'went' in data) {
    return { code: turned, data: { ...data, came: data.went, went: data.came } };
  }
  if (!('from' in data)) return { code: turned, data };
  return { code: turned, data: { ...data, from: data.to, to: data.from } };
}

function keyOf(change: Change): string {
  const findings = change.findings.map((finding) =>
    JSON.stringify({ ...finding, data: Object.entries(finding.data).sort() }),
  );
  const shared = change.diff.filter((part) => part.op === 'equal');
  return JSON.stringify({ ...change, findings: findings.sort(), diff: shared });
}
