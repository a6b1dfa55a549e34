import type { Effect, Finding } from '@akkoord/clause';
import type { LoneSentences } from './lone-sentences.ts';
import type { UnitReading } from './unit-findings.ts';

/** All that is read of clauses that answer each other. */
export interface Evidence {
  readonly readings: readonly UnitReading[];
  /** What the clauses name on one side only. */
  readonly named: readonly Finding[];
  readonly lone: LoneSentences;
  /** Of several clauses a sentence that nothing answers may stand elsewhere, or say the rest. */
  readonly partial: boolean;
}

/**
 * Say whether clauses that answer each other bind more or less.
 *
 * One direction is told only where all that differs is read, or what differs besides turns nothing. Two that pull apart
 * do so whatever else differs.
 */
export function verdictOf({ readings, named, lone, partial }: Evidence): Effect | null {
  const told = readings.flatMap((reading) =>
    reading.findings.filter((finding) =>
      partial ? finding.code === 'modality-turned' : reading.told || isPlain(finding),
    ),
  );
  const silent = partial || readings.some((reading) => !reading.told);
  const apart = readings.some((reading) => !reading.told && !reading.close);
  const sentences = partial || apart || lone.unsure ? [] : lone.findings;
  const plainly = [
    ...readings.flatMap(({ findings }) => findings.filter(isPlain)),
    ...lone.findings,
    ...named.filter(({ kind }) => kind === 'sanction'),
  ];
  if (effectOf([...told, ...plainly]) === 'mixed') return 'mixed';
  return effectOf([...told, ...sentences, ...(silent ? [] : named)]);
}

/** Join directions: none, one, or both. */
export function effectOf(
  findings: ReadonlyArray<{ readonly effect: Effect | null }>,
): Effect | null {
  const effects = new Set(findings.flatMap((finding) => finding.effect ?? []));
  if (effects.size > 1) return 'mixed';
  return [...effects][0] ?? null;
}

/** What turns or bounds a rule, whatever else differs beside it. */
function isPlain({ code }: Finding): boolean {
  return plain.has(code);
}

const plain: ReadonlySet<Finding['code']> = new Set([
  'modality-turned',
  'modality-limited',
  'prohibition-gone',
  'prohibition-new',
  'exception-gone',
  'exception-new',
  'condition-gone',
  'condition-new',
  'bearers-changed',
]);
