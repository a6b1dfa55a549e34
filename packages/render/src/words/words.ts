import type { Coded } from '@akkoord/clause';

/** The Dutch of each code, from its data: a table that lacks a code does not compile. */
export type Words<Data> = { readonly [Code in keyof Data]: (data: Data[Code]) => string };

/** Put a code with its data in words. */
export function inWords<Data>(words: Words<Data>, { code, data }: Coded<Data>): string {
  return words[code](data);
}
