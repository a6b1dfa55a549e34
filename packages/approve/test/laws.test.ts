import { type Protocol, textParts } from '@akkoord/clause';
import fc from 'fast-check';
import { expect, test, vi } from 'vitest';
import {
  adopt,
  consult,
  decide,
  discuss,
  fulfil,
  giveNotice,
  needsOf,
  newVersion,
  type Outcome,
  request,
  rule,
  standingEvents,
  undo,
  verify,
  withdraw,
} from '../src/index.ts';
import {
  adviceRight,
  confirmed,
  draft,
  mrRight,
  pmrRight,
  said,
  shortText,
  textOf,
} from './any-text.ts';

vi.setConfig({ testTimeout: 120_000 });

const bodies = ['mr', 'pmr', 'gmr', 'omr'] as const;
const texts = [
  shortText,
  shortText.replace('12 jaar', '13 jaar'),
  shortText.replace('horloge', 'laptop'),
].map((text) => textOf(text).children);
const day = fc
  .integer({ min: 1, max: 28 })
  .map((n) => `2026-0${1 + (n % 4)}-${String(n).padStart(2, '0')}`);
const decision = fc.constantFrom(
  'consent',
  'consent-with-conditions',
  'withheld',
  'positive-advice',
  'negative-advice',
);
const maybe = fc.option(fc.constant('omdat het zo is'), { nil: undefined });

/** Later than any step. */
const takenBack = { by: 'de secretaris', on: '2026-12-31' };
/** Steps that can be taken back. */
const undoable = [
  'discuss',
  'consult',
  'request',
  'decide',
  'fulfil',
  'ruling',
  'adopt',
  'notice',
  'withdraw',
];

type Step = (tree: Protocol) => Outcome;
const steps: fc.Arbitrary<{ name: string; run: Step }> = fc.oneof(
  fc.tuple(day, day, fc.integer({ min: 0, max: 9 })).map(([on, respondBy, drop]) => ({
    name: 'request',
    run: (tree: Protocol) =>
      request(tree, {
        ...said,
        on,
        respondBy,
        rights: confirmed(tree).filter((_, index) => index !== drop),
      }),
  })),
  fc
    .tuple(fc.constantFrom(...bodies), decision, day, maybe, maybe)
    .map(([body, choice, decidedOn, conditions, reasons]) => ({
      name: 'decide',
      run: (tree: Protocol) =>
        decide(tree, {
          body,
          decision: choice,
          decidedOn,
          by: 'de secretaris',
          ...(conditions ? { conditions } : {}),
          ...(reasons ? { reasons } : {}),
        }),
    })),
  fc.tuple(day, day, maybe).map(([on, effectiveFrom, motivation]) => ({
    name: 'adopt',
    run: (tree: Protocol) =>
      adopt(tree, {
        by: 'het bestuur',
        on,
        effectiveFrom,
        evaluateBy: '2028',
        ...(motivation ? { motivation } : {}),
      }),
  })),
  day.map((on) => ({
    name: 'withdraw',
    run: (tree: Protocol) => withdraw(tree, { by: 'het bestuur', on, reason: 'nader overleg' }),
  })),
  fc.tuple(day, fc.subarray([...bodies])).map(([on, councils]) => ({
    name: 'discuss',
    run: (tree: Protocol) => discuss(tree, { by: 'de directeur', on, bodies: councils }),
  })),
  fc.tuple(fc.constantFrom(...bodies), day).map(([body, on]) => ({
    name: 'fulfil',
    run: (tree: Protocol) =>
      fulfil(tree, { body, on, how: 'Het is geregeld.', by: 'de directeur' }),
  })),
  fc
    .tuple(
      fc.constantFrom(...bodies),
      day,
      fc.constantFrom('permitted', 'refused'),
      fc.option(fc.constantFrom('none', 'lodged', 'upheld', 'annulled'), { nil: undefined }),
    )
    .map(([body, on, outcome, appeal]) => ({
      name: 'ruling',
      run: (tree: Protocol) =>
        rule(tree, {
          ...(appeal === 'upheld' ? {} : { on, outcome, commission: 'de commissie', number: '12' }),
          ...(appeal ? { appeal } : {}),
          body,
          by: 'de secretaris',
        }),
    })),
  day.map((on) => ({
    name: 'notice',
    run: (tree: Protocol) => giveNotice(tree, { by: 'het bestuur', on }),
  })),
  day.map((on) => ({
    name: 'consult',
    run: (tree: Protocol) => consult(tree, { of: 'parents', by: 'het bestuur', on }),
  })),
  fc.constant({ name: 'undo', run: (tree: Protocol) => undo(tree, takenBack) }),
  day.map((on) => ({
    name: 'new-version',
    run: (tree: Protocol) => newVersion(tree, { by: 'het bestuur', on, version: on }),
  })),
  fc.constantFrom(...texts).map((text) => ({
    name: 'edit',
    run: (tree: Protocol): Outcome => ({ ok: true, tree: { ...tree, children: text } }),
  })),
  fc.tuple(fc.constantFrom(...bodies, '(g)mr' as const), decision).map(([body, choice]) => ({
    name: 'junk',
    run: (tree: Protocol): Outcome => ({
      ok: true,
      tree: {
        ...tree,
        meta: {
          ...tree.meta,
          status: 'consented',
          approval: {
            ...tree.meta.approval,
            decisions: [
              ...(tree.meta.approval?.decisions ?? []),
              { body, decision: choice, decidedOn: '2020-01-01' },
            ],
          },
        },
      },
    }),
  })),
);
/** A path that reaches adoption, so that the law is tried where it matters: random detours in between. */
const likely: Array<{ name: string; run: Step }> = [
  {
    name: 'request',
    run: (tree) => request(tree, { ...said, on: '2026-01-01', rights: confirmed(tree) }),
  },
  {
    name: 'decide',
    run: (tree) =>
      decide(tree, { body: 'mr', decision: 'consent', decidedOn: '2026-01-02', by: 's' }),
  },
  {
    name: 'decide',
    run: (tree) =>
      decide(tree, { body: 'pmr', decision: 'consent', decidedOn: '2026-01-02', by: 's' }),
  },
  {
    name: 'decide',
    run: (tree) =>
      decide(tree, { body: 'mr', decision: 'positive-advice', decidedOn: '2026-01-02', by: 's' }),
  },
  {
    name: 'adopt',
    run: (tree) =>
      adopt(tree, { by: 'b', on: '2026-05-01', effectiveFrom: '2026-05-02', evaluateBy: '2028' }),
  },
];
const path = fc
  .tuple(
    fc.array(steps, { maxLength: 12 }),
    fc.array(fc.nat({ max: 20 }), { minLength: 5, maxLength: 5 }),
  )
  .map(([detours, places]) =>
    likely.reduce(
      (all, step, index) =>
        all.toSpliced(Math.max(index, all.length - (places[index] ?? 0)), 0, step),
      detours as Array<{ name: string; run: Step }>,
    ),
  );
