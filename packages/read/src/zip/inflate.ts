/**
 * Unpack a stretch of deflated bytes, and stop as soon as it is more than it may be.
 *
 * The streams of the platform do it, so that it runs in a browser too. A streaming library in JavaScript was tried:
 * what stops it is caught inside it, and it went on to 1.5 GB.
 *
 * @param packed Raw deflate.
 * @param most How many bytes may come out.
 * @returns `null` where more comes out.
 * @throws TypeError or another error of the platform where the bytes are damaged.
 */
export async function inflate(packed: Uint8Array, most: number): Promise<Uint8Array | null> {
  const stream = new DecompressionStream('deflate-raw');
  const writer = stream.writable.getWriter();
  // What goes wrong in writing comes out of reading as well.
  const written = writer
    .write(new Uint8Array(packed))
    .then(() => writer.close())
    .catch(() => undefined);
  const reader = stream.readable.getReader();
  const parts: Uint8Array[] = [];
  let length = 0;
  for (;;) {
    const { done, value } = await reader.read();
    if (done) break;
    length += value.length;
    if (length > most) {
      await reader.cancel().catch(() => undefined);
      return null;
    }
    parts.push(value);
  }
  await written;
  return joined(parts, length);
}

function joined(parts: readonly Uint8Array[], length: number): Uint8Array {
  const whole = new Uint8Array(length);
  let at = 0;
  for (const part of parts) {
    whole.set(part, at);
    at += part.length;
  }
  return whole;
}
