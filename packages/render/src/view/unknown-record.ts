import type { Meta } from '@akkoord/clause';

/** Something of a record that matters and that nobody told. */
export type UnknownOfRecord = 'regulation' | 'ends' | 'term' | 'notice';

/** List what the record of a request and an adoption does not tell: unknown is not the same as not done. */
export function unknownOf({ status, approval }: Meta): UnknownOfRecord[] {
  const { request, adoption, rights = [] } = approval ?? {};
  if (!request || status === 'withdrawn') return [];
  const confirmed = rights.some((right) => right.confirmed);
  // Who changed a right said why in a note; without more, nothing tells when that ends.
  const differs = rights.some(
    ({ applies, note, regulated }) => applies !== false && note !== undefined && !regulated,
  );
  const answers = (approval?.decisions ?? []).some(({ respondBy }) => respondBy);
  return [
    ...(confirmed && !request.regulation ? (['regulation'] as const) : []),
    ...(differs ? (['ends'] as const) : []),
    ...(answers && !request.term ? (['term'] as const) : []),
    ...(status === 'adopted' && !adoption?.noticeOn ? (['notice'] as const) : []),
  ];
}