const start = fc
  .constantFrom([mrRight, pmrRight], [mrRight], [mrRight, adviceRight], [adviceRight], [])
  .map((rights) => draft(rights));

interface Said {
  decision: string;
  text: string;
  on: string;
  /** Someone stated that its conditions are met. */
  met?: boolean;
  /** A commission permits the decision without it. */
  permitted?: boolean;
}

/** Walk a path and keep, beside the machine, who really decided what on which text. */
function walkPath(
  tree: Protocol,
  all: ReadonlyArray<{ name: string; run: Step }>,
  each: (step: string, before: Protocol, after: Protocol, heard: ReadonlyMap<string, Said>) => void,
) {
  let heard = new Map<string, Said>();
  /** What was heard before each step that can still be taken back. */
  let past: Array<Map<string, Said>> = [];
  let now = tree;
  for (const { name, run } of all) {
    const frozen = JSON.stringify(now);
    const result = run(now);
    expect(JSON.stringify(now)).toBe(frozen);
    if (!result.ok) {
      expect(result.refusals.length).toBeGreaterThan(0);
      continue;
    }
    if (undoable.includes(name)) past.push(new Map(heard));
    if (name === 'new-version') past = [];
    if (name === 'undo') heard = past.pop() ?? heard;
    if (name === 'fulfil' || name === 'ruling') {
      for (const { body, fulfilments, ruling } of result.tree.meta.approval?.decisions ?? []) {
        const known = heard.get(`${body} consent`);
        const isMet = known?.decision === 'consent-with-conditions' && fulfilments?.length;
        const isRuled = ruling?.outcome === 'permitted' && ruling.appeal !== 'annulled';
        if (known && name === 'fulfil' && isMet)
          heard.set(`${body} consent`, { ...known, met: true });
        if (known && name === 'ruling')
          heard.set(`${body} consent`, { ...known, permitted: isRuled });
      }
    }
    if (name === 'decide') {
      const last = result.tree.meta.approval?.decisions?.find(
        (entry, index) => entry !== now.meta.approval?.decisions?.[index],
      );
      const kind = last?.decision?.endsWith('advice') ? 'advice' : 'consent';
      if (last?.decision)
        heard.set(`${last.body} ${kind}`, {
          decision: last.decision,
          text: JSON.stringify(textParts(now)),
          on: last.decidedOn ?? '',
        });
    }
    each(name, now, result.tree, heard);
    now = result.tree;
  }
  return now;
}

