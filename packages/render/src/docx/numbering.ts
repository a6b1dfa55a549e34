import { AlignmentType, type INumberingOptions, LevelFormat, LevelSuffix } from 'docx';
import { type CountFormat, countLabels, type LabelSeries } from '../view/label-series.ts';
import { plainText } from './plain-text.ts';

type NumberingConfig = INumberingOptions['config'][number];

/** How a list is set: its items hang, a heading runs on after its number. */
export type NumberingUse = 'item' | 'heading';

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
  readonly #series: NumberingConfig[] = [];
  readonly #literals: NumberingConfig[] = [];

  /** Give for each label of one list the reference of the Word list that shows it. */
  references(labels: readonly string[], use: NumberingUse): string[] {
    const known = new Map<LabelSeries, string>();
    return countLabels(labels).map((counted, index) => {
      const reference = `nummering-${this.#series.length + this.#literals.length + 1}`;
      if (!counted) {
        const text = plainText(labels[index] as string);
        this.#literals.push(config({ reference, use }, { text, format: LevelFormat.BULLET }));
        return reference;
      }
      const { series } = counted;
      const before = known.get(series);
      if (before !== undefined) return before;
      known.set(series, reference);
      const text = `${plainText(series.prefix)}%1${plainText(series.suffix)}`;
      const level = { text, format: formats[series.format], start: series.start };
      this.#series.push(config({ reference, use }, level));
      return reference;
    });
  }

  /** Give the definitions of all lists so far, and of the bullets. */
  config(): NumberingConfig[] {
    const bullets = { reference: bulletList, use: 'item' } as const;
    const bullet = config(bullets, { text: '•', format: LevelFormat.BULLET });
    return [bullet, ...this.#series, ...this.#literals];
  }
}

const formats = {
  decimal: LevelFormat.DECIMAL,
  'lower-letter': LevelFormat.LOWER_LETTER,
  'upper-letter': LevelFormat.UPPER_LETTER,
  'lower-roman': LevelFormat.LOWER_ROMAN,
  'upper-roman': LevelFormat.UPPER_ROMAN,
} as const satisfies Record<CountFormat, string>;

function config(
  { reference, use }: { reference: string; use: NumberingUse },
  {
    text,
    format,
    start = 1,
  }: { text: string; format: (typeof LevelFormat)[keyof typeof LevelFormat]; start?: number },
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
