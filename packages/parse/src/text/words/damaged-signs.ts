import { latin } from '@akkoord/text';
import type { SignDamage } from '../../messages.ts';
import type { Repair } from './repair.ts';

interface Pattern {
  readonly find: RegExp;
  readonly replace: (match: RegExpMatchArray) => { from: number; to: number; value: string } | null;
  readonly confidence: number;
  readonly damage: SignDamage;
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

const patterns: readonly Pattern[] = [
  {
    find: /[\u0080-\u009f]/gu,
    replace: ([sign]) => {
      const value = windows[(sign as string).charCodeAt(0) - 0x80] as string;
      return value === ' ' ? null : { from: 0, to: 1, value };
    },
    confidence: 0.99,
    damage: 'wrong-encoding',
  },
  {
    find: /[\u200b\u2060]/gu,
    replace: () => ({ from: 0, to: 1, value: '' }),
    confidence: 0.99,
    damage: 'invisible-sign',
  },
  {
    find: latin(/(?<=\p{L})\( (?=\p{L})/gu),
    replace: () => ({ from: 0, to: 2, value: ' (' }),
    confidence: 0.9,
    damage: 'bracket-before-space',
  },
  {
    find: /[ﬀﬁﬂﬃﬄﬅﬆ]/gu,
    replace: ([sign]) => ({ from: 0, to: 1, value: ligatures[sign as string] as string }),
    confidence: 0.99,
    damage: 'ligature',
  },
  {
    find: /\p{Ll}\u00ad\s?(?=\p{Ll})/gu,
    replace: ([found]) => ({ from: 1, to: (found as string).length, value: '' }),
    confidence: 0.95,
    damage: 'soft-hyphen',
  },
  {
    find: /[ÃÂâ][\u0080-\u00bf€™“”œžŸ‚ƒ„…†‡ˆ‰Š‹Œ–—˜š›]{1,2}/gu,
    replace: ([found]) => {
      const value = decodeTwice(found as string);
      return value ? { from: 0, to: (found as string).length, value } : null;
    },
    confidence: 0.95,
    damage: 'wrong-encoding',
  },
  {
    find: /‘[^‘’”"\n]{1,40}”/gu,
    replace: ([found]) => ({
      from: (found as string).length - 1,
      to: (found as string).length,
      value: '’',
    }),
    confidence: 0.9,
    damage: 'quote-misread',
  },
  {
    find: latin(/(?<=^|[\s(]),(?=\p{L}[^,”"\n]{1,60}”)/gu),
    replace: () => ({ from: 0, to: 1, value: '„' }),
    confidence: 0.85,
    damage: 'low-quote-misread',
  },
  {
    find: latin(/\( (?=\p{L})/gu),
    replace: () => ({ from: 0, to: 2, value: '(' }),
    confidence: 0.95,
    damage: 'space-in-bracket',
  },
  {
    find: /\b(0\d{2,3})(\s{0,2}[—–]\s{0,2}|\s{1,2}-\s{0,2}|-\s{1,2})(\d{6,7})\b/gu,
    replace: (match) => {
      const from = (match[1] as string).length;
      return { from, to: from + (match[2] as string).length, value: '-' };
    },
    confidence: 0.9,
    damage: 'phone-dash',
  },
  {
    find: /(?<=\p{Ll}{3})-(?:en|of)(?=\s\p{Ll})/gu,
    replace: () => ({ from: 0, to: 1, value: '- ' }),
    confidence: 0.9,
    damage: 'hanging-hyphen',
  },
  {
    find: latin(/(?<=\p{Ll}{2})([,;:]|\.(?=\p{Lu}\p{Ll}))(?=\p{L}{3})(?!\p{L}{0,20}[.@/])/gu),
    replace: ([found]) => ({ from: 0, to: 1, value: `${found} ` }),
    confidence: 0.85,
    damage: 'lost-space',
  },
];

/**
 * Repair signs: quotes that do not pair, a space behind a bracket, ligatures, double encoding, a lost space
 * behind a full stop.
 *
 * ```markdown
 * > | waarin ‘hij” staat
 *               ^
 * ```
 *
 * @param text The text of one line.
 * @param offset Where it begins in the source.
 */
export function repairSigns(text: string, offset: number): Repair[] {
  return patterns.flatMap(({ find, replace, confidence, damage }) =>
    [...text.matchAll(find)].flatMap((match) => {
      const part = replace(match);
      if (!part) return [];
      const start = offset + match.index + part.from;
      const end = offset + match.index + part.to;
      const says = { code: 'damaged-signs', data: { damage } } as const;
      return [{ start, end, value: part.value, says, confidence }];
    }),
  );
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
