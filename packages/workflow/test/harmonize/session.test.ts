import { describe, expect, test } from 'vitest';
import {
  acceptProposals,
  agendaOfSession,
  annexesOfSession,
  DecisionsError,
  decideWord,
  differencesIn,
  type HarmonizationSession,
  openHarmonization,
  type ReadText,
  resultOf,
  sessionToYaml,
  withDecisionsOf,
  withTarget,
  wordOf,
} from '../../src/index.ts';
import { both, byHand, decide, eik, opened, say } from './small-schools.ts';
import { toText } from './three-schools.ts';

const who = { by: 'de directeur', on: '2026-11-21' };

/** The rows that were decided on. */
function rowsOf({ ledger }: HarmonizationSession): string[] {
  return ledger.flatMap(({ about }) => ('row' in about ? [about.row] : []));
}

describe('proposals', () => {
  test('on which all agree become decisions with their reason, and nothing else does', () => {
    const { session, count } = acceptProposals(opened(), 'agreed', who);
    expect([count, rowsOf(session)]).toEqual([1, ['misuse']]);
    expect(session.ledger[0]).toMatchObject({
      ...who,
      choose: [{ take: 'de-eik' }],
      why: 'Voorstel van Akkoord: De Eik en De Beuk zeggen hetzelfde. De tekst van De Eik staat vooraan.',
    });
  });

  test('are those of the schools where all agree, also when others come from the model', () => {
    const { session } = acceptProposals(
      openHarmonization(both, { strategy: 'model' }),
      'agreed',
      who,
    );
    expect(session).toMatchObject({
      strategy: 'model',
      ledger: [{ choose: [{ take: 'de-eik' }] }],
    });
  });

  test('can all be taken over, by the strategy; what only the model has stays out', () => {
    const strict = openHarmonization(both, { strategy: 'strictest' });
    const { session, count } = acceptProposals(strict, 'all', who);
    expect(count).toBe(2);
    expect(rowsOf(session).sort()).toEqual(['lesson_use', 'misuse']);
    expect(agendaOfSession(session).filter(({ state }) => state.status === 'decided')).toHaveLength(
      2,
    );
  });

  test('do not touch what was decided, and are taken over once', () => {
    const first = decide(opened(), 'misuse', 'leave-out');
    expect(acceptProposals(first, 'all', who)).toEqual({ session: first, count: 0 });
    const { session } = acceptProposals(opened(), 'all', who);
    expect(acceptProposals(session, 'all', who).count).toBe(0);
  });

  test('that all agree on need all: where one is silent, nothing is taken over', () => {
    const third = toText('den.md', '---\ntitle: Den\n---\n\n1. De bel gaat.');
    const session = openHarmonization([...both, third], { strategy: 'strictest' });
    expect(acceptProposals(session, 'agreed', who).count).toBe(0);
    expect(acceptProposals(session, 'all', who).count).toBeGreaterThan(0);
  });
});

describe('a decision', () => {
  test('that cannot be followed is refused, in Dutch', () => {
    const run = () => decide(opened(), 'misuse', [{ take: 'de-els' }]);
    expect(run).toThrow(DecisionsError);
    expect(run).toThrow('de-els heeft hier geen tekst. Kies uit: de-eik, de-beuk.');
  });

  test('on a text that changed comes in the place of the one before', () => {
    const yaml = sessionToYaml(decide(opened(), 'misuse', [{ take: 'de-eik' }]));
    const [, two] = both as [ReadText, ReadText];
    const changed = toText('eik.md', eik.replace('schelden', 'slaan'));
    const outdated = openHarmonization([changed, two], { decisions: yaml });
    const session = decide(outdated, 'misuse', [{ take: 'de-beuk' }]);
    expect(session.ledger[1]?.supersedes).toEqual([session.ledger[0]?.id]);
    const hand = byHand(
      outdated,
      '  - about: { row: misuse }\n    choose: leave-out\n    by: Jo\n    on: 2026-11-22\n    why: Nee.',
    );
    const adopted = openHarmonization([changed, two], { decisions: hand });
    expect(adopted.ledger[1]?.supersedes).toEqual([session.ledger[0]?.id]);
  });

  test('by labels holds for those clauses, also when these are numbered anew', () => {
    const list = (...lines: string[]) =>
      `---\ntitle: Protocol van De Eik\nschool: { name: De Eik, sector: po }\nsubject: social-media\n---\n\n${lines.map((line, index) => `${index + 1}. ${line}`).join('\n')}`;
    const [scold, bully] = ['Leerlingen mogen niet schelden.', 'Leerlingen mogen niet pesten.'];
    const [, two] = both as [ReadText, ReadText];
    const before = openHarmonization([toText('eik.md', list(`${scold}`, `${bully}`)), two]);
    const row = {
      row: '  - about: { row: misuse }\n    choose: [ { take: de-eik, clauses: ["2"] } ]',
    };
    const hand = byHand(before, `${row.row}\n    by: Jo\n    on: 2026-11-22\n    why: Kort.`);
    const turned = [toText('eik.md', list(`${bully}`, `${scold}`)), two];
    const first = openHarmonization([toText('eik.md', list(`${scold}`, `${bully}`)), two], {
      decisions: hand,
    });
    const second = decide(before, 'misuse', [{ take: 'de-eik', clauses: ['2'] }]);
    for (const session of [first, second]) {
      expect(session.ledger[0]?.choose).toEqual([{ take: 'de-eik', clauses: ['cl_2'] }]);
      const after = openHarmonization(turned, { decisions: sessionToYaml(session) });
      const taken = resultOf(after).outcomes.filter(({ fate }) => fate === 'taken');
      expect(taken.map(({ from }) => from.label)).toEqual(['1']);
    }
  });

  test('is told in Dutch', () => {
    const session = opened();
    const told = (choose: Parameters<typeof wordOf>[1]['choose']) =>
      wordOf(session, { ...say, about: { term: 'x' }, choose } as never);
    expect(
      [
        'leave-out',
        'keep',
        true,
        false,
        3,
        ['a', 'b'],
        [{ take: 'de-eik' }, { own: 'x' }],
        [
          { take: 'de-eik', clauses: ['cl_1'] },
          { take: 'els', clauses: ['1', '2'] },
        ],
        [{ model: 'misuse/verboden-gedrag' }, { model: 'niets' }],
      ].map((choose) => told(choose as never)),
    ).toEqual([
      'weglaten',
      'laten zoals het is',
      'ja',
      'nee',
      '3',
      'a en b',
      'de tekst van De Eik en een eigen tekst',
      '1 bepaling van De Eik en 2 bepalingen van els',
      expect.stringMatching(/^het model: .+ en het model: niets$/),
    ]);
  });
});

