/**
 * What a room says to readers, without the words: a code and what the words need to be made. The words stand in
 * `words/` of the room that shows them.
 *
 * @typeParam Data What comes with each code, by code.
 */
export type Coded<Data> = {
  [Code in keyof Data]: { readonly code: Code; readonly data: Data[Code] };
}[keyof Data];

/**
 * Tell the compiler that all kinds are dealt with: a new one does not compile until it is.
 *
 * @throws TypeError where a value gets here all the same, as a file from elsewhere can hold.
 */
export function assertNever(value: never): never {
  throw new TypeError(`Unknown kind ${JSON.stringify(value)}`);
}
