import { bulletSign } from '../flow/bullet-sign.ts';
import { toLetter, toRoman } from '../flow/number-format.ts';
import { child, elementsIn, type XmlElement } from '../xml/xml.ts';
import { lengthOf, stylesIn } from './styles.ts';

/** A level of a list or of the outline. Lengths in points. */
export interface OdtLevel {
  /** `1`, `a`, `A`, `i`, `I`; empty where it has no number. */
  readonly format: string;
  readonly prefix: string;
  readonly suffix: string;
  /** How many levels stand in its number. */
  readonly shown: number;
  readonly start: number;
  /** The whole label with `%1%` for the counts, as newer versions of LibreOffice write it. */
  readonly pattern: string | undefined;
  /** A sign in the place of a number. */
  readonly bullet: string | undefined;
  readonly left: number;
  readonly first: number;
}

export type OdtLevels = ReadonlyMap<number, OdtLevel>;

/** Read the styles of lists by name, and that of the outline. Levels from 1. */
export function listStyles(parts: readonly XmlElement[]): {
  lists: ReadonlyMap<string, OdtLevels>;
  outline: OdtLevels;
} {
  const lists = new Map<string, OdtLevels>();
  let outline: OdtLevels = new Map();
  for (const style of parts.flatMap(stylesIn)) {
    if (style.name === 'text:outline-style') outline = levelsIn(style);
    if (style.name === 'text:list-style')
      lists.set(style.attributes['style:name'] ?? '', levelsIn(style));
  }
  return { lists, outline };
}

function levelsIn(style: XmlElement): OdtLevels {
  return new Map(
    elementsIn(style).map((level) => [Number(level.attributes['text:level'] ?? 0), levelOf(level)]),
  );
}

function levelOf(element: XmlElement): OdtLevel {
  const { attributes } = element;
  const properties = child(element, 'style:list-level-properties');
  const aligned = child(properties, 'style:list-level-label-alignment')?.attributes;
  const space = lengthOf(properties?.attributes['text:space-before']);
  const label = lengthOf(properties?.attributes['text:min-label-width']);
  const font =
    child(element, 'style:text-properties')?.attributes['fo:font-family'] ??
    child(element, 'style:text-properties')?.attributes['style:font-name'] ??
    '';
  const bullet = attributes['text:bullet-char'];
  return {
    format: attributes['style:num-format'] ?? '',
    prefix: attributes['style:num-prefix'] ?? '',
    suffix: attributes['style:num-suffix'] ?? '',
    shown: Math.max(1, Number(attributes['text:display-levels'] ?? 1)),
    start: Number(attributes['text:start-value'] ?? 1),
    pattern: attributes['loext:num-list-format'],
    bullet:
      bullet === undefined ? undefined : bulletSign(bullet, /^.?(?:symbol|wingdings)/i.test(font)),
    left: aligned ? lengthOf(aligned['fo:margin-left']) : space + label,
    first: aligned ? lengthOf(aligned['fo:text-indent']) : -label,
  };
}

/** The counts of the levels of one list, from level 1 on. */
export type Counts = Array<number | undefined>;

/**
 * Count on at a level; deeper ones begin again.
 *
 * @param start Where a paragraph of its own begins to count anew.
 */
export function countOn(counts: Counts, at: number, levels: OdtLevels, start?: number): void {
  counts[at] = start ?? (counts[at] ?? (levels.get(at)?.start ?? 1) - 1) + 1;
  for (let i = 1; i < at; i++) counts[i] ??= levels.get(i)?.start ?? 1;
  counts.length = at + 1;
}

/** Give the label of a level as a reader sees it; empty where it has none. */
export function labelOf(counts: Counts, at: number, levels: OdtLevels): string {
  const level = levels.get(at);
  if (!level) return '';
  if (level.bullet !== undefined) return level.bullet;
  if (level.format === '') return '';
  const number = (i: number) => formatted(levels.get(i)?.format ?? '', counts[i] ?? 1);
  if (level.pattern) {
    return level.pattern.replace(/%(\d{1,2})%/g, (_, i: string) => number(Number(i))).trim();
  }
  const numbers: string[] = [];
  for (let i = Math.max(1, at - level.shown + 1); i <= at; i++) numbers.push(number(i));
  return `${level.prefix}${numbers.filter(Boolean).join('.')}${level.suffix}`.trim();
}

function formatted(format: string, count: number): string {
  switch (format) {
    case 'a':
      return toLetter(count);
    case 'A':
      return toLetter(count).toUpperCase();
    case 'i':
      return toRoman(count);
    case 'I':
      return toRoman(count).toUpperCase();
    case '':
      return '';
    default:
      return String(count);
  }
}
