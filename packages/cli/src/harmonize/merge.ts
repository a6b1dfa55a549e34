import type { Target } from '@akkoord/harmonize';
import {
  type Difference,
  type HarmonizationSession,
  parseDecisions,
  withDecisionsOf,
  wordOf,
} from '@akkoord/workflow';
import { Failure } from '../failure.ts';
import { readText } from '../input.ts';
import type { Io } from '../io.ts';
import { mergeWords, targetKeys } from '../words/harmonize-failure-words.ts';
import { decisionWords } from '../words/harmonize-words.ts';
import { toDecisionsFailure } from './files.ts';

/**
 * Add the decisions of somebody else's file, and tell where they differ.
 *
 * @throws Failure where that file cannot be used, or is about other protocols.
 */
export async function mergedWith(
  session: HarmonizationSession,
  path: string,
  io: Io,
): Promise<HarmonizationSession> {
  const { content } = await readText(path, io);
  try {
    tellSources(session, { path, content }, io);
    const { session: merged, added, differences } = withDecisionsOf(session, content);
    io.stderr.write(`${mergeWords.added(path, added)}\n`);
    tellTargets(session.target, parseDecisions(content).target, { path, io });
    if (differences.length > 0) tellDifferences(differences, merged, io);
    return merged;
  } catch (error) {
    throw toDecisionsFailure(error, path);
  }
}

function tellSources(
  { sources }: HarmonizationSession,
  { path, content }: { path: string; content: string },
  io: Io,
): void {
  const theirs = parseDecisions(content).sources;
  const ids = new Set(sources.map(({ id }) => id));
  const others = theirs.filter(({ id }) => !ids.has(id));
  if (others.length === 0) return;
  const files = others.map(({ file }) => file);
  if (others.length === theirs.length) {
    throw new Failure(mergeWords.onlyOthers(path, files));
  }
  io.stderr.write(`${mergeWords.alsoOthers(path, files)}\n`);
}

function tellTargets(own: Target, theirs: Target, { path, io }: { path: string; io: Io }): void {
  for (const key of targetKeys) {
    const [mine, other] = [own[key], theirs[key]];
    if (mine !== undefined && other !== undefined && mine !== other) {
      io.stderr.write(`${mergeWords.target(path, key, { own: mine, other })}\n`);
    }
  }
}

function tellDifferences(
  differences: readonly Difference[],
  session: HarmonizationSession,
  io: Io,
): void {
  io.stderr.write(`${mergeWords.differences(differences.length)}\n`);
  for (const { label, decisions } of differences) {
    io.stderr.write(`- ${label}\n`);
    for (const decision of decisions) {
      const said = decisionWords({ ...decision, chosen: wordOf(session, decision) });
      io.stderr.write(`    ${said}\n`);
    }
  }
}
