import type { Target } from '@akkoord/harmonize';
import { counted, listed } from '@akkoord/text';
import {
  type Difference,
  type HarmonizationSession,
  parseDecisions,
  withDecisionsOf,
  wordOf,
} from '@akkoord/workflow';
import { Failure } from '../failure.ts';
import { readSource } from '../input.ts';
import type { Io } from '../io.ts';
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
  const { content } = await readSource(path, io);
  try {
    tellSources(session, { path, content }, io);
    const { session: merged, added, differences } = withDecisionsOf(session, content);
    io.stderr.write(
      added > 0
        ? `${path}: ${counted(added, 'besluit', 'besluiten')} toegevoegd.\n`
        : `${path}: hierin staat geen besluit dat u nog niet had.\n`,
    );
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
  const files = listed(others.map(({ file }) => file));
  if (others.length === theirs.length) {
    throw new Failure(`${path}: deze besluiten gaan over andere protocollen (${files}).`);
  }
  io.stderr.write(
    `${path}: dit gaat ook over ${files}. Besluiten waar die in meetellen, gelden hier niet.\n`,
  );
}

const targets: Readonly<Record<keyof Target, string>> = {
  title: 'de titel',
  school: 'de naam van de school',
  sector: 'het soort school',
  competentAuthority: 'het bestuur',
  version: 'de versie',
};

function tellTargets(own: Target, theirs: Target, { path, io }: { path: string; io: Io }): void {
  for (const [key, name] of Object.entries(targets) as Array<[keyof Target, string]>) {
    const [mine, other] = [own[key], theirs[key]];
    if (mine !== undefined && other !== undefined && mine !== other) {
      io.stderr.write(`${path}: ${name} is daar ‘${other}’. Het blijft ‘${mine}’.\n`);
    }
  }
}

function tellDifferences(
  differences: readonly Difference[],
  session: HarmonizationSession,
  io: Io,
): void {
  io.stderr.write(
    `Over ${counted(differences.length, 'onderwerp', 'onderwerpen')} is verschillend besloten. Daar geldt nog niets, tot u opnieuw besluit:\n`,
  );
  for (const { label, decisions } of differences) {
    io.stderr.write(`- ${label}\n`);
    for (const decision of decisions) {
      const { by, on, why } = decision;
      io.stderr.write(`    ${by} (${on}): ${wordOf(session, decision)}. Waarom: ${why}\n`);
    }
  }
}
