import { deflateSync, Inflate, strFromU8, strToU8 } from 'fflate';

/** More than any protocol has, in bytes: what unpacks to more is none of ours. */
const largest = 20 * 1024 * 1024;

/** Bytes that are unpacked at once; deflate makes at most a thousand times as much of them. */
const piece = 8 * 1024;

/**
 * Pack a value so that a file can keep it beside the text that people edit: JSON, deflated, in base64 of a
 * hundred characters a line. The same value gives the same characters.
 */
export function pack(value: unknown): string {
  const bytes = deflateSync(strToU8(JSON.stringify(value)), { level: 9 });
  const base64 = btoa(Array.from(bytes, (byte) => String.fromCharCode(byte)).join(''));
  return (base64.match(/.{1,100}/g) ?? []).join('\n');
}

/**
 * Unpack what `pack` made; white space does not count.
 *
 * @returns `undefined` for what was not packed so.
 */
export function unpack(packed: string): unknown {
  try {
    const bytes = Uint8Array.from(atob(packed.replace(/\s+/g, '')), (char) => char.charCodeAt(0));
    return JSON.parse(inflated(bytes));
  } catch {
    return undefined;
  }
}

/** Unpack piece by piece, so that a file that was made to fill the memory does not. */
function inflated(bytes: Uint8Array): string {
  const chunks: Uint8Array[] = [];
  let length = 0;
  const inflate = new Inflate((chunk) => {
    length += chunk.length;
    if (length > largest) throw new RangeError('What was packed is too long');
    chunks.push(chunk);
  });
  for (let at = 0; at < bytes.length; at += piece) {
    inflate.push(bytes.subarray(at, at + piece), at + piece >= bytes.length);
  }
  const whole = new Uint8Array(length);
  let at = 0;
  for (const chunk of chunks) {
    whole.set(chunk, at);
    at += chunk.length;
  }
  return strFromU8(whole);
}
