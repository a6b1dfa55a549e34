import { child, elementsIn, type XmlElement } from '../xml/xml.ts';

/** A style of paragraphs or letters, with what it takes from its parents. Lengths in points. */
export interface OdtStyle {
  /** Its names and those of its parents, its own first, in small letters. */
  readonly names: readonly string[];
  /** The level of the outline, from 1. */
  readonly outline?: number;
  readonly list?: string;
  readonly left: number;
  readonly first: number;
  readonly before: number;
  readonly breaksPage: boolean;
  readonly bold: boolean;
  readonly size?: number;
  readonly hidden: boolean;
  /** A line stands through it. */
  readonly struck: boolean;
}

const longestChain = 40;

/**
 * Make a function that gives a style by its name; a style that is its own parent ends there.
 *
 * @param parts `styles.xml` and `content.xml`.
 * @param family `paragraph` or `text`.
 */
export function odtStyles(
  parts: readonly XmlElement[],
  family: 'paragraph' | 'text',
): (name: string | undefined) => OdtStyle {
  const elements = new Map<string, XmlElement>();
  for (const style of parts.flatMap(stylesIn)) {
    const { 'style:family': own, 'style:name': name } = style.attributes;
    if (own === family && name !== undefined) elements.set(name, style);
  }
  const known = new Map<string, OdtStyle>();
  return (name = '') => {
    const style = known.get(name) ?? resolved(chainOf(name, elements));
    known.set(name, style);
    return style;
  };
}

/** The styles that people see, and those that a program made for single paragraphs. */
export function stylesIn(part: XmlElement): XmlElement[] {
  return ['office:styles', 'office:automatic-styles'].flatMap((name) =>
    elementsIn(child(part, name)),
  );
}

function chainOf(name: string, elements: ReadonlyMap<string, XmlElement>): XmlElement[] {
  const chain: XmlElement[] = [];
  let at = elements.get(name);
  while (at && !chain.includes(at) && chain.length < longestChain) {
    chain.push(at);
    at = elements.get(at.attributes['style:parent-style-name'] ?? '');
  }
  return chain;
}

function resolved(chain: readonly XmlElement[]): OdtStyle {
  const own = (name: string) => first(chain, (style) => style.attributes[name]);
  const paragraph = (name: string) =>
    first(chain, (style) => child(style, 'style:paragraph-properties')?.attributes[name]);
  const letters = (name: string) =>
    first(chain, (style) => child(style, 'style:text-properties')?.attributes[name]);
  const outline = Number(own('style:default-outline-level') || 0);
  const [list, size] = [own('style:list-style-name'), letters('fo:font-size')];
  return {
    names: chain.flatMap(({ attributes }) => namesOf(attributes)),
    ...(outline >= 1 ? { outline } : {}),
    ...(list === undefined ? {} : { list }),
    left: lengthOf(paragraph('fo:margin-left')),
    first: lengthOf(paragraph('fo:text-indent')),
    before: lengthOf(paragraph('fo:margin-top')),
    breaksPage: paragraph('fo:break-before') === 'page',
    bold: /^(?:bold|[6-9]00)$/.test(letters('fo:font-weight') ?? ''),
    ...(size?.endsWith('pt') ? { size: lengthOf(size) } : {}),
    hidden: letters('text:display') === 'none',
    struck: !/^(?:none)?$/.test(letters('style:text-line-through-style') ?? ''),
  };
}

function first<Value>(
  chain: readonly XmlElement[],
  of: (style: XmlElement) => Value | undefined,
): Value | undefined {
  for (const style of chain) {
    const value = of(style);
    if (value !== undefined) return value;
  }
  return undefined;
}

/** `Heading_20_1` stands for `Heading 1`. */
function namesOf(attributes: XmlElement['attributes']): string[] {
  const { 'style:name': name = '', 'style:display-name': shown } = attributes;
  const decoded = name.replace(/_([0-9a-f]{2})_/gi, (_, code: string) =>
    String.fromCharCode(Number.parseInt(code, 16)),
  );
  return [...new Set([shown ?? decoded, decoded])].map((one) => one.toLowerCase());
}

const units = { pt: 1, cm: 72 / 2.54, mm: 7.2 / 2.54, in: 72, pc: 12, px: 0.75 } as const;

/** Read a length with its unit; 0 where there is none. In points. */
export function lengthOf(value: string | undefined): number {
  const found = /^(-?\d{0,9}(?:\.\d{1,9})?)(pt|cm|mm|in|pc|px)$/.exec(value ?? '');
  return found ? Number(found[1]) * units[found[2] as keyof typeof units] : 0;
}
