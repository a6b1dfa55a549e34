import { monthPattern } from '@akkoord/text';

/** `... mei 2023`, `__-__-2023`, `xx-xx-2024`. Without the flag `u`, with which this takes ten times as long to prepare. */
export const unfinishedDate = new RegExp(
  String.raw`(?:\.{2,8}|…|_{2,20}|\bxx)[\s/-]{0,3}(?:(?:${monthPattern}|_{2,20}|xx|\d{1,2})[\s/-]{1,3})?(?:(?:19|20)\d{2}\b|_{2,20}|xxxx)`,
  'i',
);