test('no path adopts a text that lacks a needed decision on that very text', () => {
  let adoptions = 0;
  fc.assert(
    fc.property(start, path, (tree, all) => {
      let tampered = false;
      walkPath(tree, all, (step, before, after, heard) => {
        tampered ||= step === 'junk';
        if (step !== 'adopt') return;
        adoptions += 1;
        const needs = needsOf(before.meta);
        expect(needs.length).toBeGreaterThan(0);
        for (const { body, right } of needs) {
          const last = heard.get(`${body} ${right}`);
          expect(last?.text).toBe(JSON.stringify(textParts(after)));
          if (right === 'advice') {
            expect(['positive-advice', 'negative-advice']).toContain(last?.decision);
            if (last?.decision === 'negative-advice')
              expect(after.meta.approval?.adoption?.motivation).toBeTruthy();
          } else {
            const isWhole = last?.decision === 'consent-with-conditions' && last.met;
            expect(last?.decision === 'consent' || isWhole || last?.permitted).toBeTruthy();
          }
          expect((last?.on ?? '9') <= (after.meta.approval?.adoption?.on ?? '')).toBe(true);
        }
        expect(verify(after).text.verdict).toBe('same');
        if (!tampered) expect(verify(after)).toMatchObject({ holds: true, record: { faults: [] } });
      });
    }),
    { numRuns: 800 },
  );
  expect(adoptions).toBeGreaterThan(20);
});

test('the history only grows; what stands in it is in the order of its dates', () => {
  fc.assert(
    fc.property(start, path, (tree, all) => {
      walkPath(tree, all, (step, before, after) => {
        const [old, fresh] = [before, after].map(({ meta }) => meta.approval?.history ?? []);
        expect(fresh?.slice(0, old?.length)).toEqual(old);
        expect(fresh).toHaveLength(
          (old?.length ?? 0) + (step === 'edit' || step === 'junk' ? 0 : 1),
        );
        const days = standingEvents(after.meta).map(({ on }) => on);
        expect(days).toEqual([...days].sort());
      });
    }),
    { numRuns: 300 },
  );
});

test('a decision that was taken is only changed or dropped within a version by taking it back', () => {
  fc.assert(
    fc.property(start, path, (tree, all) => {
      walkPath(tree, all, (step, before, after) => {
        if (step === 'new-version' || step === 'undo') return;
        const [old, fresh] = [before, after].map(({ meta }) =>
          (meta.approval?.decisions ?? []).filter((entry) => entry.decision),
        );
        for (const entry of old ?? []) expect(fresh).toContainEqual(entry);
      });
    }),
    { numRuns: 300 },
  );
});

test('no step touches the text', () => {
  fc.assert(
    fc.property(start, path, (tree, all) => {
      walkPath(tree, all, (step, before, after) => {
        if (step !== 'edit') expect(after.children).toBe(before.children);
      });
    }),
    { numRuns: 200 },
  );
});

test('a record that only steps made never contradicts itself', () => {
  fc.assert(
    fc.property(start, path, (tree, all) => {
      const taken = all.filter(({ name }) => name !== 'junk');
      walkPath(tree, taken, (step, before, after) => {
        if (step !== 'edit') expect(verify(after).record.faults, step).toEqual([]);
        else expect(verify(after).record).toEqual(verify(before).record);
      });
    }),
    { numRuns: 300 },
  );
});

/** The meta but for its history, texts in any order. */
function withoutHistory({ meta }: Protocol) {
  const { history: _, ...approval } = meta.approval ?? {};
  const texts = (meta.texts ?? []).map(({ digest }) => digest).sort();
  return { ...meta, approval, texts, steps: meta.steps ?? [] };
}

test('to take back a step gives what stood before it, and the history tells both', () => {
  let undone = 0;
  fc.assert(
    fc.property(start, path, (tree, all) => {
      walkPath(tree, all, (step, before, after) => {
        if (!undoable.includes(step)) return;
        undone += 1;
        const back = undo(after, takenBack);
        if (!back.ok) throw new Error(back.refusals[0]?.code);
        expect(withoutHistory(back.tree)).toEqual(withoutHistory(before));
        const history = back.tree.meta.approval?.history ?? [];
        expect(history.slice(0, -1)).toEqual(after.meta.approval?.history);
        expect(history.at(-1)?.undoes).toBe(String(history.length - 2));
        expect(standingEvents(back.tree.meta)).toEqual(standingEvents(before.meta));
      });
    }),
    { numRuns: 150 },
  );
  expect(undone).toBeGreaterThan(50);
});

test('taken back again and again, every path ends at the draft where its version began', () => {
  fc.assert(
    fc.property(start, path, (tree, all) => {
      let began = tree;
      const steps = all.filter(({ name }) => name !== 'junk' && name !== 'edit');
      let now = walkPath(tree, steps, (step, _, after) => {
        if (step === 'new-version') began = after;
      });
      for (;;) {
        const back = undo(now, takenBack);
        if (!back.ok) {
          expect(back.refusals.map(({ code }) => code)).toEqual(['nothing-to-undo']);
          break;
        }
        now = back.tree;
      }
      expect(withoutHistory(now)).toEqual(withoutHistory(began));
      expect(now.meta.status).toBe('draft');
    }),
    { numRuns: 150 },
  );
});
