import { SaxesParser } from 'saxes';
import { archiveLimits } from '../limits.ts';
import { DocumentError } from '../refusal.ts';
import { damaged } from '../zip/archive.ts';

/** An element, its name and those of its attributes with the prefix that `prefixes` gives their namespace. */
export interface XmlElement {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: readonly XmlNode[];
}

export type XmlNode = XmlElement | string;

/** How many elements may still be read, in all parts together. */
export interface XmlBudget {
  elements: number;
}

/** The prefix of each namespace, whatever a file calls it. Another namespace has the prefix `?`. */
export type Prefixes = Readonly<Record<string, string>>;

interface OpenElement extends XmlElement {
  readonly children: XmlNode[];
}

/**
 * Parse a part of a document into a tree.
 *
 * Entities other than those of XML itself are refused with the DOCTYPE that would define them.
 *
 * @param bytes UTF-8, or UTF-16 with a byte order mark.
 * @param part Its name, for what is said of it.
 * @throws DocumentError where it is no well-formed XML, has a DOCTYPE, or is too deep or too large.
 */
export function parseXml(
  bytes: Uint8Array,
  { part, prefixes, budget }: { part: string; prefixes: Prefixes; budget: XmlBudget },
): XmlElement {
  const root: OpenElement = { name: '', attributes: {}, children: [] };
  const open: OpenElement[] = [root];
  const parser = new SaxesParser({ xmlns: true });
  const named = (uri: string, local: string) => (uri ? `${prefixes[uri] ?? '?'}:${local}` : local);
  parser.on('doctype', () => {
    throw new DocumentError({ code: 'with-doctype', data: { part } });
  });
  parser.on('error', () => {
    throw damaged(part);
  });
  parser.on('opentag', ({ uri, local, attributes }) => {
    budget.elements -= 1;
    if (budget.elements < 0) throw new DocumentError({ code: 'too-many-elements', data: {} });
    if (open.length > archiveLimits.depth) {
      throw new DocumentError({ code: 'nested-too-deep', data: { part } });
    }
    const own = Object.values(attributes).map((one) => [named(one.uri, one.local), one.value]);
    const element = { name: named(uri, local), attributes: Object.fromEntries(own), children: [] };
    open.at(-1)?.children.push(element);
    open.push(element);
  });
  parser.on('closetag', () => open.pop());
  parser.on('text', (text) => {
    if (open.length > 1) open.at(-1)?.children.push(text);
  });
  parser.on('cdata', (text) => open.at(-1)?.children.push(text));
  parser.write(decoded(bytes, part)).close();
  const [first] = root.children;
  if (typeof first !== 'object') throw damaged(part);
  return first;
}

function decoded(bytes: Uint8Array, part: string): string {
  const wide =
    bytes[0] === 0xff && bytes[1] === 0xfe
      ? 'utf-16le'
      : bytes[0] === 0xfe && bytes[1] === 0xff
        ? 'utf-16be'
        : 'utf-8';
  try {
    return new TextDecoder(wide, { fatal: true }).decode(bytes);
  } catch {
    throw damaged(part);
  }
}

/** Give the first child of this name. */
export function child(element: XmlElement | undefined, name: string): XmlElement | undefined {
  return elementsIn(element).find((one) => one.name === name);
}

/** Give the children of this name. */
export function childrenOf(element: XmlElement | undefined, name: string): XmlElement[] {
  return elementsIn(element).filter((one) => one.name === name);
}

/** Give the children that are elements. */
export function elementsIn(element: XmlElement | undefined): XmlElement[] {
  return (element?.children ?? []).filter((one): one is XmlElement => typeof one !== 'string');
}

/** Give all elements of this name within an element, in order, not those within another of the name. */
export function within(element: XmlElement | undefined, name: string): XmlElement[] {
  return elementsIn(element).flatMap((one) => (one.name === name ? [one] : within(one, name)));
}

/** Give the characters within an element. */
export function textIn(element: XmlElement | undefined): string {
  return (element?.children ?? [])
    .map((one) => (typeof one === 'string' ? one : textIn(one)))
    .join('');
}
