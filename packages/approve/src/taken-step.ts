import type { Approval, Meta, StepName, TakenStep } from '@akkoord/clause';
import { pack, unpack } from './packing.ts';

/** The parts of an approval that steps change; the history only grows. */
type Part = Exclude<keyof Approval, 'history'>;
const parts = Object.keys({
  rights: true,
  discussion: true,
  consultations: true,
  request: true,
  decisions: true,
  adoption: true,
} satisfies Record<Part, true>) as readonly Part[];

/** How things stood before a step, as far as the step changed it. */
export interface Before {
  status: Meta['status'];
  /** Which parts the step changed; one that `approval` does not have was not there. */
  changed: readonly Part[];
  approval: Pick<Approval, Part>;
}

/** Keep how things stood before a step, so that it can be taken back. */
export function keepStep(
  step: StepName,
  { meta, approval }: { meta: Meta; approval: Approval },
): TakenStep {
  const old = meta.approval ?? {};
  const changed = parts.filter(
    (part) => JSON.stringify(old[part]) !== JSON.stringify(approval[part]),
  );
  const kept = Object.fromEntries(changed.map((part) => [part, old[part]]));
  const event = String(old.history?.length ?? 0);
  return { step, event, packed: pack({ status: meta.status, changed, approval: kept }) };
}

/**
 * Read how things stood before a step.
 *
 * @returns `null` for what no step kept.
 */
export function readStep({ packed }: TakenStep): Before | null {
  const value = unpack(packed);
  return isBefore(value) ? value : null;
}

/** Checked by hand: reading a file should not load zod. */
function isBefore(value: unknown): value is Before {
  if (!isRecord(value) || !Array.isArray(value.changed) || !isRecord(value.approval)) return false;
  const { status, changed, approval } = value;
  const isKnown = (part: unknown) => parts.some((known) => known === part);
  return (
    (status === undefined || typeof status === 'string') &&
    changed.every(isKnown) &&
    Object.entries(approval).every(([part, kept]) => isKnown(part) && typeof kept === 'object')
  );
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null;
}

/** Give the approval as it was before a step, with the history as it is. */
export function approvalBefore(approval: Approval, { changed, approval: old }: Before): Approval {
  const kept = Object.entries(approval).filter(([part]) => !changed.includes(part as Part));
  return { ...Object.fromEntries(kept), ...old };
}

/** List the digests of which a step that can be taken back speaks. */
export function digestsBefore(step: TakenStep): string[] {
  const { approval } = readStep(step) ?? {};
  const texts = [approval?.request, approval?.adoption, ...(approval?.decisions ?? [])];
  return texts.flatMap((each) => each?.digest ?? []);
}
