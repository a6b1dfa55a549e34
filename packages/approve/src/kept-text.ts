import { type DecidedText, digestOfParts, type Meta, type TextPart } from '@akkoord/clause';
import { deflateSync, Inflate, strFromU8, strToU8 } from 'fflate';

/** More text than any protocol has, in bytes: what unpacks to more is no text of ours. */
const largest = 20 * 1024 * 1024;

/** Bytes that are unpacked at once; deflate makes at most a thousand times as much of them. */
const step = 8 * 1024;

/**
 * Pack a text so that a file can keep it beside the text that people edit: JSON, deflated, in base64 of a
 * hundred characters a line. The same parts give the same characters.
 */
export function packText(parts: readonly TextPart[]): DecidedText {
  const bytes = deflateSync(strToU8(JSON.stringify(parts)), { level: 9 });
  const base64 = btoa(Array.from(bytes, (byte) => String.fromCharCode(byte)).join(''));
  const lines = base64.match(/.{1,100}/g) ?? [];
  return { digest: digestOfParts(parts), packed: lines.join('\n') };
}

/**
 * Find a kept text that is what it says to be.
 *
 * @returns `null` where the file does not hold it, or where what it holds does not have that digest.
 */
export function findText(meta: Meta, textDigest: string): readonly TextPart[] | null {
  const kept = meta.texts?.find(({ digest }) => digest === textDigest);
  const parts = kept ? unpack(kept.packed) : null;
  return parts && digestOfParts(parts) === textDigest ? parts : null;
}

function unpack(packed: string): readonly TextPart[] | null {
  try {
    const bytes = Uint8Array.from(atob(packed.replace(/\s+/g, '')), (char) => char.charCodeAt(0));
    const parts: unknown = JSON.parse(inflated(bytes));
    return Array.isArray(parts) && parts.every(isPart) ? parts : null;
  } catch {
    return null;
  }
}

/** As `textPartSchema` has it, checked by hand: reading a file should not load zod. */
function isPart(value: unknown): value is TextPart {
  if (!isRecord(value) || !isContent(value)) return false;
  if ('title' in value) return isText(value.title) && isText(value.school);
  if (typeof value.under !== 'number') return false;
  if (typeof value.footnote === 'string') return isNumber(value.number);
  if (!isText(value.num) || typeof value.depth !== 'number') return false;
  if (typeof value.section === 'string') return true;
  const { clause, text, form, notes = [] } = value;
  const words = [clause, text, form].every((one) => typeof one === 'string');
  return words && Array.isArray(notes) && notes.every(isNote);
}

function isNote(value: unknown): boolean {
  return (
    isRecord(value) && typeof value.text === 'string' && isNumber(value.number) && isContent(value)
  );
}

function isContent({ content }: Readonly<Record<string, unknown>>): boolean {
  return content === undefined || Array.isArray(content);
}

function isText(value: unknown): boolean {
  return value === null || typeof value === 'string';
}

function isNumber(value: unknown): boolean {
  return value === null || typeof value === 'number';
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null;
}

/** Unpack piece by piece, so that a file that was made to fill the memory does not. */
function inflated(bytes: Uint8Array): string {
  const chunks: Uint8Array[] = [];
  let length = 0;
  const inflate = new Inflate((chunk) => {
    length += chunk.length;
    if (length > largest) throw new RangeError('The kept text is too long');
    chunks.push(chunk);
  });
  for (let at = 0; at < bytes.length; at += step) {
    inflate.push(bytes.subarray(at, at + step), at + step >= bytes.length);
  }
  const whole = new Uint8Array(length);
  let at = 0;
  for (const chunk of chunks) {
    whole.set(chunk, at);
    at += chunk.length;
  }
  return strFromU8(whole);
}
