import { describe, expect, test } from 'vitest';
import {
  type Choice,
  type Decision,
  type Ledger,
  mergedLedgers,
  recordedDecision,
  standing,
  standingOn,
  subjectOf,
  withDecision,
} from '../src/index.ts';
import { agreedOn } from '../src/ledger/ledger.ts';
import { say, take } from './harmonized.ts';

const clauses = ['eik sec_A__cl_1 aaaaaaaaaaaa', 'beuk sec_B__cl_2 bbbbbbbbbbbb'];

function on(choose: Choice, more: Partial<Decision> = {}): Decision {
  return { ...say, about: { row: 'misuse', clauses }, choose, ...more } as Decision;
}

const subject = subjectOf(on('leave-out'));

/** Show what stands as `who: choice`. */
function stands(ledger: Ledger): string[] {
  return standing(ledger)
    .map(({ by, choose }) => `${by}: ${JSON.stringify(choose)}`)
    .sort();
}

describe('a decision', () => {
  test('has an id of what it says, whatever the order of its keys', () => {
    const one = recordedDecision(on(take('eik')), []);
    const { about, why, by, choose, on: day } = on(take('eik'));
    const other = recordedDecision({ why, on: day, choose, by, about } as Decision, []);
    expect(one.id).toMatch(/^[0-9a-f]{10}$/);
    expect(other.id).toBe(one.id);
  });

  test.each<[string, Partial<Decision>]>([
    ['who', { by: 'de ouders' }],
    ['when', { on: '2026-11-22' }],
    ['why', { why: 'Daarom.' }],
    ['what', { choose: 'leave-out' }],
    ['about what', { about: { row: 'decency' } }],
  ])('has another id with another %s', (_, more) => {
    expect(recordedDecision(on(take('eik'), more), []).id).not.toBe(
      recordedDecision(on(take('eik')), []).id,
    );
  });

  test('has another id where it comes in the place of another, in whatever order these are named', () => {
    const [first, ...others] = [[], ['b', 'a'], ['a', 'b']].map(
      (supersedes) => recordedDecision(on(take('eik')), supersedes).id,
    );
    expect(others[0]).toBe(others[1]);
    expect(first).not.toBe(others[0]);
  });
});

describe('the subject of a decision', () => {
  test('is the texts of a row, wherever they stand and whatever the row is called', () => {
    const moved = ['beuk sec_C__cl_9 bbbbbbbbbbbb', 'eik cl_4 aaaaaaaaaaaa'];
    expect(subjectOf(on('leave-out', { about: { row: 'other-3', clauses: moved } }))).toBe(subject);
  });

  test('is the row where it has no texts, the word, or the question', () => {
    const about = [{ row: 'misuse' }, { term: 'teacher' }, { answer: 'dagen' }];
    expect(about.map((one) => subjectOf({ ...say, about: one, choose: 'x' } as never))).toEqual([
      'row misuse',
      'term teacher',
      'answer dagen',
    ]);
  });
});

describe('a ledger', () => {
  test('keeps what was decided before, and the last decision stands', () => {
    const first = withDecision([], on(take('eik')));
    const second = withDecision(first, on(take('beuk')));
    const third = withDecision(second, on(take('eik')));
    expect(third).toHaveLength(3);
    expect(third.slice(0, 2)).toEqual(second);
    expect(new Set(third.map(({ id }) => id)).size).toBe(3);
    expect(stands(third)).toEqual(['de werkgroep: [{"take":"eik"}]']);
    expect(third.map(({ supersedes }) => supersedes)).toEqual([[], [third[0]?.id], [third[1]?.id]]);
  });

  test('lets one come in the place of another on texts that changed since', () => {
    const first = withDecision([], on(take('eik')));
    const about = { row: 'misuse', clauses: ['eik sec_A__cl_1 cccccccccccc'] };
    const ledger = withDecision(first, on('leave-out', { about }), [...first, ...first]);
    expect(stands(ledger)).toEqual(['de werkgroep: "leave-out"']);
    expect(ledger[1]?.supersedes).toEqual([first[0]?.id]);
  });

  test('keeps decisions apart on one text that a source has in two rows', () => {
    const at = (row: string, eId: string) => ({
      about: { row, clauses: [`eik ${eId} aaaaaaaaaaaa`] },
    });
    const first = withDecision([], on(take('eik'), at('lesson_use', 'cl_1')));
    const both = withDecision(first, on('leave-out', at('recording', 'cl_2')));
    expect(standing(both)).toHaveLength(2);
    expect(standing(withDecision(both, on('leave-out', at('lesson_use', 'cl_9'))))).toHaveLength(2);
    expect(standing(withDecision(both, on('leave-out', at('devices', 'cl_2'))))).toHaveLength(2);
  });
});

describe('two people apart', () => {
  const base = withDecision([], on(take('eik')));
  const ours = withDecision(base, on(take('beuk'), { by: 'de ouders' }));
  const theirs = withDecision(base, on('leave-out', { by: 'het team' }));

  test('both stand, in either order, and nothing is agreed', () => {
    for (const ledger of [mergedLedgers(ours, theirs), mergedLedgers(theirs, ours)]) {
      expect(ledger).toHaveLength(3);
      expect(stands(ledger)).toEqual(['de ouders: [{"take":"beuk"}]', 'het team: "leave-out"']);
      expect(standingOn(ledger, subject)).toHaveLength(2);
      expect(agreedOn(ledger, subject)).toBeNull();
    }
  });

  test('agree where they chose the same, by the first of them', () => {
    const same = withDecision(base, on(take('beuk'), { by: 'het team', on: '2026-11-20' }));
    for (const ledger of [mergedLedgers(ours, same), mergedLedgers(same, ours)]) {
      expect(agreedOn(ledger, subject)).toMatchObject({ by: 'het team', on: '2026-11-20' });
    }
  });

  test('are at one again after a decision in the place of both', () => {
    const ledger = withDecision(
      mergedLedgers(ours, theirs),
      on(take('eik'), { by: 'de directeur' }),
    );
    expect(stands(ledger)).toEqual(['de directeur: [{"take":"eik"}]']);
    expect(ledger.at(-1)?.supersedes).toHaveLength(2);
  });

  test('lose to whoever decided after them, also when merged later', () => {
    const later = withDecision(ours, on(take('eik'), { by: 'de directeur' }));
    expect(stands(mergedLedgers(later, ours))).toEqual(['de directeur: [{"take":"eik"}]']);
    expect(stands(mergedLedgers(ours, later))).toEqual(['de directeur: [{"take":"eik"}]']);
  });

  test('can be three, merged in any order, and merging again changes nothing', () => {
    const third = withDecision(base, on(take('eik'), { by: 'de leerlingen' }));
    const all = [ours, theirs, third];
    const one = all.reduce(mergedLedgers);
    const other = all.toReversed().reduce(mergedLedgers);
    expect(stands(one)).toEqual(stands(other));
    expect(standing(one)).toHaveLength(3);
    expect(mergedLedgers(one, other)).toEqual(one);
  });
});
