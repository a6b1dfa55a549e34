import { latin } from '@akkoord/text';
import type { SignDamage } from '../../messages.ts';
import type { Line } from '../lines.ts';
import type { Repair } from './repair.ts';

/** A line as its words are judged: signs that can be nothing else are repaired, and its letters are composed. */
export interface CleanLine {
  readonly text: string;
  /** The repairs that needed no guess, as places in the source. */
  readonly repairs: readonly Repair[];
  /** Give the stretch of the source in which a stretch of the text stands. */
  toSource(start: number, end: number): { start: number; end: number };
}

const ligatures: Record<string, string> = {
  ﬀ: 'ff',
  ﬁ: 'fi',
  ﬂ: 'fl',
  ﬃ: 'ffi',
  ﬄ: 'ffl',
  ﬅ: 'st',
  ﬆ: 'st',
};

/** What Windows-1252 has at 0x80 to 0x9f; a space where it has nothing. */
const windows = '€ ‚ƒ„…†‡ˆ‰Š‹Œ Ž  ‘’“”•–—˜™š›œ žŸ';

const wrong = latin(
  /[\u0080-\u009f\u200b\u2060ﬀﬁﬂﬃﬄﬅﬆ]|(?<=\p{L}\p{M}?)\u00ad\s?(?=\p{Ll})|(?:[ÃÂ]|â[\u0080-\u00bf€™“”œžŸ‚ƒ„…†‡ˆ‰Š‹Œ–—˜š›])[\u0080-\u00bf€™“”œžŸ‚ƒ„…†‡ˆ‰Š‹Œ–—˜š›]|\p{L}\p{M}+/gu,
);

interface Part {
  readonly value: string;
  /** `null` where only the form of a letter differs, which is no damage. */
  readonly damage: SignDamage | null;
  readonly confidence: number;
}

/**
 * Repair the signs of a line that no writer meant: ligatures, soft hyphens, double encoding, control signs, invisible
 * signs. None of these needs a guess, so they are repaired in every text, before its words are judged.
 *
 * ```markdown
 * > | een proﬁelfoto
 *            ^
 * ```
 *
 * @param line The line as it stands in the source.
 */
export function cleanLine({ text, start }: Line): CleanLine {
  const whole = (from: number, to: number) => ({ start: start + from, end: start + to });
  if (!/[^\x20-\x7e]/.test(text)) return { text, repairs: [], toSource: whole };
  const repairs: Repair[] = [];
  const from: number[] = [];
  const to: number[] = [];
  let clean = '';
  let at = 0;
  const take = (value: string, place: (i: number) => readonly [number, number]) => {
    for (let i = 0; i < value.length; i++) {
      const [first, last] = place(i);
      from.push(first);
      to.push(last);
    }
    clean += value;
  };
  const plain = (upTo: number) => {
    const base = at;
    take(text.slice(at, upTo), (i) => [base + i, base + i + 1]);
  };
  for (const match of text.matchAll(wrong)) {
    const part = read(match[0]);
    if (!part) continue;
    plain(match.index);
    at = match.index + match[0].length;
    take(part.value, () => [match.index, match.index + match[0].length]);
    if (part.damage) repairs.push(toRepair(part, whole(match.index, at)));
  }
  if (clean === '' && at === 0) return { text, repairs, toSource: whole };
  plain(text.length);
  const toSource = (first: number, end: number) =>
    whole(from[first] ?? text.length, to[end - 1] ?? from[first] ?? text.length);
  return { text: clean, repairs, toSource };
}

function toRepair(
  { value, damage, confidence }: Part,
  place: { start: number; end: number },
): Repair {
  return {
    ...place,
    value,
    says: { code: 'damaged-signs', data: { damage: damage as SignDamage } },
    confidence,
  };
}

/** What stood where these signs stand; null where they may stay. */
function read(found: string): Part | null {
  const [sign = ''] = found;
  if (ligatures[sign]) return { value: ligatures[sign], damage: 'ligature', confidence: 0.99 };
  if (sign === '\u00ad') return { value: '', damage: 'soft-hyphen', confidence: 0.95 };
  if (sign === '\u200b' || sign === '\u2060')
    return { value: '', damage: 'invisible-sign', confidence: 0.99 };
  if (found.length === 1) {
    const value = windows[sign.charCodeAt(0) - 0x80] ?? ' ';
    return value === ' ' ? null : { value, damage: 'wrong-encoding', confidence: 0.99 };
  }
  if (/[ÃÂâ]/.test(sign) && !/\p{M}/u.test(found)) {
    const value = decodeTwice(found);
    return value ? { value, damage: 'wrong-encoding', confidence: 0.95 } : null;
  }
  const composed = found.normalize('NFC');
  return composed === found ? null : { value: composed, damage: null, confidence: 1 };
}

/** Undo UTF-8 that was read as Windows-1252. */
function decodeTwice(found: string): string | null {
  const special = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ';
  const bytes = [...found].map((sign) => {
    const index = special.indexOf(sign);
    return index >= 0 ? 0x80 + index : (sign.codePointAt(0) as number);
  });
  if (bytes.some((byte) => byte > 255)) return null;
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(new Uint8Array(bytes));
  } catch {
    return null;
  }
}
