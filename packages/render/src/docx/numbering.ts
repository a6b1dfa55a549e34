import { AlignmentType, type INumberingOptions, LevelFormat, LevelSuffix } from 'docx';
import { plainText } from './plain-text.ts';

type NumberingConfig = INumberingOptions['config'][number];

/** A way of counting that shows a label: `c` is the third letter, or a hundred in Roman numerals. */
interface Count {
  format: (typeof LevelFormat)[keyof typeof LevelFormat];
  start: number;
}

/** Labels in a row that one automatic numbering of Word counts by itself. */
interface Series {
  reference: string;
  use: NumberingUse;
  prefix: string;
  suffix: string;
  /** The ways of counting that show all labels so far, best first. */
  counts: Count[];
  length: number;
}

/** How a list is set: its items hang, a heading runs on after its number. */
export type NumberingUse = 'item' | 'heading';

/** The last part of a label that counts, with what stands around it: `2.` and `1` of `2.1`. */
const counting = /^(.*?)(\d+|[A-Za-z]+)([^A-Za-z0-9]*)$/;

/** The list of all bullets. */
export const bulletList = 'opsomming';

/** Room for a label, in twentieths of a point. */
export const labelRoom = 510;

/**
 * Makes Word number lists by itself so that it shows the numbers that the protocol has.
 *
 * Labels that count on (`1.`, `2.`; `A.`, `B.`; `2.1`, `2.2`) are one list; where they jump, a new list
 * begins at the label's own number. A label that does not count stands in its list as it is.
 */
export class Numberings {
  readonly #series: Series[] = [];
  readonly #literals: NumberingConfig[] = [];

  /** Give for each label of one list the reference of the Word list that shows it. */
  references(labels: readonly string[], use: NumberingUse): string[] {
    let last: Series | null = null;
    return labels.map((label) => {
      if (last && continues(last, label)) return last.reference;
      const reference = `nummering-${this.#series.length + this.#literals.length + 1}`;
      last = begun(label, { reference, use });
      if (last) this.#series.push(last);
      else {
        this.#literals.push(
          config({ reference, use }, { text: plainText(label), format: LevelFormat.BULLET }),
        );
      }
      return reference;
    });
  }

  /** Give the definitions of all lists so far, and of the bullets. */
  config(): NumberingConfig[] {
    const bullets = { reference: bulletList, use: 'item' } as const;
    return [
      config(bullets, { text: '•', format: LevelFormat.BULLET }),
      ...this.#series.map((series) =>
        config(series, {
          text: `${plainText(series.prefix)}%1${plainText(series.suffix)}`,
          ...(series.counts[0] as Count),
        }),
      ),
      ...this.#literals,
    ];
  }
}

function begun(label: string, list: Pick<Series, 'reference' | 'use'>): Series | null {
  const [, prefix = '', core = '', suffix = ''] = counting.exec(label) ?? [];
  const counts = countsOf(core);
  // Word would read `%1` around the number as a number too.
  if (counts.length === 0 || `${prefix}${suffix}`.includes('%')) return null;
  return { ...list, prefix, suffix, counts, length: 1 };
}

/** Take a label into a series where it is what Word would show next. */
function continues(series: Series, label: string): boolean {
  const [, prefix, core = '', suffix] = counting.exec(label) ?? [];
  if (prefix !== series.prefix || suffix !== series.suffix) return false;
  const next = countsOf(core);
  const counts = series.counts.filter(({ format, start }) =>
    next.some((count) => count.format === format && count.start === start + series.length),
  );
  if (counts.length === 0) return false;
  series.counts = counts;
  series.length += 1;
  return true;
}

function countsOf(core: string): Count[] {
  const counts: Count[] = [];
  if (/^[1-9]\d{0,8}$|^0$/.test(core)) {
    counts.push({ format: LevelFormat.DECIMAL, start: Number(core) });
  }
  const letter = core.length === 1 ? core.toLowerCase().charCodeAt(0) - 96 : 0;
  const lower = core === core.toLowerCase();
  if (letter >= 1 && letter <= 26) {
    const format = lower ? LevelFormat.LOWER_LETTER : LevelFormat.UPPER_LETTER;
    counts.push({ format, start: letter });
  }
  const numeral = romanValue(core);
  if (numeral > 0) {
    const format = lower ? LevelFormat.LOWER_ROMAN : LevelFormat.UPPER_ROMAN;
    counts.push({ format, start: numeral });
  }
  return counts;
}

const numerals = [
  ['x', 10],
  ['ix', 9],
  ['v', 5],
  ['iv', 4],
  ['i', 1],
] as const;

/** Read a Roman numeral under 40, all in one case; 0 where it is none. */
function romanValue(core: string): number {
  if (core !== core.toLowerCase() && core !== core.toUpperCase()) return 0;
  const text = core.toLowerCase();
  return /^x{0,3}(?:ix|iv|v?i{0,3})$/.test(text) && text ? sumOf(text) : 0;
}

function sumOf(text: string): number {
  const [sign, value] = numerals.find(([one]) => text.startsWith(one)) ?? ['', 0];
  return value === 0 ? 0 : value + sumOf(text.slice(sign.length));
}

function config(
  { reference, use }: Pick<Series, 'reference' | 'use'>,
  { text, format, start = 1 }: { text: string; format: Count['format']; start?: number },
): NumberingConfig {
  const hang = { indent: { left: labelRoom, hanging: labelRoom } };
  return {
    reference,
    levels: [
      {
        level: 0,
        format,
        text,
        start,
        alignment: AlignmentType.START,
        suffix: use === 'heading' ? LevelSuffix.SPACE : LevelSuffix.TAB,
        style: { paragraph: use === 'heading' ? { indent: { left: 0, hanging: 0 } } : hang },
      },
    ],
  };
}
