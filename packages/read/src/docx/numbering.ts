import { bulletSign } from '../flow/bullet-sign.ts';
import { toLetter, toRoman } from '../flow/number-format.ts';
import { child, childrenOf, type XmlElement } from '../xml/xml.ts';
import { numberOf, type ParagraphProperties, paragraphProperties, valOf } from './styles.ts';

/** A level of a list, as it is defined. */
export interface Level {
  readonly start: number;
  readonly format: string;
  /** The label, with `%1` to `%9` for the counts of the levels. */
  readonly text: string;
  /** After which level it begins again, from 1; 0 never; absent after any higher one. */
  readonly restart: number | undefined;
  /** All counts in the label are plain numbers. */
  readonly legal: boolean;
  readonly symbolFont: boolean;
  /** The style whose paragraphs stand at this level. */
  readonly style: string | undefined;
  readonly paragraph: ParagraphProperties;
}

/** A label as a reader of the document sees it. */
export interface NumberLabel {
  /** Empty where a level has none. */
  readonly text: string;
  /** Lists that count together have one id. */
  readonly list: string;
  readonly bullet: boolean;
  readonly level: Level;
}

/** The lists of a document. It counts: ask for each paragraph once, in the order of the text. */
export interface Numbering {
  /** At which level of a list the paragraphs of a style stand, where the list says so. */
  levelOfStyle(numId: string, styles: readonly string[]): number | undefined;
  /** Count on, and give the label; `null` where there is no such list or level. */
  next(numId: string, level: number): NumberLabel | null;
  /** Formats of numbers for which plain numbers were given. */
  readonly unknownFormats: ReadonlySet<string>;
}

interface Definition {
  readonly levels: ReadonlyMap<number, Level>;
  readonly styleLink: string | undefined;
  readonly numStyleLink: string | undefined;
}

interface List {
  readonly definition: string;
  readonly overrides: ReadonlyMap<number, Override>;
}

interface Override {
  readonly start: number | undefined;
  readonly level: Level | undefined;
}

const deepest = 8;

/**
 * Read the lists of a document.
 *
 * Counts belong to the definition of a list, which several lists may share; a start of a list's own counts once, at
 * the first paragraph of that list and level. Source: ECMA-376, part 1, 17.9.
 *
 * @param root `numbering.xml`.
 * @param numIdOfStyle The list of a style of lists, to which a definition may refer.
 */
export function readNumbering(
  root: XmlElement | undefined,
  numIdOfStyle: (style: string) => string | undefined,
): Numbering {
  const definitions = new Map<string, Definition>();
  for (const element of childrenOf(root, 'w:abstractNum')) {
    definitions.set(element.attributes['w:abstractNumId'] ?? '', readDefinition(element));
  }
  const lists = new Map<string, List>();
  for (const element of childrenOf(root, 'w:num')) {
    lists.set(element.attributes['w:numId'] ?? '', readList(element));
  }
  const resolve = (numId: string) => resolved(numId, { lists, definitions, numIdOfStyle });
  const counts = new Map<string, Array<number | undefined>>();
  const started = new Set<string>();
  const unknownFormats = new Set<string>();
  return {
    unknownFormats,
    levelOfStyle: (numId, styles) => {
      const found = resolve(numId);
      if (!found) return undefined;
      for (const style of styles) {
        for (const [at, level] of found.definition.levels) if (level.style === style) return at;
      }
      return undefined;
    },
    next: (numId, at) => {
      const found = resolve(numId);
      const levelAt = (i: number) =>
        found?.list.overrides.get(i)?.level ?? found?.definition.levels.get(i);
      const level = levelAt(at);
      if (!found || !level || at > deepest) return null;
      const count = counts.get(found.id) ?? [];
      counts.set(found.id, count);
      const start = found.list.overrides.get(at)?.start;
      const first = start !== undefined && !started.has(`${numId} ${at}`);
      if (first) started.add(`${numId} ${at}`);
      count[at] = first ? start : (count[at] ?? level.start - 1) + 1;
      for (let i = 0; i < at; i++) count[i] ??= levelAt(i)?.start ?? 1;
      for (let i = at + 1; i <= deepest; i++) {
        const { restart } = levelAt(i) ?? {};
        if (restart === undefined || (restart > 0 && at < restart)) count[i] = undefined;
      }
      const list = found.id;
      if (level.format === 'bullet') {
        return { text: bulletSign(level.text, level.symbolFont), list, bullet: true, level };
      }
      const text = level.text.replace(/%([1-9])/g, (_, place: string) => {
        const i = Number(place) - 1;
        const format = level.legal ? 'decimal' : (levelAt(i)?.format ?? 'decimal');
        return formatted(format, count[i] ?? 1, unknownFormats);
      });
      return { text: text.trim(), list, bullet: false, level };
    },
  };
}

