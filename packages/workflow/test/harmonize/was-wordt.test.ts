import { describe, expect, test } from 'vitest';
import { type HarmonizationSession, resultOf, wasWordt } from '../../src/index.ts';
import { decide, opened } from './small-schools.ts';

/** The table of a school as `was → wordt (kind): note`. */
function tableOf(session: HarmonizationSession, id: string): string[] {
  const source = session.sources.find((one) => one.id === id);
  if (!source) throw new TypeError(`No source ${id}`);
  const { changes } = wasWordt(resultOf(session), source, session);
  return changes
    .filter(({ before, after, note }) => before.length > 0 || (after.length > 0 && note))
    .map(({ before, after, kind, note = '' }) => `${before} → ${after} (${kind}): ${note}`);
}

const because = 'Reden: Zo willen wij het.';

describe('the table of a school', () => {
  const taken = decide(opened(), 'misuse', [{ take: 'de-eik' }]);

  test('has what was taken without a note, and what is said elsewhere with the reason', () => {
    expect(tableOf(taken, 'de-eik')[0]).toMatch(/^cl_2 → sec_A__cl_1 \(unchanged\): $/);
    const [row] = tableOf(taken, 'de-beuk');
    expect(row).toMatch(/^cl_2 → sec_A__cl_1 \(unchanged\): $/);
  });

  test('lays what was replaced beside what came in its place', () => {
    const session = decide(taken, 'lesson_use', [{ take: 'de-eik' }]);
    expect(tableOf(session, 'de-beuk')).toContain(
      `cl_1 → sec_B__cl_1 (substitution): Vervangen. ${because}`,
    );
  });

  test('lays what was left out beside nothing', () => {
    const session = decide(taken, 'lesson_use', 'leave-out');
    expect(tableOf(session, 'de-eik')).toContain(`cl_1 →  (repeal): Vervalt. ${because}`);
  });

  test('says of what is new where it comes from', () => {
    const own = decide(taken, 'lesson_use', [
      { own: 'Wij zijn aardig voor elkaar.' },
      { take: 'de-beuk' },
    ]);
    const rows = tableOf(own, 'de-eik').join('\n');
    expect(rows).toMatch(/\(insertion\): Eigen tekst\./);
    const model = decide(taken, 'governance', [{ model: 'governance/vaststelling-en-evaluatie' }]);
    expect(tableOf(model, 'de-eik').join('\n')).toMatch(/\(insertion\): Tekst van het model\./);
    const theirs = decide(opened(), 'lesson_use', [{ take: 'de-eik' }, { take: 'de-beuk' }]);
    expect(tableOf(theirs, 'de-eik').join('\n')).toMatch(/Uit de tekst van De Beuk \(1\)\./);
  });

  test('says by what a pair was made', () => {
    const session = decide(taken, 'lesson_use', [{ own: 'De telefoon is uit.' }]);
    const [source] = session.sources;
    if (!source) throw new TypeError('No source');
    const { changes } = wasWordt(resultOf(session), source, session);
    const pair = changes.find(({ before }) => before.includes('cl_1'));
    expect(pair).toMatchObject({ matchedBy: 'decision', note: `Vervangen. ${because}` });
  });
});