describe('decisions of another person', () => {
  const base = opened();
  const ours = decide(base, 'misuse', [{ take: 'de-eik' }]);

  test('come along, and where they differ it says so', () => {
    let theirs = decide(base, 'misuse', 'leave-out', { by: 'Jo' });
    theirs = decideWord(theirs, { term: 'teacher' }, { ...say, by: 'Jo', choose: 'docent' });
    const mine = decideWord(ours, { term: 'teacher' }, { ...say, choose: 'leraar' });
    const { session, added, differences } = withDecisionsOf(mine, sessionToYaml(theirs));
    expect(added).toBe(2);
    expect(
      differences.map(({ label, decisions }) => [label, decisions.map(({ by }) => by).sort()]),
    ).toEqual([
      [expect.stringContaining('Misbruik'), ['Jo', 'de werkgroep']],
      ['wie lesgeeft', ['Jo', 'de werkgroep']],
    ]);
    const settled = decideWord(
      decide(session, 'misuse', 'leave-out'),
      { term: 'teacher' },
      { ...say, choose: 'docent' },
    );
    expect(differencesIn(settled)).toEqual([]);
  });

  test('that say the same are no difference, and come along once', () => {
    const theirs = decide(base, 'misuse', [{ take: 'de-eik' }], { by: 'Jo' });
    const merged = withDecisionsOf(ours, sessionToYaml(theirs));
    expect([merged.added, merged.differences]).toEqual([1, []]);
    const again = withDecisionsOf(merged.session, sessionToYaml(theirs));
    expect(again.added).toBe(0);
  });

  test('that were written by hand hold too', () => {
    const hand = byHand(
      base,
      '  - about: { row: lesson_use }\n    choose: leave-out\n    by: Jo\n    on: 2026-11-22\n    why: Nee.',
    );
    const { session } = withDecisionsOf(ours, hand);
    const states = agendaOfSession(session).filter(({ state }) => state.status === 'decided');
    expect(states.map(({ key }) => key).sort()).toEqual(['lesson_use', 'misuse']);
  });

  test('bring what they say of the new protocol, where nothing else was said', () => {
    const theirs = withTarget(base, { school: 'De Linde', version: '2.0' });
    const mine = withTarget(ours, { version: '1.0' });
    const { session } = withDecisionsOf(mine, sessionToYaml(theirs));
    expect(session.target).toEqual({ school: 'De Linde', version: '1.0' });
  });

  test('on another model, or of a file that cannot be used, are refused', () => {
    const other = sessionToYaml(openHarmonization(both, { model: 'mobiele-telefoons' }));
    expect(() => withDecisionsOf(ours, other)).toThrow(
      'dit bestand gaat uit van het model mobiele-telefoons, het uwe van social-media. Kies hetzelfde model.',
    );
    expect(() => withDecisionsOf(ours, 'title: x')).toThrow(DecisionsError);
  });

  test('on an answer are told by its question', () => {
    const answer = (choose: string, by: string) =>
      decideWord(base, { answer: 'sector' }, { ...say, by, choose });
    const { differences } = withDecisionsOf(answer('po', 'Jo'), sessionToYaml(answer('vo', 'Sam')));
    expect(differences).toHaveLength(1);
    expect(differences[0]?.label).toMatch(/\?$/);
    const odd = decideWord(base, { answer: 'niets' }, { ...say, choose: 'a' });
    const two = withDecisionsOf(
      odd,
      sessionToYaml(decideWord(base, { answer: 'niets' }, { ...say, choose: 'b' })),
    );
    expect(two.differences[0]?.label).toBe('answer niets');
  });
});

test('the annexes go with the result', () => {
  const session = decide(opened(), 'misuse', [{ take: 'de-eik' }]);
  expect(annexesOfSession(session, resultOf(session)).meta.title).toMatch(/^Bijlagen bij /);
});