interface Known {
  readonly lists: ReadonlyMap<string, List>;
  readonly definitions: ReadonlyMap<string, Definition>;
  readonly numIdOfStyle: (style: string) => string | undefined;
}

/** Find the definition of a list, also where it refers to a style of lists that has another. */
function resolved(
  numId: string,
  { lists, definitions, numIdOfStyle }: Known,
): { list: List; id: string; definition: Definition } | null {
  const list = lists.get(numId);
  let id = list?.definition;
  const seen = new Set<string>();
  while (list && id !== undefined && !seen.has(id)) {
    seen.add(id);
    const definition = definitions.get(id);
    if (!definition) return null;
    const link = definition.numStyleLink;
    if (link === undefined) return { list, id, definition };
    const linked = [...definitions].find(([, { styleLink }]) => styleLink === link)?.[0];
    id = linked ?? lists.get(numIdOfStyle(link) ?? '')?.definition;
  }
  return null;
}

function readDefinition(element: XmlElement): Definition {
  return {
    levels: new Map(
      childrenOf(element, 'w:lvl').map((level) => [placeOf(level), readLevel(level)]),
    ),
    styleLink: valOf(child(element, 'w:styleLink')),
    numStyleLink: valOf(child(element, 'w:numStyleLink')),
  };
}

/** LibreOffice writes an override of a level twice, the second time without anything in it. */
function readList(element: XmlElement): List {
  const overrides = new Map<number, Override>();
  for (const override of childrenOf(element, 'w:lvlOverride')) {
    const at = placeOf(override);
    const level = child(override, 'w:lvl');
    const before = overrides.get(at);
    overrides.set(at, {
      start: numberOf(valOf(child(override, 'w:startOverride'))) ?? before?.start,
      level: level ? readLevel(level) : before?.level,
    });
  }
  return { definition: valOf(child(element, 'w:abstractNumId')) ?? '', overrides };
}

function placeOf({ attributes }: XmlElement): number {
  return numberOf(attributes['w:ilvl']) ?? 0;
}

function readLevel(element: XmlElement): Level {
  const fonts = child(child(element, 'w:rPr'), 'w:rFonts')?.attributes ?? {};
  const legal = child(element, 'w:isLgl');
  return {
    start: numberOf(valOf(child(element, 'w:start'))) ?? 0,
    format: formatOf(element),
    text: valOf(child(element, 'w:lvlText')) ?? '',
    restart: numberOf(valOf(child(element, 'w:lvlRestart'))),
    legal: legal !== undefined && !/^(?:0|false|off)$/.test(valOf(legal) ?? 'true'),
    symbolFont: /^(?:Symbol|Wingdings|Webdings)/i.test(fonts['w:ascii'] ?? fonts['w:hAnsi'] ?? ''),
    style: valOf(child(element, 'w:pStyle')),
    paragraph: paragraphProperties(child(element, 'w:pPr')),
  };
}

/** Newer formats stand in a choice, with an older one beside it. */
function formatOf(element: XmlElement): string {
  const plain = valOf(child(element, 'w:numFmt'));
  if (plain !== undefined) return plain;
  const choice = child(element, 'mc:AlternateContent');
  const inside = child(child(choice, 'mc:Fallback'), 'w:numFmt');
  return valOf(inside) ?? 'decimal';
}

/** Write a count as a format of Word does. Source: ECMA-376, part 1, 17.18.59. */
export function formatted(format: string, count: number, unknown: Set<string>): string {
  switch (format) {
    case 'decimal':
      return String(count);
    case 'decimalZero':
      return String(count).padStart(2, '0');
    case 'lowerLetter':
      return toLetter(count);
    case 'upperLetter':
      return toLetter(count).toUpperCase();
    case 'lowerRoman':
      return toRoman(count);
    case 'upperRoman':
      return toRoman(count).toUpperCase();
    case 'ordinal':
      return `${count}e`;
    case 'none':
      return '';
    default:
      unknown.add(format);
      return String(count);
  }
}
