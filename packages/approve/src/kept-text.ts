import { type DecidedText, digestOfParts, type Meta, type TextPart } from '@akkoord/clause';
import { pack, unpack } from './packing.ts';

/** Pack a text so that a file can keep it beside the text that people edit. */
export function packText(parts: readonly TextPart[]): DecidedText {
  return { digest: digestOfParts(parts), packed: pack(parts) };
}

/**
 * Find a kept text that is what it says to be.
 *
 * @returns `null` where the file does not hold it, or where what it holds does not have that digest.
 */
export function findText(meta: Meta, textDigest: string): readonly TextPart[] | null {
  const kept = meta.texts?.find(({ digest }) => digest === textDigest);
  const parts = kept ? unpack(kept.packed) : null;
  return isParts(parts) && digestOfParts(parts) === textDigest ? parts : null;
}

function isParts(value: unknown): value is readonly TextPart[] {
  return Array.isArray(value) && value.every(isPart);
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
