import { verify } from '@akkoord/approve';
import { toMarkdown } from '@akkoord/render';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { isHeavy } from '../../../../scripts/heavy.ts';
import { annexesOfSession, openHarmonization, resultOf, sessionToYaml } from '../../src/index.ts';
import { anySession } from './any-session.ts';
import { isAccountedFor, isLaidBeside, isReadBack, isTraced } from './laws.ts';

// A run harmonizes whole texts; the heavier checks make more of them.

test('whatever is decided: all is accounted for, traced, read back and laid beside each old text', () => {
  fc.assert(
    fc.property(anySession, (session) => {
      const result = resultOf(session);
      isAccountedFor(session, result);
      isTraced(result.tree);
      isReadBack(result.tree);
      isReadBack(annexesOfSession(session, result));
      expect(verify(result.tree).text.verdict).toBe('none');
      isLaidBeside(session, result);
    }),
    { numRuns: isHeavy ? 25 : 8 },
  );
}, 120_000);

test('the same decisions give the same bytes, also when they come from the file', () => {
  fc.assert(
    fc.property(anySession, (session) => {
      const texts = session.sources.map(({ tree }, index) => ({
        path: session.entries[index]?.file ?? '',
        tree,
      }));
      const yaml = sessionToYaml(session);
      const again = openHarmonization(texts, { decisions: yaml });
      expect(sessionToYaml(again)).toBe(yaml);
      expect(toMarkdown(resultOf(again).tree)).toBe(toMarkdown(resultOf(session).tree));
    }),
    { numRuns: isHeavy ? 10 : 4 },
  );
}, 120_000);
