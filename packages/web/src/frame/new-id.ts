/** Make an id that no other has: 26 small letters and digits. It needs no secure origin, as `randomUUID` does. */
export function newId(): string {
  const numbers = crypto.getRandomValues(new Uint32Array(4));
  return [...numbers]
    .map((number) => number.toString(36).padStart(7, '0'))
    .join('')
    .slice(0, 26);
}
