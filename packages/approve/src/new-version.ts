import type { Meta, Protocol } from '@akkoord/clause';
import { shortDate } from '@akkoord/text';
import {
  type Recording,
  refuseBeforeHistory,
  refuseEmpty,
  refuseFuture,
  refuseNoDay,
  refuseOld,
} from './date.ts';
import { asProposals } from './proposal.ts';
import { eventOf } from './record.ts';
import { type Outcome, outcome, type Refusal } from './refusal.ts';
import { refuseStatus } from './status.ts';

/** What starts a new version. */
export interface NewVersionInput extends Recording {
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
export function newVersion(tree: Protocol, input: NewVersionInput): Outcome {
  const { version, by, on, recordedOn } = input;
  const { meta } = tree;
  const refusals = [
    ...refuseStatus(tree, 'new-version'),
    ...refuseEmpty('version', 'version', version),
    ...refuseEmpty('by', 'version-by', by),
    ...refuseNoDay('on', 'version-on', on),
    ...(version !== undefined && version === meta.version ? [sameVersion(version)] : []),
    ...refuseBeforeHistory('on', ['version-on', on], meta),
    ...refuseFuture(input, [['on', 'version-on', on]]),
    ...refuseOld(input, [['version-on', on]]),
  ];
  return outcome(refusals, () => {
    const rights = asProposals(meta.approval?.rights);
    const event = eventOf(
      { on: on as string, by: by as string, recordedOn },
      `versie ${version} begonnen${originOf(meta)}`,
    );
    const { texts: _, steps: __, ...rest } = meta;
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
