import type { Meta, Protocol } from '@akkoord/clause';
import { isDay, shortDate } from '@akkoord/text';
import { refuseBeforeHistory, refuseEmpty, refuseNoDay } from './date.ts';
import { asProposals } from './proposal.ts';
import { type Outcome, outcome, type Refusal } from './refusal.ts';
import { refuseStatus } from './status.ts';

/** What starts a new version. */
export interface NewVersionInput {
  version?: string;
  by?: string;
  on?: string;
}

/**
 * Start the next expression of a protocol: a draft with the same text and the same wIds.
 *
 * Rights become proposals again, because regulations change. Decisions and adoption stay in the file of
 * the version that they are about; the history goes on.
 *
 * @param tree An adopted or withdrawn text, or one of which nothing was recorded yet.
 */
export function newVersion(tree: Protocol, { version, by, on }: NewVersionInput): Outcome {
  const { meta } = tree;
  const refusals = [
    ...refuseStatus(tree, 'new-version'),
    ...refuseEmpty('version', 'version', version),
    ...refuseEmpty('by', 'version-by', by),
    ...refuseNoDay('on', 'version-on', on),
    ...(version !== undefined && version === meta.version ? [sameVersion(version)] : []),
    ...(isDay(on) ? refuseBeforeHistory('on', 'version-on', on, meta) : []),
  ];
  return outcome(refusals, () => {
    const rights = asProposals(meta.approval?.rights);
    const event = {
      on: on as string,
      by: by as string,
      event: `versie ${version} begonnen${originOf(meta)}`,
    };
    const { texts: _, ...rest } = meta;
    return {
      ...tree,
      meta: {
        ...rest,
        version: version as string,
        status: 'draft',
        approval: {
          ...(rights.length > 0 ? { rights } : {}),
          history: [...(meta.approval?.history ?? []), event],
        },
      },
    };
  });
}

function originOf({ version, status, approval }: Meta): string {
  if (status === undefined) return '';
  const on = status === 'adopted' ? approval?.adoption?.on : undefined;
  const how = on
    ? `vastgesteld op ${shortDate(on)}`
    : status === 'adopted'
      ? 'vastgesteld'
      : 'ingetrokken';
  return ` op basis van ${version ? `versie ${version}` : 'de vorige tekst'}, ${how}`;
}

function sameVersion(version: string): Refusal {
  return {
    code: 'value-wrong',
    data: { what: 'version', value: version },
    field: 'version',
  };
}
