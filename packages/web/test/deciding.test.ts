import { compareProtocols, readProtocol } from '@akkoord/workflow/reading';
import { describe, expect, test } from 'vitest';
import { type ChangeRow, changeRows } from '../src/desk/change-rows.ts';
import { choiceNames, decidedText } from '../src/words/decision-words.ts';
import type { RecordedDecision } from '../src/work/acts/decision-acts.ts';
import { type Deciding, decisionOn, statesOf } from '../src/work/deciding.ts';
import {
  isDecisionsFile,
  readDecisionsFile,
  writeDecisionsFile,
} from '../src/work/decisions-file.ts';
import { standingOf } from '../src/work/project.ts';
import { at, doing } from './entries.ts';

async function rowsOf(after: string): Promise<ChangeRow[]> {
  const before = '# Schermen\n\n1. Tablets blijven in de tas.\n2. Ouders helpen mee.\n';
  const [one, other] = await Promise.all(
    [before, after].map((content) => readProtocol({ path: 'a.md', content })),
  );
  if (!one || !other) throw new Error('Nothing was read');
  return changeRows(one, other, compareProtocols(one, other));
}

const changed = '# Schermen\n\n1. Tablets blijven in de kast.\n2. Ouders helpen mee op school.\n';
const saying = (more: Partial<Deciding> = {}): Deciding => ({
  by: 'de werkgroep',
  on: '2026-01-02',
  choose: 'take',
  why: null,
  ...more,
});
const first = (rows: readonly ChangeRow[]) => rows[0] as ChangeRow;
const file = (text: string) => new TextEncoder().encode(text);

describe('a decision on a change', () => {
  test('is asked of each change, and of nothing else', async () => {
    const rows = await rowsOf(changed);
    expect(rows.map(({ number, was, becomes }) => [number, was, becomes])).toEqual([
      [1, 'Tablets blijven in de tas.', 'Tablets blijven in de kast.'],
      [2, 'Ouders helpen mee.', 'Ouders helpen mee op school.'],
    ]);
    expect([...statesOf(rows, []).values()]).toEqual([{ kind: 'open' }, { kind: 'open' }]);
  });

  test('holds, and a later one comes in its place', async () => {
    const rows = await rowsOf(changed);
    const one = decisionOn(first(rows), saying(), []);
    const later = decisionOn(first(rows), saying({ choose: 'keep-old', why: 'Te duur.' }), [one]);
    const states = statesOf(rows, [one, later]);
    expect(states.get(first(rows).key)).toEqual({ kind: 'decided', decision: later });
    expect(later.supersedes).toEqual([one.id]);
    expect(states.get(rows[1]?.key ?? '')).toEqual({ kind: 'open' });
    expect(decidedText(later)).toBe(
      `Besluit: ${choiceNames['keep-old']} (de werkgroep, 2 januari 2026). Te duur.`,
    );
  });

  test('holds for the texts on which it was taken alone', async () => {
    const one = decisionOn(first(await rowsOf(changed)), saying(), []);
    const other = await rowsOf(changed.replace('in de kast', 'in de kluis'));
    expect(statesOf(other, [one]).get(first(other).key)).toEqual({ kind: 'open' });
  });

  test('of two people stands apart where they differ, and is one where they agree', async () => {
    const rows = await rowsOf(changed);
    const one = decisionOn(first(rows), saying(), []);
    const same = decisionOn(first(rows), saying({ by: 'een ouder' }), []);
    const other = decisionOn(first(rows), saying({ by: 'een ouder', choose: 'discuss' }), []);
    const kindOf = (ledger: RecordedDecision[]) =>
      statesOf(rows, ledger).get(first(rows).key)?.kind;
    expect([kindOf([one, same]), kindOf([one, other])]).toEqual(['decided', 'apart']);
    const settled = decisionOn(first(rows), saying({ choose: 'keep-old' }), [one, other]);
    expect([...settled.supersedes].sort()).toEqual([one.id, other.id].sort());
    expect(kindOf([one, other, settled])).toBe('decided');
  });

  test('is undone as all else is', async () => {
    const rows = await rowsOf(changed);
    const decision = decisionOn(first(rows), saying(), []);
    const log = [doing('a', [{ kind: 'change-decided', decision }])];
    expect(standingOf(log).project.decisions.ledger).toEqual([decision]);
    expect(standingOf([...log, { kind: 'undo', id: 'u', at }]).project.decisions.ledger).toEqual(
      [],
    );
  });
});

describe('a file of decisions', () => {
  test('goes to another member and back, and nothing counts twice', async () => {
    const rows = await rowsOf(changed);
    const one = decisionOn(first(rows), saying({ choose: { own: '*Eigen* tekst <b>' } }), []);
    const written = file(writeDecisionsFile([one]));
    expect(isDecisionsFile(written)).toBe(true);
    expect(readDecisionsFile(written)).toEqual([one]);
    const { decisions } = standingOf([
      doing('a', [{ kind: 'change-decided', decision: one }]),
      doing('b', [{ kind: 'decisions-added', decisions: [one] }]),
    ]).project;
    expect(decisions.ledger).toEqual([one]);
  });

  test('that is damaged is refused', () => {
    expect(readDecisionsFile(file('{"akkoord":"decisions","version":1'))).toBe(null);
    expect(readDecisionsFile(file('{"akkoord":"decisions","version":2,"decisions":[]}'))).toBe(
      null,
    );
    const strange = '{"akkoord":"decisions","version":1,"decisions":[{"id":"a"}]}';
    expect(readDecisionsFile(file(strange))).toBe(null);
    expect(isDecisionsFile(file('1. Een regel.'))).toBe(false);
  });
});
