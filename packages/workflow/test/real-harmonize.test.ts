import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import {
  acceptProposals,
  agendaOfSession,
  decideRow,
  type HarmonizationSession,
  openHarmonization,
  resultOf,
} from '../src/index.ts';
import { isAccountedFor, isLaidBeside, isReadBack, isTraced } from './harmonize/laws.ts';
import { toText } from './harmonize/three-schools.ts';

/** Five real protocols, which are not part of this repository; they lie in `../shared` where the makers work. */
const seeds = join(import.meta.dirname, '../../../../shared/seeds');
const present = existsSync(seeds);
const skipped = present ? '' : ' (skipped: no ../shared beside this checkout)';

describe.skipIf(!present)(`real protocols become one${skipped}`, () => {
  const texts = present
    ? readdirSync(seeds)
        .sort()
        .map((file) => toText(file, readFileSync(join(seeds, file), 'utf8')))
    : [];

  test.each([
    ['three of secondary education', [0, 1, 3]],
    ['two of primary education', [2, 4]],
    ['all five', [0, 1, 2, 3, 4]],
  ])('%s', (_, picks) => {
    const session = decided(
      openHarmonization(
        picks.flatMap((index) => texts[index] ?? []),
        { strategy: 'strictest' },
      ),
    );
    const result = resultOf(session);
    expect(result.open.filter(({ code }) => code === 'row')).toEqual([]);
    isAccountedFor(session, result);
    isTraced(result.tree);
    isReadBack(result.tree);
    isLaidBeside(session, result);
  });
});

/** Take over what is proposed, and of the rest the first text. */
function decided(start: HarmonizationSession): HarmonizationSession {
  const say = { by: 'De werkgroep', on: '2026-11-21' };
  let { session } = acceptProposals(start, 'all', say);
  for (const item of agendaOfSession(session)) {
    const [first] = item.options;
    if (item.optional || item.state.status === 'decided' || !first?.choose) continue;
    session = decideRow(session, item, { ...say, choose: first.choose, why: 'Staat vooraan.' });
  }
  return session;
}
